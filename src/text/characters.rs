//! What the characters about a space or a line break tell: whether they are Han, wide, or cells of
//! a table.

/// Whether a space between these may part two cells; behind a digit it stands before a unit.
pub fn parts_cells(last: char, next: char) -> bool {
    let label = is_han(last) || matches!(last, '%' | ')' | '）' | '％');
    label && (is_han(next) || next.is_ascii_digit() || next == '-')
}

/// Whether a character shows nothing: soft hyphens, zero widths, marks of direction and of byte order.
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The half-width form of a full-width character.
pub fn half(character: char) -> char {
    char::from_u32(character as u32 - 0xfee0).unwrap_or(character)
}

/// A text in two at a boundary of characters; all of it comes first where `at` is none.
pub fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The last boundary of characters that is not behind `at`.
pub fn boundary(text: &str, at: usize) -> usize {
    (at.saturating_sub(3)..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// Whether a character is Han, 〇 included.
pub fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Han and full-width punctuation: beside them a space means nothing.
pub fn is_wide(character: char) -> bool {
    is_han(character)
        || matches!(character, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}' | '…')
}

/// Whether a line is a row of a table whose cells stand apart by spaces: three of them or more, and
/// none of the marks of a sentence.
pub fn is_row(line: &str) -> bool {
    let part = line.trim_start();
    let part = part
        .strip_prefix("其中：")
        .or_else(|| part.strip_prefix("其中:"));
    let line = part.unwrap_or(line);
    line.len() <= 400
        && !line.contains(['，', '。', '；', '：', '、', ';', ':', '！', '？'])
        && line.split_whitespace().count() >= 3
        && (!line.contains('(')
            || !line.contains(")(") && line.split_whitespace().all(|cell| cell.len() > 1))
}
