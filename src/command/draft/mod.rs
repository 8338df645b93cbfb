//! `zone-report draft`: a `report.toml` out of a source, and out of a source that has changed since.

pub mod again;
pub mod record;

use std::io::ErrorKind;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use zone_report::language::traditionaliser;
use zone_report::report;
use zone_report::report::Wording;

use crate::command::diagnostics::tell;
use crate::command::draft::record::Record;
use crate::command::output::print;
use crate::command::source::read;

/// The options of `draft`.
#[derive(clap::Args)]
pub struct DraftOptions {
    /// The source: text, a saved web page, .docx, .xlsx or PDF; - is standard input
    #[arg(value_name = "FILE")]
    pub source: PathBuf,
    /// A new file for the draft, instead of standard output; with --update the draft that is to follow its source
    #[arg(short, long, value_name = "REPORT")]
    pub output: Option<PathBuf>,
    /// What the sections hold: the source's own sentences, or tables of its figures
    #[arg(long, value_enum, default_value = "source", conflicts_with = "update")]
    pub prose: Prose,
    /// Draft again what was drafted before: what has been edited since stays as it is
    #[arg(long, requires = "output")]
    pub update: bool,
}

/// What the sections hold.
#[derive(Clone, Copy, ValueEnum)]
pub enum Prose {
    Source,
    Figures,
}

impl Prose {
    fn wording(self) -> Wording {
        match self {
            Prose::Source => Wording::Source,
            Prose::Figures => Wording::Figures,
        }
    }
}

/// Writes a report out of its source: to standard output, to a new file, or over an earlier draft.
pub fn draft(order: &DraftOptions) -> Result<ExitCode, String> {
    let source = order.source.as_path();
    let text = read(source)?.text;
    let Some(output) = &order.output else {
        print(&written(source, &text, order.prose.wording()))?;
        return Ok(ExitCode::SUCCESS);
    };
    let shown = output.display();
    if order.update {
        let again = again::update(source, &text, output)?;
        for change in &again.changes {
            tell(&format!("note: {change}\n"));
        }
        print(&format!("{shown} follows {} again\n", source.display()))?;
        return Ok(ExitCode::SUCCESS);
    }
    create(source, &text, output, order.prose.wording()).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => format!(
            "{shown} is there already: name another file, take it away first, or let it follow its source by --update"
        ),
        _ => format!("{shown} cannot be written: {error}"),
    })?;
    print(&format!(
        "{shown} written; `zone-report check {shown} --source {}` tells what is wrong with it\n",
        source.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// A draft of a source's text.
pub fn written(source: &Path, text: &str, wording: Wording) -> String {
    let name = source.file_stem().unwrap_or_default().to_string_lossy();
    report::draft(text, &name, wording, &traditionaliser())
}

/// Writes a draft into a new file, with its record beside it, and gives it.
///
/// # Errors
/// The file is there already, as what a person has written since is not to be lost, or cannot be written.
pub fn create(
    source: &Path,
    text: &str,
    output: &Path,
    wording: Wording,
) -> std::io::Result<String> {
    let draft = written(source, text, wording);
    let mut file = std::fs::File::create_new(output)?;
    file.write_all(draft.as_bytes())
        .and_then(|()| file.sync_all())
        // Half a draft is none.
        .inspect_err(|_| drop(std::fs::remove_file(output)))?;
    let is_file = source.as_os_str() != "-" && output.is_file();
    if is_file && let Err(message) = Record::of(draft.clone(), source, text, output).write(output) {
        tell(&format!(
            "note: {message}, so it cannot be drafted again by --update\n"
        ));
    }
    Ok(draft)
}
