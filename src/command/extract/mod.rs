//! `zone-report extract`: every figure of a report, as a table, JSON, CSV or a workbook.

mod spreadsheet;

use std::io;
use std::io::BufWriter;
use std::io::IsTerminal;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use zone_report::document::Opened;
use zone_report::figure::Extracted;
use zone_report::figure::Figure;
use zone_report::figure::Gap;
use zone_report::figure::Kind;
use zone_report::figure::Qualifier;
use zone_report::figure::Unit;
use zone_report::figure::Values;
use zone_report::figure::extract as each;
use zone_report::text;

use crate::command::diagnostics::tell;
use crate::command::output::finished;
use crate::command::place::Locator;
use crate::command::place::padded;
use crate::command::source;

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A table to read, with what the text has lost below it
    Text,
    /// An array of objects
    Json,
    /// A table for programs
    Csv,
    /// A workbook: a sheet of figures, one of what the text has lost
    Xlsx,
}

/// The version of the object that `--with-problems` writes; a change that a program must know of counts it up.
const VERSION: u32 = 2;

/// One figure with the fields of the JSON and of the CSV, in their order.
#[derive(Serialize)]
struct Row<'a> {
    start: usize,
    end: usize,
    raw_start: usize,
    raw_end: usize,
    raw: &'a str,
    value: Values,
    unit: &'a Unit,
    qualifier: Qualifier,
    kind: Kind,
    indicator: Option<&'a str>,
    period: Option<&'a str>,
    section: usize,
    sentence: usize,
    /// In a document that has places of its own
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn of(figure: &'a Figure<'_>) -> Row<'a> {
        Row {
            start: figure.characters.start,
            end: figure.characters.end,
            raw_start: figure.raw_range.start,
            raw_end: figure.raw_range.end,
            raw: figure.raw,
            value: figure.value(),
            unit: &figure.reading.quantity.unit,
            qualifier: figure.reading.qualifier,
            kind: figure.reading.kind,
            indicator: figure.indicator,
            period: figure.period.as_deref(),
            section: figure.section,
            sentence: figure.sentence,
            place: None,
        }
    }
}

/// Writes the figures of a file, `-` for what comes in, to what goes out.
///
/// # Errors
/// A message for the user: the file cannot be read or is no text, or nothing can be written.
pub fn extract(path: &Path, format: Format, with_problems: bool) -> Result<ExitCode, String> {
    if with_problems && format != Format::Json {
        return Err("expected --format json beside --with-problems".to_owned());
    }
    if format == Format::Xlsx && std::io::stdout().is_terminal() {
        return Err(
            "a workbook is no text: write it to a file, extract … --format xlsx > figures.xlsx"
                .to_owned(),
        );
    }
    let source = source::read(path)?;
    let document = text::read(&source.text);
    if let Some(encoding) = source.encoding {
        tell(&format!(
            "note: {} is {encoding}; raw_start and raw_end count bytes of its text in UTF-8\n",
            path.display()
        ));
    }
    let out = BufWriter::new(io::stdout().lock());
    let written = match format {
        Format::Text => table(out, path, &source, &document),
        Format::Json if with_problems => wrapped(out, &source, &document),
        Format::Json => json(out, path, &source, &document),
        Format::Csv => csv(out, path, &source, &document),
        Format::Xlsx => spreadsheet::write(out, &source, &document),
    };
    finished(written)?;
    Ok(ExitCode::SUCCESS)
}

/// Hands out every figure, and tells of each gap on the standard error stream.
fn rows(
    path: &Path,
    opened: &Opened,
    document: &text::Document,
    mut row: impl FnMut(Row<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let mut places = Locator::new(opened);
    let mut result = Ok(());
    each(document, |finding| {
        if result.is_err() {
            return;
        }
        match finding {
            Extracted::Figure(figure) => {
                let place = places.own(figure.raw_range.start);
                result = row(Row {
                    place: place.as_deref(),
                    ..Row::of(&figure)
                });
            }
            Extracted::Gap(gap) => {
                let place = places.written(gap.raw_range.start);
                let words = &document.cleaned.text[gap.range.clone()];
                tell(&format!(
                    "{}:{place}: gap: {}: {words}\n",
                    path.display(),
                    gap.message
                ));
            }
        }
    });
    result
}

/// What the text has lost: where, in which words, and what seems to be missing.
#[derive(Serialize)]
struct Problem<'a> {
    start: usize,
    end: usize,
    raw_start: usize,
    raw_end: usize,
    raw: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    section: usize,
    sentence: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
}

/// Writes figures and problems as one object. `doubts` is kept for labels that are not sure; there are none yet.
fn wrapped(mut out: impl Write, opened: &Opened, document: &text::Document) -> io::Result<()> {
    let text = document.cleaned.text.as_str();
    let mut gaps = Vec::new();
    let mut first = true;
    let mut result = write!(out, "{{\"version\": {VERSION}, \"figures\": [");
    let places = Locator::new(opened);
    each(document, |finding| match finding {
        Extracted::Figure(figure) if result.is_ok() => {
            let place = places.own(figure.raw_range.start);
            let row = Row {
                place: place.as_deref(),
                ..Row::of(&figure)
            };
            result = item(&mut out, &mut first, &row);
        }
        Extracted::Figure(_) => {}
        Extracted::Gap(gap) => gaps.push(gap),
    });
    result?;
    out.write_all(b"\n], \"problems\": [")?;
    let mut first = true;
    let mut places = Locator::new(opened);
    for gap in &gaps {
        let place = places.own(gap.raw_range.start);
        let (line, column) = places.of(gap.raw_range.start);
        let words = &text[gap.range.clone()];
        let start = text[..gap.range.start].chars().count();
        let problem = Problem {
            start,
            end: start + words.chars().count(),
            raw_start: gap.raw_range.start,
            raw_end: gap.raw_range.end,
            raw: words,
            line,
            column,
            message: gap.message,
            section: gap.section,
            sentence: gap.sentence,
            place: place.as_deref(),
        };
        item(&mut out, &mut first, &problem)?;
    }
    out.write_all(b"\n], \"doubts\": []}\n")?;
    out.flush()
}

/// Writes one item of an array on a line of its own.
fn item(out: &mut impl Write, first: &mut bool, item: &impl Serialize) -> io::Result<()> {
    out.write_all(if std::mem::take(first) { b"\n" } else { b",\n" })?;
    serde_json::to_writer(out, item).map_err(io::Error::from)
}

fn json(
    mut out: impl Write,
    path: &Path,
    opened: &Opened,
    document: &text::Document,
) -> io::Result<()> {
    let mut first = true;
    out.write_all(b"[")?;
    rows(path, opened, document, |row| {
        item(&mut out, &mut first, &row)
    })?;
    out.write_all(if first { b"]\n" } else { b"\n]\n" })?;
    out.flush()
}

/// The same fields as [`json`] has. What programs read has no byte order mark.
fn csv(
    mut out: impl Write,
    path: &Path,
    opened: &Opened,
    document: &text::Document,
) -> io::Result<()> {
    let heads = [
        "start", "end", "raw_start", "raw_end", "raw", "value", "unit", "qualifier", "kind",
        "indicator", "period", "section", "sentence",
    ];
    writeln!(out, "{}", text::record(&heads, ','))?;
    rows(path, opened, document, |row| {
        let (value, unit) = (row.value.to_string(), row.unit.code());
        let fields = [
            row.start.to_string().as_str(),
            &row.end.to_string(),
            &row.raw_start.to_string(),
            &row.raw_end.to_string(),
            row.raw,
            &value,
            &unit,
            row.qualifier.code(),
            row.kind.code(),
            row.indicator.unwrap_or_default(),
            row.period.unwrap_or_default(),
            &row.section.to_string(),
            &row.sentence.to_string(),
        ]
        .map(str::to_owned);
        writeln!(out, "{}", text::record(&fields, ','))
    })?;
    out.flush()
}

/// A table with line and column in the file, and the gaps below.
fn table(
    mut out: impl Write,
    path: &Path,
    opened: &Opened,
    document: &text::Document,
) -> io::Result<()> {
    let mut places = Locator::new(opened);
    let mut gaps: Vec<(String, Gap)> = Vec::new();
    let mut count = 0usize;
    let mut result = line(
        &mut out,
        [
            "line", "value", "unit", "qualifier", "kind", "part", "period", "written", "of",
        ],
    );
    each(document, |finding| {
        if result.is_err() {
            return;
        }
        match finding {
            Extracted::Figure(figure) => {
                let place = places.written(figure.raw_range.start);
                count += 1;
                result = line(
                    &mut out,
                    [
                        &place,
                        &figure.value().to_string(),
                        &figure.reading.quantity.unit.code(),
                        figure.reading.qualifier.code(),
                        figure.reading.kind.code(),
                        &format!("{}.{}", figure.section, figure.sentence),
                        figure.period.as_deref().unwrap_or("–"),
                        figure.raw,
                        figure.indicator.unwrap_or("–"),
                    ],
                );
            }
            Extracted::Gap(gap) => {
                gaps.push((places.written(gap.raw_range.start), gap));
            }
        }
    });
    result?;
    writeln!(out, "\n{count} figures in {}", path.display())?;
    if !gaps.is_empty() {
        writeln!(out, "\nWhat the text has lost:")?;
    }
    for (place, gap) in gaps {
        let words = &document.cleaned.text[gap.range.clone()];
        writeln!(out, "  {place}  {}: {words}", gap.message)?;
    }
    out.flush()
}

/// The widths of all columns but the last.
const WIDTHS: [usize; 8] = [9, 16, 11, 9, 8, 6, 10, 16];

fn line(out: &mut impl Write, cells: [&str; 9]) -> io::Result<()> {
    let mut text = String::new();
    for (index, cell) in cells.iter().enumerate() {
        // A figure may run over a line break of the file.
        let cell = cell.replace(['\n', '\t'], " ");
        match WIDTHS.get(index) {
            Some(width) => text.push_str(&padded(&cell, *width)),
            None => text.push_str(&cell),
        }
    }
    writeln!(out, "{}", text.trim_end())
}
