//! What marks ask of a backend beyond plotters' own trait, and any such backend as one type.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use plotters::style::ShapeStyle;
use plotters_backend::BackendCoord;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;

use crate::chart::ink::style::TextStyle;
use crate::chart::theme::Role;

/// A backend of plotters, and beside it what plotters' trait has no words for: roles, dashes, halos.
pub trait Extras {
    /// What draws shapes and letters.
    type Backend: DrawingBackend;

    /// The backend beside which it stands.
    fn backend(&mut self) -> &mut Self::Backend;

    /// The role of the shapes and letters that follow: a style of plotters knows the colour alone.
    fn set_role(&mut self, role: Role);

    /// The pattern of the paths that follow, in units of the backend.
    ///
    /// Dashes are the backend's own, so that a dashed curve is one path and not a hundred.
    fn set_pattern(&mut self, pattern: Pattern);

    /// Puts the style's colour `reach` units around letters that will be drawn at the same place.
    fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord, reach: u32);

    /// The letters to be drawn for a text. A backend that does not part Han from Latin by itself sets spaces.
    fn letters<'a>(&self, text: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(text)
    }
}

/// How a path is interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// One stroke without gaps.
    Solid,
    /// Strokes and the gaps between them.
    Dashes(u32, u32),
    /// Round dots, from middle to middle; as wide as the path.
    Dots(u32),
}

/// The backend has failed; it knows no more of how than can be mended from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("the chart's backend failed")
    }
}

impl Error for Failed {}

/// What drawing reports.
pub type Drawn = Result<(), DrawingErrorKind<Failed>>;

/// The extras and their backend without its type, whose generic methods plotters' trait would not allow: so that
/// what draws charts is compiled once for all backends.
pub trait AnyBackend {
    fn set_role(&mut self, role: Role);
    fn set_pattern(&mut self, pattern: Pattern);
    fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord, reach: u32);
    fn present(&mut self) -> Drawn;
    fn draw_rect(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &ShapeStyle,
        fill: bool,
    ) -> Drawn;
    fn draw_path(&mut self, path: &[BackendCoord], style: &ShapeStyle) -> Drawn;
    fn draw_circle(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &ShapeStyle,
        fill: bool,
    ) -> Drawn;
    fn fill_polygon(&mut self, corners: &[BackendCoord], style: &ShapeStyle) -> Drawn;
    fn draw_text(&mut self, text: &str, style: &TextStyle, at: BackendCoord) -> Drawn;
}

impl<E: Extras> AnyBackend for E {
    fn set_role(&mut self, role: Role) {
        Extras::set_role(self, role);
    }

    fn set_pattern(&mut self, pattern: Pattern) {
        Extras::set_pattern(self, pattern);
    }

    fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord, reach: u32) {
        Extras::draw_halo(self, text, style, at, reach);
    }

    fn present(&mut self) -> Drawn {
        drawn(self.backend().present())
    }

    fn draw_rect(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &ShapeStyle,
        fill: bool,
    ) -> Drawn {
        drawn(self.backend().draw_rect(from, to, style, fill))
    }

    fn draw_path(&mut self, path: &[BackendCoord], style: &ShapeStyle) -> Drawn {
        drawn(self.backend().draw_path(path.iter().copied(), style))
    }

    fn draw_circle(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &ShapeStyle,
        fill: bool,
    ) -> Drawn {
        drawn(self.backend().draw_circle(center, radius, style, fill))
    }

    fn fill_polygon(&mut self, corners: &[BackendCoord], style: &ShapeStyle) -> Drawn {
        drawn(self.backend().fill_polygon(corners.iter().copied(), style))
    }

    fn draw_text(&mut self, text: &str, style: &TextStyle, at: BackendCoord) -> Drawn {
        let letters = Extras::letters(self, text);
        drawn(self.backend().draw_text(&letters, style, at))
    }
}

fn drawn<E: Error + Send + Sync>(result: Result<(), DrawingErrorKind<E>>) -> Drawn {
    result.map_err(|_| DrawingErrorKind::DrawingError(Failed))
}
