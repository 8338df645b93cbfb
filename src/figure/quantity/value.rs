//! What a quantity holds: a number or a date, which no arithmetic takes for each other.

use std::fmt;

use serde::Serialize;
use serde::Serializer;

use crate::figure::quantity::date::PartialDate;

/// A number or a date.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Value {
    /// In base units: whole currency units, percent as percent
    Number(f64),
    /// With [`Unit::Date`](crate::figure::Unit::Date)
    Date(PartialDate),
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<PartialDate> for Value {
    fn from(date: PartialDate) -> Value {
        Value::Date(date)
    }
}

/// A date as ISO 8601, as far as written.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(formatter, "{number}"),
            Value::Date(date) => formatter.write_str(&date.iso()),
        }
    }
}

/// A whole number without decimals, a date as a string of ISO 8601.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Beyond this, whole numbers are no longer exact.
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Date(date) => serializer.serialize_str(&date.iso()),
        }
    }
}
