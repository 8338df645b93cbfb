//! Several changes of one period.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Changes of one period about zero: what fell to the left, what rose to the right.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Changes {
    /// From the fastest rise to the deepest fall.
    pub rows: Vec<Change>,
    /// What the left side is headed.
    pub falls: String,
    /// What the right side is headed.
    pub rises: String,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Change {
    /// What changed.
    pub label: Caption,
    /// In base units; below zero for a fall.
    pub value: f64,
    /// At least and at most are away from zero: a fall of at least 20 is at least.
    pub bound: Bound,
    /// Its value as it is written, with its sign.
    pub amount: Amount,
    /// Whether it is the whole of which the others are sides, and set bold.
    pub whole: bool,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}
