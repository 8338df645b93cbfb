//! Derived figures: operations on figures, with the bounds that they inherit.

use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;

/// What a derived figure is reckoned by. The names are those of `report.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// `a − b`
    Difference,
    /// `a + b + …`
    Sum,
    /// `part ÷ whole`, in percent
    Share,
    /// `a ÷ b`, by a multiple or a share, in the unit of `a`
    Quotient,
    /// `a ÷ (1 + growth)`
    BeforeGrowth,
    /// `multiple − 1`, in percent
    GrowthOfMultiple,
    /// `(to ÷ from)^(1 ÷ (end − start)) − 1`, in percent a year
    AnnualGrowth,
    /// `multiple^(1 ÷ years) − 1`, in percent a year
    AnnualGrowthOfMultiple,
    /// `(to − from) ÷ (end − start)`
    AnnualIncrement,
    /// `total ÷ years`
    PerYear,
    /// `base × (1 + growth)^(end − start)`
    Projection,
    /// `end − start`, in years
    Span,
    /// `date − years`
    YearBefore,
    /// The same in another unit
    Convert,
    /// `√area`, in kilometres
    SquareSide,
    /// Whole things: more than `a` are at least `a + 1`, less `b`
    WholeDifference,
}

/// The operations by name, with the number of figures that each takes (`None`: two or more).
const OPERATIONS: [(&str, Operation, Option<usize>); 16] = [
    ("difference", Operation::Difference, Some(2)),
    ("sum", Operation::Sum, None),
    ("share", Operation::Share, Some(2)),
    ("quotient", Operation::Quotient, Some(2)),
    ("before-growth", Operation::BeforeGrowth, Some(2)),
    ("growth-of-multiple", Operation::GrowthOfMultiple, Some(1)),
    ("annual-growth", Operation::AnnualGrowth, Some(4)),
    (
        "annual-growth-of-multiple",
        Operation::AnnualGrowthOfMultiple,
        Some(2),
    ),
    ("annual-increment", Operation::AnnualIncrement, Some(4)),
    ("per-year", Operation::PerYear, Some(2)),
    ("projection", Operation::Projection, Some(4)),
    ("span", Operation::Span, Some(2)),
    ("year-before", Operation::YearBefore, Some(2)),
    ("convert", Operation::Convert, Some(1)),
    ("square-side", Operation::SquareSide, Some(1)),
    ("whole-difference", Operation::WholeDifference, Some(2)),
];

impl Operation {
    /// The operation with this name, if it takes so many figures; else what to write instead.
    pub fn named(name: &str, figures: usize) -> Result<Operation, String> {
        let Some((_, operation, takes)) = OPERATIONS.iter().find(|row| row.0 == name) else {
            let names: Vec<&str> = OPERATIONS.iter().map(|row| row.0).collect();
            return Err(format!(
                "expected one of {}, found “{name}”",
                names.join(", ")
            ));
        };
        let fits = takes.map_or(figures >= 2, |takes| takes == figures);
        if fits {
            Ok(*operation)
        } else {
            let expected = takes.map_or("two or more figures".into(), |n| format!("{n} figures"));
            Err(format!("expected {expected} for “{name}”, found {figures}"))
        }
    }

    /// The formula with the figures put in, as written for a language.
    pub fn formula(self, of: &[String]) -> String {
        let at = |index: usize| of.get(index).map_or("", String::as_str);
        match self {
            Operation::Difference => format!("{} − {}", at(0), at(1)),
            Operation::Sum => of.join(" + "),
            Operation::Share => format!("{} ÷ {} × 100%", at(0), at(1)),
            Operation::Quotient => format!("{} ÷ {}", at(0), at(1)),
            Operation::BeforeGrowth => format!("{} ÷ (1 + {})", at(0), at(1)),
            Operation::GrowthOfMultiple => format!("({} − 1) × 100%", at(0)),
            Operation::AnnualGrowth => {
                format!("({} ÷ {})^(1 ÷ ({} − {})) − 1", at(0), at(1), at(2), at(3))
            }
            Operation::AnnualGrowthOfMultiple => format!("{}^(1 ÷ {}) − 1", at(0), at(1)),
            Operation::AnnualIncrement => {
                format!("({} − {}) ÷ ({} − {})", at(0), at(1), at(2), at(3))
            }
            Operation::PerYear => format!("{} ÷ {}", at(0), at(1)),
            Operation::Projection => {
                format!("{} × (1 + {})^({} − {})", at(0), at(1), at(2), at(3))
            }
            Operation::Span => format!("{} − {}", at(0), at(1)),
            Operation::YearBefore => format!("{} − {}", at(0), at(1)),
            Operation::Convert => at(0).to_owned(),
            Operation::SquareSide => format!("√{}", at(0)),
            Operation::WholeDifference => format!("({} + 1) − {}", at(0), at(1)),
        }
    }

    /// The result; `None` where the units do not fit, or nothing can be said of the bound.
    pub fn apply(self, of: &[&Quantity], to: Option<&Unit>) -> Option<Quantity> {
        let at = |index: usize| of.get(index).copied();
        let years = |end: usize, start: usize| {
            Some(at(end)?.subtract(at(start)?)?.value).filter(|years| *years > 0.0)
        };
        match self {
            Operation::Difference => at(0)?.subtract(at(1)?),
            Operation::Sum => {
                let (first, rest) = of.split_first()?;
                let mut sum = (*first).clone();
                for next in rest {
                    sum = match (&sum.unit, &next.unit) {
                        // Things counted by different words add up to things without one.
                        (Unit::Count(one), Unit::Count(other)) if one != other => {
                            let plain = |quantity: &Quantity| Quantity {
                                unit: Unit::Count(String::new()),
                                ..quantity.clone()
                            };
                            plain(&sum).add(&plain(next))?
                        }
                        _ => sum.add(next)?,
                    };
                }
                Some(sum)
            }
            Operation::Share => {
                let share = at(0)?.divide(at(1)?)?;
                (share.unit == Unit::Ratio).then(|| share.to(&Unit::Percent))?
            }
            Operation::Quotient | Operation::PerYear => at(0)?.divide(at(1)?),
            Operation::BeforeGrowth => at(0)?.divide(&at(1)?.growth_factor()?),
            Operation::GrowthOfMultiple => at(0)?.factor_growth(),
            Operation::AnnualGrowth => at(1)?.compound_growth(at(0)?, years(2, 3)?),
            Operation::AnnualGrowthOfMultiple => at(0)?.powf(1.0 / at(1)?.value)?.factor_growth(),
            Operation::AnnualIncrement => at(0)?.subtract(at(1)?)?.scale(1.0 / years(2, 3)?),
            Operation::Projection => at(0)?.multiply(&at(1)?.growth_factor()?.powf(years(2, 3)?)?),
            Operation::Span => at(0)?.subtract(at(1)?),
            Operation::YearBefore => at(0)?.subtract(at(1)?),
            Operation::Convert => at(0)?.to(to?),
            Operation::SquareSide => {
                let area = at(0)?.to(&Unit::SquareKilometre)?;
                Some(Quantity::new(
                    area.value.sqrt(),
                    Unit::Kilometre,
                    area.bound,
                ))
            }
            Operation::WholeDifference => {
                let (more_than, part) = (at(0)?, at(1)?);
                if more_than.bound != Bound::AtLeast {
                    return None;
                }
                let whole = Quantity::new(
                    more_than.value + 1.0,
                    more_than.unit.clone(),
                    Bound::AtLeast,
                );
                whole.subtract(part)
            }
        }
    }
}

#[cfg(test)]
mod tests;
