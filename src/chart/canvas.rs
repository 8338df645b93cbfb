//! The browser's canvas, through plotters-canvas.

use js_sys::Array;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use plotters_canvas::CanvasBackend;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::wasm_bindgen::JsCast;

use crate::chart::Backend;
use crate::chart::Palette;
use crate::chart::Pattern;
use crate::chart::Placed;
use crate::chart::Surface;
use crate::chart::draw;
use crate::figure::decimal;

/// Backend units in one pixel of the device: plotters counts in whole units, and curves want finer ones.
const FINE: f64 = 4.0;

/// Sizes the canvas for `density` device pixels a logical pixel, clears it and draws.
///
/// The canvas' own style must give it the chart's logical size. `false` if there is no 2D context
/// or it failed; the table then takes the chart's place.
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
    let (Some(context), Some(backend)) =
        (context, CanvasBackend::with_canvas_object(canvas.clone()))
    else {
        return false;
    };
    if context
        .set_transform(1.0 / FINE, 0.0, 0.0, 1.0 / FINE, 0.0, 0.0)
        .is_err()
    {
        return false;
    }
    context.clear_rect(0.0, 0.0, f64::from(width) * FINE, f64::from(height) * FINE);
    context.set_text_baseline("middle");
    context.set_line_join("round");
    let canvas = Canvas {
        backend,
        context,
        pattern: Pattern::Solid,
        font: String::new(),
    };
    let mut surface = Surface::new(canvas, density * FINE, FINE);
    let drawn = draw(placed, palette, &mut surface).is_ok();
    surface.into_backend().pattern(Pattern::Solid);
    drawn
}

/// plotters-canvas for shapes, with what it lacks: patterns of lines, and letters that have a halo
/// and whose font is set only when it changes.
struct Canvas {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
    pattern: Pattern,
    font: String,
}

impl Canvas {
    /// Sets the font and the anchor.
    fn letter<S: BackendTextStyle>(&mut self, style: &S) {
        let weight = match style.style() {
            FontStyle::Bold => "bold ",
            _ => "",
        };
        let family = style.family();
        let font = [weight, &decimal(style.size()), "px ", family.as_str()].concat();
        if font != self.font {
            self.context.set_font(&font);
            self.font = font;
        }
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
    }
}

fn css(colour: BackendColor) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let (red, green, blue) = colour.rgb;
    let mut css = String::from("#");
    for part in [red, green, blue, (colour.alpha * 255.0).round() as u8] {
        css.push(HEX[usize::from(part >> 4)].into());
        css.push(HEX[usize::from(part & 15)].into());
    }
    css
}

impl Backend for Canvas {
    fn pattern(&mut self, pattern: Pattern) {
        if pattern == self.pattern {
            return;
        }
        self.pattern = pattern;
        let (lengths, cap) = match pattern {
            Pattern::Solid => (Array::new(), "butt"),
            Pattern::Dashes(on, off) => (Array::of2(&on.into(), &off.into()), "butt"),
            Pattern::Dots(step) => (Array::of2(&0.into(), &step.into()), "round"),
        };
        // It fails for what is not a list of numbers only.
        let _ = self.context.set_line_dash(&lengths);
        self.context.set_line_cap(cap);
    }

    fn halo<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
        reach: u32,
    ) -> Done {
        self.pattern(Pattern::Solid);
        self.letter(style);
        self.context.set_stroke_style_str(&css(style.color()));
        self.context.set_line_width(f64::from(reach * 2));
        // It fails for nothing that a text or a number can be.
        let _ = self
            .context
            .stroke_text(text, f64::from(at.0), f64::from(at.1));
        Ok(())
    }
}

type Done = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl DrawingBackend for Canvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.backend.get_size()
    }

    fn ensure_prepared(&mut self) -> Done {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> Done {
        self.backend.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Done {
        self.backend.draw_pixel(point, colour)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        self.backend.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.backend.draw_path(path, style)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.backend.fill_polygon(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        self.backend.draw_circle(centre, radius, style, fill)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.letter(style);
        self.context.set_fill_style_str(&css(style.color()));
        let _ = self
            .context
            .fill_text(text, f64::from(at.0), f64::from(at.1));
        Ok(())
    }
}
