//! The module in two parts: the first holds what the calculator answers by, the second all else.
//!
//! A browser that is far away answers as soon as the first part is there. What goes where is found, not
//! declared: an export is an entry of the first part or of the second, and the second holds what only its own
//! entries lead to. The linker's relocations ([`reach`]) tell that for what is called by its place in the
//! table; calls by name are read in the finished module. Both parts share memory, table and globals
//! ([`part`]), as two objects of one dynamic link would.

pub(crate) mod glue;
pub(crate) mod part;
mod reach;
mod whole;

pub use crate::wasm::glue::shorten_imports;
pub use crate::wasm::glue::strip_comments;
use crate::wasm::part::Split;

/// The entries of the second part: all islands but those by which the calculator answers, and what they share.
const LATER: [&str; 9] = [
    "CalculatorChart_", "CalculatorScenarios_", "CalculatorStatus_", "CalculatorTools_",
    "EvidenceDrawer_", "LiveCharts_", "SectionState_", "ThemeSwitch_", "provide_page",
];

/// Whether an export of the page's module is an entry of the second part. What is unknown is not, and works
/// from the start.
pub fn is_later(export: &str) -> bool {
    LATER.iter().any(|start| export.starts_with(start))
}

/// Whether an export is of a class that Leptos brings for the streams of server functions. There are none, and
/// nothing makes an object of these classes, but they would be 5 KB of the first part, compressed.
pub fn is_unused(export: &str) -> bool {
    export
        .trim_start_matches("__wbg_")
        .starts_with("intounderlying")
}

/// Splits a module. `linked` is the same module as the linker left it, with its relocations; `later` says
/// whether an export is an entry of the second part, `unused` whether it is called by nobody, so that neither
/// part holds what only such exports lead to.
pub fn split(
    linked: &[u8],
    module: &[u8],
    later: impl Fn(&str) -> bool,
    unused: impl Fn(&str) -> bool,
) -> Result<Split, String> {
    let not_first = |export: &str| later(export) || unused(export);
    let reached = reach::reach(linked, not_first)?;
    let used = reach::reach(linked, &unused)?;
    let whole = whole::FinishedModule::read(module)
        .map_err(|error| format!("the module cannot be read to be split: {error}"))?;
    // What comes between them moves nothing in the table.
    if whole.slots.len() != reached.of {
        return Err("the linked module and the finished one are not of the same build".to_owned());
    }
    let first = whole.reached(&reached.slots, not_first);
    let used = whole.reached(&used.slots, unused);
    part::write(&whole, &first, &used)
}
