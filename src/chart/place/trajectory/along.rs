//! The name of a line, and where along it that had best stand.

use crate::chart::place::labels::Block;
use crate::chart::place::labels::LabelSpace;
use crate::chart::place::labels::Spot;
use crate::chart::place::labels::edge;
use crate::chart::place::placed::Placed;
use crate::chart::place::trajectory::layout::Layout;
use crate::chart::plan::trajectory::Line;
use crate::chart::plan::trajectory::LineRole;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

/// A line's label, tucked under its path or above it.
pub fn along(
    layout: &Layout,
    placed: &mut Placed,
    ground: &mut LabelSpace,
    line: &Line,
    path: &[(f64, f64)],
) {
    // Where there is little room, a path that nobody reported is named by the points at its ends alone.
    let is_gap = line.role == LineRole::Derived;
    if line.label.is_empty() || (is_gap && layout.narrow) {
        return;
    }
    let typesetter = layout.frame.typesetter();
    let required = line.role == LineRole::Required;
    let ink = match line.role {
        LineRole::Required => Role::Target,
        LineRole::Assumed | LineRole::Reported => Role::Accent,
        LineRole::Derived | LineRole::Projected => Role::Text2,
    };
    let words = layout
        .frame
        .words(&line.label, layout.narrow || (required && layout.compact));
    let parts: Vec<&str> = words.split('\n').collect();
    let mut lines = Vec::with_capacity(parts.len());
    let mut width = 0.0f64;
    for (index, part) in parts.iter().enumerate() {
        let font = if parts.len() > 1 && index + 1 == parts.len() {
            Font::sans_bold(theme::LABEL)
        } else if required && parts.len() == 1 {
            Font::sans(theme::LABEL)
        } else {
            Font::sans(if layout.narrow {
                theme::TICK
            } else {
                theme::SMALL_LABEL
            })
        };
        let runs = typesetter.words(part, font, ink);
        width = width.max(width_of(&runs));
        lines.push((index as f64 * 17.0, runs));
    }
    let tall = (parts.len() - 1) as f64 * 17.0 + 4.0;
    let block = Block { lines };
    let (first, last) = (path[0].0, path[path.len() - 1].0);
    // Required paths are named below their end, clear of the years' values; derived ones where the
    // eye travels along them.
    let shares: &[f64] = if required || layout.compact {
        &[1.0, 0.95, 0.9, 0.8, 0.7]
    } else {
        &[0.82, 0.75, 0.68, 0.6, 0.9, 0.5]
    };
    let yearly = layout
        .trajectory
        .points
        .iter()
        .any(|point| point.role == PointRole::Required);
    let distances = if required && yearly && !layout.narrow {
        [46.0, 32.0, 62.0, 20.0, 10.0]
    } else if required {
        [20.0, 14.0, 28.0, 38.0, 50.0]
    } else {
        [10.0, 16.0, 24.0, 34.0, 46.0]
    };
    let mut spots = Vec::new();
    for distance in distances {
        for share in shares {
            let right =
                first + (last - first) * share - if required || layout.narrow { 6.0 } else { 10.0 };
            let below = edge(path, (right - width).max(first), right, true) + distance + 10.0;
            spots.push(Spot::new(right, below, Anchor::End));
        }
    }
    // Above, between points that have their words above too, a note would seem to be about these.
    let above: &[f64] = if layout.compact { &[] } else { shares };
    for share in above {
        let right = first + (last - first) * share - 10.0;
        let above = edge(path, right - width, right, false) - 8.0 - tall;
        spots.push(Spot::new(right, above, Anchor::End));
    }
    if required {
        ground.place_near(placed, &block, &spots);
    } else {
        ground.place_if_free(placed, &block, &spots);
    }
}
