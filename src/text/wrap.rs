//! Whether a line break stands inside a phrase, as hard-wrapped and scraped text has it.

use crate::text::characters::is_han;

/// Lines as long as this are wrapped, not headings.
pub const WRAPPED: usize = 32;

/// What completes a number that a line ends with.
const COMPLETIONS: &str = "十百千萬万億亿兆余餘多元畝亩%％";

/// Whether the line that ends in `last` and holds `length` characters goes on with `next`, which
/// `rest` follows.
pub fn continues(last: char, length: usize, next: char, rest: &str) -> bool {
    if last.is_ascii_digit() && COMPLETIONS.contains(next) {
        return true;
    }
    if COMPLETIONS.contains(last) && matches!(next, '元' | '畝' | '亩') {
        return true;
    }
    // A number between two parts of a phrase: …重點項目⏎12個.
    if is_han(last) && next.is_ascii_digit() || last.is_ascii_digit() && is_han(next) {
        return length >= WRAPPED;
    }
    match last {
        ',' | '，' | '、' => !rest.is_empty(),
        _ if is_han(last) => length >= WRAPPED && is_han(next) && !enumerates(next, rest),
        _ if last.is_ascii_alphanumeric() || "-%$)".contains(last) => {
            length >= WRAPPED && (next.is_ascii_lowercase() || next.is_ascii_digit() && last != ')')
        }
        _ => false,
    }
}

/// Whether an English line breaks off behind a word that needs another: "fell to about".
pub fn dangles(text: &str) -> bool {
    if !text.ends_with(|last: char| last.is_ascii_alphabetic()) {
        return false;
    }
    let start = text.rfind([' ', '\n']).map_or(0, |at| at + 1);
    let word = &text[start..];
    let ordinal =
        word.starts_with(|first: char| first.is_ascii_digit()) && word.ends_with(['t', 'd', 'h']);
    ordinal || DANGLING.contains(&word)
}

const DANGLING: &[&str] = &[
    "a", "an", "the", "of", "to", "by", "in", "at", "for", "from", "and", "or", "with", "than",
    "about", "over", "nearly", "around", "under", "reached", "exceeded", "some", "its", "was",
    "is",
];

/// Whether a line begins as a numbered point does.
fn enumerates(next: char, rest: &str) -> bool {
    next == '第'
        || "一二三四五六七八九十".contains(next) && rest.starts_with(['是', '、', '.', '，'])
}
