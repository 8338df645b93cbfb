//! The backend: shapes and letters as plotters asks for them, on a canvas.

use crate::chart::Backend;
use crate::chart::Pattern;
use crate::chart::theme;
use crate::figure::decimal;
use js_sys::Array;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use std::convert::Infallible;
use std::f64::consts::TAU;
use web_sys::CanvasRenderingContext2d;

/// A canvas, and what is set on it: each value is set only when it changes.
pub struct Pen {
    pub context: CanvasRenderingContext2d,
    /// In device pixels.
    pub size: (u32, u32),
    /// The fill's red, green, blue and opacity.
    pub fill: Option<[u8; 4]>,
    /// The stroke's red, green, blue and opacity.
    pub stroke: Option<[u8; 4]>,
    pub font: String,
    pub align: &'static str,
    pub pattern: Pattern,
}

/// What drawing returns: a canvas does not fail.
pub type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Pen {
    fn set_fill(&mut self, colour: BackendColor) {
        let colour = bytes(colour);
        if self.fill.replace(colour) != Some(colour) {
            self.context.set_fill_style_str(&name(colour));
        }
    }

    fn set_stroke(&mut self, colour: BackendColor, width: f64) {
        let colour = bytes(colour);
        if self.stroke.replace(colour) != Some(colour) {
            self.context.set_stroke_style_str(&name(colour));
        }
        self.context.set_line_width(width);
    }

    fn path(&self, path: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        // On an empty path `lineTo` acts as `moveTo`.
        for (x, y) in path {
            self.context.line_to(f64::from(x), f64::from(y));
        }
    }

    /// Writes words, or with a width the outline of their letters.
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
        let font = format!("{weight}{}px {}", decimal(size), style.family().as_str());
        if font != self.font {
            self.context.set_font(&font);
            self.font = font;
        }
        let align = match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        };
        if align != self.align {
            self.context.set_text_align(align);
            self.align = align;
        }
        let (x, y) = (f64::from(at.0), f64::from(at.1) + size * theme::EM_MIDDLE);
        // Writing fails only where there is no font at all.
        let _ = if let Some(width) = halo {
            self.set_stroke(style.color(), width);
            self.context.stroke_text(text, x, y)
        } else {
            self.set_fill(style.color());
            self.context.fill_text(text, x, y)
        };
    }
}

impl Backend for Pen {
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
        // It fails only for a list that holds something else than numbers.
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
        self.set_fill(colour);
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
        self.set_fill(style.color());
        let (width, height) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        self.context
            .fill_rect(f64::from(from.0), f64::from(from.1), width, height);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.path(path);
        self.set_stroke(style.color(), f64::from(style.stroke_width()));
        self.context.stroke();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        self.path(path);
        self.set_fill(style.color());
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
        self.set_fill(style.color());
        self.context.begin_path();
        // An arc fails only for a negative radius.
        let _ = self
            .context
            .arc(f64::from(x), f64::from(y), f64::from(radius), 0.0, TAU);
        self.context.fill();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.write(text, style, at, None);
        Ok(())
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
