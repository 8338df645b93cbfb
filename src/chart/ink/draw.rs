//! Ink on a surface, mark by mark. Nothing is decided here: the same marks give the same picture on
//! a canvas, in a still and in a recording.

use std::f64::consts::FRAC_1_SQRT_2;

use plotters::style::RGBAColor;

use crate::chart::area::Area;
use crate::chart::ink::stripes;
use crate::chart::ink::surface::Backend;
use crate::chart::ink::surface::Failure;
use crate::chart::ink::surface::Surface;
use crate::chart::ink::surface::TextStyle;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Face;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::Text;
use crate::chart::theme;
use crate::chart::theme::Palette;
use crate::chart::theme::Role;

/// Draws a placed chart; what is on the surface already stays.
pub fn draw<B: Backend>(
    placed: &Placed,
    palette: &Palette,
    surface: &mut Surface<B>,
) -> Result<(), Failure<B>> {
    for mark in &placed.marks {
        match mark {
            Mark::Fill { area, ink } => surface.fill(area, palette.colour(*ink))?,
            Mark::Outline {
                area,
                width,
                ink,
                dash,
            } => {
                for side in sides(area, *width, *dash) {
                    surface.fill(&side, palette.colour(*ink))?;
                }
            }
            Mark::Path {
                points,
                width,
                ink,
                dash,
            } => {
                surface.path(points, *width, palette.colour(*ink), *dash)?;
            }
            Mark::Hatch {
                polygon,
                width,
                ink,
            } => {
                for stripe in stripes::stripes(polygon, theme::HATCH_GAP, *width) {
                    surface.polygon(&stripe, palette.colour(*ink))?;
                }
            }
            Mark::Point {
                x,
                y,
                radius,
                diamond,
                fill,
                ring,
            } => {
                // The ring of a diamond reaches out at its corners by √2 of its width.
                let share = if *diamond { FRAC_1_SQRT_2 } else { 0.5 };
                let half = ring.map_or(0.0, |(_, width)| width * share);
                let mut point = |radius: f64, role: Role| {
                    let colour = palette.colour(role);
                    if *diamond {
                        surface.polygon(&self::diamond(*x, *y, radius), colour)
                    } else {
                        surface.disc(*x, *y, radius, colour)
                    }
                };
                if let Some((role, _)) = ring {
                    point(radius + half, *role)?;
                }
                point(radius - half, *fill)?;
            }
            Mark::Text(text) => write(text, palette, surface)?,
        }
    }
    surface.present()
}

fn diamond(x: f64, y: f64, radius: f64) -> [(f64, f64); 4] {
    [
        (x, y - radius),
        (x + radius, y),
        (x, y + radius),
        (x - radius, y),
    ]
}

/// An outline's strokes, inside its area; dashes begin at the upper left on every side.
fn sides(area: &Area, width: f64, dash: Option<(f64, f64)>) -> Vec<Area> {
    let mut sides = Vec::new();
    let Some((on, off)) = dash else {
        sides.push(Area::new(area.x, area.y, area.width, width));
        sides.push(Area::new(area.x, area.bottom() - width, area.width, width));
        sides.push(Area::new(area.x, area.y, width, area.height));
        sides.push(Area::new(area.right() - width, area.y, width, area.height));
        return sides;
    };
    let mut at = 0.0;
    while at < area.width {
        let length = on.min(area.width - at);
        for y in [area.y, area.bottom() - width] {
            sides.push(Area::new(area.x + at, y, length, width));
        }
        at += on + off;
    }
    at = 0.0;
    while at < area.height {
        let length = on.min(area.height - at);
        for x in [area.x, area.right() - width] {
            sides.push(Area::new(x, area.y + at, width, length));
        }
        at += on + off;
    }
    sides
}

fn write<B: Backend>(
    text: &Text,
    palette: &Palette,
    surface: &mut Surface<B>,
) -> Result<(), Failure<B>> {
    if let Some(ground) = text.halo {
        runs(text, palette, surface, Some(palette.colour(ground)))?;
    }
    runs(text, palette, surface, None)
}

/// Writes the runs side by side, each held at the end at which the whole text is held.
fn runs<B: Backend>(
    text: &Text,
    palette: &Palette,
    surface: &mut Surface<B>,
    ground: Option<RGBAColor>,
) -> Result<(), Failure<B>> {
    let single = text.runs.len() == 1;
    let mut left = text.left();
    for (index, run) in text.runs.iter().enumerate() {
        if index > 0 {
            left += run.gap;
        }
        let (anchor, x) = match text.anchor {
            Anchor::Middle if single => (Anchor::Middle, text.x),
            Anchor::End => (Anchor::End, left + run.width),
            _ => (Anchor::Start, left),
        };
        let lettering = lettering(run, palette, anchor);
        surface.text(&run.text, &lettering, x, text.y, ground)?;
        left += run.width;
    }
    Ok(())
}

fn lettering<'a>(run: &Run, palette: &'a Palette, anchor: Anchor) -> TextStyle<'a> {
    TextStyle {
        family: match run.font.face {
            Face::Sans => &palette.sans,
            Face::Serif => &palette.serif,
        },
        size: run.font.size,
        bold: run.font.bold,
        colour: palette.colour(run.ink),
        anchor,
        width: run.width,
    }
}
