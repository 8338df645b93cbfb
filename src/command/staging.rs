//! Trunk's staging folder: what Trunk has put there, and what is written beside it.

use std::path::Path;
use std::path::PathBuf;

use zone_report::site;
use zone_report::site::File;
use zone_report::site::Shell;

use crate::command::input::read;

/// The folder that Trunk names to its hooks.
///
/// # Errors
/// This program was not started by Trunk.
pub fn folder() -> Result<PathBuf, String> {
    std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        "prerender is called by Trunk, which names its staging folder in TRUNK_STAGING_DIR: run `trunk build`"
            .to_owned()
    })
}

/// The shell of pages that Trunk has made of `index.html`.
pub fn shell(staging: &Path) -> Result<Shell, String> {
    Shell::read(&read(&staging.join("index.html"))?).map_err(|error| error.to_string())
}

/// What stands beside the shell: the module and the reader, their glue, the icon.
pub fn staged(staging: &Path) -> Result<Vec<File>, String> {
    let fail = |error: std::io::Error| format!("{} cannot be read: {error}", staging.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(staging).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && name != "index.html" {
            files.push(File {
                path: name.into_owned(),
                bytes: std::fs::read(&path).map_err(fail)?,
            });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// `_headers` for a site's files and those that are staged.
pub fn headers(files: &[File], staged: &[File]) -> File {
    let all: Vec<File> = files.iter().chain(staged).cloned().collect();
    site::headers(&all)
}

/// Writes files into the folder.
pub fn write<'a>(staging: &Path, files: impl IntoIterator<Item = &'a File>) -> Result<(), String> {
    for file in files {
        let path = staging.join(&file.path);
        let fail = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(fail)?;
        }
        std::fs::write(&path, &file.bytes).map_err(fail)?;
    }
    Ok(())
}
