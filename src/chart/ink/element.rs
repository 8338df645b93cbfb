//! A mark as an element of plotters: its points, and how it is drawn at them. Nothing is decided here, so that
//! the same marks give the same picture on a canvas, in a still and in a file.

use std::array;
use std::f64::consts::FRAC_1_SQRT_2;
use std::slice;

use plotters::element::Drawable;
use plotters::element::PointCollection;
use plotters_backend::BackendCoord;
use plotters_backend::DrawingBackend;

use crate::chart::ink::extras::Drawn;
use crate::chart::ink::grid::units;
use crate::chart::ink::stripes::stripes;
use crate::chart::ink::style::TextStyle;
use crate::chart::ink::style::family;
use crate::chart::ink::style::filled;
use crate::chart::ink::style::stroke;
use crate::chart::ink::surface::Surface;
use crate::chart::place::placed::Mark;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Text;
use crate::chart::theme;
use crate::chart::theme::Role;

/// The points of a mark, in units of a surface.
pub enum Points<'a> {
    /// A path's, or a polygon's corners.
    Many(slice::Iter<'a, (f64, f64)>),
    /// Opposite corners, or a middle.
    Few(array::IntoIter<BackendCoord, 2>),
}

impl Iterator for Points<'_> {
    type Item = BackendCoord;

    fn next(&mut self) -> Option<BackendCoord> {
        match self {
            Points::Many(points) => points.next().map(point),
            Points::Few(points) => points.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Points::Many(points) => points.size_hint(),
            Points::Few(points) => points.size_hint(),
        }
    }
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Mark {
    type Point = BackendCoord;
    type IntoIter = Points<'a>;

    fn point_iter(self) -> Points<'a> {
        let (x, y, width, height) = match self {
            Mark::Path { points, .. } => return Points::Many(points.iter()),
            Mark::Hatch { polygon, .. } => return Points::Many(polygon.iter()),
            Mark::Fill { area, .. } | Mark::Outline { area, .. } => {
                (area.x, area.y, area.width, area.height)
            }
            Mark::Point { x, y, .. } | Mark::Text(Text { x, y, .. }) => (*x, *y, 0.0, 0.0),
        };
        let (x, y) = point(&(x, y));
        let opposite = (x + units(width), y + units(height));
        Points::Few([(x, y), opposite].into_iter())
    }
}

/// A point in logical pixels as one in units of a surface.
fn point(&(x, y): &(f64, f64)) -> BackendCoord {
    (units(x), units(y))
}

impl Drawable<Surface<'_>> for Mark {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        surface: &mut Surface,
        _: (u32, u32),
    ) -> Drawn {
        if let Mark::Path {
            width, ink, dash, ..
        } = self
        {
            surface.set_dash(*dash);
            let style = stroke(surface.set_role(*ink), units(*width) as u32);
            return surface.draw_path(points, &style);
        }
        let (Some(first), Some(second)) = (points.next(), points.next()) else {
            return Ok(());
        };
        match self {
            Mark::Fill { ink, .. } => rectangle(surface, *ink, first, second),
            Mark::Outline {
                width, ink, dash, ..
            } => outline(surface, *ink, (first, second), *width, *dash),
            Mark::Hatch {
                polygon,
                width,
                ink,
            } => hatch(surface, *ink, first, polygon, *width),
            Mark::Point {
                radius,
                diamond,
                fill,
                ring,
                ..
            } => {
                // The ring of a diamond reaches out at its corners by √2 of its width.
                let share = if *diamond { FRAC_1_SQRT_2 } else { 0.5 };
                let half = ring.map_or(0.0, |(_, width)| width * share);
                if let Some((role, _)) = ring {
                    spot(surface, *role, first, radius + half, *diamond)?;
                }
                spot(surface, *fill, first, radius - half, *diamond)
            }
            Mark::Text(text) => {
                if let Some(ground) = text.halo {
                    letters(surface, text, first, Some(ground))?;
                }
                letters(surface, text, first, None)
            }
            Mark::Path { .. } => Ok(()),
        }
    }
}

/// A filled rectangle. What has shrunk to nothing, as it turns into another chart, leaves no trace.
fn rectangle(surface: &mut Surface, role: Role, from: BackendCoord, to: BackendCoord) -> Drawn {
    if from.0 == to.0 || from.1 == to.1 {
        return Ok(());
    }
    let palette = surface.palette();
    let light = matches!(role, Role::Blue1 | Role::Blue2);
    if light && palette.rgb(role) == palette.rgb(Role::Paper) {
        return edges(surface, from, to);
    }
    let style = filled(surface.set_role(role));
    surface.draw_rect(from, to, &style, true)
}

/// A light wash where the reader's own colours have none: the edges of what it would fill. A narrow one has no sides,
/// which would fill it.
fn edges(surface: &mut Surface, from: BackendCoord, to: BackendCoord) -> Drawn {
    let style = filled(surface.set_role(Role::Text));
    let line = units(theme::HAIRLINE);
    surface.draw_rect(from, (to.0, from.1 + line), &style, true)?;
    surface.draw_rect((from.0, to.1 - line), to, &style, true)?;
    if to.0 - from.0 < 4 * line {
        return Ok(());
    }
    surface.draw_rect(from, (from.0 + line, to.1), &style, true)?;
    surface.draw_rect((to.0 - line, from.1), to, &style, true)
}

/// The four sides of a rectangle, inside it.
fn outline(
    surface: &mut Surface,
    role: Role,
    (from, to): (BackendCoord, BackendCoord),
    width: f64,
    dash: Option<(f64, f64)>,
) -> Drawn {
    let dash = dash.map(|(on, off)| (units(on), units(off)));
    sides(from, to, units(width), dash)
        .into_iter()
        .try_for_each(|(from, to)| rectangle(surface, role, from, to))
}

/// Stripes inside a polygon whose first corner is drawn at `first`. They are counted from the chart's own origin,
/// wherever the chart is drawn.
fn hatch(
    surface: &mut Surface,
    role: Role,
    first: BackendCoord,
    polygon: &[(f64, f64)],
    width: f64,
) -> Drawn {
    let own = polygon.first().map_or((0, 0), point);
    let origin = (first.0 - own.0, first.1 - own.1);
    let style = filled(surface.set_role(role));
    stripes(polygon, theme::HATCH_GAP, width)
        .iter()
        .try_for_each(|stripe| {
            let corners = stripe.iter().map(point);
            let corners = corners.map(|(x, y)| (x + origin.0, y + origin.1));
            surface.fill_polygon(corners, &style)
        })
}

/// A disc, or a square on a corner, of a radius in logical pixels.
fn spot(
    surface: &mut Surface,
    role: Role,
    (x, y): BackendCoord,
    radius: f64,
    diamond: bool,
) -> Drawn {
    let radius = units(radius);
    if radius <= 0 {
        return Ok(());
    }
    let style = filled(surface.set_role(role));
    if diamond {
        let corners = [
            (x, y - radius),
            (x + radius, y),
            (x, y + radius),
            (x - radius, y),
        ];
        return surface.fill_polygon(corners, &style);
    }
    surface.draw_circle((x, y), radius as u32, &style, true)
}

/// An outline's strokes, inside its area; dashes begin at the upper left on every side.
fn sides(
    from: BackendCoord,
    to: BackendCoord,
    width: i32,
    dash: Option<(i32, i32)>,
) -> Vec<(BackendCoord, BackendCoord)> {
    let mut sides = Vec::new();
    let (on, off) = dash.unwrap_or((i32::MAX, 0));
    let mut at = from.0;
    while at < to.0 {
        let end = at.saturating_add(on).min(to.0);
        sides.push(((at, from.1), (end, from.1 + width)));
        sides.push(((at, to.1 - width), (end, to.1)));
        at = end.saturating_add(off);
    }
    at = from.1;
    while at < to.1 {
        let end = at.saturating_add(on).min(to.1);
        sides.push(((from.0, at), (from.0 + width, end)));
        sides.push(((to.0 - width, at), (to.0, end)));
        at = end.saturating_add(off);
    }
    sides
}

/// Writes the runs of a text side by side, each held at the end at which the whole text is held, on the baseline
/// through `at`; given a ground, the halo that comes before them.
fn letters(surface: &mut Surface, text: &Text, at: BackendCoord, ground: Option<Role>) -> Drawn {
    let single = text.runs.len() == 1;
    // On half a pixel: programs put other baselines on whole pixels of a device each in its own way.
    let grain = units(0.5);
    let baseline = (at.1 + grain / 2).div_euclid(grain) * grain;
    let mut left = text.left() - text.x;
    for (index, run) in text.runs.iter().enumerate() {
        if index > 0 {
            left += run.gap;
        }
        let (anchor, across) = match text.anchor {
            Anchor::Middle if single => (Anchor::Middle, 0.0),
            Anchor::End => (Anchor::End, left + run.width),
            _ => (Anchor::Start, left),
        };
        left += run.width;
        let colour = surface.set_role(ground.unwrap_or(run.ink));
        let family = family(surface.palette(), run.font.face);
        let style = TextStyle::of(run, family, colour, anchor);
        // A backend of plotters knows the middle of the em box, but not the baseline.
        let middle = family.middle * run.font.size;
        let held = (at.0 + units(across), baseline - units(middle));
        match ground {
            Some(_) => surface.draw_halo(&run.text, &style, held),
            None => surface.draw_text(&run.text, &style, held)?,
        }
    }
    Ok(())
}
