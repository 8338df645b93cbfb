//! Files that the page hands out: their addresses hold all of them.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// The head of a table's address.
pub const TABLE: &str = "data:text/csv,";

/// Saves a file under a name; its address holds all of it.
pub fn save(name: &str, address: &str) -> Option<()> {
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}

/// A text as an address of its own.
pub fn in_address(kind: &str, text: &str) -> String {
    format!("{kind}{}", String::from(js_sys::encode_uri_component(text)))
}

/// Saves the calculator's table of comma-separated values.
pub fn save_table(table: &str) {
    let _ = save("calculator.csv", &in_address(TABLE, table));
}
