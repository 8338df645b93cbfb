//! What commands read: text files, and the report that they are of.

use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;

use zone_report::language::simplifier;
use zone_report::report;
use zone_report::report::Report;

use crate::command::diagnostics::render;
use crate::command::diagnostics::tell;

/// Reads a text file.
pub fn read(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        format!(
            "{} is not UTF-8: byte {} starts no character; save the file as UTF-8",
            path.display(),
            error.utf8_error().valid_up_to()
        )
    })
}

/// Where the report stands that is meant where none is named.
const REPORTS: &str = "public/reports";

/// The file of a report that is named by itself or by its folder; unless it is named, the only one under [`REPORTS`].
pub fn report_file(named: Option<PathBuf>) -> Result<PathBuf, String> {
    let mut path = named.map_or_else(only_report, Ok)?;
    if path.is_dir() {
        path.push("report.toml");
    }
    Ok(path)
}

/// The only report under [`REPORTS`].
fn only_report() -> Result<PathBuf, String> {
    let entries = std::fs::read_dir(REPORTS).into_iter().flatten().flatten();
    let mut reports: Vec<PathBuf> = entries
        .map(|entry| entry.path().join("report.toml"))
        .filter(|report| report.is_file())
        .collect();
    reports.sort();
    match reports.as_slice() {
        [report] => Ok(report.clone()),
        [] => Err(format!(
            "no report is named, and there is none under {REPORTS}: name a report.toml or its folder"
        )),
        several => {
            let names: Vec<String> = several.iter().map(|it| it.display().to_string()).collect();
            Err(format!(
                "no report is named, and there are several under {REPORTS}; name one of them:\n  {}",
                names.join("\n  ")
            ))
        }
    }
}

/// A report without errors; all problems are printed on the standard error stream.
///
/// # Errors
/// The report has errors, or its file cannot be read.
pub fn read_report(path: &Path) -> Result<Report, String> {
    let text = read(path)?;
    let reading = report::read(&text, &simplifier());
    let coloured = std::io::stderr().is_terminal();
    tell(&render(path, &text, &reading.problems, coloured));
    reading.report.ok_or_else(|| {
        format!(
            "{} has errors, so the site is left as it was",
            path.display()
        )
    })
}
