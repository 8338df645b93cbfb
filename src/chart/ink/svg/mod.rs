//! A chart as compact SVG for prerendering and download.
//!
//! Colours are classes, so that a still in the page follows its theme, light, dark or forced,
//! without a script. [`rules`] gives the rules; `style/stills.css` holds them for the page:
//!
//! - `f-<role>` fills and `s-<role>` strokes with the custom property `--<role>`;
//! - `h-<role>` puts a halo in the ground's colour around letters;
//! - `n` is a numeral in the bold serif, `b` bold, and everything else the regular sans;
//! - `r` is a text of several runs, which keep their own distance.

mod data;
mod pen;
mod rules;

use plotters_backend::DrawingErrorKind;

use crate::chart::ink::svg::data::escape;
use crate::chart::ink::svg::pen::Pen;
pub use crate::chart::ink::svg::rules::rules;

use crate::chart::ink::draw::draw;
use crate::chart::ink::surface::Pattern;
use crate::chart::ink::surface::Surface;
use crate::chart::ink::svg::data::SCALE;
use crate::chart::place::placed::Placed;
use crate::chart::theme::Palette;

/// The chart as an `<svg>` for a page that has the [rules].
pub fn still(placed: &Placed, label: &str) -> String {
    let (width, height) = (placed.width.ceil(), placed.height.ceil());
    let mut out = format!(
        "<svg class=\"still\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\""
    );
    escape(label, &mut out);
    out.push_str("\">");
    let pen = Pen {
        size: (width as u32 * SCALE as u32, height as u32 * SCALE as u32),
        out,
        path: None,
        text: None,
        halo: None,
        pattern: Pattern::Solid,
    };
    let scale = f64::from(SCALE);
    // The reader's pixel density is unknown; at double density half a pixel is crisp too.
    let mut surface = Surface::new(pen, scale, scale / 2.0);
    match draw(placed, &Palette::sentinel(), &mut surface) {
        Ok(()) => {}
        Err(DrawingErrorKind::DrawingError(never)) => match never {},
        Err(DrawingErrorKind::FontError(_)) => {}
    }
    let mut out = surface.into_backend().out;
    out.push_str("</svg>");
    out
}
