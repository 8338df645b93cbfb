//! `zone-report prerender`: Trunk's hook, which writes the pages into the staging folder.

use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::report;
use zone_report::site::Shell;
use zone_report::site::files;
use zone_report::site::simplifier;

use crate::command::diagnostics::render;
use crate::command::read;

/// Writes a page for each language over the shell in the staging folder.
pub fn prerender(path: &Path) -> Result<ExitCode, String> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or(
        "prerender is called by Trunk, which names its staging folder in TRUNK_STAGING_DIR: run `trunk build`",
    )?;
    let text = read(path)?;
    let reading = report::read(&text, &simplifier());
    eprint!(
        "{}",
        render(
            path,
            &text,
            &reading.problems,
            std::io::stderr().is_terminal()
        )
    );
    let Some(report) = reading.report else {
        return Err(format!(
            "{} has errors, so the site is left as it was",
            path.display()
        ));
    };
    let shell = staging.join("index.html");
    let shell = Shell::read(&read(&shell)?).map_err(|error| error.to_string())?;
    for file in files(&report, &shell) {
        write(&staging.join(&file.path), file.text.as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, bytes).map_err(fail)
}
