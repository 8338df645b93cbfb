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

use plotters::drawing::IntoDrawingArea;

use crate::chart::ink::draw::draw;
use crate::chart::ink::surface::Root;
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
    let marks = marks((width, height), Look::Classes, |root| {
        draw(placed, root);
    });
    format!(
        "<svg class=\"still\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{}\">{marks}</svg>",
        escape(label)
    )
}

/// A file of SVG that needs no style sheet: what is drawn on an area of `size` (width and height in logical pixels),
/// in the colours and families of `palette`.
pub fn file(
    size: (f64, f64),
    palette: &Palette,
    language: Language,
    label: &str,
    draw: impl FnOnce(&Root),
) -> String {
    let (width, height) = size;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{}\" aria-label=\"{}\" font-family=\"{}\" \
         style=\"font-variant-numeric:tabular-nums lining-nums;text-autospace:no-autospace;text-spacing-trim:space-all;text-rendering:geometricPrecision\">\n{}</svg>\n",
        language.tag(),
        escape(label),
        escape(&palette.sans.names),
        marks(size, Look::Attributes(palette), draw)
    )
}

/// A layout as a [file].
pub fn placed_file(placed: &Placed, palette: &Palette, language: Language, label: &str) -> String {
    let size = (placed.width, placed.height);
    file(size, palette, language, label, |root| {
        draw(placed, root);
    })
}

/// What is drawn on an area of `size` logical pixels, as elements.
fn marks(size: (f64, f64), look: Look, draw: impl FnOnce(&Root)) -> String {
    let mut out = String::new();
    // Roles stand for colours, and the names of the families for themselves.
    let palette = Palette::blank("sans", "serif");
    let pen = Pen::new(size, look, &mut out);
    let scale = f64::from(SCALE);
    // The reader's pixel density is unknown; at double density half a pixel is crisp too.
    let surface = Surface::new(pen, &palette, size, scale, scale / 2.0);
    draw(&surface.into_drawing_area());
    out
}

#[cfg(test)]
mod tests {
    use plotters::element::Circle;
    use plotters::element::Rectangle;
    use plotters::style::BLACK;
    use plotters::style::Color;

    use super::*;
    use crate::chart::area::Area;
    use crate::chart::ink::grid::units;
    use crate::chart::place::placed::Mark;
    use crate::chart::theme::Role;

    #[test]
    fn plotters_own_elements_are_drawn_as_marks_are() {
        let ours = marks((40.0, 30.0), Look::Classes, |root| {
            let fill = Mark::Fill {
                area: Area::new(2.0, 3.0, 10.0, 5.0),
                ink: Role::Text,
            };
            let point = Mark::Point {
                x: 20.0,
                y: 12.0,
                radius: 4.0,
                diamond: false,
                fill: Role::Text,
                ring: None,
            };
            assert!([fill, point].iter().all(|mark| root.draw(mark).is_ok()));
            assert!(root.present().is_ok());
        });
        let theirs = marks((40.0, 30.0), Look::Classes, |root| {
            let at = |x: f64, y: f64| (units(x), units(y));
            let style = BLACK.filled();
            let rectangle = Rectangle::new([at(2.0, 3.0), at(12.0, 8.0)], style);
            assert!(root.draw(&rectangle).is_ok());
            let circle = Circle::new(at(20.0, 12.0), units(4.0), style);
            assert!(root.draw(&circle).is_ok());
            assert!(root.present().is_ok());
        });
        assert_eq!(ours, theirs);
        assert!(ours.contains("M2 3h10v5h-10z"), "{ours}");
    }
}
