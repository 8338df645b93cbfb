//! The pinyin that scrapers leave behind a character: `國(guo)(guo)`, `對(duì)`, `區（qū）`.

/// The bytes that one gloss takes at the start of `text`, which follows `before`.
///
/// A gloss is one syllable of pinyin in parentheses of either width. All other brackets hold text
/// of the report and stay: `(LED)`, `(開發區)`, `(kg)`.
pub fn gloss(before: char, text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if let Some(length) = plain(bytes) {
        return Some(length);
    }
    let open = opening(bytes)?;
    let mut at = blanks(bytes, open);
    let start = at;
    let mut state = START;
    let mut letters = 0;
    // No syllable is longer than zhuang, six letters, each with a tone mark or two.
    while at < open + 28 {
        let byte = *bytes.get(at)?;
        if byte.is_ascii_alphabetic() {
            // Only the first letter may be a capital, and one alone is a name: (A).
            if byte.is_ascii_uppercase() && letters > 0 {
                return None;
            }
            state = step(state, byte | 0x20);
            letters += 1;
            at += 1;
        } else if byte == b')' || byte == b' ' || (b'1'..=b'5').contains(&byte) {
            break;
        } else if byte >= 0xc2 {
            let letter = text.get(at..)?.chars().next()?;
            if letter == '）' || letter == '\u{a0}' {
                break;
            }
            at += letter.len_utf8();
            // Tone marks may stand as characters of their own.
            if !matches!(letter, '\u{300}'..='\u{30c}') {
                state = step(state, without_tone(letter)?);
                letters += 1;
            }
        } else {
            return None;
        }
        if letters > 6 {
            return None;
        }
    }
    let syllable = text.get(start..at)?;
    if letters == 0 || letters == 1 && syllable.as_bytes()[0].is_ascii_uppercase() {
        return None;
    }
    let whole = FINISHED >> state & 1 == 1
        || matches!(syllable, "er" | "ér" | "ěr" | "èr" | "n" | "ng" | "hm");
    // 公頃(ha) is the one unit whose symbol is also a syllable, though of another character.
    let symbol = syllable == "ha" && matches!(before, '頃' | '顷');
    // A tone may stand as a closing digit.
    if matches!(bytes.get(at), Some(b'1'..=b'5')) {
        at += 1;
    }
    let end = closing(bytes, blanks(bytes, at))?;
    (whole && !symbol).then_some(end)
}

/// A gloss in small letters and narrow brackets, as nearly all are.
fn plain(bytes: &[u8]) -> Option<usize> {
    let inner = bytes.strip_prefix(b"(")?;
    let mut state = START;
    for (at, byte) in inner.iter().take(7).enumerate() {
        match byte {
            b'a'..=b'z' => state = step(state, *byte),
            b')' => {
                let whole = FINISHED >> state & 1 == 1 && inner[..at] != *b"ha";
                return whole.then_some(at + 2);
            }
            _ => return None,
        }
    }
    None
}

fn opening(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'(', ..] => Some(1),
        [0xef, 0xbc, 0x88, ..] => Some(3),
        _ => None,
    }
}

fn closing(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [b')', ..] => Some(at + 1),
        [0xef, 0xbc, 0x89, ..] => Some(at + 3),
        _ => None,
    }
}

/// Behind the spaces that stand at `at`, two at most.
fn blanks(bytes: &[u8], mut at: usize) -> usize {
    for _ in 0..2 {
        at += match bytes.get(at..) {
            Some([b' ', ..]) => 1,
            Some([0xc2, 0xa0, ..]) => 2,
            _ => 0,
        };
    }
    at
}

// Syllables as a small machine: an initial leads to `ENDING`, from which a tree of the endings goes
// on; z, c and s may take an h before it.
const START: u8 = 0;
const ENDING: u8 = 1;
const SIBILANT: u8 = 2;
const DEAD: u8 = 63;

fn step(state: u8, letter: u8) -> u8 {
    NEXT[state as usize][(letter - b'a') as usize & 31]
}

/// The states in which a syllable is whole, one bit each.
static FINISHED: u64 = MACHINE.1;
static NEXT: [[u8; 32]; 64] = MACHINE.0;

const MACHINE: ([[u8; 32]; 64], u64) = {
    let mut next = [[DEAD; 32]; 64];
    let mut finished = 0u64;
    let mut used = 3;
    let mut index = 0;
    while index < ENDINGS.len() {
        let ending = ENDINGS[index].as_bytes();
        let mut state = ENDING;
        let mut at = 0;
        while at < ending.len() {
            let letter = (ending[at] - b'a') as usize;
            if next[state as usize][letter] == DEAD {
                next[state as usize][letter] = used;
                used += 1;
            }
            state = next[state as usize][letter];
            at += 1;
        }
        finished |= 1 << state;
        index += 1;
    }
    assert!(used < DEAD);
    let mut letter = 0;
    while letter < 26 {
        next[SIBILANT as usize][letter] = next[ENDING as usize][letter];
        next[START as usize][letter] = match letter as u8 + b'a' {
            b'z' | b'c' | b's' => SIBILANT,
            b'a' | b'e' | b'o' => next[ENDING as usize][letter],
            b'i' | b'u' | b'v' => DEAD,
            _ => ENDING,
        };
        letter += 1;
    }
    next[SIBILANT as usize][(b'h' - b'a') as usize] = ENDING;
    (next, finished)
};

/// Every ending; that not each goes with each initial does not matter here.
const ENDINGS: &[&str] = &[
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "an", "en",
    "in", "un", "vn", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo",
    "uai", "uan", "uang", "uen", "ueng", "iou", "io",
];

/// The letter under a tone mark, with `v` for ü; `None` if it is no letter of pinyin.
fn without_tone(letter: char) -> Option<u8> {
    Some(match letter {
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
