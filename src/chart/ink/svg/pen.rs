//! The backend: it writes shapes as they come, and joins those that look alike.

use super::data::Data;
use crate::chart::ink::extras::Extras;
use crate::chart::ink::extras::Pattern;
use crate::chart::ink::style::TextStyle;
use crate::chart::ink::svg::data::SCALE;
use crate::chart::ink::svg::look::Look;
use crate::chart::ink::svg::look::Open;
use crate::chart::ink::svg::look::Piece;
use crate::chart::ink::svg::look::Sentence;
use crate::chart::ink::svg::look::Stroke;
use crate::chart::theme;
use crate::chart::theme::Role;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use std::convert::Infallible;

/// Runs no further apart than this, in pixels, are one text.
const TOUCHING: i32 = 8;

/// The backend: it writes shapes as they come, and joins those that look alike.
pub struct Pen<'a> {
    look: Look<'a>,
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
    pub fn new((width, height): (f64, f64), look: Look<'a>, out: &'a mut String) -> Pen<'a> {
        let scale = f64::from(SCALE);
        Pen {
            look,
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
        if let Some(path) = self.path.take() {
            self.look.path(&path, self.out);
        }
    }

    fn end_text(&mut self) {
        if let Some(text) = self.text.take() {
            self.look.text(&text, self.out);
        }
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
