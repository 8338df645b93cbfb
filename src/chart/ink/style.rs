//! Styles of shapes and letters, as plotters hands them to a backend.

use std::convert::Infallible;

use plotters::style::Color;
use plotters::style::RGBAColor;
use plotters::style::ShapeStyle;
use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendTextStyle;
use plotters_backend::FontFamily;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;
use plotters_backend::text_anchor::Pos;
use plotters_backend::text_anchor::VPos;

use crate::chart::ink::grid::UNITS;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Face;
use crate::chart::text::lettering::Run;
use crate::chart::theme::Family;
use crate::chart::theme::Palette;

/// The style of a filled shape.
pub fn filled(color: RGBAColor) -> ShapeStyle {
    ShapeStyle {
        color,
        filled: true,
        stroke_width: 0,
    }
}

/// The style of a line of so many units across.
pub fn stroke(color: RGBAColor, stroke_width: u32) -> ShapeStyle {
    ShapeStyle {
        color,
        filled: false,
        stroke_width,
    }
}

/// A palette's family for a face.
pub fn family(palette: &Palette, face: Face) -> &Family {
    match face {
        Face::Sans => &palette.sans,
        Face::Serif => &palette.serif,
    }
}

/// A backend's colour as one of plotters.
pub fn colour(BackendColor { rgb, alpha }: BackendColor) -> RGBAColor {
    RGBAColor(rgb.0, rgb.1, rgb.2, alpha)
}

/// A text style that never asks plotters' font layer: its widths are those the chart was placed with.
#[derive(Clone, Copy)]
pub struct TextStyle<'a> {
    /// A CSS font list.
    pub family: FontFamily<'a>,
    /// In units of the backend.
    pub size: f64,
    pub bold: bool,
    pub colour: RGBAColor,
    /// Which point of the text is held.
    pub anchor: Pos,
    /// In units of the backend.
    pub width: f64,
}

impl<'a> TextStyle<'a> {
    /// The style of a run in units of a surface, held at the middle of its em box.
    pub fn of(run: &Run, family: &'a Family, colour: RGBAColor, anchor: Anchor) -> Self {
        let across = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        TextStyle {
            family: FontFamily::Name(&family.names),
            size: run.font.size * UNITS,
            bold: run.font.bold,
            colour,
            anchor: Pos::new(across, VPos::Center),
            width: run.width * UNITS,
        }
    }

    /// Any text style of plotters, larger by a factor.
    pub fn scaled<S: BackendTextStyle>(text: &str, style: &'a S, factor: f64) -> TextStyle<'a> {
        let width = style.layout_box(text);
        let width = width.map_or(0, |((left, _), (right, _))| right - left);
        TextStyle {
            family: style.family(),
            size: style.size() * factor,
            bold: matches!(style.style(), FontStyle::Bold),
            colour: colour(style.color()),
            anchor: style.anchor(),
            width: f64::from(width) * factor,
        }
    }
}

impl BackendTextStyle for TextStyle<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.colour.to_backend_color()
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
        self.anchor
    }

    fn family(&self) -> FontFamily<'_> {
        self.family
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
