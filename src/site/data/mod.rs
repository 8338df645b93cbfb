//! The report for programs: `report.json`, the schema that it keeps to, and its figures as a table and as a workbook.

pub(crate) mod dataset;
pub(crate) mod published;
#[cfg(feature = "publish")]
pub(crate) mod schema;
#[cfg(feature = "publish")]
pub(crate) mod sheet;
#[cfg(feature = "publish")]
pub(crate) mod spreadsheet;
pub(crate) mod table;

use serde::Serialize;

use crate::report::Report;
use crate::site::data::published::published;
use crate::site::file::File;

/// The files for programs, but the schema.
pub fn data(report: &Report) -> Vec<File> {
    vec![
        File::text("report.json", json(&published(report))),
        File::text("figures.csv", table::csv(report)),
    ]
}

fn json<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value);
    text.expect("maps with text keys can be written as JSON") + "\n"
}
