//! What of a module comes later, and the module in two.

use super::part;
use super::part::Split;
use super::reach;
use super::whole;

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

/// Splits a module. `linked` is the same module as the linker left it, with its relocations; `later` says
/// whether an export is an entry of the second part.
pub fn split(linked: &[u8], module: &[u8], later: impl Fn(&str) -> bool) -> Result<Split, String> {
    let reached = reach::reach(linked, &later)?;
    let whole = whole::FinishedModule::read(module)
        .map_err(|error| format!("the module cannot be read to be split: {error}"))?;
    // What comes between them moves nothing in the table.
    if whole.slots.len() != reached.of {
        return Err("the linked module and the finished one are not of the same build".to_owned());
    }
    part::write(&whole, &whole.first(&reached.slots, later))
}
