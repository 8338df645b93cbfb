//! What the space between two characters becomes: a line's end, a cell's end, a space, or nothing.

use std::ops::Range;

use crate::text::characters::boundary;
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
    /// Tabs in it, or beginnings of cells
    tabs: usize,
    /// Whether a cell ended in it
    ended: bool,
}

/// What is kept of a stretch of space.
pub struct Kept {
    /// Its bytes in the raw text
    pub raw: Range<usize>,
    pub character: char,
    /// How many of the character: each further tab is a cell that holds nothing
    pub count: usize,
    /// The width of the space that a new line begins with
    pub indent: usize,
}

impl Spaces {
    /// Adds a stretch of the raw text that is space, with so many line breaks in it.
    pub fn add(&mut self, raw: Range<usize>, lines: usize, tab: bool) {
        let blank = self.blank.get_or_insert(Blank {
            raw: raw.start,
            raw_end: raw.end,
            lines: 0,
            tabs: 0,
            ended: false,
        });
        blank.raw_end = raw.end;
        blank.lines += lines;
        blank.tabs += usize::from(tab);
    }

    /// Takes note that a cell ended in the space, which parts it from what follows.
    pub fn end_cell(&mut self, ended: bool) {
        if let Some(blank) = &mut self.blank {
            blank.ended |= ended;
        }
    }

    /// Takes the space before `next`, which `rest` follows, and tells what is kept of it between that and the
    /// cleaned `text`.
    pub fn before(&mut self, next: char, rest: &str, text: &str, raw: &str) -> Option<Kept> {
        let blank = self.blank.take()?;
        let last = text.chars().next_back()?;
        let length = text[self.line..].chars().take(WRAPPED).count();
        let wrapped = blank.lines == 1
            && (continues(last, length, next, rest) || length == WRAPPED && dangles(text))
            && !is_cells(&text[self.line..])
            && !is_cells(line(raw, blank.raw_end));
        if blank.lines > 0 {
            self.line = text.len();
        }
        let broken = blank.lines > 0;
        let kept = if broken && !wrapped {
            '\n'
        } else if !broken
            && (blank.tabs > 0
                || blank.ended
                || (parts_cells(last, next) || is_gap(&raw[blank.raw..blank.raw_end]))
                    && self.tabular(blank.raw, raw))
        {
            '\t'
        } else if !is_wide(last) && !is_wide(next) {
            ' '
        } else {
            return None;
        };
        let raw_range = blank.raw..blank.raw_end;
        Some(Kept {
            character: kept,
            count: if kept == '\t' { blank.tabs.max(1) } else { 1 },
            indent: if kept == '\n' {
                indent(&raw[raw_range.clone()])
            } else {
                0
            },
            raw: raw_range,
        })
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

/// The line that starts at a byte, a few hundred bytes of it at most.
fn line(text: &str, start: usize) -> &str {
    let rest = &text[start..boundary(text, start + 400)];
    rest.find('\n').map_or(rest, |end| &rest[..end])
}

/// Whether tabs or strokes part the cells of a line.
fn is_cells(line: &str) -> bool {
    line.contains(['\t', '|'])
}

/// Whether space between two words is as wide as parts columns.
fn is_gap(blank: &str) -> bool {
    blank.len() > 2 && width(blank) > 2
}

/// The width of the space behind the last line break, in columns of a terminal.
fn indent(blank: &str) -> usize {
    let start = blank.rfind('\n').map_or(0, |at| at + 1);
    width(&blank[start..])
}

/// The width of space in columns of a terminal; 0 where there is more than space.
fn width(blank: &str) -> usize {
    let widths = blank.chars().map(|it| match it {
        ' ' | '\u{a0}' => Some(1),
        '\u{3000}' => Some(2),
        '\t' => Some(4),
        _ => None,
    });
    widths.sum::<Option<usize>>().unwrap_or(0)
}
