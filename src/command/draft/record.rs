//! What was drafted last, kept beside a `report.toml`: by it an update tells what a person has edited since.
//!
//! `report.toml` has `.report.toml.draft`. Its head says which source was read, and holds a digest of the draft: a
//! record that was edited itself tells nothing.

use std::fmt::Write;
use std::path::Path;
use std::path::PathBuf;

use serde::Deserialize;
use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

use crate::command::atomic;

const PREAMBLE: &str = "# What zone-report drafted last: by it an update tells what has been edited since. Leave it as it is.\n# ";

/// A draft as it was written.
pub struct Record {
    pub draft: String,
    head: Head,
}

#[derive(Serialize, Deserialize)]
struct Head {
    /// The source, as seen from the report's folder where it is in it or below
    source: PathBuf,
    /// The digest of the text that was read from it
    text: String,
    /// The digest of the draft
    draft: String,
}

impl Record {
    /// The record of a draft of a source's text, for a report.
    pub fn of(draft: String, source: &Path, text: &str, report: &Path) -> Record {
        let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (source, folder) = (whole(source), whole(folder(report)));
        let head = Head {
            source: source
                .strip_prefix(folder)
                .map_or(source.clone(), Path::to_owned),
            text: digest(text),
            draft: digest(&draft),
        };
        Record { draft, head }
    }

    /// The record beside a report, if there is one and it is as it was written.
    pub fn read(report: &Path) -> Option<Record> {
        let text = std::fs::read_to_string(path(report)).ok()?;
        let (head, draft) = text.strip_prefix(PREAMBLE)?.split_once('\n')?;
        let head: Head = serde_json::from_str(head).ok()?;
        (head.draft == digest(draft)).then(|| Record {
            draft: draft.to_owned(),
            head,
        })
    }

    /// Writes the record beside its report.
    pub fn write(&self, report: &Path) -> Result<(), String> {
        let head = serde_json::to_string(&self.head);
        let head = head.expect("paths that were read can be written as JSON");
        let text = format!("{PREAMBLE}{head}\n{}", self.draft);
        atomic::file(&path(report), text.as_bytes())
    }

    /// Whether the draft is of this very text.
    pub fn is_of(&self, text: &str) -> bool {
        self.head.text == digest(text)
    }
}

/// The source that a report was drafted from, where that is known and there.
pub fn source_of(report: &Path) -> Option<PathBuf> {
    let source = folder(report).join(Record::read(report)?.head.source);
    source.is_file().then_some(source)
}

fn path(report: &Path) -> PathBuf {
    let name = report.file_name().unwrap_or_default().to_string_lossy();
    report.with_file_name(format!(".{name}.draft"))
}

fn folder(report: &Path) -> &Path {
    match report.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn digest(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text) {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
