//! What charts are drawn on: a plotters backend over another one, finer than its pixels, so that the same marks
//! are crisp at every pixel density and curves stay smooth.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::RGBAColor;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;

use crate::chart::ink::extras::AnyBackend;
use crate::chart::ink::extras::Drawn;
use crate::chart::ink::extras::Extras;
use crate::chart::ink::extras::Failed;
use crate::chart::ink::extras::Pattern;
use crate::chart::ink::grid::Grid;
use crate::chart::ink::grid::UNITS;
use crate::chart::ink::grid::units;
use crate::chart::ink::style::TextStyle;
use crate::chart::ink::style::colour;
use crate::chart::ink::style::filled;
use crate::chart::ink::style::stroke;
use crate::chart::place::placed::Dash;
use crate::chart::theme;
use crate::chart::theme::Palette;
use crate::chart::theme::Role;

/// A drawing area of plotters on a surface, whose units are fine parts of a logical pixel.
pub type Root<'a> = DrawingArea<Surface<'a>, Shift>;

/// A backend with its extras, the colours of what is drawn on it, and how fine it is.
pub struct Surface<'a> {
    inner: Box<dyn AnyBackend + 'a>,
    palette: &'a Palette,
    /// In units of the surface.
    size: (u32, u32),
    grid: Grid,
}

impl<'a> Surface<'a> {
    /// A surface of `size` logical pixels, of which each is `scale` units of the backend; `grain` of those are a
    /// pixel of the device.
    pub fn new(
        extras: impl Extras + 'a,
        palette: &'a Palette,
        size: (f64, f64),
        scale: f64,
        grain: f64,
    ) -> Surface<'a> {
        Surface {
            inner: Box::new(extras),
            palette,
            size: (units(size.0) as u32, units(size.1) as u32),
            grid: Grid {
                factor: scale / UNITS,
                grain: grain.max(1.0),
            },
        }
    }

    /// The colours of what is drawn.
    pub(crate) fn palette(&self) -> &'a Palette {
        self.palette
    }

    /// The role of the shapes and letters that follow; gives the colour that their styles take.
    pub(crate) fn set_role(&mut self, role: Role) -> RGBAColor {
        self.inner.set_role(role);
        self.palette.colour(role)
    }

    /// How the paths that follow are broken up.
    pub(crate) fn set_dash(&mut self, dash: Dash) {
        let length = |logical: f64| self.grid.length(units(logical) as u32);
        let pattern = match dash {
            Dash::Solid => Pattern::Solid,
            Dash::Dashes(on, off) => Pattern::Dashes(length(on), length(off)),
            Dash::Dots(step) => Pattern::Dots(length(step)),
        };
        self.inner.set_pattern(pattern);
    }

    /// Puts the style's colour around letters that will be drawn at the same place.
    pub(crate) fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord) {
        let scaled = TextStyle::scaled(text, style, self.grid.factor);
        let reach = self.grid.visible(units(theme::HALO) as u32);
        self.inner
            .draw_halo(text, &scaled, self.grid.point(at), reach);
    }
}

impl DrawingBackend for Surface<'_> {
    type ErrorType = Failed;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        let pixel = UNITS as i32;
        self.draw_rect(point, (point.0 + pixel, point.1 + pixel), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (from, to) = self.grid.rectangle(upper_left, bottom_right);
        let style = stroke(
            colour(style.color()),
            self.grid.visible(style.stroke_width()),
        );
        self.inner.draw_rect(from, to, &style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points = self.grid.path(path.into_iter());
        let style = stroke(
            colour(style.color()),
            self.grid.visible(style.stroke_width()),
        );
        self.inner.draw_path(&points, &style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let center = self.grid.point(center);
        let radius = self.grid.visible(radius);
        let style = stroke(
            colour(style.color()),
            self.grid.visible(style.stroke_width()),
        );
        self.inner.draw_circle(center, radius, &style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = vert.into_iter().map(|at| self.grid.point(at)).collect();
        self.inner
            .fill_polygon(&points, &filled(colour(style.color())))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let scaled = TextStyle::scaled(text, style, self.grid.factor);
        let at = self.grid.point(at);
        self.inner.draw_text(text, &scaled, at)
    }
}
