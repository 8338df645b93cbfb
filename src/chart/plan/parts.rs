//! Parts that add up to a whole.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Shade;
use crate::chart::plan::caption::Source;
use serde::Deserialize;
use serde::Serialize;

/// Parts that add up to a whole, end to end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Parts {
    pub label: Caption,
    pub amount: Amount,
    pub value: f64,
    pub parts: Vec<Part>,
    pub source: Source,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub label: Caption,
    pub value: f64,
    /// Computed by us: an outline in dashes.
    pub derived: bool,
    pub amount: Amount,
    pub tone: Shade,
    pub source: Source,
}
