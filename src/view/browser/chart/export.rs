//! What a reader saves of a chart: a picture, a drawing, its data table.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::HtmlImageElement;

use crate::chart::Captions;
use crate::chart::ExportedChart;
use crate::chart::Plan;
use crate::text::csv;
use crate::text::record;
use crate::view::browser::canvas::context;
use crate::view::browser::canvas::detached_canvas;
use crate::view::browser::chart::registry::Charts;
use crate::view::browser::copy::copy;
use crate::view::browser::download::TABLE;
use crate::view::browser::download::in_address;
use crate::view::browser::download::save;
use crate::view::browser::props::language;
use crate::view::islands::page::find;

/// Device pixels in a logical one.
const DENSITY: u32 = 2;

/// Saves or copies the chart of a button, as the button says.
pub fn take(charts: Charts, button: &Element) -> Option<()> {
    let figure = &button.closest("figure").ok()??;
    let kind = button.get_attribute("data-take")?;
    let address = match kind.as_str() {
        "csv" => in_address(TABLE, &csv(table(figure))),
        "svg" => svg(charts, figure)?,
        "png" => return save_drawn(format!("{}.png", figure.id()), &svg(charts, figure)?),
        _ => {
            let lines = table(figure).into_iter().map(|row| record(&row, '\t'));
            let button = button.clone();
            copy(lines.collect::<Vec<_>>().join("\r\n"), move |copied| {
                let _ = button.set_attribute("aria-pressed", &copied.to_string());
            });
            return Some(());
        }
    };
    save(&format!("{}.{kind}", figure.id()), &address)
}

/// What saves the calculator's chart as pixels, with the outcome in words above it.
pub fn picture_saver() -> impl Fn(&str) + Send + Sync + 'static {
    let charts = Charts::current();
    move |outcome| {
        // Where there is nothing to draw on nothing is saved.
        let _ = save_calculator(charts, outcome);
    }
}

fn save_calculator(charts: Charts, outcome: &str) -> Option<()> {
    let calculator = document().query_selector("#calculator").ok()??;
    let plan = charts.inside(&calculator).first()?.plan()?;
    let (palette, measure) = charts.styles()?;
    let captions = Captions {
        title: outcome,
        headings: &[],
        below: &[document().title(), when_and_where()],
    };
    let sheet = ExportedChart::new(&[plan.as_ref()], &captions, measure.as_ref());
    let svg = sheet.svg(&palette, language());
    let address = in_address("data:image/svg+xml,", &svg);
    save_drawn("calculator.png".to_owned(), &address)
}

/// The address of the chart as SVG.
fn svg(charts: Charts, figure: &Element) -> Option<String> {
    let (palette, _) = charts.styles()?;
    let svg = sheet(charts, figure)?.svg(&palette, language());
    Some(in_address("data:image/svg+xml,", &svg))
}

/// Saves an SVG in pixels, as the browser draws it.
fn save_drawn(name: String, svg: &str) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let loaded = image.clone();
    let save_pixels = Closure::once_into_js(move || {
        // Where there is no canvas nothing is saved.
        let _ = pixels(&loaded).and_then(|address| save(&name, &address));
    });
    image.set_onload(Some(save_pixels.unchecked_ref()));
    image.set_src(svg);
    Some(())
}

/// The address of an image as PNG.
fn pixels(image: &HtmlImageElement) -> Option<String> {
    let (width, height) = (image.width() * DENSITY, image.height() * DENSITY);
    let canvas = detached_canvas()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let (across, down) = (f64::from(width), f64::from(height));
    context(&canvas)?
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, across, down)
        .ok()?;
    canvas.to_data_url().ok()
}

/// The chart as the reader has set it, with what stands around it on the page.
fn sheet(charts: Charts, figure: &Element) -> Option<ExportedChart> {
    let words = |element: &Element, selector: &str| {
        let found = element.query_selector(selector).ok().flatten();
        found
            .and_then(|found| found.text_content())
            .unwrap_or_default()
    };
    let mut plans: Vec<Arc<Plan>> = Vec::new();
    let mut headings = Vec::new();
    for chart in charts.inside(figure) {
        plans.extend(chart.plan());
        headings.push(words(&chart.plot().parent_element()?, ".panel-title"));
    }
    let plans: Vec<&Plan> = plans.iter().map(AsRef::as_ref).collect();
    let around = Captions {
        title: &words(figure, ".chart-title"),
        headings: &headings,
        below: &[
            words(figure, ".source p").trim().to_owned(),
            when_and_where(),
        ],
    };
    let (_, measure) = charts.styles()?;
    Some(ExportedChart::new(&plans, &around, measure.as_ref()))
}

/// The reader's day and the page's host.
fn when_and_where() -> String {
    let host = window().location().host().unwrap_or_default();
    [&today(), " · ", &host].concat()
}

/// The reader's own day: 2025-03-20.
fn today() -> String {
    let now = js_sys::Date::new_0();
    let two = |number: u32| format!("{number:02}");
    let month = two(now.get_month() + 1);
    [
        &now.get_full_year().to_string(),
        "-",
        &month,
        "-",
        &two(now.get_date()),
    ]
    .concat()
}

/// The data table, its cells row by row.
fn table(figure: &Element) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = None;
    for cell in find(figure, ".data-table :is(th, td)") {
        let parent = cell.parent_node();
        if row != parent || rows.is_empty() {
            rows.push(Vec::new());
        }
        row = parent;
        let cells = rows.last_mut();
        cells
            .expect("a row was begun")
            .push(cell.text_content().unwrap_or_default());
    }
    rows
}
