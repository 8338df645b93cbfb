//! A report's source, read from a file or from what comes in, whatever its format.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use zone_report::document::Opened;
use zone_report::document::open;
use zone_report::text::LONGEST;

use crate::command::diagnostics::tell;

/// Opens a document, or with `-` the standard input, and tells on the standard error stream what was left out.
///
/// # Errors
/// A message for the user: the file cannot be read, is empty or too long, or gives no text.
pub fn read(path: &Path) -> Result<Opened, String> {
    let fail = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let mut bytes = Vec::new();
    // One byte more than may be tells that there is more.
    let most = LONGEST as u64 + 1;
    if path.as_os_str() == "-" {
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(fail)?;
    } else {
        let file = File::open(path).map_err(fail)?;
        let length = file.metadata().map_err(fail)?.len();
        if length <= most {
            bytes.reserve_exact(length as usize);
            file.take(most).read_to_end(&mut bytes).map_err(fail)?;
        } else {
            return Err(too_long(path));
        }
    }
    if bytes.len() > LONGEST {
        return Err(too_long(path));
    }
    let opened = open(bytes).map_err(|error| format!("{} {error}", path.display()))?;
    for note in &opened.notes {
        tell(&format!("note: {}: {note}\n", path.display()));
    }
    Ok(opened)
}

fn too_long(path: &Path) -> String {
    format!(
        "{} is longer than {LONGEST} bytes; split it into parts",
        path.display()
    )
}
