//! The backend: it writes shapes as they come, and joins those that look alike.

use super::data::Data;
use super::data::number;
use super::data::pair;
use crate::chart::ink::extras::Extras;
use crate::chart::ink::extras::Pattern;
use crate::chart::ink::style::TextStyle;
use crate::chart::ink::svg::data::SCALE;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::text::escape;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use std::convert::Infallible;
use std::fmt::Write;

/// Runs no further apart than this, in pixels, are one text.
const TOUCHING: i32 = 8;

/// What a path's shapes have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    Fill,
    /// A line of so many units across.
    Line(u32, Pattern),
    /// Round dots of so many units across.
    Dots(u32),
}

/// A path that grows as long as the next shape looks the same.
pub struct Open {
    pub ink: Role,
    pub stroke: Stroke,
    pub data: Data,
}

/// Runs that stand side by side.
pub struct Sentence {
    pub halo: Option<Role>,
    pub anchor: &'static str,
    pub baseline: i32,
    pub runs: Vec<Piece>,
}

pub struct Piece {
    pub words: String,
    pub ink: Role,
    /// In hundredths of a pixel.
    pub size: u32,
    pub class: &'static str,
    /// The run's ends, in units.
    pub left: i32,
    pub right: i32,
}

/// The backend: it writes shapes as they come, and joins those that look alike.
pub struct Pen<'a> {
    size: (u32, u32),
    out: &'a mut String,
    path: Option<Open>,
    text: Option<Sentence>,
    halo: Option<Role>,
    /// Of what comes next: a class, where other backends have a colour.
    role: Role,
    pattern: Pattern,
}

pub type Done = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Pen<'a> {
    /// A pen for an area of `size` logical pixels, which writes to `out`.
    pub fn new((width, height): (f64, f64), out: &'a mut String) -> Pen<'a> {
        let scale = f64::from(SCALE);
        Pen {
            size: ((width * scale) as u32, (height * scale) as u32),
            out,
            path: None,
            text: None,
            halo: None,
            role: Role::Text,
            pattern: Pattern::Solid,
        }
    }

    /// The data of a path for shapes of this look.
    fn data(&mut self, stroke: Stroke) -> &mut Data {
        let ink = self.role;
        self.end_text();
        if self
            .path
            .as_ref()
            .is_some_and(|path| path.ink != ink || path.stroke != stroke)
        {
            self.end_path();
        }
        &mut self
            .path
            .get_or_insert_with(|| Open {
                ink,
                stroke,
                data: Data::default(),
            })
            .data
    }

    fn end_path(&mut self) {
        let Some(path) = self.path.take() else {
            return;
        };
        let name = path.ink.name();
        self.out.push_str("<path class=\"");
        match path.stroke {
            Stroke::Fill => {
                let _ = write!(self.out, "f-{name}");
            }
            Stroke::Line(width, _) | Stroke::Dots(width) => {
                let round = match path.stroke {
                    Stroke::Dots(_) | Stroke::Line(_, Pattern::Dots(_)) => " o",
                    _ => "",
                };
                let _ = write!(self.out, "s-{name}{round}\" stroke-width=\"");
                number(width as i32, self.out);
            }
        }
        if let Stroke::Line(_, pattern) = path.stroke
            && let Some((on, off)) = match pattern {
                Pattern::Solid => None,
                Pattern::Dashes(on, off) => Some((on, off)),
                Pattern::Dots(step) => Some((0, step)),
            }
        {
            self.out.push_str("\" stroke-dasharray=\"");
            pair(on as i32, off as i32, self.out);
        }
        self.out.push_str("\" d=\"");
        self.out.push_str(&path.data.text);
        self.out.push_str("\"/>");
    }

    fn end_text(&mut self) {
        let Some(text) = self.text.take() else {
            return;
        };
        let (Some(first), Some(last)) = (text.runs.first(), text.runs.last()) else {
            return;
        };
        let x = match text.anchor {
            "end" => last.right,
            "middle" => (first.left + last.right) / 2,
            _ => first.left,
        };
        let single = text.runs.len() == 1;
        self.out.push_str("<text x=\"");
        number(x, self.out);
        self.out.push_str("\" y=\"");
        number(text.baseline, self.out);
        if !text.anchor.is_empty() {
            let _ = write!(self.out, "\" text-anchor=\"{}", text.anchor);
        }
        let _ = write!(self.out, "\" class=\"f-{}", first.ink.name());
        if let Some(halo) = text.halo {
            let _ = write!(self.out, " h-{}", halo.name());
        }
        if !single {
            self.out.push_str(" r");
        }
        let mut before = None;
        for piece in &text.runs {
            if single {
                if !piece.class.is_empty() {
                    let _ = write!(self.out, " {}", piece.class);
                }
            } else {
                self.out.push_str(if before.is_none() {
                    "\"><tspan class=\""
                } else {
                    "<tspan class=\""
                });
                let differs = piece.ink != first.ink;
                if differs {
                    let _ = write!(self.out, "f-{} ", piece.ink.name());
                }
                self.out.push_str(if piece.class.is_empty() {
                    "u"
                } else {
                    piece.class
                });
                if let Some(right) = before {
                    let gap = (f64::from(piece.left - right) / f64::from(SCALE)).round();
                    if gap > 0.0 {
                        let _ = write!(self.out, "\" dx=\"{gap}");
                    }
                }
            }
            let _ = write!(
                self.out,
                "\" font-size=\"{}\">",
                f64::from(piece.size) / 100.0
            );
            self.out.push_str(&escape(&piece.words));
            if !single {
                self.out.push_str("</tspan>");
            }
            before = Some(piece.right);
        }
        self.out.push_str("</text>");
    }
}

impl<'a> Extras for Pen<'a> {
    type Backend = Pen<'a>;

    fn backend(&mut self) -> &mut Pen<'a> {
        self
    }

    fn set_role(&mut self, role: Role) {
        self.role = role;
    }

    fn set_pattern(&mut self, pattern: Pattern) {
        self.pattern = pattern;
    }

    fn draw_halo(&mut self, _: &str, _: &TextStyle, _: BackendCoord, _: u32) {
        self.end_path();
        self.end_text();
        self.halo = Some(self.role);
    }
}

impl DrawingBackend for Pen<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.end_path();
        self.end_text();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, _: BackendColor) -> Done {
        self.data(Stroke::Fill).rectangle((x, y), 1, 1);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        _: &S,
        _fill: bool,
    ) -> Done {
        self.data(Stroke::Fill)
            .rectangle(from, to.0 - from.0, to.1 - from.1);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let stroke = Stroke::Line(style.stroke_width(), self.pattern);
        self.data(stroke).line(path);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Done {
        self.data(Stroke::Fill).polygon(path);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        _: &S,
        _fill: bool,
    ) -> Done {
        self.data(Stroke::Dots(radius * 2)).dot(at);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.end_path();
        let size = style.size();
        let baseline = at.1 + (size * theme::EM_MIDDLE).round() as i32;
        let width = style.layout_box(text).map_or(0, |(_, (width, _))| width);
        let (anchor, left) = match style.anchor().h_pos {
            HPos::Left => ("", at.0),
            HPos::Center => ("middle", at.0 - width / 2),
            HPos::Right => ("end", at.0 - width),
        };
        let bold = matches!(style.style(), FontStyle::Bold);
        let serif = style.family().as_str() == "serif";
        let piece = Piece {
            words: text.to_string(),
            ink: self.role,
            size: (size / f64::from(SCALE) * 100.0).round() as u32,
            class: match (serif, bold) {
                (true, _) => "n",
                (false, true) => "b",
                (false, false) => "",
            },
            left,
            right: left + width,
        };
        let touches = self.text.as_ref().is_some_and(|text| {
            let gap = text.runs.last().map_or(i32::MAX, |last| left - last.right);
            text.anchor == anchor
                && self.halo.is_none()
                && (text.baseline - baseline).abs() <= 2
                && (-2..=TOUCHING * SCALE).contains(&gap)
        });
        if !touches {
            self.end_text();
        }
        let halo = self.halo.take();
        self.text
            .get_or_insert_with(|| Sentence {
                halo,
                anchor,
                baseline,
                runs: Vec::new(),
            })
            .runs
            .push(piece);
        Ok(())
    }
}
