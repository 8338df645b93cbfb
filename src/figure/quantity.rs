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
use crate::figure::round::round;

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
    /// years, of two ranks in places.
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
            (Unit::Rank, Unit::Rank) => (self.value - other.value, Unit::Count("位".to_owned())),
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

    /// Rounded as it is read: to three digits, or to four from a thousand of its scale on (1074億,
    /// 284億). The bound stays, also where the value was exact: that is for the caller to tell.
    pub fn readable(&self) -> Quantity {
        let leading = self.value.abs().log10().rem_euclid(4.0);
        let digits = if leading >= 3.0 { 4 } else { 3 };
        let value = round(self.value, digits, self.bound);
        Quantity::new(value, self.unit.clone(), self.bound)
    }

    /// The plain number by which this multiplies something else.
    fn as_factor(&self) -> Option<f64> {
        match self.unit {
            Unit::Count(_) | Unit::Year | Unit::Month | Unit::Day => Some(self.value),
            _ => Some(self.value * self.unit.factor_to(&Unit::Multiple)?),
        }
    }
}

fn finite(value: f64, unit: Unit, bound: Bound) -> Option<Quantity> {
    value.is_finite().then_some(Quantity { value, unit, bound })
}

#[cfg(test)]
mod tests {
    use super::Quantity;
    use crate::figure::Bound;
    use crate::figure::Bound::About;
    use crate::figure::Bound::AtLeast;
    use crate::figure::Bound::AtMost;
    use crate::figure::Bound::Exact;
    use crate::figure::Unit;
    use crate::figure::read;

    fn of(token: &str) -> Quantity {
        read(token).expect(token).quantity
    }

    fn check(found: Option<Quantity>, value: f64, code: &str, bound: Bound) {
        let found = found.expect("the step has a result");
        let near = (found.value - value).abs() <= value.abs() * 1e-9;
        assert!(
            near && found.bound == bound && found.unit.code() == code,
            "{found:?}"
        );
    }

    #[test]
    fn the_figures_of_a_report_lead_to_others() {
        let growth = of("同比增長84%")
            .growth_factor()
            .expect("a percentage is a number");
        check(
            of("超過1200億元").divide(&growth),
            1200e8 / 1.84,
            "CNY",
            AtLeast,
        );
        check(of("6300畝").divide(&of("5倍")), 1260.0, "mu", Exact);
        check(of("5倍").factor_growth(), 400.0, "percent", Exact);
        check(
            of("62家").divide(&of("74%")),
            62.0 / 0.74,
            "count:家",
            Exact,
        );
        check(of("2.7%").subtract(&of("2.5%")), 0.2, "pp", Exact);
        check(of("49位").subtract(&of("40位")), 9.0, "count:位", Exact);
        check(
            of("突破200家").subtract(&of("63家")),
            137.0,
            "count:家",
            AtLeast,
        );
        check(of("330公里").divide(&of("19條")), 330.0 / 19.0, "km", Exact);
        check(of("6300畝").to(&Unit::SquareKilometre), 4.2, "km2", Exact);
        check(of("2020年").subtract(&of("2017年")), 3.0, "year", Exact);
        check(of("2017年").subtract(&of("四年")), 2013.0, "date", Exact);
        check(of("翻番").powf(0.25), 2f64.powf(0.25), "multiple", Exact);
        let half = of("2147億元").divide(&of("翻番"));
        check(half.clone(), 1073.5e8, "CNY", Exact);
        let pace = half.and_then(|start| start.compound_growth(&of("2147億元"), 4.0));
        check(pace, 18.920711500272103, "percent", Exact);
    }

    #[test]
    fn bounds_are_carried_through() {
        let (floor, goal) = (of("突破200家"), of("500家"));
        check(floor.divide(&goal), 0.4, "ratio", AtLeast);
        check(goal.subtract(&floor), 300.0, "count:家", AtMost);
        check(goal.divide(&floor), 2.5, "ratio", AtMost);
        check(
            floor.compound_growth(&goal, 3.0),
            35.7208808297,
            "percent",
            AtMost,
        );
        check(floor.negate(), -200.0, "count:家", AtMost);
        check(floor.add(&floor), 400.0, "count:家", AtLeast);
        check(floor.add(&of("約100家")), 300.0, "count:家", About);
        check(
            of("5倍").with_bound(AtLeast).reciprocal(),
            0.2,
            "ratio",
            AtMost,
        );
        check(
            of("5倍").with_bound(AtLeast).powf(-1.0),
            0.2,
            "multiple",
            AtMost,
        );
        // A floor less a floor may be anything.
        assert_eq!(floor.subtract(&floor), None);
        assert_eq!(floor.add(&of("不超過5家")), None);
        assert_eq!(floor.divide(&floor), None);
    }

    #[test]
    fn what_does_not_go_together_has_no_result() {
        let zero = Quantity::exact(0.0, Unit::Multiple);
        assert_eq!(of("144件").add(&of("74件次")), None);
        assert_eq!(of("1億元").add(&of("1億美元")), None);
        assert_eq!(of("1億元").multiply(&of("1億元")), None);
        assert_eq!(of("1億元").divide(&zero), None);
        assert_eq!(zero.reciprocal(), None);
        assert_eq!(of("2017年").add(&of("2017年")), None);
        assert_eq!(of("1億元").compound_growth(&of("2億元"), 0.0), None);
        assert_eq!(of("1億元").negate().and_then(|it| it.powf(0.5)), None);
        assert_eq!(of("5畝").to(&Unit::Kilometre), None);
    }

    #[test]
    fn a_rounded_exact_value_is_approximate() {
        assert_eq!(of("1074億元").rounded(4).bound, Exact);
        assert_eq!(of("1073.5億元").rounded(4), Quantity::yuan(1074e8, About));
    }
}
