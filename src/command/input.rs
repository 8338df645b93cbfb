//! The text files that commands read.

use std::path::Path;

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
