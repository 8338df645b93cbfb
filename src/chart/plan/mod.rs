//! What a chart shows: values, bounds, roles and finished words; no pixels, and colours by their roles alone.
//!
//! Every number arrives twice: as `f64`, which decides lengths and positions, and as the text that
//! `figure` wrote, which is what the reader sees. Nothing here is formatted again.

pub mod amount;
pub(crate) mod axis;
pub mod bars;
pub mod caption;
pub mod ledger;
pub mod nested;
pub mod parts;
pub mod squares;
pub(crate) mod ticks;
pub mod trajectory;
pub(crate) mod units;
pub(crate) mod words;

use serde::Deserialize;
use serde::Serialize;

use crate::chart::plan::bars::Bars;
use crate::chart::plan::ledger::Ledger;
use crate::chart::plan::nested::Nested;
use crate::chart::plan::parts::Parts;
use crate::chart::plan::squares::Squares;
use crate::chart::plan::trajectory::Trajectory;
use crate::figure::Unit;

/// One chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The whole chart in a sentence, for those who do not see it.
    pub label: String,
    /// The unit of its values, if they could be told in another one.
    pub unit: Option<Unit>,
    /// What is drawn.
    pub panel: Panel,
}

/// The kinds of chart.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one for each chart, not many in a row"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Panel {
    /// Levels over the years.
    Trajectory(Trajectory),
    /// Thresholds of which each holds the next.
    Nested(Nested),
    /// Bars from zero.
    Bars(Bars),
    /// Areas to one scale.
    Squares(Squares),
    /// Parts of a whole.
    Parts(Parts),
    /// Amounts of very different size.
    Ledger(Ledger),
}
