//! Where something stands in a document, in the document's own terms.

use std::fmt;
use std::rc::Rc;

use crate::text::DITTO;
use crate::text::SPANNED;

/// A place in a document; all numbers count from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// A paragraph outside tables
    Paragraph(usize),
    /// A row of a table
    Row {
        /// Tables count along the document
        table: usize,
        /// Rows count within the table
        row: usize,
    },
    /// A cell of a workbook
    Cell {
        /// The name of the sheet
        sheet: Rc<str>,
        /// From 1
        row: u32,
        /// From 1, written as a letter
        column: u32,
    },
    /// A page
    Page(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Paragraph(number) => write!(formatter, "paragraph {number}"),
            Place::Row { table, row } => write!(formatter, "table {table}, row {row}"),
            Place::Cell { sheet, row, column } => {
                write!(formatter, "{sheet}!{}{row}", letters(*column))
            }
            Place::Page(number) => write!(formatter, "page {number}"),
        }
    }
}

/// The letters of a column: 1 is A, 27 is AA.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().map(|it| char::from(*it)).collect()
}

/// The places of a text, by the byte at which each begins.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Places(Vec<(usize, Place)>);

impl Places {
    /// The place of a byte; `None` in a document whose places are lines and columns.
    pub fn of(&self, byte: usize) -> Option<&Place> {
        let behind = self.0.partition_point(|it| it.0 <= byte);
        self.0.get(behind.checked_sub(1)?).map(|it| &it.1)
    }
}

/// Writes a text, and notes the place of each part.
#[derive(Default)]
pub struct Writer {
    pub text: String,
    places: Vec<(usize, Place)>,
    /// Whether the last line was a row of cells
    row: bool,
}

impl Writer {
    /// Writes a paragraph; one of space alone is left out.
    pub fn paragraph(&mut self, place: Place, words: &str) {
        let words = words.trim_matches(['\n', '\r', '\t']);
        if words.trim().is_empty() {
            return;
        }
        self.begin(false);
        self.places.push((self.text.len(), place));
        self.text.push_str(words);
    }

    /// Goes on with the last paragraph, at another place.
    pub fn go_on(&mut self, place: Place, words: &str) {
        let latin = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
        let words = words.trim();
        if latin(self.text.chars().next_back()) && latin(words.chars().next()) {
            self.text.push(' ');
        }
        if self.places.last().is_none_or(|it| it.1 != place) {
            self.places.push((self.text.len(), place));
        }
        self.text.push_str(words);
    }

    /// Writes the cells of a row, each with its place where that is not the one before it. Empty cells at the end are
    /// left out, and a lone cell is a paragraph.
    pub fn row(&mut self, cells: Vec<(Place, String)>) {
        let shown = |cell: &(Place, String)| !matches!(cell.1.trim(), "" | SPANNED | DITTO);
        let Some(last) = cells.iter().rposition(shown) else {
            return;
        };
        let mut cells: Vec<(Place, String)> = cells;
        if cells.iter().filter(|cell| shown(cell)).count() == 1 && !cells[0].1.contains(DITTO) {
            let (place, words) = cells.swap_remove(last);
            return self.paragraph(place, &words);
        }
        self.begin(true);
        let spanned = cells.iter().rposition(|cell| !cell.1.trim().is_empty());
        cells.truncate(spanned.map_or(0, |it| it + 1).max(last + 1));
        for (index, (place, words)) in cells.into_iter().enumerate() {
            if index > 0 {
                self.text.push('\t');
            }
            if self.places.last().is_none_or(|it| it.1 != place) {
                self.places.push((self.text.len(), place));
            }
            self.cell(&words, index == 0);
        }
    }

    /// Writes the words of a cell as one line; the first keeps the space that indents it.
    fn cell(&mut self, words: &str, first: bool) {
        let words = match first {
            true => words.trim_end().trim_start_matches(['\n', '\r', '\t']),
            false => words.trim(),
        };
        for character in words.chars() {
            self.text.push(match character {
                '\n' | '\r' | '\t' => ' ',
                other => other,
            });
        }
    }

    /// Begins a line; paragraphs stand apart, so that none is taken for the rest of a wrapped line.
    fn begin(&mut self, row: bool) {
        if !self.text.is_empty() {
            self.text
                .push_str(if row && self.row { "\n" } else { "\n\n" });
        }
        self.row = row;
    }

    /// The text with its places.
    pub fn finish(self) -> (String, Places) {
        (self.text, Places(self.places))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_paragraphs_have_their_places() {
        let mut writer = Writer::default();
        let row = |row| Place::Row { table: 1, row };
        writer.paragraph(Place::Paragraph(1), "表一");
        writer.row(vec![
            (row(1), "指標".to_owned()),
            (row(1), "總量\n（億元）".to_owned()),
        ]);
        writer.row(vec![
            (row(2), "產值".to_owned()),
            (row(2), "5".to_owned()),
            (row(2), String::new()),
        ]);
        writer.row(vec![
            (row(3), "注：無".to_owned()),
            (row(3), SPANNED.to_owned()),
        ]);
        let (text, places) = writer.finish();
        assert_eq!(text, "表一\n\n指標\t總量 （億元）\n產值\t5\n\n注：無");
        for (words, expected) in [
            ("表一", "paragraph 1"),
            ("總量", "table 1, row 1"),
            ("5", "table 1, row 2"),
            ("注", "table 1, row 3"),
        ] {
            let byte = text.find(words).expect(words);
            assert_eq!(places.of(byte).expect(words).to_string(), expected);
        }
        assert_eq!(
            [1, 26, 27, 702, 703].map(letters),
            ["A", "Z", "AA", "ZZ", "AAA"]
        );
    }
}
