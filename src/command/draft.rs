//! `zone-report draft`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use zone_report::language::traditionaliser;
use zone_report::report;
use zone_report::report::Wording;

use crate::command::output::print;
use crate::command::source::read;

/// Writes a report out of its source, to standard output or to a new file.
pub fn draft(source: &Path, output: Option<&Path>, wording: Wording) -> Result<ExitCode, String> {
    let text = read(source)?.text;
    let name = source.file_stem().unwrap_or_default().to_string_lossy();
    let draft = report::draft(&text, &name, wording, &traditionaliser());
    let Some(output) = output else {
        print(&draft)?;
        return Ok(ExitCode::SUCCESS);
    };
    // What a person has written since is not to be lost.
    std::fs::File::create_new(output)
        .and_then(|mut file| file.write_all(draft.as_bytes()))
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => format!(
                "{} is there already: name another file, or take it away first",
                output.display()
            ),
            _ => format!("{} cannot be written: {error}", output.display()),
        })?;
    let output = output.display();
    print(&format!(
        "{output} written; `zone-report check {output} --source {}` tells what is wrong with it\n",
        source.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}
