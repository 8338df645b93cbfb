//! A number with its bound, and the one arithmetic that carries bounds through.
//!
//! A bounded number is taken for a magnitude that is never negative, as measured things are, so that
//! floors multiply to a floor. A step has no result, `None`, where the result is not a finite number
//! or where a floor meets a ceiling and nothing can be said.

use crate::figure::quantity::bound::Bound;
use crate::figure::quantity::growth::compound_rate;

/// A number and what is known of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounded {
    /// Finite
    pub value: f64,
    /// Which side of the value the truth may be on
    pub bound: Bound,
}

impl Bounded {
    /// `None` for what is no finite number.
    pub fn new(value: f64, bound: Bound) -> Option<Bounded> {
        value.is_finite().then_some(Bounded { value, bound })
    }

    /// A number that is just its value; it must be finite.
    pub fn exact(value: f64) -> Bounded {
        Bounded {
            value,
            bound: Bound::Exact,
        }
    }

    /// What a formula gives that rises with this number.
    pub fn rising(self, formula: impl FnOnce(f64) -> f64) -> Option<Bounded> {
        Bounded::new(formula(self.value), self.bound)
    }

    /// What a formula gives that falls as this number rises.
    pub fn falling(self, formula: impl FnOnce(f64) -> f64) -> Option<Bounded> {
        Bounded::new(formula(self.value), self.bound.flipped())
    }

    /// The sum; `None` where the bounds contradict each other.
    pub fn plus(self, other: Bounded) -> Option<Bounded> {
        Bounded::new(self.value + other.value, self.bound.joined(other.bound)?)
    }

    /// The difference; `None` where nothing can be said of it, as of a floor less a floor.
    pub fn minus(self, other: Bounded) -> Option<Bounded> {
        let bound = self.bound.joined(other.bound.flipped())?;
        Bounded::new(self.value - other.value, bound)
    }

    /// The product; a negative factor reverses the bound of the other.
    pub fn multiply(self, other: Bounded) -> Option<Bounded> {
        let bound = self.bound_times(other);
        let other_bound = other.bound_times(self);
        Bounded::new(self.value * other.value, bound.joined(other_bound)?)
    }

    /// The quotient: what is divided by a floor is a ceiling.
    pub fn divide(self, other: Bounded) -> Option<Bounded> {
        let bound = self.bound_times(other);
        let other_bound = other.bound_times(self).flipped();
        Bounded::new(self.value / other.value, bound.joined(other_bound)?)
    }

    /// The product with a plain number; a negative one reverses the bound.
    pub fn scale(self, factor: f64) -> Option<Bounded> {
        Bounded::new(
            self.value * factor,
            self.bound_times(Bounded::exact(factor)),
        )
    }

    /// A factor raised to a number of years; `None` for one that is below zero.
    ///
    /// It rises with the factor; with the years it rises where the factor is above one, and falls where
    /// it is below.
    pub fn power(self, years: Bounded) -> Option<Bounded> {
        if self.value < 0.0 || years.value <= 0.0 {
            return None;
        }
        let above_one = Bounded {
            value: self.value - 1.0,
            ..self
        };
        let bound = self.bound.joined(years.bound_times(above_one))?;
        Bounded::new(libm::pow(self.value, years.value), bound)
    }

    /// The compound annual growth rate, a fraction, that leads from this number to `goal`; `None` but
    /// for a positive number, goal and time.
    ///
    /// It rises with the goal and falls with the start; with the years it falls where there is growth,
    /// and rises where there is decline.
    pub fn compound_rate(self, goal: Bounded, years: Bounded) -> Option<Bounded> {
        if !(self.value > 0.0 && goal.value > 0.0 && years.value > 0.0) {
            return None;
        }
        let bound = goal.bound.joined(self.bound.flipped())?;
        let decline = Bounded {
            value: self.value - goal.value,
            bound,
        };
        let bound = bound.joined(years.bound_times(decline))?;
        Bounded::new(compound_rate(self.value, goal.value, years.value), bound)
    }

    /// What its bound becomes in a product with `factor`.
    fn bound_times(self, factor: Bounded) -> Bound {
        match factor.value {
            value if value < 0.0 => self.bound.flipped(),
            // Nothing times whatever it may be is nothing.
            0.0 if factor.bound == Bound::Exact => Bound::Exact,
            _ => self.bound,
        }
    }
}
