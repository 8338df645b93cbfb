//! Units as they are written in prose: of the table's names the longest that fits.

use crate::figure::Currency;
use crate::figure::Unit;
use crate::figure::letters::Letters;
use crate::figure::script;
use crate::figure::script::first;
use crate::figure::script::last;
#[cfg(not(feature = "hydrate"))]
use crate::figure::unit_prose;
use crate::figure::unit_table::CURRENCY_SIGNS;
#[cfg(feature = "hydrate")]
use crate::figure::unit_table::MEASURE_FIRSTS;
#[cfg(feature = "hydrate")]
use crate::figure::unit_table::MEASURES;
use crate::figure::unit_table::NAME_FIRSTS;
use crate::figure::unit_table::NAME_LETTERS;
use crate::figure::unit_table::NAMES;
use crate::figure::unit_table::Name;
use crate::figure::unit_table::SIGN_LASTS;
use crate::text::cut;
use crate::text::has;

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
    if let Some((name, rest)) = named(spaced).filter(|(name, _)| !(han && name.0 == "方")) {
        let unit = name.1.clone();
        return Some((
            Named {
                unit,
                factor: factor * name.2,
            },
            rest,
        ));
    }
    if factor != 1.0 {
        let unit = Unit::bare();
        return Some((Named { unit, factor }, after));
    }
    let (length, voids) = measure(spaced, han)?;
    let (word, rest) = cut(spaced, length);
    let folded = first(word)?;
    let voided = first(rest).is_some_and(|next| has(voids, next));
    if voided
        || han
            && matches!(
                folded,
                '大' | '方'
                    | '級'
                    | '期'
                    | '市'
                    | '縣'
                    | '鄉'
                    | '鎮'
                    | '村'
                    | '區'
                    | '部'
                    | '點'
                    | '線'
                    | '層'
                    | '號'
                    | '星'
                    | '口'
                    | '屆'
                    | '分'
                    | '字'
            )
    {
        return None;
    }
    let unit = Unit::Count(word.to_owned());
    Some((Named { unit, factor: 1.0 }, rest))
}

/// Whether a unit, or what else makes a figure of a numeral, may start with a folded character.
pub fn may_follow(folded: char) -> bool {
    #[cfg(not(feature = "hydrate"))]
    if unit_prose::NAME_FIRSTS.may_have(folded) || unit_prose::MEASURE_FIRSTS.may_have(folded) {
        return true;
    }
    NAME_FIRSTS.may_have(folded) || FOLLOWERS.may_have(folded)
}

const FOLLOWERS: Letters = Letters::none().with_firsts(&[
    "分", "年", "月", "強", "位", "名", "多", "餘", "至", "到", "—", "－", "-", "~", "～", "–",
    "半", "成", "%", "、", "和", "及", "與", "，", "。", "；", ",", ")", "）", "”", "」", "的",
    "之", "產", "企", "項", "級", "大", "園", "投", "集", "規", "基", "資", " ", "\n", "\t", "點",
    "以", "左", "億", "萬", "人",
]);

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
fn english_scale(text: &str) -> Option<(&str, f64)> {
    scale_in(
        text,
        &[
            "trillion", "billion", "bn", "million", "mn", "thousand", "tn",
        ],
    )
}

/// The scale behind an amount whose currency stands before it: "CNY 43 m".
pub fn money_scale(text: &str) -> Option<(&str, f64)> {
    scale_in(
        text,
        &[
            "trillion", "billion", "bn", "million", "mn", "thousand", "tn", "m", "b", "k",
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
            _ => 1e3,
        };
        ends.then_some((rest, factor))
    })
}

/// The longest name of the tables that `text` starts with.
fn named(text: &str) -> Option<(&'static Name, &str)> {
    let initial = first(text)?;
    let best = match NAME_FIRSTS.may_have(initial) {
        true => longest(text, initial, NAMES, &NAME_LETTERS),
        false => None,
    };
    #[cfg(not(feature = "hydrate"))]
    if unit_prose::NAME_FIRSTS.may_have(initial) {
        let other = longest(text, initial, unit_prose::NAMES, &unit_prose::NAME_LETTERS);
        if let Some(other) = other
            && best.is_none_or(|best| other.1.len() < best.1.len())
        {
            return Some(other);
        }
    }
    best
}

fn longest<'a>(
    text: &'a str,
    initial: char,
    names: &'static [Name],
    letters: &[char],
) -> Option<(&'static Name, &'a str)> {
    let mut best: Option<(&Name, &str)> = None;
    for (name, _) in names
        .iter()
        .zip(letters)
        .filter(|(_, letter)| **letter == initial)
    {
        let Some(rest) = script::strip(text, name.0) else {
            continue;
        };
        let next = first(rest);
        let voided = match initial.is_ascii_alphabetic() {
            true => next.is_some_and(|next| next.is_ascii_alphanumeric()),
            false => next.is_some_and(|next| has(name.3, next)),
        };
        if !voided && best.is_none_or(|best| rest.len() < best.1.len()) {
            best = Some((name, rest));
        }
    }
    best
}

/// The length of the measure word that `text` starts with, and what must not follow it.
#[cfg(not(feature = "hydrate"))]
fn measure(text: &str, han: bool) -> Option<(usize, &'static str)> {
    let mut best: Option<(usize, &'static str)> = None;
    for entry in unit_prose::INDEX.words(first(text)?) {
        let row = usize::from(entry.row);
        if han && row >= unit_prose::FIRST_NOUN {
            continue;
        }
        if let Some(rest) = script::strip(text, unit_prose::WORDS[row][usize::from(entry.place)]) {
            let length = text.len() - rest.len();
            if best.is_none_or(|(longest, _)| length > longest) {
                best = Some((length, unit_prose::VOIDS[row]));
            }
        }
    }
    best
}

/// The same for the page, which has fewer words and no index of them.
#[cfg(feature = "hydrate")]
fn measure(text: &str, _: bool) -> Option<(usize, &'static str)> {
    let initial = first(text).filter(|it| MEASURE_FIRSTS.may_have(*it))?;
    let mut best: Option<(usize, &str)> = None;
    for (words, voids) in MEASURES {
        for word in words.iter().filter(|word| word.starts_with(initial)) {
            if let Some(rest) = script::strip(text, word) {
                let length = text.len() - rest.len();
                if best.is_none_or(|(longest, _)| length > longest) {
                    best = Some((length, voids));
                }
            }
        }
    }
    best
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
            "",
            "家庭",
            "方面",
            "年級",
            "人民",
            "智慧大廈",
            " mules",
            "年代",
        ] {
            assert_eq!(unit(text, false), None, "{text}");
        }
        assert!(unit("大", false).is_some());
        assert_eq!(unit("大", true), None);
    }
}
