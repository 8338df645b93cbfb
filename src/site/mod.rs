//! A site as files: pages, embeds, stills and data, with what hosts and other sites need to know.

mod address;
mod compress;
mod data;
mod dataset;
mod embeds;
mod file;
mod glue;
mod head;
mod hosting;
mod opencc;
mod pages;
mod paint;
mod parallel;
mod pictures;
mod policy;
mod reader;
mod sheets;
mod shell;
mod single;
mod split;
mod table;

pub use address::Address;
pub use compress::Effort;
pub use data::report_schema;
pub use data::source_schema;
pub use file::File;
pub use glue::bare;
pub use glue::shortened;
pub use hosting::headers;
pub use opencc::simplifier;
pub use opencc::traditionaliser;
pub use paint::Painter;
pub use reader::reader;
pub use shell::Shell;
pub use shell::ShellError;
pub use single::single_file;
pub use split::is_later;
pub use split::is_second;
pub use split::joined;
pub use split::split;

use crate::report::Report;
use compress::compressed;

/// What a site is told beside its report.
#[derive(Default)]
pub struct Settings {
    pub address: Address,
    /// Whether pages bring their policy along, for hosts that send no headers.
    pub policy_in_page: bool,
    /// Makes pictures; without one there are none but drawings.
    pub painter: Option<Painter>,
}

/// The [compressed] twins of files.
pub fn twins(files: &[File], effort: Effort) -> Vec<File> {
    let twins = parallel::each(files, |file| compressed(file, effort));
    twins.into_iter().flatten().collect()
}

/// All files of a report's site but the viewer's, [headers] and [compressed] twins.
pub fn files(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let mut files = pages::pages(report, shell, settings);
    files.extend(embeds::embeds(report, shell, settings));
    files.extend(pictures::pictures(report, settings.painter.as_ref()));
    files.extend(data::data(report));
    files.push(hosting::sitemap(&settings.address));
    files.push(hosting::not_found(&settings.address));
    files
}
