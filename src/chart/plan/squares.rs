//! Areas to one scale.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::chart::theme::Role;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Areas to one scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Squares {
    /// The greatest first.
    pub squares: Vec<Square>,
    /// A length to compare with.
    pub scale: Option<ScaleBar>,
}

/// One area.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Square {
    /// Its name.
    pub label: Caption,
    /// In the square of the scale bar's unit.
    pub area: f64,
    /// Its value as it is written.
    pub amount: Amount,
    /// Words below the amount.
    pub note: Caption,
    /// Its wash.
    pub tone: Role,
    /// Stands beside the greatest square, as its place within is unknown; otherwise at its lower left.
    pub outside: bool,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}

/// A length drawn to scale.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct ScaleBar {
    /// In the unit whose square the areas are in.
    pub length: f64,
    /// The length as it is written.
    pub label: String,
}
