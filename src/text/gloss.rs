//! The pinyin that scrapers leave behind a character: `國(guo)(guo)`, `對(duì)`.

/// The bytes that one gloss takes at the start of `text`, which follows `before`.
///
/// A gloss is one syllable of pinyin in half-width parentheses. All other brackets hold text of
/// the report and stay: `(LED)`, `(開發區)`, `(kg)`.
pub fn gloss(before: char, text: &str) -> Option<usize> {
    let inner = text.strip_prefix('(')?;
    // No syllable is longer than zhuang, six letters of at most four bytes with spaces about them.
    let end = inner.bytes().take(28).position(|byte| byte == b')')?;
    let syllable = inner.get(..end)?.trim_matches([' ', '\u{a0}']);
    // 公頃(ha) is the one unit whose symbol is also a syllable, though of another character.
    let symbol = syllable == "ha" && matches!(before, '頃' | '顷');
    (is_syllable(syllable) && !symbol).then_some(end + 2)
}

fn is_syllable(text: &str) -> bool {
    let mut plain = [0u8; 6];
    let mut length = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // Tone marks may stand as characters of their own, and tones as a closing digit.
        if matches!(letter, '\u{300}'..='\u{30c}') {
            continue;
        }
        if matches!(letter, '1'..='5') && length > 0 && letters.peek().is_none() {
            continue;
        }
        let Some(letter) = without_tone(letter) else {
            return false;
        };
        let letter = if length == 0 {
            letter.to_ascii_lowercase()
        } else {
            letter
        };
        let Some(place) = plain.get_mut(length) else {
            return false;
        };
        *place = letter;
        length += 1;
    }
    let Ok(plain) = std::str::from_utf8(&plain[..length]) else {
        return false;
    };
    if matches!(plain, "er" | "n" | "ng" | "hm") {
        return true;
    }
    // zh, ch and sh before z, c and s.
    let initial = match plain.as_bytes() {
        [b'z' | b'c' | b's', b'h', ..] => 2,
        [b'a' | b'o' | b'e', ..] => 0,
        [] => return false,
        _ => 1,
    };
    let (initial, end) = plain.split_at(initial);
    INITIALS.contains(&initial) && FINALS.contains(&end)
}

const INITIALS: &[&str] = &[
    "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh",
    "r", "z", "c", "s", "y", "w",
];

/// Every ending; that not each goes with each initial does not matter here.
const FINALS: &[&str] = &[
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "an", "en",
    "in", "un", "vn", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo",
    "uai", "uan", "uang", "uen", "ueng", "iou", "io",
];

/// The letter under a tone mark, with `v` for ü; `None` if it is no letter of pinyin.
fn without_tone(letter: char) -> Option<u8> {
    Some(match letter {
        'a'..='z' | 'A'..='Z' => letter as u8,
        'ā' | 'á' | 'ǎ' | 'à' | 'ă' | 'ɑ' | 'Ā' | 'Á' | 'Ǎ' | 'À' => b'a',
        'ē' | 'é' | 'ě' | 'è' | 'ê' | 'ĕ' | 'Ē' | 'É' | 'Ě' | 'È' => b'e',
        'ī' | 'í' | 'ǐ' | 'ì' | 'ĭ' => b'i',
        'ō' | 'ó' | 'ǒ' | 'ò' | 'ŏ' | 'Ō' | 'Ó' | 'Ǒ' | 'Ò' => b'o',
        'ū' | 'ú' | 'ǔ' | 'ù' | 'ŭ' => b'u',
        'ü' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => b'v',
        'ń' | 'ň' | 'ǹ' => b'n',
        'ɡ' => b'g',
        'ḿ' => b'm',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::gloss;

    #[test]
    fn syllables_are_glosses_and_words_are_not() {
        for (text, length) in [
            ("(guo)", Some(5)),
            ("(guo)(guo)", Some(5)),
            ("(duì)了", Some(6)),
            ("(lü)", Some(5)),
            ("(nǚ)", Some(5)),
            ("(zhuāng)", Some(9)),
            ("(er)", Some(4)),
            ("(a)", Some(3)),
            ("(xiong)", Some(7)),
            ("( guo )", Some(7)),
            ("(guo2)", Some(6)),
            ("(du\u{300}i)", Some(7)),
            ("(Nan)", Some(5)),
            ("(ODM)", None),
            ("(LED)", None),
            ("(center)", None),
            ("(kg)", None),
            ("(km)", None),
            ("(m)", None),
            ("(guoguo)", None),
            ("(開發區)", None),
            ("(1200)", None),
            ("(2)", None),
            ("()", None),
            ("(", None),
            ("(guo", None),
            ("（guo）", None),
            ("guo", None),
        ] {
            assert_eq!(gloss('國', text), length, "{text}");
        }
        assert_eq!(gloss('畝', "(ha)"), Some(4));
        assert_eq!(gloss('頃', "(ha)"), None);
    }
}
