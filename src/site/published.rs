//! What a published site has beside its pages.

use crate::report::Report;
use crate::site::data::schema;
use crate::site::data::spreadsheet;
use crate::site::development::development_files;
use crate::site::file::File;
use crate::site::hosting::compress::CompressionLevel;
use crate::site::hosting::compress::compressed;
use crate::site::page::shell::Shell;
use crate::site::parallel;
use crate::site::settings::Settings;

/// All files of a report's site but the viewer's, [headers](crate::site::headers) and [precompressed] ones.
pub fn files(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let mut files = development_files(report, shell, settings);
    files.push(schema::file());
    files.push(spreadsheet::file(report));
    files
}

/// `.br` and `.gz` of each file that gains by it.
pub fn precompressed(files: &[File], effort: CompressionLevel) -> Vec<File> {
    let precompressed = parallel::each(files, |file| compressed(file, effort));
    precompressed.into_iter().flatten().collect()
}
