//! Bars from zero.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::chart::theme::Role;
use crate::figure::Bound;
use serde::Deserialize;
use serde::Serialize;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Horizontal bars from zero.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Bars {
    /// Where the rows' labels stand.
    pub labels: RowLabels,
    /// From the top down.
    pub groups: Vec<BarGroup>,
    /// Empty for no axis. The first one stands at zero.
    pub axis: Vec<Tick>,
}

/// Where the rows' labels stand. Beside turns into above where the chart is narrow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowLabels {
    /// Left of the bars, as long as there is room.
    #[default]
    Beside,
    /// On a line above each bar.
    Above,
}

/// Bars under a common heading; the first group seldom has one.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct BarGroup {
    /// Empty for none.
    pub heading: Caption,
    /// From the top down.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Bar {
    /// Its name.
    pub label: Caption,
    /// In base units.
    pub value: f64,
    /// At least: the bar ends in open hatching. The other bounds are told by the amount's sign alone.
    pub bound: Bound,
    /// Computed by us: an outline in dashes instead of a solid bar.
    pub derived: bool,
    /// Its wash.
    pub tone: Role,
    /// How tall it is.
    pub stature: Emphasis,
    /// Its value as it is written.
    pub amount: Amount,
    /// A remark after the amount, or above the bar's end where labels stand above.
    pub note: Caption,
    /// Divides the bar into so many numbered blocks; below two, none.
    pub blocks: u32,
    /// One tick per item instead of a solid bar; the value is the number of items.
    pub each: bool,
    /// The whole of which this is a part: an outline in dashes up to its value.
    pub whole: Option<Whole>,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}

/// How tall a bar and how large its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Emphasis {
    /// The subject of the chart.
    Lead,
    /// One of several equals.
    #[default]
    Plain,
    /// Context.
    Minor,
}

/// A whole of which a bar is a part.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Whole {
    /// In base units.
    pub value: f64,
    /// Written after the amount, such as `/110`.
    pub text: String,
}
