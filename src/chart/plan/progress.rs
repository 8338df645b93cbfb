//! How far levels are towards their targets.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde::Deserialize;
use serde::Serialize;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Targets, each with a meter of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Progress {
    /// From the top down.
    pub rows: Vec<Toward>,
}

/// One target.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Toward {
    /// What is aimed at.
    pub label: Caption,
    /// In base units.
    pub goal: f64,
    /// The target as it is written.
    pub amount: Amount,
    /// How far it is, or why that is not told.
    pub note: String,
    /// The level that is measured against it.
    pub level: Level,
    /// Where the target comes from, and what a reader who focuses it hears.
    pub source: Source,
}

/// What is known of where a target starts from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Level {
    /// The report gives none: an empty frame.
    #[default]
    Missing,
    /// There is one, but no part of the target.
    Apart,
    /// A level in base units, as far as it is known, and where it comes from.
    Measured(f64, Bound, Amount, Source),
}
