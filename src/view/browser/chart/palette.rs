//! What the style sheets say now: colours and families, and how wide words are in them.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::document;
use leptos::prelude::window;
use web_sys::CanvasRenderingContext2d;

use crate::chart::Face;
use crate::chart::Family;
use crate::chart::Font;
use crate::chart::Measure;
use crate::chart::Palette;
use crate::chart::Role;
use crate::figure::decimal;
use crate::view::browser::canvas::context;
use crate::view::browser::canvas::detached_canvas;
use crate::view::browser::canvas::spaced;

/// The colours and families that the style sheets give now.
pub fn read_palette() -> Palette {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok()?);
    let Some(style) = style else {
        return Palette::light();
    };
    let value = |name: &str| {
        let value = style
            .get_property_value(&format!("--{name}"))
            .unwrap_or_default();
        value.trim().to_owned()
    };
    let mut palette = Palette::blank(&value("sans"), &value("serif"));
    if let Some(context) = detached_context() {
        for family in [&mut palette.sans, &mut palette.serif] {
            measure_middle(&context, family);
        }
    }
    for ink in Role::ALL {
        if let Some(rgb) = parse_colour(&value(ink.name())) {
            palette.set(ink, rgb);
        }
    }
    palette
}

/// Measures where the browser has the middle of a family's em box. Where it does not tell, the family keeps that
/// of Chinese fonts.
fn measure_middle(context: &CanvasRenderingContext2d, family: &mut Family) {
    const SIZE: f64 = 100.0;
    context.set_font(&format!("{}px {}", decimal(SIZE), family.names));
    let ascent = |baseline: &str| {
        context.set_text_baseline(baseline);
        let metrics = context.measure_text("x");
        metrics.map_or(f64::NAN, |metrics| metrics.actual_bounding_box_ascent())
    };
    let middle = (ascent("alphabetic") - ascent("middle")) / SIZE;
    if (0.0..1.0).contains(&middle) {
        family.middle = middle;
    }
}

/// The context of a canvas outside the document: setting the font of one inside a size container lays the page
/// out. `None` where there is no 2D context.
fn detached_context() -> Option<CanvasRenderingContext2d> {
    context(&detached_canvas()?)
}

/// Reads `rgb(27, 72, 159)`, with or without an alpha.
fn parse_colour(text: &str) -> Option<(u8, u8, u8)> {
    let inside = text.split_once('(')?.1.strip_suffix(')')?;
    let mut parts = inside
        .split([',', ' ', '/'])
        .filter(|part| !part.is_empty());
    let mut part = || {
        // Browsers may write a fraction; a whole step of colour is enough.
        let whole = parts.next()?.split('.').next()?;
        whole.bytes().try_fold(0u8, |value, digit| {
            let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
            value.checked_mul(10)?.checked_add(digit)
        })
    };
    Some((part()?, part()?, part()?))
}

/// How much larger than 16 pixels the reader has set letters.
fn letter_scale() -> Option<f64> {
    let style = window()
        .get_computed_style(&document().document_element()?)
        .ok()??;
    let size = style.get_property_value("font-size").ok()?;
    Some(js_sys::parse_float(&size) / 16.0).filter(|scale| *scale > 0.0)
}

/// Widths of words as the browser's canvas measures them, each measured once.
pub struct CanvasMeasure {
    context: CanvasRenderingContext2d,
    palette: Rc<Palette>,
    /// How much larger than in the layout all is drawn.
    pub scale: f64,
    /// In the order in which they were asked for: charts have few words, and lists are short.
    widths: RefCell<Vec<(Font, String, f64)>>,
}

impl CanvasMeasure {
    /// Measures in the families of a palette. `None` where there is no 2D context.
    pub fn new(palette: Rc<Palette>) -> Option<CanvasMeasure> {
        Some(CanvasMeasure {
            context: detached_context()?,
            palette,
            scale: letter_scale().unwrap_or(1.0),
            widths: RefCell::default(),
        })
    }

    fn known(&self, text: &str, font: Font) -> Option<f64> {
        let widths = self.widths.borrow();
        let known = widths
            .iter()
            .find(|(set, words, _)| *set == font && words == text);
        known.map(|(_, _, width)| *width)
    }
}

impl Measure for CanvasMeasure {
    fn width(&self, text: &str, font: Font) -> f64 {
        if let Some(width) = self.known(text, font) {
            return width;
        }
        let family = match font.face {
            Face::Sans => &self.palette.sans.names,
            Face::Serif => &self.palette.serif.names,
        };
        let weight = if font.bold { "bold " } else { "" };
        let size = decimal(font.size);
        self.context.set_font(&format!("{weight}{size}px {family}"));
        let width = self
            .context
            .measure_text(&spaced(text))
            .map_or(0.0, |metrics| metrics.width());
        self.widths
            .borrow_mut()
            .push((font, text.to_owned(), width));
        width
    }
}
