//! The backend: shapes and letters as plotters asks for them.

use super::ink::bytes;
use super::ink::escape;
use super::ink::fill_in;
use super::ink::ink;
use super::ink::push;
use super::ink::stroke_in;
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

/// What the pen draws on. One backend for both, as a second one would carry the whole of the drawing
/// along once more.
pub enum Ground {
    Canvas(CanvasRenderingContext2d),
    File(String),
}

/// The ground, and what is set on it.
pub struct Pen {
    pub ground: Ground,
    pub size: (u32, u32),
    pub fill: Option<[u8; 4]>,
    pub stroke: Option<[u8; 4]>,
    pub font: String,
    pub align: &'static str,
    pub pattern: Pattern,
}

pub type Done = Result<(), DrawingErrorKind<Infallible>>;

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
                let align = match anchor {
                    HPos::Left => "left",
                    HPos::Center => "center",
                    HPos::Right => "right",
                };
                if align != self.align {
                    context.set_text_align(align);
                    self.align = align;
                }
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
