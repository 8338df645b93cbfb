//! The module in two parts: the first holds what the calculator answers by, the second all else.
//!
//! A browser that is far away answers as soon as the first part is there. What goes where is found, not
//! declared: an export is an entry of the first part or of the second, and the second holds what only its own
//! entries lead to. The linker's relocations ([`reach`]) tell that for what is called by its place in the
//! table; calls by name are read in the finished module. Both parts share memory, table and globals
//! ([`part`]), as two objects of one dynamic link would.

mod part;
mod reach;
mod whole;

use crate::site::File;

/// A module's two parts.
#[derive(Debug)]
pub struct Split {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// How the file of the second part is named.
const NAME: &str = "second";

/// Whether a file is a module's second part.
pub fn is_second(path: &str) -> bool {
    path.starts_with(NAME) && path.ends_with(".wasm")
}

/// Under which name the second part imports the first.
const FIRST: &str = "first";

/// The entries of the second part: all islands but those by which the calculator answers, and what they share.
const LATER: [&str; 9] = [
    "CalculatorChart_",
    "CalculatorScenarios_",
    "CalculatorStatus_",
    "CalculatorTools_",
    "EvidenceDrawer_",
    "LiveCharts_",
    "SectionState_",
    "ThemeSwitch_",
    "provide_page",
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
    let whole = whole::Whole::read(module)
        .map_err(|error| format!("the module cannot be read to be split: {error}"))?;
    // What comes between them moves nothing in the table.
    if whole.slots.len() != reached.of {
        return Err("the linked module and the finished one are not of the same build".to_owned());
    }
    part::write(&whole, &whole.first(&reached.slots, later))
}

/// The file of a second part, and what the glue needs to bring it, from beside itself or from what it is given.
/// The exports of both are then one object.
pub fn joined(second: Vec<u8>) -> (File, String) {
    let file = File::hashed(NAME, "wasm", second);
    let script = format!(
        "export function more(source = fetch(new URL(\"{}\", import.meta.url))) {{\n\
         const imports = __wbg_get_imports();\n\
         imports.{FIRST} = wasm;\n\
         return Promise.resolve(source)\n\
         .then((source) => __wbg_load(source, imports))\n\
         .then(({{ instance }}) => {{ wasm = {{ ...wasm, ...instance.exports }}; }});\n\
         }}\n",
        file.path
    );
    (file, script)
}
