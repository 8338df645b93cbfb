//! The browser's canvas, or a file to take away, as a backend of plotters: colours and fonts are set
//! only when they change, and text stands on its own baseline, so that a canvas and a still agree.
//!
//! `plotters-canvas` would write each colour anew for each mark, through a formatter heavier than
//! this file.

use std::convert::Infallible;
use std::f64::consts::TAU;

use js_sys::Array;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::wasm_bindgen::JsCast;

use crate::chart::Backend;
use crate::chart::Palette;
use crate::chart::Pattern;
use crate::chart::Placed;
use crate::chart::Sheet;
use crate::chart::Surface;
use crate::chart::draw;
use crate::chart::theme;
use crate::figure::decimal;

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
    let Some(mut surface) = surface_of(canvas, placed.width, placed.height, density) else {
        return false;
    };
    draw(placed, palette, &mut surface).is_ok()
}

/// Draws a sheet on a canvas of its own, on paper.
pub fn sheet_on(
    canvas: &HtmlCanvasElement,
    sheet: &Sheet,
    palette: &Palette,
    density: f64,
) -> bool {
    surface_of(canvas, sheet.width, sheet.height, density)
        .is_some_and(|mut surface| sheet.draw(palette, &mut surface))
}

/// A sheet as a file of SVG, every colour written out: for programs that know no style sheets.
pub fn sheet_as_svg(sheet: &Sheet, palette: &Palette) -> String {
    let (width, height) = (decimal(sheet.width.ceil()), decimal(sheet.height.ceil()));
    let head = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
        &width,
        "\" height=\"",
        &height,
        // Plotters counts in whole units: a quarter of a pixel each.
        "\"><g transform=\"scale(.25)\">",
    ];
    let pen = Pen {
        ground: Ground::File(head.concat()),
        size: (0, 0),
        fill: None,
        stroke: None,
        font: String::new(),
        pattern: Pattern::Solid,
    };
    let mut surface = Surface::new(pen, FINE, 1.0);
    sheet.draw(palette, &mut surface);
    match surface.into_backend().ground {
        Ground::File(mut svg) => {
            svg.push_str("</g></svg>");
            svg
        }
        Ground::Canvas(_) => String::new(),
    }
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
    let pen = Pen {
        ground: Ground::Canvas(context),
        size: (width, height),
        fill: None,
        stroke: None,
        font: String::new(),
        pattern: Pattern::Solid,
    };
    Some(Surface::new(pen, density * FINE, FINE))
}

/// What the pen draws on. One backend for both, as a second one would carry the whole of the drawing
/// along once more.
enum Ground {
    Canvas(CanvasRenderingContext2d),
    File(String),
}

/// The ground, and what is set on it.
struct Pen {
    ground: Ground,
    size: (u32, u32),
    fill: Option<[u8; 4]>,
    stroke: Option<[u8; 4]>,
    font: String,
    pattern: Pattern,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Pen {
    /// Fills or strokes a path through points.
    fn path(
        &mut self,
        path: impl IntoIterator<Item = BackendCoord>,
        colour: BackendColor,
        width: Option<f64>,
    ) {
        let bytes = bytes(colour);
        match &mut self.ground {
            Ground::Canvas(context) => {
                context.begin_path();
                // A path's first line leads nowhere but to its start.
                for (x, y) in path {
                    context.line_to(f64::from(x), f64::from(y));
                }
                match width {
                    None => {
                        fill_in(context, &mut self.fill, bytes);
                        context.fill();
                    }
                    Some(width) => {
                        stroke_in(context, &mut self.stroke, bytes, width);
                        context.stroke();
                    }
                }
            }
            Ground::File(svg) => {
                svg.push_str("<path d=\"");
                let mut step = "M";
                for (x, y) in path {
                    push(svg, &[step], f64::from(x));
                    push(svg, &[" "], f64::from(y));
                    step = "L";
                }
                ink(svg, bytes, width);
                match self.pattern {
                    Pattern::Dashes(on, off) if width.is_some() => {
                        push(svg, &["\" stroke-dasharray=\""], f64::from(on));
                        push(svg, &[" "], f64::from(off));
                    }
                    Pattern::Dots(step) if width.is_some() => {
                        let texts = ["\" stroke-linecap=\"round\" stroke-dasharray=\"0 "];
                        push(svg, &texts, f64::from(step));
                    }
                    _ => {}
                }
                svg.push_str("\"/>");
            }
        }
    }

    /// Writes words, or the ground's colour around them.
    fn write<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
        halo: Option<f64>,
    ) {
        let size = style.size();
        let weight = match style.style() {
            FontStyle::Bold => "bold ",
            _ => "",
        };
        let font = [weight, &decimal(size), "px ", style.family().as_str()].concat();
        let (x, y) = (f64::from(at.0), f64::from(at.1) + size * theme::EM_MIDDLE);
        let anchor = style.anchor().h_pos;
        let colour = bytes(style.color());
        match &mut self.ground {
            Ground::Canvas(context) => {
                if font != self.font {
                    context.set_font(&font);
                    self.font = font;
                }
                context.set_text_align(match anchor {
                    HPos::Left => "left",
                    HPos::Center => "center",
                    HPos::Right => "right",
                });
                // Writing fails only where there is no font at all.
                let _ = match halo {
                    Some(width) => {
                        stroke_in(context, &mut self.stroke, colour, width);
                        context.stroke_text(text, x, y)
                    }
                    None => {
                        fill_in(context, &mut self.fill, colour);
                        context.fill_text(text, x, y)
                    }
                };
            }
            Ground::File(svg) => {
                push(svg, &["<text x=\""], x);
                push(svg, &["\" y=\""], y);
                let anchor = match anchor {
                    HPos::Left => "start",
                    HPos::Center => "middle",
                    HPos::Right => "end",
                };
                for part in ["\" text-anchor=\"", anchor, "\" style=\"font:"] {
                    svg.push_str(part);
                }
                escape(&font, svg);
                ink(svg, colour, halo);
                svg.push_str("\">");
                escape(text, svg);
                svg.push_str("</text>");
            }
        }
    }
}

fn fill_in(context: &CanvasRenderingContext2d, set: &mut Option<[u8; 4]>, colour: [u8; 4]) {
    if *set != Some(colour) {
        context.set_fill_style_str(&name(colour));
        *set = Some(colour);
    }
}

fn stroke_in(
    context: &CanvasRenderingContext2d,
    set: &mut Option<[u8; 4]>,
    colour: [u8; 4],
    width: f64,
) {
    if *set != Some(colour) {
        context.set_stroke_style_str(&name(colour));
        *set = Some(colour);
    }
    context.set_line_width(width);
}

/// Texts, then a number.
fn push(svg: &mut String, texts: &[&str], number: f64) {
    for text in texts {
        svg.push_str(text);
    }
    if number < 0.0 {
        svg.push('-');
    }
    svg.push_str(&decimal(number.abs()));
}

/// A text inside a tag or an attribute.
fn escape(text: &str, svg: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '"' => svg.push_str("&quot;"),
            letter => svg.push(letter),
        }
    }
}

/// The end of a tag's last attribute, then its colour; a line's by its width.
fn ink(svg: &mut String, colour: [u8; 4], width: Option<f64>) {
    let name = name(colour);
    match width {
        None => push(svg, &["\" fill=\"", &name, "\" stroke-width=\""], 0.0),
        Some(width) => {
            let texts = [
                "\" fill=\"none\" stroke-linejoin=\"round\" stroke=\"",
                &name,
                "\" stroke-width=\"",
            ];
            push(svg, &texts, width);
        }
    }
}

/// Red, green, blue and opacity.
fn bytes(colour: BackendColor) -> [u8; 4] {
    let (red, green, blue) = colour.rgb;
    [red, green, blue, (colour.alpha * 255.0) as u8]
}

/// A colour as `#rrggbbaa`.
fn name(colour: [u8; 4]) -> String {
    let mut name = String::with_capacity(9);
    name.push('#');
    for byte in colour {
        for digit in [byte >> 4, byte & 15] {
            name.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    name
}

impl Backend for Pen {
    fn pattern(&mut self, pattern: Pattern) {
        if pattern == self.pattern {
            return;
        }
        self.pattern = pattern;
        if let Ground::Canvas(context) = &self.ground {
            let (lengths, cap) = match pattern {
                Pattern::Solid => (Array::new(), "butt"),
                Pattern::Dashes(on, off) => (Array::of2(&on.into(), &off.into()), "butt"),
                Pattern::Dots(step) => (Array::of2(&0.into(), &step.into()), "round"),
            };
            // It fails for what is not a list of numbers only.
            let _ = context.set_line_dash(&lengths);
            context.set_line_cap(cap);
        }
    }

    fn halo<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
        reach: u32,
    ) -> Done {
        // An outline around letters is never broken up.
        self.pattern(Pattern::Solid);
        self.write(text, style, at, Some(f64::from(reach * 2)));
        Ok(())
    }
}

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Done {
        self.path(
            [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)],
            colour,
            None,
        );
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        let colour = style.color();
        if let Ground::Canvas(context) = &self.ground {
            fill_in(context, &mut self.fill, bytes(colour));
            context.fill_rect(
                f64::from(from.0),
                f64::from(from.1),
                f64::from(to.0 - from.0),
                f64::from(to.1 - from.1),
            );
        } else {
            self.path([from, (to.0, from.1), to, (from.0, to.1)], colour, None);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.path(path, style.color(), Some(f64::from(style.stroke_width())));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.path(path, style.color(), None);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Done {
        let (x, y, radius) = (f64::from(x), f64::from(y), f64::from(radius));
        let colour = bytes(style.color());
        match &mut self.ground {
            Ground::Canvas(context) => {
                fill_in(context, &mut self.fill, colour);
                context.begin_path();
                // An arc fails only for a negative radius.
                let _ = context.arc(x, y, radius, 0.0, TAU);
                context.fill();
            }
            Ground::File(svg) => {
                push(svg, &["<circle cx=\""], x);
                push(svg, &["\" cy=\""], y);
                push(svg, &["\" r=\""], radius);
                ink(svg, colour, None);
                svg.push_str("\"/>");
            }
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.write(text, style, at, None);
        Ok(())
    }
}
