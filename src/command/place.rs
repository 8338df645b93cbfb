//! Lines and columns of a file, and cells of a table on a terminal.

use unicode_width::UnicodeWidthStr;

/// Finds lines and columns along a text, for offsets that rise.
pub struct Places<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Places<'a> {
    pub fn new(text: &'a str) -> Places<'a> {
        Places {
            text,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The line and the column, both from 1 and in characters, of a byte that does not lie before
    /// one asked for earlier.
    pub fn of(&mut self, byte: usize) -> (usize, usize) {
        let Some(between) = self.text.get(self.at..byte) else {
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
