//! Amounts as a chart writes them, and the ticks of an axis.

use crate::figure::Bound;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// A number as it is drawn: up to three runs, for sign, digits and unit.
///
/// `約` `1074` `億元`; `≥` `600` `億元`; `≥ CNY` `60` `bn`. Empty runs are not drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Amount {
    /// The sign of a bound, and what stands before a number.
    pub sign: String,
    /// The digits.
    pub number: String,
    /// What stands after them.
    pub unit: String,
    /// What it says, in base units, if it may be told in another unit.
    pub exact: Option<(f64, Bound)>,
}

impl Amount {
    /// An amount that keeps its unit.
    pub fn new(sign: &str, number: &str, unit: &str) -> Amount {
        Amount {
            sign: sign.to_string(),
            number: number.to_string(),
            unit: unit.to_string(),
            exact: None,
        }
    }

    /// Whether what follows the digits is their ending and stands close to them, as in 40th.
    pub fn has_ending(&self) -> bool {
        matches!(self.unit.as_str(), "st" | "nd" | "rd" | "th")
    }

    /// The amount in one line of words.
    pub fn words(&self) -> String {
        let space = |beside: Option<char>| match beside {
            Some(letter) if letter.is_ascii_alphabetic() => " ",
            _ => "",
        };
        let Amount {
            sign, number, unit, ..
        } = self;
        let after = space(sign.chars().last());
        let before = match self.has_ending() {
            true => "",
            false => space(unit.chars().next()),
        };
        format!("{sign}{after}{number}{before}{unit}")
    }
}

/// A mark on an axis. The caller writes the labels, for `ticks` or steps of its own.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Tick {
    /// Where it stands on the axis.
    pub value: f64,
    /// What is written there.
    pub label: String,
    /// Major ticks keep their label at every width and are set in ink.
    pub major: bool,
}

impl Tick {
    /// A tick with its label.
    pub fn new(value: f64, label: &str, major: bool) -> Tick {
        Tick {
            value,
            label: label.to_string(),
            major,
        }
    }
}
