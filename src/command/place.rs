//! Where something stands in a file, and cells of a table on a terminal.

use unicode_width::UnicodeWidthStr;

use zone_report::document::Opened;

/// Finds lines and columns along a text, for offsets that rise, and places in the document's own terms.
pub struct Locator<'a> {
    opened: &'a Opened,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Locator<'a> {
    pub fn new(opened: &'a Opened) -> Locator<'a> {
        Locator {
            opened,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The place of a byte in the terms of a document that has its own: a page, a paragraph, a cell.
    pub fn own(&self, byte: usize) -> Option<String> {
        self.opened.places.of(byte).map(ToString::to_string)
    }

    /// The place of a byte in the document's own terms, else its line and column: "12:5". As with
    /// [`of`](Locator::of), the byte does not lie before one asked for earlier.
    pub fn written(&mut self, byte: usize) -> String {
        self.own(byte).unwrap_or_else(|| {
            let (line, column) = self.of(byte);
            format!("{line}:{column}")
        })
    }

    /// The line and the column, both from 1 and in characters, of a byte that does not lie before
    /// one asked for earlier.
    pub fn of(&mut self, byte: usize) -> (usize, usize) {
        let Some(between) = self.opened.text.get(self.at..byte) else {
            return (self.line, self.column);
        };
        match between.rfind('\n') {
            Some(last) => {
                self.line += between.bytes().filter(|it| *it == b'\n').count();
                self.column = 1 + between[last + 1..].chars().count();
            }
            None => self.column += between.chars().count(),
        }
        self.at = byte;
        (self.line, self.column)
    }
}

/// A cell filled up to a width in columns of a terminal, with a space at least.
pub fn padded(cell: &str, width: usize) -> String {
    let spaces = width.saturating_sub(cell.width()).max(1);
    [cell, &" ".repeat(spaces)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_those_of_a_terminal() {
        for (cell, expected) in [
            ("", "      |"),
            ("1.2", "1.2   |"),
            ("億元", "億元  |"),
            ("–", "–     |"),
            ("≥ 5", "≥ 5   |"),
            ("５％", "５％  |"),
            ("e\u{301}", "e\u{301}     |"),
            ("億元億元", "億元億元 |"),
        ] {
            assert_eq!(padded(cell, 6) + "|", expected);
        }
    }
}
