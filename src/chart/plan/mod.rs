//! What a chart shows: values, bounds, roles and finished words; no pixels, and colours by their roles alone.
//!
//! Every number arrives twice: as `f64`, which decides lengths and positions, and as the text that
//! `figure` wrote, which is what the reader sees. Nothing here is formatted again.

pub mod amount;
pub(crate) mod axis;
pub mod bars;
pub mod caption;
pub mod changes;
pub mod ledger;
pub mod nested;
pub mod parts;
pub mod progress;
pub mod ranks;
pub mod squares;
pub mod trajectory;
pub(crate) mod units;
pub(crate) mod words;

use serde::Deserialize;
use serde::Serialize;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

use crate::chart::plan::bars::Bars;
use crate::chart::plan::caption::Source;
use crate::chart::plan::changes::Changes;
use crate::chart::plan::ledger::Ledger;
use crate::chart::plan::nested::Nested;
use crate::chart::plan::parts::Parts;
use crate::chart::plan::progress::Progress;
use crate::chart::plan::ranks::Ranks;
use crate::chart::plan::squares::Squares;
use crate::chart::plan::trajectory::Trajectory;
use crate::figure::Unit;

/// One chart.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Plan {
    /// The whole chart in a sentence, for those who do not see it.
    pub label: String,
    /// The unit of its values, if they could be told in another one.
    pub unit: Option<Unit>,
    /// What is drawn.
    pub panel: Panel,
    /// Panels of the same chart that count in the same unit, which are drawn elsewhere: equal lengths stand for
    /// equal values in all of them. They come without sources.
    pub same_scale: Vec<Panel>,
}

impl Plan {
    /// The same for a frame on another page, in which it is low.
    pub fn low(mut self) -> Plan {
        if let Panel::Trajectory(trajectory) = &mut self.panel {
            trajectory.low = true;
        }
        self
    }
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
    /// Changes of one period about zero.
    Changes(Changes),
    /// Ranks in their fields.
    Ranks(Ranks),
    /// Levels towards their targets.
    Progress(Progress),
}

impl Panel {
    /// The panel as others need it that are drawn to its scale.
    pub(crate) fn without_sources(mut self) -> Panel {
        let sources: Vec<&mut Source> = match &mut self {
            Panel::Trajectory(chart) => chart.points.iter_mut().map(|it| &mut it.source).collect(),
            Panel::Nested(nested) => nested.tiers.iter_mut().map(|it| &mut it.source).collect(),
            Panel::Bars(bars) => {
                let bars = bars.groups.iter_mut().flat_map(|group| &mut group.bars);
                bars.map(|it| &mut it.source).collect()
            }
            Panel::Squares(squares) => squares
                .squares
                .iter_mut()
                .map(|it| &mut it.source)
                .collect(),
            Panel::Parts(parts) => parts.parts.iter_mut().map(|it| &mut it.source).collect(),
            Panel::Ledger(ledger) => ledger.entries.iter_mut().map(|it| &mut it.source).collect(),
            Panel::Changes(changes) => changes.rows.iter_mut().map(|it| &mut it.source).collect(),
            Panel::Progress(progress) => {
                progress.rows.iter_mut().map(|it| &mut it.source).collect()
            }
            Panel::Ranks(ranks) => ranks.rows.iter_mut().map(|it| &mut it.source).collect(),
        };
        for source in sources {
            *source = Source::default();
        }
        self
    }
}
