//! What a build for development has of a report's site.

use crate::report::Report;
use crate::site::data;
use crate::site::file::File;
use crate::site::hosting;
use crate::site::page;
use crate::site::page::shell::Shell;
use crate::site::pictures;
use crate::site::settings::Settings;

/// All files of a report's site but the viewer's, [headers](crate::site::headers), and what only a published site
/// needs.
pub fn development_files(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let mut files = page::pages(report, shell, settings);
    files.extend(page::embeds::embeds(report, shell, settings));
    files.extend(pictures::pictures(report, settings.png_renderer.as_deref()));
    files.extend(data::data(report));
    files.push(hosting::sitemap(&settings.address, &report.languages));
    files.push(hosting::not_found(&settings.address, &report.languages));
    files
}
