//! A level against a target over time: the ground first, then paths, points, and labels around them.

mod along;
mod beside;
pub(crate) mod layout;
pub(crate) mod runs;
mod words;

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::labels::LabelSpace;
use crate::chart::place::placed::Placed;
use crate::chart::place::scale::Scale;
use crate::chart::place::trajectory::layout::BOTTOM;
use crate::chart::place::trajectory::layout::Layout;
use crate::chart::place::trajectory::layout::RISE;
use crate::chart::place::trajectory::layout::TOP;
use crate::chart::plan::trajectory::Trajectory;
use crate::chart::text::lettering::Font;
use crate::chart::theme;

const GUTTER: [f64; 2] = [58.0, 44.0];

pub fn place(trajectory: &Trajectory, frame: &Frame) -> Placed {
    let narrow = frame.narrow();
    let height = height(trajectory, frame.width);
    let gutter = gutter(trajectory, frame).max(GUTTER[usize::from(narrow)]);
    let end = frame.width - words::margin(trajectory, frame);
    let floor = height - BOTTOM;
    let layout = Layout {
        trajectory,
        frame,
        x: Scale::new((trajectory.start, trajectory.end), (gutter, end)),
        y: Scale::new((trajectory.bottom, trajectory.top), (floor, TOP)),
        end,
        floor,
        compact: frame.compact(),
        narrow,
    };
    let mut placed = Placed::new(frame.width, height);
    placed.plot = Area::new(gutter, TOP - RISE, end - gutter, floor - TOP + RISE);
    let mut ground = LabelSpace {
        bounds: Area::new(0.0, 0.0, frame.width, floor - 2.0),
        points: Vec::new(),
        taken: Vec::new(),
        paths: Vec::new(),
        tint: Area::default(),
    };
    layout.levels(&mut placed, &mut ground);
    layout.years(&mut placed);
    layout.rules(&mut placed, &mut ground);
    let paths = layout.lines(&mut placed, &mut ground);
    layout.points(&mut placed, &mut ground);
    words::set(&layout, &mut placed, &mut ground, &paths);
    placed
}

fn height(trajectory: &Trajectory, width: f64) -> f64 {
    if trajectory.low {
        return theme::LOW_HEIGHT;
    }
    let calculator = trajectory.goal.is_some() || trajectory.unreported.is_some();
    let ([wide, medium, narrow], [above, below]) = if calculator {
        (theme::CALCULATOR_HEIGHTS, theme::CALCULATOR_WIDTHS)
    } else {
        (theme::HEIGHTS, [theme::WIDE, theme::NARROW])
    };
    if width < below {
        narrow
    } else if width < above {
        medium
    } else {
        wide
    }
}

/// Room for the levels' labels, so that no mark stands on one.
fn gutter(trajectory: &Trajectory, frame: &Frame) -> f64 {
    let mut widest = 0.0f64;
    for tick in &trajectory.levels {
        widest = widest.max(frame.measure.width(&tick.label, Font::sans(theme::TICK)));
    }
    // A band from top to bottom would run through the unit beside the topmost label.
    if trajectory.unreported.is_some() {
        let unit = frame
            .measure
            .width(&trajectory.unit, Font::sans(theme::TICK));
        widest += theme::UNIT_GAP + unit;
    }
    widest + 16.0
}
