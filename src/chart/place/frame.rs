//! What a chart is laid out for, and what all kinds share.

use crate::chart::plan::caption::Caption;
use crate::chart::text::lettering::Measure;
use crate::chart::text::typesetter::Typesetter;
use crate::chart::theme;

/// What a chart is laid out for.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The container's width in logical pixels.
    pub width: f64,
    /// Tells how wide words are.
    pub measure: &'a dyn Measure,
}

impl Frame<'_> {
    /// What sets words for this frame.
    pub fn typesetter(&self) -> Typesetter<'_> {
        Typesetter {
            measure: self.measure,
        }
    }

    /// Whether everything is stacked and shortened.
    pub fn narrow(&self) -> bool {
        self.width < theme::NARROW
    }

    /// Whether labels are short.
    pub fn compact(&self) -> bool {
        self.width < theme::MEDIUM
    }

    /// The short words of a caption where asked for, if it has both.
    pub fn words<'w>(&self, caption: &'w Caption, short: bool) -> &'w str {
        if (short && !caption.short.is_empty()) || caption.full.is_empty() {
            &caption.short
        } else {
            &caption.full
        }
    }
}

/// Whole pixels, or half ones where they would cost too much: ticks stay even and crisp.
pub fn whole_step(step: f64) -> f64 {
    if step >= 3.0 {
        step.floor()
    } else if step >= 1.0 {
        (step * 2.0).floor() / 2.0
    } else {
        step
    }
}

/// The gap after a tick that takes so many pixels with it.
pub fn tick_gap(step: f64) -> f64 {
    if step >= 6.0 {
        1.5
    } else if step >= 3.0 {
        1.0
    } else {
        0.5f64.min(step * 0.4)
    }
}
