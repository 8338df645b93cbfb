//! The English months, at either end of a text.

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
