//! Bars from zero.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Shade;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde::Deserialize;
use serde::Serialize;

/// Horizontal bars from zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    pub labels: RowLabels,
    pub groups: Vec<BarGroup>,
    /// Empty for no axis. The first one stands at zero.
    pub axis: Vec<Tick>,
}

/// Where the rows' labels stand. Beside turns into above where the chart is narrow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowLabels {
    #[default]
    Beside,
    Above,
}

/// Bars under a common heading; the first group seldom has one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BarGroup {
    pub heading: Caption,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub label: Caption,
    pub value: f64,
    /// At least: the bar ends in open hatching. The other bounds are told by the amount's sign alone.
    pub bound: Bound,
    /// Computed by us: an outline in dashes instead of a solid bar.
    pub derived: bool,
    pub tone: Shade,
    pub stature: Emphasis,
    pub amount: Amount,
    /// A remark after the amount, or above the bar's end where labels stand above.
    pub note: Caption,
    /// Divides the bar into so many numbered blocks; below two, none.
    pub blocks: u32,
    /// One tick per item instead of a solid bar; the value is the number of items.
    pub each: bool,
    /// The whole of which this is a part: an outline in dashes up to its value.
    pub whole: Option<Whole>,
    pub source: Source,
}

/// How tall a bar and how large its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Emphasis {
    /// The subject of the chart.
    Lead,
    #[default]
    Plain,
    /// Context.
    Minor,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Whole {
    pub value: f64,
    /// Written after the amount, such as `/110`.
    pub text: String,
}
