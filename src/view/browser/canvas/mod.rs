//! The browser's canvas as a backend of plotters: colours and fonts are set
//! only when they change, and text stands on its own baseline, so that a canvas and a still agree.
//!
//! `plotters-canvas` would write each colour anew for each mark, through a formatter heavier than
//! this file.

mod pen;

use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::wasm_bindgen::JsCast;

use crate::chart::ExportedChart;
use crate::chart::Pattern;
use crate::chart::Placed;
use crate::chart::Surface;
use crate::chart::draw;
use crate::chart::theme::Palette;
use crate::view::browser::canvas::pen::Pen;

/// Backend units in one pixel of the device: plotters counts in whole units, and curves want finer ones.
const FINE: f64 = 4.0;

/// The text alignment that a new context is given.
const LEFT: &str = "left";

/// Sizes the canvas for `density` device pixels a logical pixel, clears it and draws.
///
/// The canvas' own style must give it the chart's logical size. `false` if there is no 2D context;
/// the table then takes the chart's place.
pub fn draw_on(
    canvas: &HtmlCanvasElement,
    placed: &Placed,
    palette: &Palette,
    density: f64,
) -> bool {
    let Some(mut surface) = surface_of(canvas, placed.width, placed.height, density) else {
        return false;
    };
    draw(placed, palette, &mut surface).is_ok()
}

/// Draws a sheet on a canvas of its own, on paper.
pub fn sheet_on(
    canvas: &HtmlCanvasElement,
    sheet: &ExportedChart,
    palette: &Palette,
    density: f64,
) -> bool {
    surface_of(canvas, sheet.width, sheet.height, density)
        .is_some_and(|mut surface| sheet.draw(palette, &mut surface))
}

fn surface_of(
    canvas: &HtmlCanvasElement,
    width: f64,
    height: f64,
    density: f64,
) -> Option<Surface<Pen>> {
    let width = (width * density).round() as u32;
    let height = (height * density).round() as u32;
    // Setting a size, even the same one, costs a new bitmap.
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // It does not fail for numbers.
    let _ = context.set_transform(1.0 / FINE, 0.0, 0.0, 1.0 / FINE, 0.0, 0.0);
    context.clear_rect(0.0, 0.0, f64::from(width) * FINE, f64::from(height) * FINE);
    context.set_line_join("round");
    context.set_text_align(LEFT);
    let pen = Pen {
        context,
        size: (width, height),
        fill: None,
        stroke: None,
        font: String::new(),
        align: LEFT,
        pattern: Pattern::Solid,
    };
    Some(Surface::new(pen, density * FINE, FINE))
}
