//! Where sentences end: at 。！？ and at full stops, never at ；.

use std::ops::Range;

/// Adds the sentences of one paragraph to `into`. What closes a quotation or a bracket belongs to
/// the sentence that it closes; space between sentences belongs to none.
pub fn sentences(text: &str, paragraph: Range<usize>, into: &mut Vec<Range<usize>>) {
    let end = paragraph.end;
    let mut start = paragraph.start;
    let mut quoted = false;
    let mut letters = text[paragraph.clone()].char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let at = paragraph.start + offset;
        quoted ^= letter == '"';
        let ends = match letter {
            '。' | '！' | '？' | '｡' => true,
            '!' | '?' => true,
            '.' => stops(&text[start..at], &text[at + 1..end]),
            _ => false,
        };
        if !ends {
            continue;
        }
        while let Some((_, next)) = letters.peek() {
            let closes = match next {
                '"' => quoted,
                next => "。！？!?.”’」』）)】》〉".contains(*next),
            };
            if !closes {
                break;
            }
            quoted ^= *next == '"';
            letters.next();
        }
        let next = letters
            .peek()
            .map_or(end, |(offset, _)| paragraph.start + offset);
        add(text, start..next, into);
        start = next;
    }
    add(text, start..end, into);
}

fn add(text: &str, range: Range<usize>, into: &mut Vec<Range<usize>>) {
    let sentence = &text[range.clone()];
    let start = range.start + (sentence.len() - sentence.trim_start().len());
    let end = start + sentence.trim().len();
    // A lone stop, as is left behind where words were lost, says nothing by itself.
    if text[start..end].chars().any(char::is_alphanumeric) {
        into.push(start..end);
    } else if let Some(last) = into.last_mut().filter(|last| last.end == start) {
        last.end = end;
    }
}

/// Whether a full stop between these two ends a sentence.
fn stops(before: &str, after: &str) -> bool {
    let mut following = after.chars().skip_while(|next| "\"”’)".contains(*next));
    let opens = match following.next() {
        None => true,
        Some(' ') => following
            .next()
            .is_none_or(|next| !next.is_lowercase() && !matches!(next, ',' | ';')),
        Some(_) => false,
    };
    if !opens {
        return false;
    }
    let word_start = before.rfind([' ', '(', '"', '“']).map_or(0, |space| {
        space + before[space..].chars().next().map_or(1, char::len_utf8)
    });
    let word = &before[word_start..];
    let number = word_start == 0 && word.bytes().all(|byte| byte.is_ascii_digit());
    let initial = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    !number && !initial && !ABBREVIATIONS.contains(&word)
}

const ABBREVIATIONS: &[&str] = &[
    "No", "Nos", "Mr", "Ms", "Mrs", "Dr", "St", "vs", "cf", "approx", "ca", "e.g", "i.e", "U.S",
    "U.K", "Fig", "Vol",
];
