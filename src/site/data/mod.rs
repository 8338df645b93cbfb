//! The report for programs: `report.json` and the schema that it keeps to.

pub(crate) mod dataset;
pub(crate) mod published;
pub(crate) mod table;

use schemars::schema_for;
use serde::Serialize;

use crate::report::Report;
use crate::report::document::Document;
use crate::site::data::published::Published;
use crate::site::data::published::published;
use crate::site::file::File;

/// The files for programs.
pub fn data(report: &Report) -> Vec<File> {
    vec![
        File::text("report.json", json(&published(report))),
        File::text("report.schema.json", report_schema()),
        File::text("figures.csv", table::csv(report)),
    ]
}

/// The schema of `report.toml`, by which editors complete it.
pub fn source_schema() -> String {
    json(&schema_for!(Document))
}

/// The schema of `report.json`.
pub fn report_schema() -> String {
    json(&schema_for!(Published))
}

fn json<T: Serialize>(value: &T) -> String {
    let text = serde_json::to_string_pretty(value);
    text.expect("maps with text keys can be written as JSON") + "\n"
}
