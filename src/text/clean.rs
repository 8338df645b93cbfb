//! Takes the noise of the web off a text and keeps the way back.
//!
//! Glosses, entities, invisible characters, full-width letters and digits, and the spaces and line
//! breaks that stand inside Chinese phrases. Every byte that is left knows the bytes it came from.

use std::ops::Range;

use crate::text::characters::boundary;
use crate::text::characters::half;
use crate::text::characters::is_han;
use crate::text::characters::is_invisible;
use crate::text::characters::unified;
use crate::text::entity::entity;
use crate::text::gloss::gloss;
use crate::text::map::LONGEST;
use crate::text::map::Map;
use crate::text::space::Spaces;
use crate::text::tag::Tag;
use crate::text::tag::tag;

/// A text without its noise, and the way back to the text as given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cleaned {
    /// Lines are paragraphs; a tab parts the cells of a table
    pub text: String,
    map: Map,
    /// The lines that space stands before, each by its byte and the width of the space
    indents: Vec<(u32, u32)>,
}

impl Cleaned {
    /// The width of the space that the line at a byte begins with, in columns of a terminal; 0 for a byte at which
    /// no line begins.
    pub fn indent(&self, start: usize) -> usize {
        let place = self
            .indents
            .binary_search_by_key(&start, |it| it.0 as usize);
        place.map_or(0, |place| self.indents[place].1 as usize)
    }

    /// The bytes of the raw text that became these bytes of the cleaned one. Glosses within the
    /// range belong to it, those at its end do not. An empty range leads to an empty one.
    pub fn raw_range(&self, range: Range<usize>) -> Range<usize> {
        self.raw_range_from(&mut 0, range)
    }

    /// The same for ranges that mostly rise: `near` remembers where the last one was found.
    pub fn raw_range_from(&self, near: &mut usize, range: Range<usize>) -> Range<usize> {
        let start = self.map.raw_from(near, range.start, false);
        if range.end <= range.start {
            return start..start;
        }
        start..self.map.raw_from(near, range.end - 1, true)
    }
}

/// Takes off glosses, entities, tags, stray spaces and full-width forms.
///
/// A text may be up to [`LONGEST`] bytes long; what goes beyond is left out.
pub fn clean(raw: &str) -> Cleaned {
    let raw = match raw.len() <= LONGEST {
        true => raw,
        false => &raw[..boundary(raw, LONGEST)],
    };
    let bytes = raw.as_bytes();
    let mut cleaner = Cleaner {
        raw,
        text: String::with_capacity(raw.len() / 2),
        map: Map::default(),
        indents: Vec::new(),
        kept: 0,
        spaces: Spaces::default(),
    };
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // Han, and the letters and digits of ASCII, are most of any text and stay as they are.
        let length = match byte {
            0xe4..=0xe9 => 3,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 1,
            _ => 0,
        };
        if length > 0 && cleaner.spaces.blank.is_none() {
            at += length;
            if length == 3 && matches!(bytes.get(at), Some(b'(' | 0xef)) {
                at = cleaner.glosses(at);
            }
            continue;
        }
        at = cleaner.take(at);
    }
    cleaner.flush(at);
    Cleaned {
        text: cleaner.text,
        map: cleaner.map,
        indents: cleaner.indents,
    }
}

struct Cleaner<'a> {
    raw: &'a str,
    text: String,
    map: Map,
    indents: Vec<(u32, u32)>,
    /// The raw text from here to the present place stays as it is and has yet to be copied
    kept: usize,
    spaces: Spaces,
}

impl Cleaner<'_> {
    /// Copies what stays as it is before `at`.
    fn flush(&mut self, at: usize) {
        if self.kept < at && self.spaces.blank.is_none() {
            self.map.same(self.text.len(), self.kept);
            self.text.push_str(&self.raw[self.kept..at]);
        }
        self.kept = at;
    }

    /// Leaves out the glosses that start at a byte, and returns where they end.
    fn glosses(&mut self, mut at: usize) -> usize {
        let mut end = at;
        if let Some(before) = self.raw[..at].chars().next_back().filter(|it| is_han(*it)) {
            while let Some(length) = gloss(before, &self.raw[end..]) {
                let first = end;
                end += length;
                // Doubled ones are the same bytes again.
                let bytes = self.raw.as_bytes();
                while bytes.get(end..end + length) == Some(&bytes[first..end.min(first + length)]) {
                    end += length;
                }
            }
        }
        if end > at {
            self.flush(at);
            self.kept = end;
            at = end;
        }
        at
    }

    /// Reads one character that may be noise, and returns where it ends.
    fn take(&mut self, at: usize) -> usize {
        let rest = &self.raw[at..];
        let Some(first) = rest.chars().next() else {
            return self.raw.len();
        };
        let end = at + first.len_utf8();
        match first {
            '&' => {
                let (character, length) = entity(rest).unwrap_or((first, 1));
                return self.put(character, first, at, at + length);
            }
            '(' | '（' if self.spaces.blank.is_none_or(|blank| blank.lines == 0) => {
                self.flush(at);
                let last = self.text.chars().next_back();
                if let Some(length) = last
                    .filter(|last| is_han(*last))
                    .and_then(|last| gloss(last, rest))
                {
                    self.kept = at + length;
                    return at + length;
                }
            }
            '<' => {
                if let Some((tag, length)) = tag(rest) {
                    self.flush(at);
                    self.kept = at + length;
                    if tag != Tag::Inline {
                        let lines = if tag == Tag::Block { 2 } else { 0 };
                        self.spaces.add(at..at + length, lines, tag == Tag::Cell);
                        self.spaces.end_cell(tag == Tag::CellEnd);
                    }
                    return at + length;
                }
            }
            _ => {}
        }
        self.put(first, first, at, end)
    }

    /// Puts a character, which stands as `written` from `at` to `end`.
    fn put(&mut self, character: char, written: char, at: usize, end: usize) -> usize {
        match character {
            _ if is_invisible(character) => {
                self.flush(at);
                self.kept = end;
            }
            _ if character.is_whitespace() || character.is_control() => {
                self.flush(at);
                self.kept = end;
                let line = usize::from(character == '\n');
                self.spaces.add(at..end, line, character == '\t');
            }
            _ => {
                let same = character == written && character.len_utf8() == end - at;
                let narrow = self.half_width(character, at, end);
                if self.spaces.blank.is_some() {
                    self.flush(at);
                    self.space_before(narrow, &self.raw[end..]);
                    self.kept = at;
                }
                if !same || narrow != character {
                    self.flush(at);
                    self.map.odd(self.text.len(), at);
                    self.text.push(narrow);
                    self.map.same(self.text.len(), end);
                    self.kept = end;
                }
            }
        }
        end
    }

    /// The half-width form of a full-width letter or digit. Punctuation stays, but for a comma or
    /// point between two digits and for what belongs to a number.
    fn half_width(&mut self, character: char, at: usize, end: usize) -> char {
        match character {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－' | '／' | '＄' | '＆' => {
                half(character)
            }
            '\u{2e80}'..='\u{2fdf}' => unified(character),
            '，' | '．' => {
                self.flush(at);
                let between = self.spaces.blank.is_none()
                    && self.text.ends_with(|last: char| last.is_ascii_digit())
                    && self.raw[end..].starts_with(|next| matches!(next, '０'..='９'));
                if between { half(character) } else { character }
            }
            _ => character,
        }
    }

    /// Keeps, narrows or drops the space since the last character.
    fn space_before(&mut self, next: char, rest: &str) {
        let Some(kept) = self.spaces.before(next, rest, &self.text, self.raw) else {
            return;
        };
        if kept.raw.len() == 1 {
            self.map.same(self.text.len(), kept.raw.start);
            self.text.push(kept.character);
        } else {
            self.map.odd(self.text.len(), kept.raw.start);
            self.text
                .extend(std::iter::repeat_n(kept.character, kept.count));
            self.map.same(self.text.len(), kept.raw.end);
        }
        if kept.indent > 0 {
            let width = kept.indent.min(80) as u32;
            self.indents.push((self.text.len() as u32, width));
        }
    }
}
