//! The words of a trajectory: which blocks there are, and the spots each prefers.

use crate::chart::place::frame::Frame;
use crate::chart::place::labels::Block;
use crate::chart::place::labels::LabelSpace;
use crate::chart::place::labels::Spot;
use crate::chart::place::placed::Placed;
use crate::chart::place::trajectory::along::along;
use crate::chart::place::trajectory::beside::beside;
use crate::chart::place::trajectory::layout::Layout;
use crate::chart::place::trajectory::runs::plain;
use crate::chart::place::trajectory::runs::target_words;
use crate::chart::plan::trajectory::LineRole;
use crate::chart::plan::trajectory::Point;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::plan::trajectory::Trajectory;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

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
        return LEAST_MARGIN.max(overhang(trajectory, frame));
    }
    widest + MARGIN_GAP + MARGIN_EDGE
}

/// By how many pixels a label at the right of a target before the last year would exceed the last year's x.
fn overhang(trajectory: &Trajectory, frame: &Frame) -> f64 {
    let mut most = 0.0f64;
    for point in &trajectory.points {
        if matches!(point.role, PointRole::Target | PointRole::OtherTarget) {
            let words = width_of(&target_words(point, frame)) + MARGIN_GAP + MARGIN_EDGE;
            let years = (trajectory.end - point.year) / (trajectory.end - trajectory.start);
            // The chart will keep at least half of the sheet.
            most = most.max(words - years * frame.width * 0.5);
        }
    }
    most
}

fn margin_block(point: &Point, frame: &Frame) -> Block {
    let typesetter = frame.typesetter();
    let font = Font::sans(if frame.narrow() {
        theme::TICK
    } else {
        theme::SMALL_LABEL
    });
    let target = point.role != PointRole::Projected;
    let (number, ink) = if target {
        (
            typesetter.amount(&point.amount, theme::NUMBER_SMALL, Role::Target),
            Role::Target,
        )
    } else {
        (plain(point, frame, Role::Text2, true), Role::Text2)
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
        lines.push((17.0, typesetter.words(caption, font, ink)));
    }
    Block { lines }
}

/// Sets all words: those that must stand first, then those that may be left out.
pub fn set(
    layout: &Layout,
    placed: &mut Placed,
    ground: &mut LabelSpace,
    paths: &[Vec<(f64, f64)>],
) {
    margin_words(layout, placed, ground);
    for role in [
        PointRole::Reported,
        PointRole::Target,
        PointRole::OtherTarget,
        PointRole::Derived,
        PointRole::Assumed,
    ] {
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
    for role in [
        LineRole::Required,
        LineRole::Assumed,
        LineRole::Derived,
        LineRole::Projected,
    ] {
        for (line, path) in layout.trajectory.lines.iter().zip(paths) {
            if line.role == role && path.len() > 1 {
                along(layout, placed, ground, line, path);
            }
        }
    }
    period(layout, placed, ground);
}

/// The words in the right margin, moved apart where they would touch.
fn margin_words(layout: &Layout, placed: &mut Placed, ground: &mut LabelSpace) {
    let mut blocks: Vec<(f64, Block)> = Vec::new();
    for point in &layout.trajectory.points {
        if in_margin(layout.trajectory, point) {
            let y = layout.y.at(point.value) + 1.0;
            // Blocks are few: each finds its place from above.
            let place = blocks
                .iter()
                .position(|block| block.0 > y)
                .unwrap_or(blocks.len());
            blocks.insert(place, (y, margin_block(point, layout.frame)));
        }
    }
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
        let x = if layout.trajectory.goal.is_some() {
            x - 3.0
        } else {
            x
        };
        ground.place_near(placed, &block, &[Spot::new(x, y, Anchor::Start)]);
    }
}

/// The name of the band without a report, at half height.
fn unreported(layout: &Layout, placed: &mut Placed, ground: &mut LabelSpace) {
    let Some(unreported) = &layout.trajectory.unreported else {
        return;
    };
    let typesetter = layout.frame.typesetter();
    let x = layout.x.at(unreported.year) + theme::UNREPORTED_WIDTH + 10.0;
    let y = layout.floor * 0.55;
    let mut lines = Vec::new();
    for part in layout
        .frame
        .words(&unreported.label, layout.narrow)
        .split('\n')
    {
        let (font, ink) = if lines.is_empty() {
            (Font::sans(theme::LABEL), Role::Text)
        } else {
            (Font::sans(theme::SMALL_LABEL), Role::Text2)
        };
        for line in typesetter.wrap(part, font, layout.frame.width - x - 4.0) {
            lines.push((
                lines.len() as f64 * 19.0,
                typesetter.words(&line, font, ink),
            ));
        }
    }
    ground.place_near(placed, &Block { lines }, &[Spot::new(x, y, Anchor::Start)]);
}

fn period(layout: &Layout, placed: &mut Placed, ground: &mut LabelSpace) {
    let Some(period) = &layout.trajectory.period else {
        return;
    };
    let runs = layout
        .frame
        .typesetter()
        .words(&period.label, Font::sans(theme::TICK), Role::Text3);
    let (from, to) = (layout.x.at(period.from), layout.x.at(period.to));
    let middle = (from + to) / 2.0;
    let spots = [
        Spot::new(middle, 30.0, Anchor::Middle),
        Spot::new(from + 10.0, 30.0, Anchor::Start),
        Spot::new(middle, layout.floor - 8.0, Anchor::Middle),
    ];
    if width_of(&runs) <= to - from - 8.0 {
        ground.place_if_free(placed, &Block::one(runs), &spots);
    }
}
