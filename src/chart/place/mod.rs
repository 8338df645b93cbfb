//! From a [`Plan`] to marks in logical pixels, laid out anew for every width.

mod bars;
mod changes;
pub(crate) mod frame;
mod labels;
mod ledger;
mod nested;
mod parts;
pub(crate) mod placed;
mod progress;
mod ranks;
pub(crate) mod scale;
mod squares;
mod trajectory;
pub(crate) mod tween;

use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Placed;
use crate::chart::plan::Panel;
use crate::chart::plan::Plan;
use crate::chart::theme;

/// Lays a chart out. Every label is inside, and none lies on another.
///
/// A new kind of chart is a panel in the plan and a file here; drawing and stills know only marks.
pub fn place(plan: &Plan, frame: &Frame) -> Placed {
    let frame = &Frame {
        width: frame.width.max(theme::LEAST),
        ..*frame
    };
    let most = plan.same_scale.iter().map(|panel| room(panel, frame));
    let most = most.fold(f64::INFINITY, f64::min);
    match &plan.panel {
        Panel::Trajectory(trajectory) => trajectory::place(trajectory, frame),
        Panel::Nested(nested) => nested::place(nested, frame, most),
        Panel::Bars(bars) => bars::place(bars, frame, most),
        Panel::Squares(squares) => squares::place(squares, frame, most),
        Panel::Parts(parts) => parts::place(parts, frame, most),
        Panel::Ledger(ledger) => ledger::place(ledger, frame, most),
        Panel::Changes(changes) => changes::place(changes, frame),
        Panel::Ranks(ranks) => ranks::place(ranks, frame),
        Panel::Progress(progress) => progress::place(progress, frame),
    }
}

/// How many pixels a panel has room for in each unit of its values; of areas, in each unit of a side.
fn room(panel: &Panel, frame: &Frame) -> f64 {
    match panel {
        Panel::Trajectory(_) | Panel::Changes(_) | Panel::Ranks(_) | Panel::Progress(_) => {
            f64::INFINITY
        }
        Panel::Nested(nested) => nested::room(nested, frame),
        Panel::Bars(bars) => bars::room(bars, frame),
        Panel::Squares(squares) => squares::room(squares, frame),
        Panel::Parts(parts) => parts::room(parts, frame),
        Panel::Ledger(ledger) => ledger::room(ledger, frame),
    }
}
