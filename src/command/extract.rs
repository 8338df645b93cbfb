//! `zone-report extract`: every figure of a report, as a table, JSON or CSV.

use std::io;
use std::io::BufWriter;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use zone_report::figure::Gap;
use zone_report::observation::Observed;
use zone_report::observation::doubts;
use zone_report::observation::observe;
use zone_report::text;

use crate::command::output::finished;
use crate::command::output::tell;
use crate::command::place::Places;
use crate::command::place::padded;
use crate::command::row::DoubtRow;
use crate::command::row::Problem;
use crate::command::row::Row;
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
        Format::Text => table(out, path, &source.text, &document),
        Format::Json if with_problems => wrapped(out, &source.text, &document),
        Format::Json => json(out, path, &source.text, &document),
        Format::Csv => csv(out, path, &source.text, &document),
    };
    finished(written)?;
    Ok(ExitCode::SUCCESS)
}

/// Hands out every figure, and tells of each gap on the standard error stream.
fn rows(
    path: &Path,
    raw: &str,
    document: &text::Document,
    mut row: impl FnMut(Row<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let mut places = Places::new(raw);
    let mut result = Ok(());
    observe(document, |finding| {
        if result.is_err() {
            return;
        }
        match finding {
            Observed::Figure(figure, of) => result = row(Row::of(&figure, &of)),
            Observed::Gap(gap) => {
                let (line, column) = places.of(gap.raw_range.start);
                let words = &document.cleaned.text[gap.range.clone()];
                tell(&format!(
                    "{}:{line}:{column}: gap: {}: {words}\n",
                    path.display(),
                    gap.message
                ));
            }
        }
    });
    result
}

/// Writes figures, problems and doubts as one object.
fn wrapped(mut out: impl Write, raw: &str, document: &text::Document) -> io::Result<()> {
    let text = document.cleaned.text.as_str();
    let mut gaps = Vec::new();
    let mut kept = Vec::new();
    let mut first = true;
    let mut result = write!(out, "{{\"version\": {VERSION}, \"figures\": [");
    observe(document, |finding| match finding {
        Observed::Figure(figure, of) => {
            if result.is_ok() {
                result = item(&mut out, &mut first, &Row::of(&figure, &of));
            }
            kept.push((figure, of));
        }
        Observed::Gap(gap) => gaps.push(gap),
    });
    result?;
    out.write_all(b"\n], \"problems\": [")?;
    let mut first = true;
    let mut places = Places::new(raw);
    for gap in &gaps {
        let (line, column) = places.of(gap.raw_range.start);
        let problem = Problem::of(gap, text, line, column);
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

fn json(mut out: impl Write, path: &Path, raw: &str, document: &text::Document) -> io::Result<()> {
    let mut first = true;
    out.write_all(b"[")?;
    rows(path, raw, document, |row| item(&mut out, &mut first, &row))?;
    out.write_all(if first { b"]\n" } else { b"\n]\n" })?;
    out.flush()
}

/// The same fields as [`json`] has. What programs read has no byte order mark.
fn csv(mut out: impl Write, path: &Path, raw: &str, document: &text::Document) -> io::Result<()> {
    writeln!(out, "{}", text::record(&Row::HEADS, ','))?;
    rows(path, raw, document, |row| {
        writeln!(out, "{}", text::record(&row.cells(), ','))
    })?;
    out.flush()
}

/// A table with line and column in the file, and the gaps below.
fn table(mut out: impl Write, path: &Path, raw: &str, document: &text::Document) -> io::Result<()> {
    let mut places = Places::new(raw);
    let mut gaps: Vec<(usize, usize, Gap)> = Vec::new();
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
                let (row, column) = places.of(figure.raw_range.start);
                count += 1;
                result = line(
                    &mut out,
                    [
                        &format!("{row}:{column}"),
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
                let (row, column) = places.of(gap.raw_range.start);
                gaps.push((row, column, gap));
            }
        }
    });
    result?;
    writeln!(out, "\n{count} figures in {}", path.display())?;
    if !gaps.is_empty() {
        writeln!(out, "\nWhat the text has lost:")?;
    }
    for (row, column, gap) in gaps {
        let words = &document.cleaned.text[gap.range.clone()];
        writeln!(out, "  {row}:{column}  {}: {words}", gap.message)?;
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
