//! What the space between two characters becomes: a line's end, a cell's end, a space, or nothing.

use std::ops::Range;

use crate::text::characters::is_row;
use crate::text::characters::is_wide;
use crate::text::characters::parts_cells;
use crate::text::wrap::WRAPPED;
use crate::text::wrap::continues;
use crate::text::wrap::dangles;

/// The space seen since the last character, and what is known of the lines about it.
#[derive(Default)]
pub struct Spaces {
    /// What the next character may keep of it
    pub blank: Option<Blank>,
    /// Where the present line of the raw text started, in the cleaned one
    line: usize,
    /// Whether the raw line up to this byte is a row of a table
    row: (bool, usize),
}

#[derive(Clone, Copy)]
pub struct Blank {
    raw: usize,
    raw_end: usize,
    /// Line breaks in it
    pub lines: usize,
    tab: bool,
}

impl Spaces {
    /// Adds a stretch of the raw text that is space, with so many line breaks in it.
    pub fn add(&mut self, raw: Range<usize>, lines: usize, tab: bool) {
        let blank = self.blank.get_or_insert(Blank {
            raw: raw.start,
            raw_end: raw.end,
            lines: 0,
            tab: false,
        });
        blank.raw_end = raw.end;
        blank.lines += lines;
        blank.tab |= tab;
    }

    /// Takes the space before `next`, which `rest` follows: its bytes in the raw text and the
    /// character that is kept of it between that and the cleaned `text`.
    pub fn before(
        &mut self,
        next: char,
        rest: &str,
        text: &str,
        raw: &str,
    ) -> Option<(Range<usize>, char)> {
        let blank = self.blank.take()?;
        let last = text.chars().next_back()?;
        let length = text[self.line..].chars().take(WRAPPED).count();
        let wrapped = blank.lines == 1
            && (continues(last, length, next, rest) || length == WRAPPED && dangles(text));
        if blank.lines > 0 {
            self.line = text.len();
        }
        let broken = blank.lines > 0;
        let kept = if broken && !wrapped {
            '\n'
        } else if !broken && (blank.tab || parts_cells(last, next) && self.tabular(blank.raw, raw))
        {
            '\t'
        } else if !is_wide(last) && !is_wide(next) {
            ' '
        } else {
            return None;
        };
        Some((blank.raw..blank.raw_end, kept))
    }

    /// Whether the line about a byte of the raw text is a row of a table.
    fn tabular(&mut self, at: usize, raw: &str) -> bool {
        if at < self.row.1 {
            return self.row.0;
        }
        let start = raw[..at].rfind('\n').map_or(0, |at| at + 1);
        let end = raw[at..].find('\n').map_or(raw.len(), |end| at + end);
        let row = is_row(&raw[start..end]);
        self.row = (row, end.max(at + 1));
        row
    }
}
