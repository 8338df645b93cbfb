//! Files that the page hands out: their addresses hold all of them.

use leptos::prelude::document;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlAnchorElement;
use web_sys::HtmlCanvasElement;

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

/// Saves the calculator's chart on the page's paper.
pub fn save_picture() {
    if let Some(picture) = picture() {
        let _ = save("calculator.png", &picture);
    }
}

fn picture() -> Option<String> {
    let shown = document().query_selector("#calculator canvas").ok()??;
    let shown: HtmlCanvasElement = shown.dyn_into().ok()?;
    let sheet: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    sheet.set_width(shown.width());
    sheet.set_height(shown.height());
    let context: CanvasRenderingContext2d = sheet.get_context("2d").ok()??.dyn_into().ok()?;
    let root = document().document_element()?;
    let style = window().get_computed_style(&root).ok()??;
    context.set_fill_style_str(&style.get_property_value("--paper").ok()?);
    context.fill_rect(
        0.0,
        0.0,
        f64::from(sheet.width()),
        f64::from(sheet.height()),
    );
    context
        .draw_image_with_html_canvas_element(&shown, 0.0, 0.0)
        .ok()?;
    sheet.to_data_url().ok()
}
