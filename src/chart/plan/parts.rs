//! Parts that add up to a whole.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::chart::theme::Role;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Parts that add up to a whole, end to end.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Parts {
    /// Its name.
    pub label: Caption,
    /// Its value as it is written.
    pub amount: Amount,
    /// In base units; the parts are as long as their share of it.
    pub value: f64,
    /// From left to right.
    pub parts: Vec<WholePart>,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct WholePart {
    /// Its name.
    pub label: Caption,
    /// In base units.
    pub value: f64,
    /// Computed by us: an outline in dashes.
    pub derived: bool,
    /// Its value as it is written.
    pub amount: Amount,
    /// Its wash.
    pub tone: Role,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}
