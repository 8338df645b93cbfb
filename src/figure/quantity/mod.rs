//! A value with its unit and its bound, and the arithmetic that carries the bound through.
//!
//! The arithmetic of numbers is that of [`Bounded`]; that of dates, of [`PartialDate`]. A step has no
//! result, `None`, where the units or the shapes of dates do not go together, too.

pub(crate) mod bound;
pub(crate) mod bounded;
pub(crate) mod date;
pub(crate) mod digits;
pub(crate) mod growth;
pub mod operation;
pub(crate) mod qualifier;
pub(crate) mod rounding;
pub(crate) mod unit;
pub(crate) mod value;

use crate::figure::quantity::bound::Bound;
use crate::figure::quantity::bounded::Bounded;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::rounding::round;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::figure::quantity::value::Value;

/// What a figure says: so much, of this, and how firmly.
#[derive(Clone, PartialEq, Debug)]
pub struct Quantity {
    /// In the unit's own size: 2147億元 is 2.147e11
    pub value: Value,
    /// What is counted or measured
    pub unit: Unit,
    /// Which side of the value the truth may be on
    pub bound: Bound,
}

impl Quantity {
    /// A quantity of a number or a date.
    pub fn new(value: impl Into<Value>, unit: Unit, bound: Bound) -> Quantity {
        Quantity {
            value: value.into(),
            unit,
            bound,
        }
    }

    /// A quantity that is just its value.
    pub fn exact(value: impl Into<Value>, unit: Unit) -> Quantity {
        Quantity::new(value, unit, Bound::Exact)
    }

    /// An amount in yuan, of 1 and not of 億.
    pub fn yuan(value: f64, bound: Bound) -> Quantity {
        Quantity::new(value, Unit::Currency(Currency::Yuan), bound)
    }

    /// The same value with another bound.
    pub fn with_bound(self, bound: Bound) -> Quantity {
        Quantity { bound, ..self }
    }

    /// The number in base units; `None` of a date.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Value::Number(number) => Some(number),
            Value::Date(_) => None,
        }
    }

    /// The date that this is, if it is one.
    pub fn date(&self) -> Option<PartialDate> {
        match self.value {
            Value::Number(_) => None,
            Value::Date(date) => Some(date),
        }
    }

    /// The number with its bound; `None` of a date.
    pub fn bounded(&self) -> Option<Bounded> {
        Bounded::new(self.number()?, self.bound)
    }

    /// The same quantity in another unit of its dimension; `None` of a date, which has but one.
    pub fn to(&self, unit: &Unit) -> Option<Quantity> {
        Some(self.in_unit(unit)?.of(unit.clone()))
    }

    /// The sum, in the left unit. A date moves by the years, months or days that it is written in;
    /// points move a percentage.
    pub fn add(&self, other: &Quantity) -> Option<Quantity> {
        if let Some(date) = self.date() {
            return date_moved(date, self.bound.joined(other.bound)?, other, 1.0);
        }
        let sum = match (&self.unit, &other.unit) {
            (Unit::Percent, Unit::PercentagePoint) => self.bounded()?.plus(other.bounded()?),
            (unit, _) => self.bounded()?.plus(other.in_unit(unit)?),
        };
        Some(sum?.of(self.unit.clone()))
    }

    /// The difference, in the left unit; of two percentages in percentage points, of two ranks in
    /// places, of two dates of one shape in years, months or days. A date less a time is a date.
    pub fn subtract(&self, other: &Quantity) -> Option<Quantity> {
        if let Some(end) = self.date() {
            let bound = self.bound.joined(other.bound.flipped())?;
            let Some(start) = other.date() else {
                return date_moved(end, bound, other, -1.0);
            };
            let (time, unit) = start.until(end)?;
            return Some(Quantity::new(f64::from(time), unit, bound));
        }
        let less = |other: Option<Bounded>| self.bounded()?.minus(other?);
        let (difference, unit) = match (&self.unit, &other.unit) {
            (Unit::Percent, Unit::Percent) => (less(other.bounded()), Unit::PercentagePoint),
            (Unit::Percent, Unit::PercentagePoint) => (less(other.bounded()), Unit::Percent),
            (Unit::Rank, Unit::Rank) => (less(other.bounded()), Unit::Count("位".to_owned())),
            (unit, _) => (less(other.in_unit(unit)), unit.clone()),
        };
        Some(difference?.of(unit))
    }

    /// The product with a pure number, a count or a duration, in the unit of the other operand.
    pub fn multiply(&self, other: &Quantity) -> Option<Quantity> {
        match other.as_factor() {
            Some(factor) => Some(self.bounded()?.multiply(factor)?.of(self.unit.clone())),
            None => {
                let product = self.as_factor()?.multiply(other.bounded()?)?;
                Some(product.of(other.unit.clone()))
            }
        }
    }

    /// The quotient: within a dimension a ratio, by a pure number, a count or a duration the left
    /// unit (so much for each).
    pub fn divide(&self, other: &Quantity) -> Option<Quantity> {
        match self.in_unit(&other.unit) {
            Some(part) => Some(part.divide(other.bounded()?)?.of(Unit::Ratio)),
            None => self.for_each(other.as_factor()?),
        }
    }

    /// The quotient by a plain number, in the same unit.
    pub fn for_each(&self, number: Bounded) -> Option<Quantity> {
        Some(self.bounded()?.divide(number)?.of(self.unit.clone()))
    }

    /// Growth in percent as the factor it means: 84 % is 1.84 times.
    pub fn growth_factor(&self) -> Option<Quantity> {
        let share = self.in_unit(&Unit::Multiple)?;
        Some(share.rising(|share| 1.0 + share)?.of(Unit::Multiple))
    }

    /// A factor as the growth in percent it means: 5 times is growth of 400 %.
    pub fn factor_growth(&self) -> Option<Quantity> {
        let factor = self.in_unit(&Unit::Multiple)?;
        let growth = factor.rising(|factor| (factor - 1.0) * 100.0)?;
        Some(growth.of(Unit::Percent))
    }

    /// What this grows to in so many years at a growth in percent a year.
    pub fn compounded(&self, growth: &Quantity, years: Bounded) -> Option<Quantity> {
        let factor = growth.growth_factor()?.bounded()?.power(years)?;
        Some(self.bounded()?.multiply(factor)?.of(self.unit.clone()))
    }

    /// The growth in percent a year that leads from `self` to `goal` in so many years, the compound
    /// annual growth rate.
    pub fn compound_growth(&self, goal: &Quantity, years: Bounded) -> Option<Quantity> {
        let goal = goal.in_unit(&self.unit)?;
        let rate = self.bounded()?.compound_rate(goal, years)?;
        Some(rate.scale(100.0)?.of(Unit::Percent))
    }

    /// Rounded to so many significant digits. A floor is rounded down and a ceiling up, so that
    /// both stay true; an exact value that changes becomes an approximate one.
    pub fn rounded(&self, significant: u32) -> Quantity {
        let Value::Number(exact) = self.value else {
            return self.clone();
        };
        let value = round(exact, significant, self.bound);
        let noise = (value - exact).abs() <= exact.abs() * 1e-9;
        let bound = match self.bound {
            Bound::Exact if !noise => Bound::About,
            bound => bound,
        };
        Quantity::new(value, self.unit.clone(), bound)
    }

    /// Rounded as it is read: to three digits, or to four from a thousand of its scale on (1074億,
    /// 284億). The bound stays, also where the value was exact: the caller marks it as rounded.
    pub fn readable(&self) -> Quantity {
        let Value::Number(exact) = self.value else {
            return self.clone();
        };
        let leading = libm::log10(exact.abs()).rem_euclid(4.0);
        let digits = if leading >= 3.0 { 4 } else { 3 };
        Quantity::new(
            round(exact, digits, self.bound),
            self.unit.clone(),
            self.bound,
        )
    }

    fn in_unit(&self, unit: &Unit) -> Option<Bounded> {
        self.bounded()?.scale(self.unit.factor_to(unit)?)
    }

    /// The plain number by which this multiplies something else.
    fn as_factor(&self) -> Option<Bounded> {
        match self.unit {
            Unit::Count(_) | Unit::Year | Unit::Month | Unit::Day => self.bounded(),
            _ => self.in_unit(&Unit::Multiple),
        }
    }
}

impl Bounded {
    /// So much of a unit.
    pub fn of(self, unit: Unit) -> Quantity {
        Quantity::new(self.value, unit, self.bound)
    }
}

/// A date moved by a duration, which must be of whole years, months or days.
fn date_moved(date: PartialDate, bound: Bound, by: &Quantity, sign: f64) -> Option<Quantity> {
    let count = sign * by.number()?;
    if count.fract() != 0.0 || count.abs() > 1e6 {
        return None;
    }
    let moved = date.plus(count as i32, &by.unit)?;
    Some(Quantity::new(moved, Unit::Date, bound))
}
