//! The browser's canvas: plotters draws on it through plotters-canvas, and what plotters' trait has no words for
//! is set on the same context.

use std::borrow::Cow;

use js_sys::Array;
use leptos::prelude::document;
use plotters::drawing::IntoDrawingArea;
use plotters_backend::BackendCoord;
use plotters_backend::BackendTextStyle;
use plotters_backend::text_anchor::HPos;
use plotters_canvas::CanvasBackend;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::wasm_bindgen::JsCast;

use crate::chart::Extras;
use crate::chart::Palette;
use crate::chart::Pattern;
use crate::chart::Placed;
use crate::chart::Role;
use crate::chart::Root;
use crate::chart::Surface;
use crate::chart::TextStyle;
use crate::chart::draw;
use crate::view::browser::props::language;

/// Backend units in one pixel of the device: plotters counts in whole units, and curves want finer ones.
const FINE: f64 = 4.0;

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
    root(canvas, palette, (placed.width, placed.height), density)
        .is_some_and(|root| draw(placed, &root))
}

/// An empty drawing area of `size` logical pixels on a canvas.
fn root<'a>(
    canvas: &HtmlCanvasElement,
    palette: &'a Palette,
    size: (f64, f64),
    density: f64,
) -> Option<Root<'a>> {
    let width = (size.0 * density).round() as u32;
    let height = (size.1 * density).round() as u32;
    // Setting a size, even the same one, costs a new bitmap.
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    let context = context(canvas)?;
    // It does not fail for numbers.
    let _ = context.set_transform(1.0 / FINE, 0.0, 0.0, 1.0 / FINE, 0.0, 0.0);
    context.clear_rect(0.0, 0.0, f64::from(width) * FINE, f64::from(height) * FINE);
    context.set_line_join("round");
    let mut canvas = Canvas { backend, context };
    canvas.set_pattern(Pattern::Solid);
    let surface = Surface::new(canvas, palette, size, density * FINE, FINE);
    Some(surface.into_drawing_area())
}

/// A canvas outside the document, in the page's language: a font of several languages has other numerals in each,
/// and a canvas that stands nowhere has none. `None` where the browser makes no canvas.
pub fn detached_canvas() -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_attribute("lang", language().tag()).ok()?;
    Some(canvas)
}

/// The 2D context of a canvas: the same one however often it is asked for.
pub fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// The backend of plotters-canvas, and the context on which it draws.
struct Canvas {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
}

impl Extras for Canvas {
    type Backend = CanvasBackend;

    fn backend(&mut self) -> &mut CanvasBackend {
        &mut self.backend
    }

    /// Styles bring colours along.
    fn set_role(&mut self, _: Role) {}

    fn set_pattern(&mut self, pattern: Pattern) {
        let (lengths, cap) = match pattern {
            Pattern::Solid => (Array::new(), "butt"),
            Pattern::Dashes(on, off) => (Array::of2(&on.into(), &off.into()), "butt"),
            Pattern::Dots(step) => (Array::of2(&0.into(), &step.into()), "round"),
        };
        // It fails only for a list that holds something else than numbers.
        let _ = self.context.set_line_dash(&lengths);
        self.context.set_line_cap(cap);
    }

    fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord, reach: u32) {
        // An outline around letters is never broken up.
        self.set_pattern(Pattern::Solid);
        let font = format!(
            "{} {}px {}",
            style.style().as_str(),
            style.size,
            style.family().as_str()
        );
        self.context.set_font(&font);
        // As the backend holds letters.
        self.context.set_text_baseline("middle");
        self.context.set_text_align(match style.anchor.h_pos {
            HPos::Left => "start",
            HPos::Center => "center",
            HPos::Right => "end",
        });
        let (red, green, blue) = style.color().rgb;
        self.context
            .set_stroke_style_str(&format!("rgb({red},{green},{blue})"));
        self.context.set_line_width(f64::from(reach * 2));
        // Writing fails only where there is no font at all.
        let (x, y) = (f64::from(at.0), f64::from(at.1));
        let _ = self.context.stroke_text(&spaced(text), x, y);
    }

    fn letters<'a>(&self, text: &'a str) -> Cow<'a, str> {
        spaced(text)
    }
}

/// An eighth of an em in the fonts that are set, as two hair spaces.
const SPACE: &str = "\u{200a}\u{200a}";

/// A text with the space between Han and Latin that browsers set in HTML and SVG (`text-autospace`), and not on a
/// canvas.
pub fn spaced(text: &str) -> Cow<'_, str> {
    let han = |letter: char| ('\u{3400}'..'\u{ff00}').contains(&letter);
    let latin = |letter: char| letter.is_ascii_alphanumeric();
    let mut parted = String::new();
    let mut before = None;
    for letter in text.chars() {
        if let Some(last) = before
            && ((han(last) && latin(letter)) || (latin(last) && han(letter)))
        {
            parted.push_str(SPACE);
        }
        parted.push(letter);
        before = Some(letter);
    }
    match parted.len() == text.len() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(parted),
    }
}
