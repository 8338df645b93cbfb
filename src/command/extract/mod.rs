//! `zone-report extract`: every figure of a report, as a table, JSON, CSV or a workbook.

mod row;
mod spreadsheet;

use std::io;
use std::io::BufWriter;
use std::io::IsTerminal;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use zone_report::document::Opened;
use zone_report::figure::Gap;
use zone_report::observation::Observed;
use zone_report::observation::doubts;
use zone_report::observation::observe;
use zone_report::text;

use crate::command::diagnostics::tell;
use crate::command::extract::row::DoubtRow;
use crate::command::extract::row::Problem;
use crate::command::extract::row::Row;
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
    observe(document, |finding| {
        if result.is_err() {
            return;
        }
        match finding {
            Observed::Figure(figure, of) => {
                let place = places.own(figure.raw_range.start);
                result = row(Row::of(&figure, &of, place.as_deref()));
            }
            Observed::Gap(gap) => {
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

/// Writes figures, problems and doubts as one object.
fn wrapped(mut out: impl Write, opened: &Opened, document: &text::Document) -> io::Result<()> {
    let text = document.cleaned.text.as_str();
    let mut gaps = Vec::new();
    let mut kept = Vec::new();
    let mut first = true;
    let mut result = write!(out, "{{\"version\": {VERSION}, \"figures\": [");
    let places = Locator::new(opened);
    observe(document, |finding| match finding {
        Observed::Figure(figure, of) => {
            if result.is_ok() {
                let place = places.own(figure.raw_range.start);
                let row = Row::of(&figure, &of, place.as_deref());
                result = item(&mut out, &mut first, &row);
            }
            kept.push((figure, of));
        }
        Observed::Gap(gap) => gaps.push(gap),
    });
    result?;
    out.write_all(b"\n], \"problems\": [")?;
    let mut first = true;
    let mut places = Locator::new(opened);
    for gap in &gaps {
        let place = places.own(gap.raw_range.start);
        let (line, column) = places.of(gap.raw_range.start);
        let problem = Problem::of(gap, text, (line, column), place.as_deref());
        item(&mut out, &mut first, &problem)?;
    }
    out.write_all(b"\n], \"doubts\": [")?;
    let mut first = true;
    for doubt in doubts(document, &kept) {
        item(&mut out, &mut first, &DoubtRow::of(&doubt))?;
    }
    out.write_all(b"\n]}\n")?;
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
    writeln!(out, "{}", text::record(&Row::HEADS, ','))?;
    rows(path, opened, document, |row| {
        writeln!(out, "{}", text::record(&row.cells(), ','))
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
    observe(document, |finding| {
        if result.is_err() {
            return;
        }
        match finding {
            Observed::Figure(figure, of) => {
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
                        of.period.as_deref().unwrap_or("–"),
                        figure.raw,
                        &match of.indicator {
                            Some(words) if of.sure => words,
                            Some(words) => format!("{words} ?"),
                            None => "–".to_owned(),
                        },
                    ],
                );
            }
            Observed::Gap(gap) => {
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
