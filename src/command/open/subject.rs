//! Which report is opened: its source, its `report.toml`, or both.

use std::path::Path;
use std::path::PathBuf;

use crate::command::draft::record;

/// A report's files.
#[derive(Debug)]
pub struct Subject {
    /// What it is drafted from and checked against
    pub source: Option<PathBuf>,
    /// Its `report.toml`, which need not be there yet where there is a source
    pub report: PathBuf,
}

impl Subject {
    /// Tells files apart: a folder or a `.toml` is a report, all else a source. A source's report stands beside it
    /// under its name; a report's source is the one that it was drafted from.
    ///
    /// # Errors
    /// There is more than one report or source, or a file is not there.
    pub fn of(files: &[PathBuf]) -> Result<Subject, String> {
        let (reports, sources): (Vec<&PathBuf>, Vec<&PathBuf>) =
            files.iter().partition(|path| is_report(path));
        let source = one(&sources, "source")?.cloned();
        let report = one(&reports, "report")?.map(|path| match path.is_dir() {
            true => path.join("report.toml"),
            false => path.clone(),
        });
        let lacking = |path: &Path| Err(format!("{} is not there", path.display()));
        if let Some(source) = source.as_deref().filter(|path| !path.is_file()) {
            return lacking(source);
        }
        match (source, report) {
            (None, Some(report)) if !report.is_file() => lacking(&report),
            (None, Some(report)) => Ok(Subject {
                source: record::source_of(&report),
                report,
            }),
            (source, Some(report)) => Ok(Subject { source, report }),
            (Some(source), None) => {
                let report = beside(&source)?;
                Ok(Subject {
                    source: Some(source),
                    report,
                })
            }
            (None, None) => Err("name a source or its report.toml".to_owned()),
        }
    }

    /// The files that it is made of.
    pub fn files(&self) -> Vec<PathBuf> {
        let report = [self.report.clone()];
        self.source.iter().cloned().chain(report).collect()
    }
}

fn is_report(path: &Path) -> bool {
    path.is_dir() || path.extension().is_some_and(|ending| ending == "toml")
}

fn one<'a>(files: &[&'a PathBuf], what: &str) -> Result<Option<&'a PathBuf>, String> {
    match files {
        [] => Ok(None),
        [file] => Ok(Some(file)),
        several => Err(format!(
            "one {what} is shown at a time, and {} are named: open each by itself",
            several.len()
        )),
    }
}

/// The report of a source, beside it: `year.docx` has `year.toml`.
fn beside(source: &Path) -> Result<PathBuf, String> {
    let report = source.with_extension("toml");
    let text = std::fs::read_to_string(&report).unwrap_or_default();
    let is_ours = !report.exists()
        || text.lines().any(|line| line.trim() == "[report]")
        || record::source_of(&report).is_some();
    match is_ours {
        true => Ok(report),
        false => Err(format!(
            "{} stands where the draft would be written, and is no report: name another file for it, as in `zone-report open {} report.toml`",
            report.display(),
            source.display()
        )),
    }
}
