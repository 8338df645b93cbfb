//! From a [`Plan`] to marks in logical pixels, laid out anew for every width.

mod bars;
mod labels;
mod nested;
mod squares;
mod trajectory;

use crate::chart::Caption;
use crate::chart::Panel;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::Tone;
use crate::chart::lettering::Measure;
use crate::chart::lettering::Setter;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// What a chart is laid out for.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The container's width in logical pixels.
    pub width: f64,
    /// A height to keep to (embeds); by itself a chart is as tall as suits its width.
    pub height: Option<f64>,
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

/// Whole pixels as long as they cost little, so that ticks are even and crisp.
fn whole_step(step: f64) -> f64 {
    if step >= 2.0 {
        step.floor()
    } else {
        (step * 4.0).floor() / 4.0
    }
}
