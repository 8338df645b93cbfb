//! From a [`Plan`] to marks in logical pixels, laid out anew for every width.

mod bars;
mod labels;
mod ledger;
mod nested;
mod parts;
mod squares;
mod trajectory;

use crate::chart::Caption;
use crate::chart::Panel;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::Tone;
use crate::chart::lettering::Measure;
use crate::chart::setter::Setter;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// What a chart is laid out for.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The container's width in logical pixels.
    pub width: f64,
    pub measure: &'a dyn Measure,
}

impl Frame<'_> {
    fn setter(&self) -> Setter<'_> {
        Setter {
            measure: self.measure,
        }
    }

    /// Whether everything is stacked and shortened.
    fn narrow(&self) -> bool {
        self.width < theme::NARROW
    }

    /// Whether labels are short.
    fn compact(&self) -> bool {
        self.width < theme::MEDIUM
    }

    fn words<'w>(&self, caption: &'w Caption, short: bool) -> &'w str {
        if (short && !caption.short.is_empty()) || caption.full.is_empty() {
            &caption.short
        } else {
            &caption.full
        }
    }
}

/// Lays a chart out. Every label is inside, and none lies on another.
///
/// A new kind of chart is a panel in the plan and a file here; drawing and stills know only marks.
pub fn place(plan: &Plan, frame: &Frame) -> Placed {
    let frame = &Frame {
        width: frame.width.max(theme::LEAST),
        ..*frame
    };
    match &plan.panel {
        Panel::Trajectory(trajectory) => trajectory::place(trajectory, frame),
        Panel::Nested(nested) => nested::place(nested, frame),
        Panel::Bars(bars) => bars::place(bars, frame),
        Panel::Squares(squares) => squares::place(squares, frame),
        Panel::Parts(parts) => parts::place(parts, frame),
        Panel::Ledger(ledger) => ledger::place(ledger, frame),
    }
}

fn ink_of(tone: Tone) -> Ink {
    match tone {
        Tone::Blue1 => Ink::Blue1,
        Tone::Blue2 => Ink::Blue2,
        Tone::Blue3 => Ink::Blue3,
        Tone::Blue4 => Ink::Blue4,
        Tone::Blue5 => Ink::Blue5,
        Tone::Neutral => Ink::Neutral,
    }
}

/// Whole pixels, or half ones where they would cost too much: ticks stay even and crisp.
fn whole_step(step: f64) -> f64 {
    if step >= 3.0 {
        step.floor()
    } else if step >= 1.0 {
        (step * 2.0).floor() / 2.0
    } else {
        step
    }
}

/// The gap after a tick that takes so many pixels with it.
fn tick_gap(step: f64) -> f64 {
    if step >= 6.0 {
        1.5
    } else if step >= 3.0 {
        1.0
    } else {
        0.5f64.min(step * 0.4)
    }
}
