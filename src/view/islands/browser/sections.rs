//! The open sections, in the address as `open=3,5`.

use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::query;
use crate::view::islands::browser::set_query;

/// Opens what the address names, then keeps the address to what is open.
pub fn keep_sections() {
    let named = query("open").unwrap_or_default();
    let sections = sections();
    for (number, section) in &sections {
        if named.split(',').any(|name| name == number) {
            section.set_open(true);
        }
        listen(section, "toggle", |_| remember());
    }
}

fn remember() {
    let open: Vec<String> = sections()
        .into_iter()
        .filter(|(_, section)| section.open())
        .map(|(number, _)| number)
        .collect();
    set_query(&[("open", Some(open.join(",")).filter(|open| !open.is_empty()))]);
}

fn sections() -> Vec<(String, HtmlDetailsElement)> {
    let Ok(found) = document().query_selector_all("details.section") else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| {
            let section: HtmlDetailsElement = found.item(index)?.dyn_into().ok()?;
            let number = section.id().strip_prefix("section-")?.to_owned();
            Some((number, section))
        })
        .collect()
}
