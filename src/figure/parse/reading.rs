//! What is read out of prose at one place: the quantity, how it was qualified, what kind it is.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::Serialize;
use serde::Serializer;

use crate::figure::quantity::Quantity;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::value::Value;

/// What a figure is of its indicator: its level, its change, its rank, its share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A level or a count, and whatever is nothing below
    #[default]
    Measure,
    /// Growth, decline, a multiple of before, places gained
    Change,
    /// A place in an order
    Rank,
    /// A part of a whole
    Share,
    /// A calendar date, or a span between two
    Date,
    /// A goal, a plan, a forecast
    Target,
    /// Part of a name, and no figure
    Name,
}

impl Kind {
    /// The name in data.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Measure => "measure",
            Kind::Change => "change",
            Kind::Rank => "rank",
            Kind::Share => "share",
            Kind::Date => "date",
            Kind::Target => "target",
            Kind::Name => "name",
        }
    }
}

/// One figure, read.
#[derive(Clone, PartialEq, Debug)]
pub struct ParsedFigure {
    /// The value; of a range its lower end
    pub quantity: Quantity,
    /// The upper end of a range, in the same unit
    pub upper: Option<Value>,
    /// The word that bounds the value
    pub qualifier: Qualifier,
    /// What the figure is of its indicator
    pub kind: Kind,
    /// Bytes of the number with its unit and an infixed 餘 or 多, without 以上 and the like
    pub range: Range<usize>,
}

impl ParsedFigure {
    /// The value or the range, in base units.
    pub fn values(&self) -> Values {
        Values {
            low: self.quantity.value,
            high: self.upper,
        }
    }

    /// The date, where the value is one.
    pub fn date(&self) -> Option<PartialDate> {
        self.quantity.date()
    }
}

/// What a figure says: a value, or a range from the lower to the upper one.
#[derive(Clone, PartialEq, Debug)]
pub struct Values {
    /// The value, or the lower end
    pub low: Value,
    /// The upper end of a range
    pub high: Option<Value>,
}

impl fmt::Display for Values {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.low.fmt(formatter)?;
        match self.high {
            Some(high) => write!(formatter, "..{high}"),
            None => Ok(()),
        }
    }
}

/// A range as an array of two.
impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.high {
            Some(high) => [self.low, high].serialize(serializer),
            None => self.low.serialize(serializer),
        }
    }
}

/// Why a token gives no reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// No figure stands in it.
    None,
    /// It holds so many figures, and should hold one.
    Several(usize),
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::None => formatter.write_str("expected one figure, found none"),
            ReadError::Several(count) => {
                write!(
                    formatter,
                    "expected one figure, found {count}; cite each by itself"
                )
            }
        }
    }
}

impl std::error::Error for ReadError {}
