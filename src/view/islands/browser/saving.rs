//! Files that the page makes itself.

use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlAnchorElement;
use web_sys::HtmlCanvasElement;

use crate::view::islands::browser::document;
use crate::view::islands::browser::root;
use crate::view::islands::browser::window;

/// Saves a table of comma-separated values. A mark of its encoding goes ahead, for spreadsheets.
pub fn save_table(table: &str) {
    let text = String::from(js_sys::encode_uri_component(table));
    save(
        "calculator.csv",
        &["data:text/csv;charset=utf-8,%EF%BB%BF", &text].concat(),
    );
}

/// Saves the calculator's chart on the page's paper.
pub fn save_course() {
    if let Some(picture) = picture() {
        save("calculator.png", &picture);
    }
}

fn picture() -> Option<String> {
    let shown = document().query_selector("#calculator canvas").ok()??;
    let shown: HtmlCanvasElement = shown.dyn_into().ok()?;
    let sheet: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    sheet.set_width(shown.width());
    sheet.set_height(shown.height());
    let context: CanvasRenderingContext2d = sheet.get_context("2d").ok()??.dyn_into().ok()?;
    let style = window().get_computed_style(&root()).ok()??;
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

fn save(name: &str, address: &str) {
    let anchor = document().create_element("a").ok();
    if let Some(anchor) = anchor.and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_download(name);
        anchor.set_href(address);
        anchor.click();
    }
}
