//! Amounts on a linear or a logarithmic scale.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Amounts of very different size: bars from zero, or dots by powers of ten.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Ledger {
    /// The greatest first.
    pub entries: Vec<Entry>,
    /// The ticks of the linear scale; the first stands at zero.
    pub linear: Vec<Tick>,
    /// The ticks of the logarithmic scale, a power of ten each, around all values.
    pub powers: Vec<Tick>,
    /// Whether the scale is that of powers of ten.
    pub logarithmic: bool,
}

/// One amount.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Entry {
    /// Its name.
    pub label: Caption,
    /// In base units.
    pub value: f64,
    /// What the value is of the quantity.
    pub bound: Bound,
    /// Its value as it is written.
    pub amount: Amount,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}
