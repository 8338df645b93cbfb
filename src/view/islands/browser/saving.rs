//! Files that the calculator hands out.

use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;

use crate::view::islands::browser::document;
use crate::view::islands::browser::download::TABLE;
use crate::view::islands::browser::download::in_address;
use crate::view::islands::browser::download::save;
use crate::view::islands::browser::root;
use crate::view::islands::browser::window;

/// Saves a table of comma-separated values.
pub fn save_table(table: &str) {
    let _ = save("calculator.csv", &in_address(TABLE, table));
}

/// Saves the calculator's chart on the page's paper.
pub fn save_course() {
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
