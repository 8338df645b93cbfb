//! A value with its unit and its bound, and the arithmetic that carries the bound through.
//!
//! A bounded value is taken for a magnitude that is never negative, as measured things are, so
//! that floors multiply to a floor. A step has no result, `None`, where the units do not go
//! together, where the result is not a finite number, or where a floor meets a ceiling and
//! nothing can be said.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::Bound;
use crate::figure::Currency;
use crate::figure::Date;
use crate::figure::Unit;

/// What a figure says: so much, of this, and how firmly.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Quantity {
    /// In base units: whole currency units, percent as percent; dates as [`Date::value`]
    pub value: f64,
    pub unit: Unit,
    pub bound: Bound,
}

impl Quantity {
    pub fn new(value: f64, unit: Unit, bound: Bound) -> Quantity {
        Quantity { value, unit, bound }
    }

    pub fn exact(value: f64, unit: Unit) -> Quantity {
        Quantity::new(value, unit, Bound::Exact)
    }

    pub fn yuan(value: f64, bound: Bound) -> Quantity {
        Quantity::new(value, Unit::Currency(Currency::Yuan), bound)
    }

    pub fn with_bound(self, bound: Bound) -> Quantity {
        Quantity { bound, ..self }
    }

    /// The date that this is, if it is one.
    pub fn date(&self) -> Option<Date> {
        match self.unit {
            Unit::Date => Date::from_value(self.value),
            _ => None,
        }
    }

    /// The same quantity in another unit of its dimension.
    pub fn to(&self, unit: &Unit) -> Option<Quantity> {
        let factor = self.unit.factor_to(unit)?;
        finite(self.value * factor, unit.clone(), self.bound)
    }

    /// The sum, in the left unit. A date moves by whole years; points move a percentage.
    pub fn add(&self, other: &Quantity) -> Option<Quantity> {
        let bound = self.bound.joined(other.bound)?;
        let (value, unit) = match (&self.unit, &other.unit) {
            (Unit::Date, Unit::Year) => (self.value + other.value, Unit::Date),
            (Unit::Date, Unit::Date) => return None,
            (Unit::Percent, Unit::PercentagePoint) => (self.value + other.value, Unit::Percent),
            (left, right) => {
                let factor = right.factor_to(left)?;
                (self.value + other.value * factor, left.clone())
            }
        };
        finite(value, unit, bound)
    }

    /// The difference, in the left unit; of two percentages in percentage points, of two years in
    /// years.
    pub fn subtract(&self, other: &Quantity) -> Option<Quantity> {
        let bound = self.bound.joined(other.bound.flipped())?;
        let (value, unit) = match (&self.unit, &other.unit) {
            (Unit::Date, Unit::Date | Unit::Year) => {
                let unit = match other.unit {
                    Unit::Date => Unit::Year,
                    _ => Unit::Date,
                };
                (self.value - other.value, unit)
            }
            (Unit::Percent, Unit::Percent) => (self.value - other.value, Unit::PercentagePoint),
            (Unit::Percent, Unit::PercentagePoint) => (self.value - other.value, Unit::Percent),
            (left, right) => {
                let factor = right.factor_to(left)?;
                (self.value - other.value * factor, left.clone())
            }
        };
        finite(value, unit, bound)
    }

    /// The product with a pure number, a count or a duration, in the unit of the other operand.
    pub fn multiply(&self, other: &Quantity) -> Option<Quantity> {
        let (value, unit) = if let Some(factor) = other.as_factor() {
            (self.value * factor, self.unit.clone())
        } else {
            let factor = self.as_factor()?;
            (factor * other.value, other.unit.clone())
        };
        let left = if other.value < 0.0 {
            self.bound.flipped()
        } else {
            self.bound
        };
        let right = if self.value < 0.0 {
            other.bound.flipped()
        } else {
            other.bound
        };
        finite(value, unit, left.joined(right)?)
    }

    /// The quotient: within a dimension a ratio, by a pure number, a count or a duration the left
    /// unit (so much for each). What is divided by a floor is a ceiling.
    pub fn divide(&self, other: &Quantity) -> Option<Quantity> {
        let (value, unit) = if let Some(factor) = self.unit.factor_to(&other.unit) {
            (self.value * factor / other.value, Unit::Ratio)
        } else {
            (self.value / other.as_factor()?, self.unit.clone())
        };
        let left = if other.value < 0.0 {
            self.bound.flipped()
        } else {
            self.bound
        };
        let right = if self.value < 0.0 {
            other.bound
        } else {
            other.bound.flipped()
        };
        finite(value, unit, left.joined(right)?)
    }

    /// One divided by a pure number.
    pub fn reciprocal(&self) -> Option<Quantity> {
        Quantity::exact(1.0, Unit::Multiple).divide(&self.to(&Unit::Multiple)?)
    }

    /// A pure number raised to a power; negative exponents reverse the bound.
    pub fn powf(&self, exponent: f64) -> Option<Quantity> {
        let base = self.to(&Unit::Multiple)?;
        if base.value < 0.0 {
            return None;
        }
        let bound = if exponent < 0.0 {
            self.bound.flipped()
        } else {
            self.bound
        };
        finite(base.value.powf(exponent), Unit::Multiple, bound)
    }

    /// The value times a plain number; a negative one reverses the bound.
    pub fn scale(&self, factor: f64) -> Option<Quantity> {
        let bound = if factor < 0.0 {
            self.bound.flipped()
        } else {
            self.bound
        };
        finite(self.value * factor, self.unit.clone(), bound)
    }

    pub fn negate(&self) -> Option<Quantity> {
        self.scale(-1.0)
    }

    /// Growth in percent as the factor it means: 84 % is 1.84 times.
    pub fn growth_factor(&self) -> Option<Quantity> {
        let share = self.to(&Unit::Multiple)?;
        finite(1.0 + share.value, Unit::Multiple, self.bound)
    }

    /// A factor as the growth in percent it means: 5 times is growth of 400 %.
    pub fn factor_growth(&self) -> Option<Quantity> {
        let factor = self.to(&Unit::Multiple)?;
        finite((factor.value - 1.0) * 100.0, Unit::Percent, self.bound)
    }

    /// The growth in percent a year that leads from `self` to `goal` in so many years:
    /// (goal ÷ start)^(1/years) − 1, the compound annual growth rate.
    pub fn compound_growth(&self, goal: &Quantity, years: f64) -> Option<Quantity> {
        if !(self.value > 0.0 && years > 0.0) {
            return None;
        }
        goal.divide(self)?.powf(1.0 / years)?.factor_growth()
    }

    /// Rounded to so many significant digits. A floor is rounded down and a ceiling up, so that
    /// both stay true; an exact value that changes becomes an approximate one.
    pub fn rounded(&self, significant: u32) -> Quantity {
        let value = round(self.value, significant, self.bound);
        let noise = (value - self.value).abs() <= self.value.abs() * 1e-9;
        let bound = match self.bound {
            Bound::Exact if !noise => Bound::About,
            bound => bound,
        };
        Quantity::new(value, self.unit.clone(), bound)
    }

    /// The plain number by which this multiplies something else.
    fn as_factor(&self) -> Option<f64> {
        match self.unit {
            Unit::Count(_) | Unit::Year | Unit::Month | Unit::Day => Some(self.value),
            _ => Some(self.value * self.unit.factor_to(&Unit::Multiple)?),
        }
    }
}

/// `value` to so many significant digits: down for a floor, up for a ceiling, else the nearest.
pub fn round(value: f64, significant: u32, bound: Bound) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let magnitude = value.abs().log10().floor() as i32;
    round_at(value, magnitude + 1 - significant as i32, bound)
}

/// `value` to a multiple of 10^`place`, in the direction that keeps the bound true.
///
/// The last bits of a computed value are noise: a floor of 3 that came out as 2.9999999999999996
/// stays 3.
pub fn round_at(value: f64, place: i32, bound: Bound) -> f64 {
    // Powers of ten with a positive exponent are exact, those with a negative one are not.
    let power = 10f64.powi(place.abs());
    let steps = if place < 0 {
        value * power
    } else {
        value / power
    };
    let nearest = steps.round();
    let noise = steps.abs().max(1.0) * 1e-9;
    let steps = match bound {
        _ if (steps - nearest).abs() <= noise => nearest,
        Bound::AtLeast => steps.floor(),
        Bound::AtMost => steps.ceil(),
        Bound::Exact | Bound::About => nearest,
    };
    if place < 0 {
        steps / power
    } else {
        steps * power
    }
}

fn finite(value: f64, unit: Unit, bound: Bound) -> Option<Quantity> {
    value.is_finite().then_some(Quantity { value, unit, bound })
}
