//! A draft that follows its source: what a person has edited stays.

use std::path::Path;

use zone_report::language::traditionaliser;
use zone_report::report;
use zone_report::report::Redraft;

use crate::command::atomic;
use crate::command::draft::record::Record;
use crate::command::input::read;

/// How often it is begun anew where somebody writes the file meanwhile.
const TRIES: usize = 5;

/// Drafts a report again out of its source, which may have changed, over what is there.
///
/// # Errors
/// The report was not drafted here or is no TOML, or it cannot be written. It is then as it was.
pub fn update(source: &Path, text: &str, report: &Path) -> Result<Redraft, String> {
    for _ in 0..TRIES {
        let edited = read(report)?;
        let Some(record) = Record::read(report) else {
            return Err(format!(
                "{} has no record of its draft beside it, so what has been edited cannot be told: nothing was \
                 changed; draft into a new file, and take over from it what you need",
                report.display()
            ));
        };
        let again = report::redraft(text, &record.draft, &edited, &traditionaliser())
            .map_err(|error| format!("{}: {error}; nothing was changed", report.display()))?;
        if again.report != edited
            && !atomic::replace(report, edited.as_bytes(), again.report.as_bytes())?
        {
            continue;
        }
        // Where this fails, the next update takes what is new for edited, and keeps it.
        Record::of(again.draft.clone(), source, text, report).write(report)?;
        return Ok(again);
    }
    Err(format!(
        "{} is written again and again; nothing was changed",
        report.display()
    ))
}
