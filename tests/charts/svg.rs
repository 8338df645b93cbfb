//! A chart as a golden: what the page carries, one element a line.

use zone_report::chart;
use zone_report::chart::Placed;

/// The still of a chart, with the sheet (an address relative to the golden) by which a browser shows it.
/// The runs of a text stay on its line, as a line break between them would show as a blank.
pub fn golden(placed: &Placed, label: &str, sheet: &str) -> String {
    let still = chart::still(placed, label)
        .replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1)
        .replace("><path", ">\n<path")
        .replace("><text", ">\n<text")
        .replace("></svg>", ">\n</svg>\n");
    format!("<?xml-stylesheet href=\"{sheet}\"?>\n{still}")
}
