//! The sheets of a workbook: .xlsx and the older .xls.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::rc::Rc;

use calamine::Data;
use calamine::DataRef;
use calamine::Dimensions;
use calamine::ExcelDateTime;
use calamine::Reader;
use calamine::Sheet;
use calamine::SheetVisible;
use calamine::Style;
use calamine::Xls;
use calamine::Xlsx;

use crate::document::error::OpenError;
use crate::document::place::Place;
use crate::document::place::Places;
use crate::document::place::Writer;
use crate::text::DITTO;
use crate::text::SPANNED;

/// What the format is called in messages.
pub const NAME: &str = "a workbook";

/// A workbook's text, its places, and what was left out.
pub type Read = (String, Places, Vec<String>);

/// The words of cells, by row and column from 0.
type Cells = BTreeMap<(u32, u32), String>;

/// Reads the sheets of an .xlsx that are shown, one after the other, each row as a line. Numbers are written as they
/// are stored, those that are shown as percent with their sign.
///
/// # Errors
/// The workbook is locked or broken.
pub fn read(bytes: Vec<u8>) -> Result<Read, OpenError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Sheets::default();
    for sheet in workbook.sheets_metadata().to_vec() {
        if !sheets.shows(&sheet) {
            continue;
        }
        let spanned = workbook
            .merge_cells_by_sheet_name(&sheet.name)
            .unwrap_or_default();
        // A sheet of a chart alone has no cells.
        let Ok(mut reader) = workbook.worksheet_cells_reader(&sheet.name) else {
            continue;
        };
        let styles = reader.styles().to_vec();
        let mut cells = Cells::new();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(broken)? {
            let words = words(cell.get_value(), styles.get(style));
            if !words.trim().is_empty() {
                cells.insert(cell.get_position(), words);
            }
        }
        sheets.write(&sheet.name, cells, &spanned);
    }
    Ok(sheets.finish())
}

/// Reads the sheets of an .xls, as [`read`] does; what is shown as percent is not told there.
///
/// # Errors
/// The workbook is locked or broken.
pub fn read_old(bytes: Vec<u8>) -> Result<Read, OpenError> {
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Sheets::default();
    for sheet in workbook.sheets_metadata().to_vec() {
        if !sheets.shows(&sheet) {
            continue;
        }
        let spanned = workbook
            .merge_cells_by_sheet_name(&sheet.name)
            .unwrap_or_default();
        let Ok(range) = workbook.worksheet_range(&sheet.name) else {
            continue;
        };
        let (top, left) = range.start().unwrap_or_default();
        let filled = range.used_cells().map(|(row, column, cell)| {
            let at = (top + row as u32, left + column as u32);
            (at, old_words(cell))
        });
        let cells = filled.filter(|cell| !cell.1.trim().is_empty()).collect();
        sheets.write(&sheet.name, cells, &spanned);
    }
    Ok(sheets.finish())
}

fn broken(error: impl std::fmt::Display) -> OpenError {
    let reason = error.to_string();
    match reason.contains("password") {
        true => OpenError::Locked(NAME),
        false => OpenError::Broken(NAME, reason),
    }
}

/// What a cell shows.
fn words(cell: &DataRef<'_>, style: Option<&Style>) -> String {
    let indent = style
        .and_then(|it| it.alignment.as_ref()?.indent)
        .unwrap_or_default();
    let indented = |words: &str| " ".repeat(2 * usize::from(indent.min(20))) + words;
    let format = style.and_then(|it| it.number_format.as_ref());
    let format = format.map_or("", |it| it.format_code.as_str());
    let percent = || format.contains('%');
    match cell {
        DataRef::String(words) => indented(words),
        DataRef::SharedString(words) => indented(words),
        DataRef::Int(number) if percent() => format!("{}%", number * 100),
        DataRef::Int(number) => number.to_string() + unit(format),
        // 0.084 is shown as 8.4%, without what a hundred times its nearest float leaves.
        DataRef::Float(number) if percent() => {
            format!("{}%", (number * 100.0 * 1e9).round() / 1e9)
        }
        DataRef::Float(number) => number.to_string() + unit(format),
        DataRef::DateTime(date) => dated(date),
        DataRef::DateTimeIso(date) => date.get(..10).unwrap_or(date).to_owned(),
        DataRef::DurationIso(_) | DataRef::Bool(_) | DataRef::Error(_) | DataRef::Empty => {
            String::new()
        }
    }
}

/// The unit that a format writes behind a number: 0.0"億元".
fn unit(format: &str) -> &str {
    let first = format.split(';').next().unwrap_or_default();
    let digits = first.trim_end_matches('_').strip_suffix('"');
    let quoted = digits.and_then(|it| it.rsplit_once('"'));
    quoted.map_or("", |(_, unit)| unit)
}

/// What a cell of an .xls shows.
fn old_words(cell: &Data) -> String {
    match cell {
        Data::String(words) => words.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::DateTime(date) => dated(date),
        _ => String::new(),
    }
}

fn dated(date: &ExcelDateTime) -> String {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    match date.is_datetime() {
        true => format!("{year:04}-{month:02}-{day:02}"),
        false => String::new(),
    }
}

/// The sheets that have been written.
#[derive(Default)]
struct Sheets {
    writer: Writer,
    notes: Vec<String>,
}

/// More cells of one merged area are not marked.
const MOST_SPANNED: u64 = 10_000;

/// Wider gaps between two cells of a row are no cells that hold nothing.
const WIDEST_GAP: u32 = 64;

impl Sheets {
    /// Whether a sheet is shown; of one that is not, note is taken.
    fn shows(&mut self, sheet: &Sheet) -> bool {
        let shown = sheet.visible == SheetVisible::Visible;
        if !shown {
            self.notes
                .push(format!("sheet {} is hidden and left out", sheet.name));
        }
        shown
    }

    /// Writes the rows of a sheet.
    fn write(&mut self, sheet: &str, mut cells: Cells, merged: &[Dimensions]) {
        for area in merged {
            span(area, &mut cells);
        }
        let sheet: Rc<str> = Rc::from(sheet);
        let left = cells.keys().map(|at| at.1).min().unwrap_or_default();
        let mut line: Vec<(Place, String)> = Vec::new();
        let mut last = None;
        for ((row, column), words) in cells {
            if last.is_some_and(|it: (u32, u32)| it.0 != row) {
                self.writer.row(std::mem::take(&mut line));
            }
            let next = match last {
                Some((before, column)) if before == row => column + 1,
                _ => left,
            };
            let place = |column| Place::Cell {
                sheet: sheet.clone(),
                row: row + 1,
                column: column + 1,
            };
            if column - next <= WIDEST_GAP {
                line.extend((next..column).map(|column| (place(column), String::new())));
            }
            line.push((place(column), words));
            last = Some((row, column));
        }
        self.writer.row(line);
    }

    fn finish(self) -> Read {
        let (text, places) = self.writer.finish();
        (text, places, self.notes)
    }
}

/// Marks the cells that a merged one spans.
fn span(area: &Dimensions, cells: &mut Cells) {
    let ((top, left), (bottom, right)) = (area.start, area.end);
    let count = |from: u32, to: u32| u64::from(to.saturating_sub(from)) + 1;
    if count(top, bottom).saturating_mul(count(left, right)) > MOST_SPANNED
        || !cells.contains_key(&area.start)
    {
        return;
    }
    for row in top..=bottom {
        for column in left..=right {
            if (row, column) != area.start {
                let mark = if row == top { SPANNED } else { DITTO };
                cells.insert((row, column), mark.to_owned());
            }
        }
    }
}
