//! Rows whose cells tabs or strokes part: each cell has its place, and its heading stands at the same place.

use std::ops::Range;

use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::cells::is_blank;
use crate::figure::table::columns::Head;
use crate::figure::table::columns::unit_word;
use crate::language::script::is_han;
use crate::language::script::starts_with_any;
use crate::text::DITTO;
use crate::text::SPANNED;

/// A row of cells, and which of them hold values.
pub struct Row {
    /// Bytes of the line, without the space about a cell
    pub cells: Vec<Range<usize>>,
    /// For each cell the reading that fills it
    pub values: Vec<Option<usize>>,
}

impl Row {
    /// The cells of a line below headings; `None` where it has one only, or is a rule such as `|---|---|`.
    pub fn of(
        line: &str,
        heads: &[Head],
        readings: &[ParsedFigure],
        context: &ParseContext,
    ) -> Option<Row> {
        let mut cells = Vec::new();
        let framed = line.starts_with('|');
        let inner = line.trim_matches(['|', ' ']);
        let offset = line.len() - line.trim_start_matches(['|', ' ']).len();
        let mut at = if framed { offset } else { 0 };
        let text = if framed { inner } else { line };
        let numbered = heads.first().is_some_and(|head| {
            starts_with_any(&head.words, &["序號", "編號", "no."]) && heads.len() > 2
        });
        if numbered && let Some(end) = glued(text) {
            cells.push(at..at + end);
        }
        let from = cells.last().map_or(at, |cell: &Range<usize>| cell.end);
        for piece in text.split(['\t', '|']) {
            let end = at + piece.len();
            let inner = &line[at.max(from)..end];
            let start = end - inner.trim_start().len();
            spaced(line, start..start + inner.trim().len(), &mut cells);
            at = end + 1;
        }
        let rule = cells
            .iter()
            .all(|cell| line[cell.clone()].chars().all(|it| ":-—".contains(it)));
        if cells.len() < 2 || rule {
            return None;
        }
        let mut next = readings.iter().enumerate().peekable();
        let values = cells
            .iter()
            .map(|cell| {
                while next.next_if(|it| it.1.range.start < cell.start).is_some() {}
                let (index, reading) = next.peek()?;
                let dated = reading.quantity.unit == Unit::Date;
                let fills = reading.range.start < cell.end
                    && numeric(&line[cell.clone()], line.get(reading.range.clone())?);
                let unit = fills && unit_word(&line[cell.clone()], context).is_some();
                (fills && !dated && !unit).then_some(*index)
            })
            .collect();
        Some(Row { cells, values })
    }

    /// Whether any cell holds a value or says that it holds none.
    pub fn has_values(&self, line: &str) -> bool {
        let blank = |cell: &Range<usize>| !cell.is_empty() && is_blank(&line[cell.clone()]);
        self.values.iter().any(Option::is_some) || self.cells.iter().skip(1).any(blank)
    }

    /// The cells that name the row: those before the first value, without its number and its unit.
    /// What 〃 stands for is in `above`, the words of those cells of the row before; it becomes that of this row.
    pub fn labels(
        &self,
        line: &str,
        heads: &[Head],
        above: &mut Vec<String>,
        context: &ParseContext,
    ) -> Vec<String> {
        let first = (0..self.cells.len())
            .find(|index| self.is_value(line, *index) && !self.is_serial(line, heads, *index))
            .unwrap_or(self.cells.len());
        let words =
            self.cells[..first]
                .iter()
                .enumerate()
                .map(|(index, cell)| match &line[cell.clone()] {
                    DITTO => above.get(index).cloned().unwrap_or_default(),
                    words => words.to_owned(),
                });
        *above = words.collect();
        let cells = above.iter().enumerate();
        cells
            .filter(|(index, _)| !self.is_serial(line, heads, *index))
            .map(|(_, words)| words.clone())
            .filter(|words| {
                !words.is_empty() && words != SPANNED && unit_word(words, context).is_none()
            })
            .collect()
    }

    /// Where the first value of the row starts.
    pub fn first_value(&self, line: &str, heads: &[Head]) -> usize {
        (0..self.cells.len())
            .find(|index| self.values[*index].is_some() && !self.is_serial(line, heads, *index))
            .map_or(line.len(), |index| self.cells[index].start)
    }

    /// Whether any cell holds a value.
    pub fn is_valued(&self) -> bool {
        self.values.iter().any(Option::is_some)
    }

    fn is_value(&self, line: &str, index: usize) -> bool {
        let cell = &line[self.cells[index].clone()];
        self.values[index].is_some() || index > 0 && !cell.is_empty() && is_blank(cell)
    }

    /// Whether a cell holds the number of the row.
    pub fn is_serial(&self, line: &str, heads: &[Head], index: usize) -> bool {
        let cell = &line[self.cells[index].clone()];
        let counts = !cell.is_empty()
            && cell.len() <= 3
            && cell.bytes().all(|it| it.is_ascii_digit())
            && index == 0;
        let named = heads.first().is_none_or(|head| head.column.is_none());
        counts && named && self.cells.len() > 2 && self.values.get(1).is_none_or(Option::is_none)
    }

    /// The heading of each cell that holds a value: by place where the row has as many cells as the headings, else
    /// by the order of values.
    pub fn columns(&self, line: &str, heads: &[Head]) -> Vec<Option<usize>> {
        if self.cells.len() == heads.len() {
            return (0..self.cells.len()).map(Some).collect();
        }
        let mut order = (0..heads.len()).filter(|index| heads[*index].column.is_some());
        (0..self.cells.len())
            .map(|index| match self.is_value(line, index) {
                true if self.is_serial(line, heads, index) => None,
                true => order.next(),
                false => None,
            })
            .collect()
    }
}

/// Where the number of a row ends that its label follows without a space: 1工業總產值.
fn glued(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let digits = line.len() - rest.len();
    ((1..=3).contains(&digits) && rest.trim_start_matches(' ').starts_with(is_han))
        .then_some(digits)
}

/// Parts a cell in which only numbers stand: 412.36 8.4.
fn spaced(line: &str, cell: Range<usize>, into: &mut Vec<Range<usize>>) {
    let text = &line[cell.clone()];
    let number = |it: &str| is_blank(it) || it.bytes().all(|it| b"0123456789.,-+%".contains(&it));
    if text.contains(' ') && text.split(' ').all(number) {
        let mut at = cell.start;
        for piece in text.split(' ') {
            if !piece.is_empty() {
                into.push(at..at + piece.len());
            }
            at += piece.len() + 1;
        }
    } else {
        into.push(cell);
    }
}

/// Whether a figure is all of its cell but for what marks it: *, ↑, a note's number in brackets.
fn numeric(cell: &str, written: &str) -> bool {
    let start = cell.find(written).unwrap_or(0);
    let before = &cell[..start];
    let behind = &cell[(start + written.len()).min(cell.len())..];
    let marks = |text: &str| {
        text.chars()
            .all(|it| !it.is_alphanumeric() || "左右以上以內以内約约".contains(it))
    };
    written.contains(|it: char| it.is_ascii_digit()) && marks(before) && marks(behind)
}
