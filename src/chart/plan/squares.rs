//! Areas to one scale.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Shade;
use crate::chart::plan::caption::Source;
use serde::Deserialize;
use serde::Serialize;

/// Areas to one scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Squares {
    /// The greatest first.
    pub squares: Vec<Square>,
    pub scale: Option<ScaleBar>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Square {
    pub label: Caption,
    /// In the square of the scale bar's unit.
    pub area: f64,
    pub amount: Amount,
    pub note: Caption,
    pub tone: Shade,
    /// Stands beside the greatest square, as its place within is unknown; otherwise at its lower left.
    pub outside: bool,
    pub source: Source,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScaleBar {
    pub length: f64,
    pub label: String,
}
