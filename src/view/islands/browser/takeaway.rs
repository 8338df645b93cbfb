//! What a reader takes away of a chart: a picture, a drawing, its table.

use std::cell::Ref;

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlCanvasElement;

use crate::chart::Around;
use crate::chart::Plan;
use crate::chart::Sheet;
use crate::chart::sheet_as_svg;
use crate::chart::sheet_on;
use crate::view::islands::browser::copy;
use crate::view::islands::browser::document;
use crate::view::islands::browser::download::TABLE;
use crate::view::islands::browser::download::in_address;
use crate::view::islands::browser::download::save;
use crate::view::islands::browser::drawing::drawings_in;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::palette::lettering;
use crate::view::islands::browser::palette::palette;
use crate::view::islands::browser::window;

/// Device pixels in a logical one.
const DENSITY: f64 = 2.0;

/// Lets the buttons under a chart hand it out.
pub fn serve() {
    listen(&document(), "click", |event| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .filter(|target| target.has_attribute("data-take"));
        if let Some(button) = button
            && let Ok(Some(figure)) = button.closest("figure")
        {
            let _ = take(&figure, &button);
        }
    });
}

fn take(figure: &Element, button: &Element) -> Option<()> {
    let kind = button.get_attribute("data-take")?;
    let address = match kind.as_str() {
        "csv" => in_address(TABLE, &table(figure, ",")),
        "svg" => in_address(
            "data:image/svg+xml,",
            &sheet_as_svg(&sheet(figure)?, &palette()),
        ),
        "png" => {
            let canvas: HtmlCanvasElement =
                document().create_element("canvas").ok()?.dyn_into().ok()?;
            sheet_on(&canvas, &sheet(figure)?, &palette(), DENSITY).then_some(())?;
            canvas.to_data_url().ok()?
        }
        _ => {
            copy(&table(figure, "\t"));
            return button.set_attribute("aria-pressed", "true").ok();
        }
    };
    save(&[figure.id().as_str(), ".", &kind].concat(), &address)
}

/// The chart as the reader has set it, with what stands around it on the page.
fn sheet(figure: &Element) -> Option<Sheet> {
    let words = |element: &Element, selector: &str| {
        let found = element.query_selector(selector).ok().flatten();
        found
            .and_then(|found| found.text_content())
            .unwrap_or_default()
    };
    let drawings = drawings_in(figure);
    let plans: Vec<Ref<Option<Plan>>> = drawings
        .iter()
        .map(|drawing| drawing.plan.borrow())
        .collect();
    let plans: Vec<&Plan> = plans.iter().filter_map(|plan| plan.as_ref()).collect();
    let mut headings = Vec::new();
    for drawing in &drawings {
        let panel = drawing.plot.parent_element()?;
        headings.push(words(&panel, "h3"));
    }
    let date: String = js_sys::Date::new_0().to_iso_string().into();
    let address = window().location().host().unwrap_or_default();
    let around = Around {
        title: &words(figure, "figcaption h3"),
        headings: &headings,
        below: &[
            words(figure, ".source p").trim().to_owned(),
            [date.get(..10).unwrap_or_default(), "  ", &address].concat(),
        ],
    };
    let lettering = lettering(&palette())?;
    Some(Sheet::new(&plans, &around, lettering.as_ref()))
}

/// The table twin, a line a row; values are quoted for commas.
fn table(figure: &Element, separator: &str) -> String {
    let mut table = String::new();
    let Ok(cells) = figure.query_selector_all(".twin :is(th, td)") else {
        return table;
    };
    let mut row = None;
    for index in 0..cells.length() {
        let Some(cell) = cells.item(index) else {
            continue;
        };
        let parent = cell.parent_node();
        if row.is_some() {
            table.push_str(if row == parent { separator } else { "\r\n" });
        }
        row = parent;
        let words = cell.text_content().unwrap_or_default();
        let quoted = separator == ",";
        if quoted {
            table.push('"');
        }
        for letter in words.chars() {
            if quoted && letter == '"' {
                table.push(letter);
            }
            table.push(letter);
        }
        if quoted {
            table.push('"');
        }
    }
    table
}
