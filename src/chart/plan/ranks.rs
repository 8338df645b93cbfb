//! Ranks, each in its field.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Ranks on rails with a tick for each place of their field.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Ranks {
    /// From the top down.
    pub rows: Vec<Ranked>,
}

/// One rank.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Ranked {
    /// What is ranked.
    pub label: Caption,
    /// From 1, the best.
    pub place: f64,
    /// At most: among the first so many.
    pub bound: Bound,
    /// How many are ranked.
    pub field: f64,
    /// The first place and the last one as they are written.
    pub ends: (String, String),
    /// The place as it is written.
    pub amount: Amount,
    /// An earlier place.
    pub earlier: Option<Earlier>,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}

/// An earlier place in the same field.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Earlier {
    /// From 1, the best.
    pub place: f64,
    /// When, and which place.
    pub note: String,
}
