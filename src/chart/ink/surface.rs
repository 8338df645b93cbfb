//! A plotters backend seen in logical pixels: the same marks, crisp at every pixel density.

use std::convert::Infallible;

use plotters::style::RGBAColor;
use plotters::style::ShapeStyle;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontFamily;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use plotters_backend::text_anchor::Pos;
use plotters_backend::text_anchor::VPos;

use crate::chart::area::Area;
use crate::chart::place::placed::Dash;
use crate::chart::text::lettering::Anchor;
use crate::chart::theme;

/// What a backend reports when it fails.
pub type Failure<B> = DrawingErrorKind<<B as DrawingBackend>::ErrorType>;

/// What a backend is told beyond plotters' own trait.
pub trait Backend: DrawingBackend {
    /// The pattern of the paths that follow, in backend units.
    ///
    /// Dashes are the backend's own, so that a dashed curve is one path and not a hundred.
    fn pattern(&mut self, pattern: Pattern);

    /// Puts the style's colour `reach` units around letters that will be drawn at the same place.
    fn halo<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
        reach: u32,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>>;
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

/// A path of so many points is thinned before it is drawn.
const MANY: usize = 1024;

/// A backend and its scale.
pub struct Surface<B: Backend> {
    backend: B,
    /// Backend units for one logical pixel.
    scale: f64,
    /// Backend units for one pixel of the device, to which rectangles keep.
    grain: f64,
    /// Where what is drawn begins, in logical pixels.
    origin: (f64, f64),
}

impl<B: Backend> Surface<B> {
    /// `scale` backend units are a logical pixel, and `grain` of them a pixel of the device.
    ///
    /// Plotters counts in whole units, so that a unit finer than the device's pixel keeps curves smooth.
    pub fn new(backend: B, scale: f64, grain: f64) -> Surface<B> {
        Surface {
            backend,
            scale,
            grain: grain.max(1.0),
            origin: (0.0, 0.0),
        }
    }

    /// What is drawn from now on begins so far to the right and down.
    pub fn begin_at(&mut self, left: f64, top: f64) {
        self.origin = (left, top);
    }

    /// The backend, with all that was drawn on it.
    pub fn into_backend(self) -> B {
        self.backend
    }

    pub(crate) fn present(&mut self) -> Result<(), Failure<B>> {
        self.backend.present()
    }

    pub(crate) fn fill(&mut self, area: &Area, colour: RGBAColor) -> Result<(), Failure<B>> {
        let (left, right) = self.span(area.x + self.origin.0, area.width);
        let (top, bottom) = self.span(area.y + self.origin.1, area.height);
        let style = solid(colour);
        self.backend
            .draw_rect((left, top), (right, bottom), &style, true)
    }

    pub(crate) fn polygon(
        &mut self,
        points: &[(f64, f64)],
        colour: RGBAColor,
    ) -> Result<(), Failure<B>> {
        let points = self.points(points);
        self.backend.fill_polygon(points, &solid(colour))
    }

    pub(crate) fn path(
        &mut self,
        points: &[(f64, f64)],
        width: f64,
        colour: RGBAColor,
        dash: Dash,
    ) -> Result<(), Failure<B>> {
        let units = |logical: f64| (logical * self.scale).round() as u32;
        let pattern = match dash {
            Dash::Solid => Pattern::Solid,
            Dash::Dashes(on, off) => Pattern::Dashes(units(on), units(off)),
            Dash::Dots(step) => Pattern::Dots(units(step)),
        };
        let points = thinned(self.points(points), self.grain as i32);
        self.backend.pattern(pattern);
        let style = ShapeStyle {
            color: colour,
            filled: false,
            stroke_width: self.length(width).max(1) as u32,
        };
        self.backend.draw_path(points, &style)
    }

    pub(crate) fn disc(
        &mut self,
        x: f64,
        y: f64,
        radius: f64,
        colour: RGBAColor,
    ) -> Result<(), Failure<B>> {
        let centre = self.place(x, y);
        let radius = self.length(radius).max(1) as u32;
        self.backend
            .draw_circle(centre, radius, &solid(colour), true)
    }

    /// Writes words on the baseline `y`; given a ground, the halo that comes before them.
    pub(crate) fn text(
        &mut self,
        words: &str,
        lettering: &TextStyle,
        x: f64,
        y: f64,
        ground: Option<RGBAColor>,
    ) -> Result<(), Failure<B>> {
        // A backend knows the middle of the em box, but not the baseline.
        let middle = y - theme::EM_MIDDLE * lettering.size;
        let at = self.place(x, middle);
        let scaled = TextStyle {
            size: lettering.size * self.scale,
            width: lettering.width * self.scale,
            ..*lettering
        };
        match ground {
            Some(colour) => {
                let reach = self.length(theme::HALO).max(1) as u32;
                let around = TextStyle { colour, ..scaled };
                self.backend.halo(words, &around, at, reach)
            }
            None => self.backend.draw_text(words, &scaled, at),
        }
    }

    fn length(&self, logical: f64) -> i32 {
        (logical * self.scale).round() as i32
    }

    fn place(&self, x: f64, y: f64) -> BackendCoord {
        (
            self.length(x + self.origin.0),
            self.length(y + self.origin.1),
        )
    }

    fn points(&self, points: &[(f64, f64)]) -> Vec<BackendCoord> {
        points.iter().map(|&(x, y)| self.place(x, y)).collect()
    }

    /// Both ends of a stretch on whole device pixels. A thin one keeps its thickness wherever it
    /// falls; a thick one keeps its ends, so that neighbours meet.
    fn span(&self, from: f64, length: f64) -> (i32, i32) {
        let snap = |at: f64| (at * self.scale / self.grain).round() * self.grain;
        let start = snap(from);
        let end = if length < 3.0 {
            // A half pixel of the device is still told from a whole one.
            let half = self.grain / 2.0;
            start + ((length * self.scale / half).round() * half).max(self.grain)
        } else {
            snap(from + length)
        };
        (start as i32, end as i32)
    }
}

/// A path of no more than four points in a column of pixels that it passes from left to right or back:
/// where it comes in, how far it goes down and up, and where it leaves. It looks the same.
fn thinned(points: Vec<BackendCoord>, grain: i32) -> Vec<BackendCoord> {
    if points.len() < MANY {
        return points;
    }
    let mut kept = Vec::with_capacity(MANY);
    for column in points.chunk_by(|one, next| one.0.div_euclid(grain) == next.0.div_euclid(grain)) {
        let (mut low, mut high) = (0, 0);
        for (index, point) in column.iter().enumerate() {
            if point.1 < column[low].1 {
                low = index;
            }
            if point.1 > column[high].1 {
                high = index;
            }
        }
        let mut last = None;
        for index in [0, low.min(high), low.max(high), column.len() - 1] {
            if last != Some(index) {
                kept.push(column[index]);
                last = Some(index);
            }
        }
    }
    kept
}

fn solid(colour: RGBAColor) -> ShapeStyle {
    ShapeStyle {
        color: colour,
        filled: true,
        stroke_width: 0,
    }
}

/// A text style that never asks plotters' font layer: its widths are those the chart was placed with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextStyle<'a> {
    /// A CSS font list.
    pub family: &'a str,
    pub size: f64,
    pub bold: bool,
    pub colour: RGBAColor,
    pub anchor: Anchor,
    pub width: f64,
}

impl BackendTextStyle for TextStyle<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        let RGBAColor(red, green, blue, alpha) = self.colour;
        BackendColor {
            alpha,
            rgb: (red, green, blue),
        }
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        }
    }

    fn anchor(&self) -> Pos {
        let across = match self.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.family)
    }

    fn layout_box(&self, _text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok((
            (0, 0),
            (self.width.round() as i32, self.size.round() as i32),
        ))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _at: BackendCoord,
        _draw: F,
    ) -> Result<Result<(), E>, Infallible> {
        // Only backends that write text themselves are used; there are no pixels to give.
        Ok(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_keeps_its_ends_and_its_extremes_in_every_column() {
        let path: Vec<BackendCoord> = (0..20_000)
            .map(|at| (at / 25, (at * 7919) % 1009))
            .collect();
        let kept = thinned(path.clone(), 4);
        assert!(kept.len() <= 4 * (20_000 / 25 / 4 + 1), "{}", kept.len());
        assert_eq!((kept.first(), kept.last()), (path.first(), path.last()));
        let column = |point: &BackendCoord| point.0 / 4;
        let reach = |path: &[BackendCoord], at: i32| {
            let heights = path.iter().filter(|point| column(point) == at);
            let heights: Vec<i32> = heights.map(|point| point.1).collect();
            (heights.iter().min().copied(), heights.iter().max().copied())
        };
        for at in 0..200 {
            assert_eq!(reach(&kept, at), reach(&path, at), "column {at}");
        }
        // What a reader draws by hand is left as it is.
        assert_eq!(thinned(path[..99].to_vec(), 4), path[..99]);
    }
}
