//! Trunk's hook for development, which writes pages into the staging folder, without what only a published site has.

use std::path::Path;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::Settings;

use crate::command::input::read_report;
use crate::command::staging;

/// Writes a report's pages over the shell in the staging folder.
pub fn prerender(path: &Path) -> Result<(), String> {
    let staging = staging::folder()?;
    let report = read_report(path)?;
    let shell = staging::shell(&staging)?;
    let staged = staging::staged(&staging)?;
    let settings = Settings {
        address: Address::new(std::env::var("ZONE_REPORT_ADDRESS").ok().as_deref()),
        ..Settings::default()
    };
    let mut files = site::development_files(&report, &shell, &settings);
    files.push(staging::headers(&files, &staged));
    staging::write(&staging, &files)
}
