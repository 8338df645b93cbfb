//! A chart as compact SVG for prerendering and download.
//!
//! Colours of a still are classes, so that it follows the theme of its page, light, dark or forced,
//! without a script. [`rules`] gives the rules; `style/stills.css` holds them for the page:
//!
//! - `f-<role>` fills and `s-<role>` strokes with the custom property `--<role>`;
//! - `h-<role>` puts a halo in the ground's colour around letters;
//! - `n` is a numeral in the bold serif, `b` bold, and everything else the regular sans;
//! - `r` is a text of several runs, which keep their own distance.
//!
//! A file of its own has attributes in their place: programs that draw SVG know few selectors, if any.

mod data;
mod look;
mod pen;
mod rules;

use crate::chart::ink::draw::draw;
use crate::chart::ink::surface::Pattern;
use crate::chart::ink::surface::Surface;
use crate::chart::ink::svg::data::SCALE;
use crate::chart::ink::svg::look::Look;
use crate::chart::ink::svg::pen::Pen;
pub use crate::chart::ink::svg::rules::rules;
use crate::chart::place::placed::Placed;
use crate::chart::theme::Palette;
use crate::language::Language;
use crate::text::escape;

/// The chart as an `<svg>` for a page that has the [rules].
pub fn still(placed: &Placed, label: &str) -> String {
    let (width, height) = (placed.width.ceil(), placed.height.ceil());
    let marks = marks((width, height), Look::Classes, |surface| {
        // Writing to a string does not fail.
        let _ = draw(placed, &Palette::sentinel(), surface);
    });
    format!(
        "<svg class=\"still\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{}\">{marks}</svg>",
        escape(label)
    )
}

/// A file of SVG that needs no style sheet: what is drawn in the [sentinel](Palette::sentinel) palette on a
/// surface of `size` (width and height in logical pixels), in the colours and families of `palette`.
pub fn file(
    size: (f64, f64),
    palette: &Palette,
    language: Language,
    label: &str,
    draw: impl FnOnce(&mut Surface<Pen>),
) -> String {
    let (width, height) = size;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{}\" aria-label=\"{}\" font-family=\"{}\" \
         style=\"font-variant-numeric:tabular-nums lining-nums;text-autospace:no-autospace\">\n{}</svg>\n",
        language.tag(),
        escape(label),
        escape(&palette.sans),
        marks(size, Look::Attributes(palette), draw)
    )
}

/// A layout as a [file].
pub fn placed_file(placed: &Placed, palette: &Palette, language: Language, label: &str) -> String {
    let size = (placed.width, placed.height);
    file(size, palette, language, label, |surface| {
        let _ = draw(placed, &Palette::sentinel(), surface);
    })
}

/// What is drawn on a surface of `size` logical pixels, as elements.
fn marks((width, height): (f64, f64), look: Look, draw: impl FnOnce(&mut Surface<Pen>)) -> String {
    let scale = f64::from(SCALE);
    let pen = Pen {
        look,
        size: ((width * scale) as u32, (height * scale) as u32),
        out: String::new(),
        path: None,
        text: None,
        halo: None,
        pattern: Pattern::Solid,
    };
    // The reader's pixel density is unknown; at double density half a pixel is crisp too.
    let mut surface = Surface::new(pen, scale, scale / 2.0);
    draw(&mut surface);
    surface.into_backend().out
}
