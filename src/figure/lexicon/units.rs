//! Units as they are written in prose: of the table's names the longest that fits.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::index::WordIndex;
use crate::figure::lexicon::measure_word_table as measure_words;
use crate::figure::lexicon::units_page::CURRENCY_SIGNS;
use crate::figure::lexicon::units_page::NAME_INDEX;
use crate::figure::lexicon::units_page::NAMES;
use crate::figure::lexicon::units_page::SIGN_LASTS;
use crate::figure::lexicon::units_page::UNITS;
use crate::figure::lexicon::units_page::UnitNames;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::language::script;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::last;
use crate::text::cut;

/// A unit found behind a number.
#[derive(Clone, PartialEq, Debug)]
pub struct Named {
    pub unit: Unit,
    /// What the value is multiplied by: 1000 for 公噸 counted in kilograms, 1e9 for "bn"
    pub factor: f64,
}

/// Reads the unit at the start of `text`. `han` says that the number was in small Chinese numerals,
/// with which 大, 方 and 級 are parts of names.
pub fn unit(text: &str, han: bool) -> Option<(Named, &str)> {
    let (after, factor) = english_scale(text).unwrap_or((text, 1.0));
    let spaced = after.trim_start_matches([' ', '\u{a0}']);
    let spaced = spaced
        .strip_prefix('-')
        .filter(|_| factor == 1.0)
        .unwrap_or(spaced);
    if let Some((names, rest)) = named(spaced, han) {
        let unit = names.unit.clone();
        let factor = factor * names.factor;
        return Some((Named { unit, factor }, rest));
    }
    if factor != 1.0 {
        let unit = Unit::bare();
        return Some((Named { unit, factor }, after));
    }
    let (row, rest) = longest(
        &measure_words::WORDS,
        &measure_words::INDEX,
        spaced,
        |row, _| !(han && row == measure_words::NOUNS),
    )?;
    let next = first(rest);
    let joined = next.is_some_and(|next| has_letter(measure_words::ROWS[row].1, next));
    let (word, _) = cut(spaced, spaced.len() - rest.len());
    if joined || han && first(word).is_some_and(|it| has_letter(PARTS_OF_NAMES, it)) {
        return None;
    }
    let unit = Unit::Count(word.to_owned());
    Some((Named { unit, factor: 1.0 }, rest))
}

/// What measure words start with that make names with small Chinese numerals.
const PARTS_OF_NAMES: &str = "大方級期市縣鄉鎮村區部點線層號星口屆分字";

/// Whether a unit, or what else makes a figure of a numeral, may start with a folded character.
pub fn may_follow(folded: char) -> bool {
    FOLLOWERS.may_have(folded)
}

const FOLLOWERS: LeadingCharSet = LeadingCharSet::none()
    .with_firsts(&[
        "分", "年", "月", "強", "位", "名", "多", "餘", "至", "到", "—", "－", "-", "~", "～", "–",
        "半", "成", "%", "、", "和", "及", "與", "，", "。", "；", ",", ")", "）", "”", "」", "的",
        "之", "產", "企", "項", "級", "大", "園", "投", "集", "規", "基", "資", " ", "\n", "\t",
        "點", "以", "左", "億", "萬", "人", "幾", "來", "一",
    ])
    .with_firsts_of(&NAMES)
    .with_firsts_of(&measure_words::WORDS);

/// A currency sign or code that ends `text`, and what stands before it.
pub fn currency_before(text: &str) -> Option<(Currency, &str)> {
    let text = text.trim_end_matches([' ', '\u{a0}']);
    last(text).filter(|it| SIGN_LASTS.may_have(*it))?;
    CURRENCY_SIGNS.iter().find_map(|(sign, currency)| {
        let before = script::strip_end(text, sign)?;
        let glued = sign.as_bytes()[0].is_ascii_alphabetic()
            && before.ends_with(|last: char| last.is_ascii_alphabetic());
        (!glued).then_some((*currency, before))
    })
}

/// "bn", "million" and the like, with the space before them; "m" only behind a currency, where
/// [`money_scale`] reads it.
pub fn english_scale(text: &str) -> Option<(&str, f64)> {
    scale_in(
        text,
        &[
            "trillion", "billion", "bn", "million", "mn", "thousand", "tn", "lakh", "lakhs",
            "crore", "crores",
        ],
    )
}

/// The scale behind an amount whose currency stands before it: "CNY 43 m".
pub fn money_scale(text: &str) -> Option<(&str, f64)> {
    scale_in(
        text,
        &[
            "trillion", "billion", "bn", "million", "mn", "thousand", "tn", "lakh", "lakhs",
            "crore", "crores", "m", "b", "k",
        ],
    )
}

fn scale_in<'a>(text: &'a str, words: &[&str]) -> Option<(&'a str, f64)> {
    let spaced = text.trim_start_matches([' ', '\u{a0}', '-']);
    if !spaced.starts_with(|next: char| next.is_ascii_alphabetic()) {
        return None;
    }
    words.iter().find_map(|word| {
        let rest = script::strip(spaced, word)?;
        let ends = !rest.starts_with(|next: char| next.is_ascii_alphanumeric());
        let factor = match word.as_bytes()[0] {
            b't' if *word == "thousand" => 1e3,
            b't' => 1e12,
            b'b' => 1e9,
            b'm' => 1e6,
            b'l' => 1e5,
            b'c' => 1e7,
            _ => 1e3,
        };
        ends.then_some((rest, factor))
    })
}

/// The names among which is the longest that `text` starts with.
fn named(text: &str, han: bool) -> Option<(&'static UnitNames, &str)> {
    let initial = first(text)?;
    let (row, rest) = longest(&NAMES, &NAME_INDEX, text, |row, next| {
        !next.is_some_and(|next| match initial.is_ascii_alphabetic() {
            true => next.is_ascii_alphanumeric(),
            false => has_letter(UNITS[row].not_before, next),
        })
    })?;
    let cubic = han && cut(text, text.len() - rest.len()).0 == "方";
    (!cubic).then_some((&UNITS[row], rest))
}

/// The longest word that `text` starts with and that fits by its row and the folded character
/// behind it: the row, and the rest of the text.
fn longest<'a, const N: usize>(
    words: &[&[&str]],
    index: &WordIndex<N>,
    text: &'a str,
    fits: impl Fn(usize, Option<char>) -> bool,
) -> Option<(usize, &'a str)> {
    let starting = index.words(first(text)?).iter().filter_map(|entry| {
        let row = usize::from(entry.row);
        let rest = script::strip(text, words[row][usize::from(entry.place)])?;
        fits(row, first(rest)).then_some((row, rest))
    });
    starting.min_by_key(|(_, rest)| rest.len())
}

#[cfg(test)]
mod tests {
    use super::unit;

    #[test]
    fn units_are_read_and_other_words_are_not() {
        for (text, code, factor, rest) in [
            ("元", "CNY", 1.0, ""),
            ("亩", "mu", 1.0, ""),
            ("平方公里，", "km2", 1.0, "，"),
            ("個百分點", "pp", 1.0, ""),
            ("個月內", "month", 1.0, "內"),
            ("个项目", "count:个", 1.0, "项目"),
            ("件次", "count:件次", 1.0, ""),
            ("家企業", "count:家", 1.0, "企業"),
            ("方", "m3", 1.0, ""),
            (" bn yuan", "CNY", 1e9, ""),
            (" million", "count", 1e6, ""),
            ("-fold", "multiple", 1.0, ""),
            (" per cent", "percent", 1.0, ""),
            (" km² of", "km2", 1.0, " of"),
        ] {
            let (named, found) = unit(text, false).expect(text);
            assert_eq!(
                (named.unit.code().as_str(), named.factor, found),
                (code, factor, rest)
            );
        }
        for text in [
            "", "家庭", "方面", "年級", "人民", "智慧大廈", " mules", "年代",
        ] {
            assert_eq!(unit(text, false), None, "{text}");
        }
        assert!(unit("大", false).is_some());
        assert_eq!(unit("大", true), None);
    }
}
