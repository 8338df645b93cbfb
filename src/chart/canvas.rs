//! The browser's canvas, through plotters-canvas.

use plotters_canvas::CanvasBackend;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::wasm_bindgen::JsCast;

use crate::chart::Halo;
use crate::chart::Palette;
use crate::chart::Placed;
use crate::chart::Surface;
use crate::chart::draw;

/// Backend units in one pixel of the device: plotters counts in whole units, and curves want finer ones.
const FINE: f64 = 4.0;

/// Sizes the canvas for `density` device pixels a logical pixel, clears it and draws.
///
/// The canvas' own style must give it the chart's logical size. `false` if there is no 2D context
/// or it failed; the table then takes the chart's place.
pub fn draw_on(canvas: &HtmlCanvasElement, placed: &Placed, palette: &Palette, density: f64) -> bool {
    let width = (placed.width * density).round() as u32;
    let height = (placed.height * density).round() as u32;
    // Setting a size, even the same one, costs a new bitmap.
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context = canvas
        .get_context("2d")
        .ok()
        .flatten()
        .and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    let (Some(context), Some(backend)) = (context, CanvasBackend::with_canvas_object(canvas.clone()))
    else {
        return false;
    };
    if context.set_transform(1.0 / FINE, 0.0, 0.0, 1.0 / FINE, 0.0, 0.0).is_err() {
        return false;
    }
    context.clear_rect(0.0, 0.0, f64::from(width) * FINE, f64::from(height) * FINE);
    let mut surface = Surface::new(backend, density * FINE, FINE, Halo::Around);
    draw(placed, palette, &mut surface).is_ok()
}
