//! A site as files: pages, embeds, stills and data, with what hosts and other sites need to know.

mod address;
mod data;
mod file;
mod hosting;
mod page;
mod parallel;
mod pictures;
mod png;
mod settings;

pub use crate::site::address::Address;
pub use crate::site::data::report_schema;
pub use crate::site::data::source_schema;
pub use crate::site::file::File;
pub use crate::site::hosting::compress::CompressionLevel;
pub use crate::site::hosting::headers;
pub use crate::site::page::scripts::Scripts;
pub use crate::site::page::scripts::modules;
pub use crate::site::page::second_part::is_second;
pub use crate::site::page::second_part::link_second_part;
pub use crate::site::page::shell::Shell;
pub use crate::site::page::shell::ShellError;
pub use crate::site::page::single::single_file;
pub use crate::site::pictures::card;
pub use crate::site::png::PngRenderer;

use crate::report::Report;
use crate::site::hosting::compress::compressed;
pub use crate::site::settings::Settings;

/// `.br` and `.gz` of each file that gains by it.
pub fn precompressed(files: &[File], effort: CompressionLevel) -> Vec<File> {
    let precompressed = parallel::each(files, |file| compressed(file, effort));
    precompressed.into_iter().flatten().collect()
}

/// All files of a report's site but the viewer's, [headers] and [precompressed] ones.
pub fn files(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let mut files = page::pages(report, shell, settings);
    files.extend(page::embeds::embeds(report, shell, settings));
    files.extend(pictures::pictures(report, settings.png_renderer.as_ref()));
    files.extend(data::data(report));
    files.push(hosting::sitemap(&settings.address));
    files.push(hosting::not_found(&settings.address));
    files
}
