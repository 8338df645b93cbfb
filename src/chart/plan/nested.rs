//! Thresholds of which each holds the next.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::chart::theme::Role;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Counts above rising thresholds, each a part of the one before: one tick per item.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Nested {
    /// From the widest to the narrowest.
    pub tiers: Vec<Tier>,
    /// Lines of explanation ("never add them").
    pub notes: Vec<String>,
}

/// Items above one threshold.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Tier {
    /// Its name.
    pub label: Caption,
    /// The number of items, one tick each.
    pub count: u32,
    /// Its value as it is written.
    pub amount: Amount,
    /// Its wash.
    pub tone: Role,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}
