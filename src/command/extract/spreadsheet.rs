//! The figures of a report as a workbook: numbers as numbers, a sheet of figures and one of problems.

use std::io;
use std::io::Write;

use rust_xlsxwriter::XlsxError;

use zone_report::document::Opened;
use zone_report::figure::Figure;
use zone_report::figure::Gap;
use zone_report::figure::Value;
use zone_report::observation::Observation;
use zone_report::observation::Observed;
use zone_report::observation::observe;
use zone_report::site::Cell;
use zone_report::site::Sheet;
use zone_report::site::workbook;
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

/// Writes the workbook.
///
/// # Errors
/// It cannot be written, or has more figures than a sheet has rows.
pub fn write(mut out: impl Write, opened: &Opened, document: &text::Document) -> io::Result<()> {
    let mut figures = Sheet::new("figures", &FIGURES).map_err(io::Error::other)?;
    let mut problems = Sheet::new("problems", &PROBLEMS).map_err(io::Error::other)?;
    let mut places = Locator::new(opened);
    let mut result = Ok(());
    observe(document, |finding| {
        if result.is_err() || figures.is_full() || problems.is_full() {
            return;
        }
        result = match finding {
            Observed::Figure(found, of) => {
                let place = places.written(found.raw_range.start);
                figure(&mut figures, &found, &of, &place)
            }
            Observed::Gap(gap) => {
                let words = &document.cleaned.text[gap.range.clone()];
                let place = places.written(gap.raw_range.start);
                problem(&mut problems, &gap, &place, words)
            }
        };
    });
    result.map_err(io::Error::other)?;
    if figures.is_full() {
        return Err(io::Error::other(
            "a sheet holds a million rows, and there are more figures: take --format csv",
        ));
    }
    let bytes = workbook([figures, problems]).map_err(io::Error::other)?;
    out.write_all(&bytes)?;
    out.flush()
}

fn figure(
    sheet: &mut Sheet,
    figure: &Figure<'_>,
    of: &Observation,
    place: &str,
) -> Result<(), XlsxError> {
    let reading = &figure.reading;
    let values = figure.value();
    let unit = reading.quantity.unit.code();
    let date = |value| match value {
        Some(Value::Date(date)) => Some(date.iso()),
        _ => None,
    };
    let dates = [date(Some(values.low)), date(values.high)];
    let value = |value, date: usize| match value {
        Some(Value::Number(number)) => Cell::Number(number),
        _ => dates[date].as_deref().into(),
    };
    let number = |number: usize| Cell::Number(number as f64);
    sheet.push([
        Cell::Text(place),
        Cell::Text(figure.raw),
        value(Some(values.low), 0),
        value(values.high, 1),
        Cell::Text(&unit),
        Cell::Text(reading.qualifier.code()),
        Cell::Text(reading.kind.code()),
        of.indicator.as_deref().into(),
        of.code.into(),
        Cell::Flag(of.sure),
        of.area.as_deref().into(),
        of.period.as_deref().into(),
        of.compared.map(|it| it.code()).into(),
        figure.row.as_deref().or(of.row.as_deref()).into(),
        figure.column.as_deref().or(of.column.as_deref()).into(),
        number(figure.section),
        number(figure.sentence),
        number(figure.characters.start),
    ])
}

fn problem(sheet: &mut Sheet, gap: &Gap, place: &str, words: &str) -> Result<(), XlsxError> {
    sheet.push([
        Cell::Text(place),
        Cell::Text(gap.message),
        Cell::Text(words),
        Cell::Number(gap.section as f64),
        Cell::Number(gap.sentence as f64),
    ])
}
