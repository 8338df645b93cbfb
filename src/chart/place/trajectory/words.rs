//! The words of a trajectory: which blocks there are, and the spots each prefers.

use crate::chart::Line;
use crate::chart::LineRole;
use crate::chart::Placed;
use crate::chart::Point;
use crate::chart::PointRole;
use crate::chart::Trajectory;
use crate::chart::lettering::Anchor;
use crate::chart::lettering::Font;
use crate::chart::lettering::Run;
use crate::chart::lettering::width_of;
use crate::chart::place::Frame;
use crate::chart::place::labels::Block;
use crate::chart::place::labels::Ground;
use crate::chart::place::labels::Spot;
use crate::chart::place::labels::edge;
use crate::chart::place::trajectory::Layout;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// From the end of the levels to the words in the right margin, and from these to the sheet's edge.
const MARGIN_GAP: f64 = 13.0;
const MARGIN_EDGE: f64 = 5.0;
const LEAST_MARGIN: f64 = 20.0;
/// The greatest part of the width that the margin may take.
const GREATEST_MARGIN: f64 = 0.4;
/// What a block in the margin takes above and below its first baseline.
const BLOCK_TOP: f64 = 16.0;
const BLOCK_BOTTOM: f64 = 21.0;

/// Whether the point's words stand in the right margin.
fn in_margin(trajectory: &Trajectory, point: &Point) -> bool {
    match point.role {
        PointRole::Target => trajectory.goal.is_some() || point.year >= trajectory.end,
        PointRole::Projected | PointRole::OtherTarget => point.year >= trajectory.end,
        _ => false,
    }
}

/// The right margin's width.
pub fn margin(trajectory: &Trajectory, frame: &Frame) -> f64 {
    let mut widest = 0.0f64;
    for point in &trajectory.points {
        if in_margin(trajectory, point) {
            for (_, runs) in margin_block(point, frame).lines {
                widest = widest.max(width_of(&runs));
            }
        }
    }
    if widest == 0.0 {
        return LEAST_MARGIN;
    }
    widest + MARGIN_GAP + MARGIN_EDGE
}

fn margin_block(point: &Point, frame: &Frame) -> Block {
    let setter = frame.setter();
    let font = Font::sans(if frame.narrow() { theme::TICK } else { theme::SMALL_LABEL });
    let target = point.role != PointRole::Projected;
    let (number, ink) = if target {
        (
            setter.amount(&point.amount, theme::NUMBER_SMALL, Ink::Target),
            Ink::Target,
        )
    } else {
        (plain(point, frame, Ink::Ink2, true), Ink::Ink2)
    };
    let room = frame.width * GREATEST_MARGIN - MARGIN_GAP - MARGIN_EDGE;
    let full = frame.words(&point.caption, frame.narrow());
    let caption = if frame.measure.width(full, font) > room {
        frame.words(&point.caption, true)
    } else {
        full
    };
    let mut lines = vec![(0.0, number)];
    if !caption.is_empty() {
        lines.push((17.0, setter.words(caption, font, ink)));
    }
    Block { lines }
}

/// Sign and digits in the sans, without the unit.
fn plain(point: &Point, frame: &Frame, ink: Ink, bold: bool) -> Vec<Run> {
    let words = format!("{}{}", point.amount.sign, point.amount.number);
    if words.is_empty() {
        return Vec::new();
    }
    let font = if bold {
        Font::sans_bold(theme::LABEL)
    } else {
        Font::sans(theme::LABEL)
    };
    frame.setter().words(&words, font, ink)
}

/// Sets all words: those that must stand first, then those that may be left out.
pub fn set(layout: &Layout, placed: &mut Placed, ground: &mut Ground, paths: &[Vec<(f64, f64)>]) {
    margin_words(layout, placed, ground);
    for role in [PointRole::Reported, PointRole::Target, PointRole::OtherTarget, PointRole::Derived, PointRole::Assumed] {
        for point in &layout.trajectory.points {
            if point.role == role && layout.shown(point) && !in_margin(layout.trajectory, point) {
                beside(layout, placed, ground, point);
            }
        }
    }
    unreported(layout, placed, ground);
    for point in &layout.trajectory.points {
        let small = matches!(point.role, PointRole::Required | PointRole::Projected);
        if small && layout.shown(point) && !in_margin(layout.trajectory, point) && !layout.narrow {
            beside(layout, placed, ground, point);
        }
    }
    for role in [LineRole::Required, LineRole::Assumed, LineRole::Derived, LineRole::Projected] {
        for (line, path) in layout.trajectory.lines.iter().zip(paths) {
            if line.role == role && path.len() > 1 {
                along(layout, placed, ground, line, path);
            }
        }
    }
    period(layout, placed, ground);
}

/// The words in the right margin, moved apart where they would touch.
fn margin_words(layout: &Layout, placed: &mut Placed, ground: &mut Ground) {
    let mut blocks: Vec<(f64, Block)> = Vec::new();
    for point in &layout.trajectory.points {
        if in_margin(layout.trajectory, point) {
            blocks.push((layout.y.at(point.value) + 1.0, margin_block(point, layout.frame)));
        }
    }
    blocks.sort_by(|one, other| one.0.total_cmp(&other.0));
    let height = BLOCK_TOP + BLOCK_BOTTOM;
    for _ in 0..4 {
        for index in 1..blocks.len() {
            let missing = blocks[index - 1].0 + height - blocks[index].0;
            if missing > 0.0 {
                blocks[index - 1].0 -= missing / 2.0;
                blocks[index].0 += missing / 2.0;
            }
        }
        let mut above = BLOCK_TOP;
        for block in &mut blocks {
            block.0 = block.0.max(above);
            above = block.0 + height;
        }
    }
    for (y, block) in blocks {
        let x = layout.end + MARGIN_GAP;
        let x = if layout.trajectory.goal.is_some() { x - 3.0 } else { x };
        ground.insist(placed, &block, &[Spot::new(x, y, Anchor::Start)]);
    }
}

/// A point's amount and caption, near the point.
fn beside(layout: &Layout, placed: &mut Placed, ground: &mut Ground, point: &Point) {
    let frame = layout.frame;
    let setter = frame.setter();
    let (x, y) = (layout.x.at(point.year), layout.y.at(point.value));
    let font = Font::sans(if layout.narrow { theme::TICK } else { theme::SMALL_LABEL });
    let caption = frame.words(&point.caption, layout.narrow);
    let (start, end, middle) = (Anchor::Start, Anchor::End, Anchor::Middle);
    match point.role {
        PointRole::Reported if caption.is_empty() => {
            let amount = setter.amount(&point.amount, theme::NUMBER_SMALL, Ink::Ink);
            let spots = [
                Spot::new(x + 2.0, y + 24.0, start),
                Spot::new(x - 10.0, y - 12.0, end),
                Spot::new(x + 11.0, y - 14.0, start),
                Spot::new(x + 13.0, y + 24.0, start),
                Spot::new(x + 11.0, y + 44.0, start),
            ];
            ground.insist(placed, &Block::one(amount), &spots);
        }
        PointRole::Reported => {
            let amount = setter.amount(&point.amount, theme::NUMBER, Ink::Ink);
            let words = setter.words(caption, font, Ink::Ink2);
            // Above its point the caption comes first, below it last.
            let below = Block {
                lines: vec![(0.0, amount.clone()), (19.0, words.clone())],
            };
            let above = Block {
                lines: vec![(0.0, words), (30.0, amount)],
            };
            let below_spots = [
                Spot::new(x + 11.0, y + 30.0, start),
                Spot::new(x - 9.0, y + 32.0, end),
            ];
            let above_spots = [
                Spot::new(x - 9.0, y - 42.0, end),
                Spot::new(x + 11.0, y - 46.0, start),
            ];
            let settled = if layout.compact {
                ground.settle(placed, &above, &above_spots)
            } else {
                ground.settle(placed, &below, &below_spots)
            };
            if !settled {
                let (block, spots) = if layout.compact {
                    (below, below_spots)
                } else {
                    (above, above_spots)
                };
                ground.insist(placed, &block, &spots);
            }
        }
        PointRole::Target | PointRole::OtherTarget => {
            let mut runs = setter.amount(&point.amount, theme::NUMBER_SMALL, Ink::Target);
            if !caption.is_empty() {
                let mut note = setter.run(caption, font, Ink::Target);
                note.gap = 6.0;
                runs.push(note);
            }
            let spots = [
                Spot::new(x + 13.0, y + 6.0, start),
                Spot::new(x - 13.0, y + 6.0, end),
                Spot::new(x, y - 14.0, middle),
            ];
            ground.insist(placed, &Block::one(runs), &spots);
        }
        PointRole::Derived => {
            let mut lines = vec![(0.0, plain(point, frame, Ink::Ink2, true))];
            if !caption.is_empty() {
                lines.push((17.0, setter.words(caption, font, Ink::Ink2)));
            }
            let spots = [
                Spot::new(x + 10.0, y + 21.0, start),
                Spot::new(x, y + 24.0, start),
                Spot::new(x + 10.0, y - 29.0, start),
                Spot::new(x - 10.0, y - 26.0, end),
            ];
            ground.insist(placed, &Block { lines }, &spots);
        }
        PointRole::Assumed => {
            let mut runs = plain(point, frame, Ink::Accent, true);
            if runs.is_empty() && !caption.is_empty() {
                runs = setter.words(caption, Font::sans_bold(theme::LABEL), Ink::Accent);
            }
            let above = Spot::new(x - 8.0, y - 10.0, end);
            let below = Spot::new(x + 9.0, y + 19.0, start);
            let short = layout
                .trajectory
                .goal
                .is_some_and(|goal| y > layout.y.at(goal.value));
            let mut spots = if short { vec![below, above] } else { vec![above, below] };
            spots.push(Spot::new(x - 8.0, y - 27.0, end));
            spots.push(Spot::new(x, y - 13.0, middle));
            spots.push(Spot::new(x, y + 22.0, middle));
            ground.insist(placed, &Block::one(runs), &spots);
        }
        PointRole::Required | PointRole::Projected => {
            let ink = if point.role == PointRole::Required { Ink::Target } else { Ink::Ink2 };
            let spots = [
                Spot::new(x + 3.0, y + 20.0, middle),
                Spot::new(x + 12.0, y + 22.0, middle),
                Spot::new(x - 3.0, y - 11.0, middle),
            ];
            ground.settle(placed, &Block::one(plain(point, frame, ink, false)), &spots);
        }
    }
}

/// A line's label, tucked under its path or above it.
fn along(
    layout: &Layout,
    placed: &mut Placed,
    ground: &mut Ground,
    line: &Line,
    path: &[(f64, f64)],
) {
    if line.label.is_empty() {
        return;
    }
    let setter = layout.frame.setter();
    let required = line.role == LineRole::Required;
    let ink = match line.role {
        LineRole::Required => Ink::Target,
        LineRole::Assumed => Ink::Accent,
        LineRole::Derived | LineRole::Projected => Ink::Ink2,
    };
    let words = layout.frame.words(&line.label, layout.narrow || (required && layout.compact));
    let parts: Vec<&str> = words.split('\n').collect();
    let mut lines = Vec::with_capacity(parts.len());
    let mut width = 0.0f64;
    for (index, part) in parts.iter().enumerate() {
        let font = if parts.len() > 1 && index + 1 == parts.len() {
            Font::sans_bold(theme::LABEL)
        } else if required && parts.len() == 1 {
            Font::sans(theme::LABEL)
        } else {
            Font::sans(if layout.narrow { theme::TICK } else { theme::SMALL_LABEL })
        };
        let runs = setter.words(part, font, ink);
        width = width.max(width_of(&runs));
        lines.push((index as f64 * 17.0, runs));
    }
    let tall = (parts.len() - 1) as f64 * 17.0 + 4.0;
    let block = Block { lines };
    let (first, last) = (path[0].0, path[path.len() - 1].0);
    // Required paths are named near their end, derived ones where the eye travels along them.
    let shares: &[f64] = if required || layout.narrow {
        &[1.0, 0.9, 0.8, 0.7]
    } else {
        &[0.82, 0.75, 0.68, 0.6, 0.9, 0.5]
    };
    let mut spots = Vec::new();
    for distance in [10.0, 20.0, 32.0, 46.0, 62.0] {
        for share in shares {
            let right = first + (last - first) * share - if required { 8.0 } else { 10.0 };
            let left = right - width;
            if left < first {
                continue;
            }
            let below = edge(path, left, right, true) + distance + 10.0;
            spots.push(Spot::new(right, below, Anchor::End));
        }
    }
    for share in shares {
        let right = first + (last - first) * share - 10.0;
        let above = edge(path, right - width, right, false) - 8.0 - tall;
        spots.push(Spot::new(right, above, Anchor::End));
    }
    if required {
        ground.insist(placed, &block, &spots);
    } else {
        ground.settle(placed, &block, &spots);
    }
}

/// The name of the band without a report, at half height.
fn unreported(layout: &Layout, placed: &mut Placed, ground: &mut Ground) {
    let Some(unreported) = &layout.trajectory.unreported else {
        return;
    };
    let setter = layout.frame.setter();
    let x = layout.x.at(unreported.year) + theme::UNREPORTED_WIDTH + 10.0;
    let y = layout.floor * 0.55;
    let mut lines = Vec::new();
    for part in layout.frame.words(&unreported.label, layout.narrow).split('\n') {
        let (font, ink) = if lines.is_empty() {
            (Font::sans(theme::LABEL), Ink::Ink)
        } else {
            (Font::sans(theme::SMALL_LABEL), Ink::Ink2)
        };
        for line in setter.wrap(part, font, layout.frame.width - x - 4.0) {
            lines.push((lines.len() as f64 * 19.0, setter.words(&line, font, ink)));
        }
    }
    ground.insist(placed, &Block { lines }, &[Spot::new(x, y, Anchor::Start)]);
}

fn period(layout: &Layout, placed: &mut Placed, ground: &mut Ground) {
    let Some(period) = &layout.trajectory.period else {
        return;
    };
    let runs = layout.frame.setter().words(&period.label, Font::sans(theme::TICK), Ink::Ink3);
    let (from, to) = (layout.x.at(period.from), layout.x.at(period.to));
    let middle = (from + to) / 2.0;
    let spots = [
        Spot::new(middle, 30.0, Anchor::Middle),
        Spot::new(from + 10.0, 30.0, Anchor::Start),
        Spot::new(middle, layout.floor - 8.0, Anchor::Middle),
    ];
    if width_of(&runs) <= to - from - 8.0 {
        ground.settle(placed, &Block::one(runs), &spots);
    }
}
