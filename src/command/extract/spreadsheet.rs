//! The figures of a report as a workbook: numbers as numbers, a sheet of figures and one of problems.

use std::io;
use std::io::Write;

use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::XlsxError;

use zone_report::document::Opened;
use zone_report::figure::Figure;
use zone_report::figure::Gap;
use zone_report::figure::Value;
use zone_report::observation::Observation;
use zone_report::observation::Observed;
use zone_report::observation::observe;
use zone_report::text;

use crate::command::place::Locator;

/// The columns of the figures, each with its width in characters. A range has its upper end in a column of its own.
const FIGURES: [(&str, f64); 18] = [
    ("place", 16.0),
    ("raw", 16.0),
    ("value", 18.0),
    ("upper", 18.0),
    ("unit", 10.0),
    ("qualifier", 10.0),
    ("kind", 10.0),
    ("indicator", 28.0),
    ("code", 24.0),
    ("sure", 7.0),
    ("area", 14.0),
    ("period", 18.0),
    ("compared", 16.0),
    ("row", 28.0),
    ("column", 20.0),
    ("section", 8.0),
    ("sentence", 9.0),
    ("start", 8.0),
];

const PROBLEMS: [(&str, f64); 5] = [
    ("place", 16.0),
    ("message", 28.0),
    ("raw", 28.0),
    ("section", 8.0),
    ("sentence", 9.0),
];

/// A sheet has no more rows, its head among them.
const MOST: u32 = 1_048_576;

/// Writes the workbook.
///
/// # Errors
/// It cannot be written, or has more figures than a sheet has rows.
pub fn write(mut out: impl Write, opened: &Opened, document: &text::Document) -> io::Result<()> {
    let mut workbook = Workbook::new();
    let mut figures = sheet("figures", &FIGURES).map_err(io::Error::other)?;
    let mut problems = sheet("problems", &PROBLEMS).map_err(io::Error::other)?;
    let mut places = Locator::new(opened);
    let (mut row, mut gaps) = (0, 0);
    let mut result = Ok(());
    observe(document, |finding| {
        if result.is_err() || row + 1 >= MOST || gaps + 1 >= MOST {
            return;
        }
        result = match finding {
            Observed::Figure(found, of) => {
                row += 1;
                let place = places.written(found.raw_range.start);
                figure(&mut figures, row, &found, &of, &place)
            }
            Observed::Gap(gap) => {
                gaps += 1;
                let words = &document.cleaned.text[gap.range.clone()];
                let place = places.written(gap.raw_range.start);
                problem(&mut problems, gaps, &gap, &place, words)
            }
        };
    });
    result.map_err(io::Error::other)?;
    if row + 1 >= MOST {
        return Err(io::Error::other(
            "a sheet holds a million rows, and there are more figures: take --format csv",
        ));
    }
    workbook.push_worksheet(figures);
    workbook.push_worksheet(problems);
    let bytes = workbook.save_to_buffer().map_err(io::Error::other)?;
    out.write_all(&bytes)?;
    out.flush()
}

/// A sheet with its head, which stays in view.
fn sheet(name: &str, columns: &[(&str, f64)]) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    let bold = Format::new().set_bold();
    for (column, (head, width)) in columns.iter().enumerate() {
        sheet.write_with_format(0, column as u16, *head, &bold)?;
        sheet.set_column_width(column as u16, *width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(sheet)
}

fn figure(
    sheet: &mut Worksheet,
    row: u32,
    figure: &Figure<'_>,
    of: &Observation,
    place: &str,
) -> Result<(), XlsxError> {
    let reading = &figure.reading;
    let values = figure.value();
    let unit = reading.quantity.unit.code();
    let row_head = figure.row.as_deref().or(of.row.as_deref());
    let column_head = figure.column.as_deref().or(of.column.as_deref());
    let texts = [
        (0, place),
        (1, figure.raw),
        (4, unit.as_str()),
        (5, reading.qualifier.code()),
        (6, reading.kind.code()),
        (7, of.indicator.as_deref().unwrap_or_default()),
        (8, of.code.unwrap_or_default()),
        (10, of.area.as_deref().unwrap_or_default()),
        (11, of.period.as_deref().unwrap_or_default()),
        (12, of.compared.map_or("", |it| it.code())),
        (13, row_head.unwrap_or_default()),
        (14, column_head.unwrap_or_default()),
    ];
    for (column, words) in texts {
        if !words.is_empty() {
            sheet.write_string(row, column, shortened(words))?;
        }
    }
    for (column, value) in [(2, Some(values.low)), (3, values.high)] {
        match value {
            Some(Value::Number(number)) => sheet.write_number(row, column, number)?,
            Some(Value::Date(date)) => sheet.write_string(row, column, date.iso())?,
            None => continue,
        };
    }
    sheet.write_boolean(row, 9, of.sure)?;
    let numbers = [figure.section, figure.sentence, figure.characters.start];
    for (column, number) in (15..).zip(numbers) {
        sheet.write_number(row, column, number as f64)?;
    }
    Ok(())
}

fn problem(
    sheet: &mut Worksheet,
    row: u32,
    gap: &Gap,
    place: &str,
    words: &str,
) -> Result<(), XlsxError> {
    for (column, words) in [(0, place), (1, gap.message), (2, words)] {
        sheet.write_string(row, column, shortened(words))?;
    }
    sheet.write_number(row, 3, gap.section as f64)?;
    sheet.write_number(row, 4, gap.sentence as f64)?;
    Ok(())
}

/// A text as long as a cell may be.
fn shortened(words: &str) -> String {
    words.chars().take(32_000).collect()
}
