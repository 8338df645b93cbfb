//! The schemas of `report.toml`, by which editors complete it, and of `report.json`.

use schemars::schema_for;

use crate::report::document::Document;
use crate::site::data::json;
use crate::site::data::published::Published;
use crate::site::file::File;

/// The schema that `report.json` names, as the file beside it.
pub fn file() -> File {
    File::text("report.schema.json", report_schema())
}

/// The schema of `report.toml`, by which editors complete it.
pub fn source_schema() -> String {
    json(&schema_for!(Document))
}

/// The schema of `report.json`.
pub fn report_schema() -> String {
    json(&schema_for!(Published))
}
