//! The English months, at either end of a text, and the words that make a year of a number.

use crate::language::script::strip;
use crate::language::script::strip_end;

/// The month behind a day: " June", " of June", " Jun.".
pub fn month_after(text: &str) -> Option<(u8, &str)> {
    let text = text.strip_prefix(' ')?;
    let text = text.strip_prefix("of ").unwrap_or(text);
    if !text.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    MONTHS.iter().enumerate().find_map(|(index, name)| {
        let rest = strip(text, name).or_else(|| strip(text, &name[..3]))?;
        let whole = !rest.starts_with(|next: char| next.is_ascii_alphabetic());
        whole.then_some((index as u8 + 1, rest))
    })
}

/// An English month at the end of `text`.
pub fn month_before(text: &str) -> Option<(u8, &str)> {
    let text = text.trim_end_matches([' ', ',', '.']);
    if !text.ends_with(|last: char| last.is_ascii_alphabetic()) {
        return None;
    }
    MONTHS.iter().enumerate().find_map(|(index, name)| {
        let before = strip_end(text, name).or_else(|| strip_end(text, &name[..3]))?;
        let whole = !before.ends_with(|last: char| last.is_ascii_alphabetic());
        whole.then_some((index as u8 + 1, before))
    })
}

/// The English months, folded.
pub const MONTHS: [&str; 12] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
];

/// Parts of a year behind its 年, and what makes other words of them: 初心, 底蘊.
#[rustfmt::skip]
pub const PARTS: &[(&str, &str)] = &[
    ("末", "端梢尾位"), ("底", "蘊蕴氣气線子層部盤色座"), ("初", "心衷步期級中創選試識识始戰見"),
    ("上半年", ""), ("下半年", ""), ("全年", ""), ("同期", ""), ("度", "假過"),
];

/// What is said of a year that another is compared with: 較16年增長8%.
pub const CHANGES: &[&str] = &[
    "增", "減", "提高", "提升", "下降", "上升", "降低", "回落", "翻",
];

/// English verbs behind which things are counted: "has 2000 firms".
pub const COUNTING: &[&str] = &[
    "has ", "have ", "had ", "added ", "attracted ", "built ", "created ", "employs ", "employed ",
    "hosts ", "hosted ", "opened ", "served ", "trained ",
];

/// What stands behind a year, and not behind a count.
pub const NOT_COUNTED: &[&str] = &[
    " as ", " in ", " was ", " is ", " and ", " or ", " to ", " the ", " for ", " with ",
];
