//! The browser's canvas as a backend of plotters: colours and fonts are set only when they change,
//! and text stands on its own baseline, so that a canvas and a still agree.
//!
//! `plotters-canvas` would write each colour anew for each mark, through a formatter heavier than
//! this file.

use std::convert::Infallible;
use std::f64::consts::TAU;

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

use crate::chart::Palette;
use crate::chart::Placed;
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
    let Some(context) = context else {
        return false;
    };
    // Neither fails for numbers.
    let _ = context.set_transform(1.0 / FINE, 0.0, 0.0, 1.0 / FINE, 0.0, 0.0);
    context.clear_rect(0.0, 0.0, f64::from(width) * FINE, f64::from(height) * FINE);
    context.set_line_join("round");
    let pen = Pen {
        context,
        size: (width, height),
        fill: None,
        stroke: None,
        font: String::new(),
        halo: 2.0 * theme::HALO * density * FINE,
    };
    let mut surface = Surface::new(pen, density * FINE, FINE);
    draw(placed, palette, &mut surface).is_ok()
}

/// The context, and what is set on it.
struct Pen {
    context: CanvasRenderingContext2d,
    size: (u32, u32),
    fill: Option<[u8; 4]>,
    stroke: Option<[u8; 4]>,
    font: String,
    /// The width of a halo's outline.
    halo: f64,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Pen {
    fn fill_in(&mut self, colour: BackendColor) {
        let bytes = bytes(colour);
        if self.fill != Some(bytes) {
            self.context.set_fill_style_str(&name(bytes));
            self.fill = Some(bytes);
        }
    }

    fn stroke_in(&mut self, colour: BackendColor, width: f64) {
        let bytes = bytes(colour);
        if self.stroke != Some(bytes) {
            self.context.set_stroke_style_str(&name(bytes));
            self.stroke = Some(bytes);
        }
        self.context.set_line_width(width);
    }

    fn trace(&self, path: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        // A path's first line leads nowhere but to its start.
        for (x, y) in path {
            self.context.line_to(f64::from(x), f64::from(y));
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
        self.fill_in(colour);
        self.context.fill_rect(f64::from(x), f64::from(y), 1.0, 1.0);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        self.fill_in(style.color());
        self.context.fill_rect(
            f64::from(from.0),
            f64::from(from.1),
            f64::from(to.0 - from.0),
            f64::from(to.1 - from.1),
        );
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.stroke_in(style.color(), f64::from(style.stroke_width()));
        self.trace(path);
        self.context.stroke();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.fill_in(style.color());
        self.trace(path);
        self.context.fill();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Done {
        self.fill_in(style.color());
        self.context.begin_path();
        // An arc fails only for a negative radius.
        let _ = self
            .context
            .arc(f64::from(x), f64::from(y), f64::from(radius), 0.0, TAU);
        self.context.fill();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let size = style.size();
        let weight = match style.style() {
            FontStyle::Bold | FontStyle::Italic => "bold ",
            _ => "",
        };
        let font = [weight, &decimal(size), "px ", style.family().as_str()].concat();
        if font != self.font {
            self.context.set_font(&font);
            self.font = font;
        }
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
        let (x, y) = (f64::from(at.0), f64::from(at.1) + size * theme::EM_MIDDLE);
        // Writing fails only where there is no font at all.
        let _ = match style.style() {
            // A halo: the letters' outline in the ground's colour.
            FontStyle::Oblique | FontStyle::Italic => {
                self.stroke_in(style.color(), self.halo);
                self.context.stroke_text(text, x, y)
            }
            _ => {
                self.fill_in(style.color());
                self.context.fill_text(text, x, y)
            }
        };
        Ok(())
    }
}
