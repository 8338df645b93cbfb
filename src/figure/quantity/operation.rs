//! Derived figures: operations on figures, with the bounds that they inherit.

use crate::figure::Bound;
use crate::figure::Bounded;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::fill;

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
    /// `end − start`, in the unit that both dates are written in
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

impl Operation {
    /// The operations by name, with the number of figures that each takes (`None`: two or more).
    pub const ALL: [(&'static str, Operation, Option<usize>); 16] = [
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

    /// The operation with this name, if it takes so many figures; else what to write instead.
    pub fn named(name: &str, figures: usize) -> Result<Operation, String> {
        let Some((_, operation, takes)) = Operation::ALL.iter().find(|row| row.0 == name) else {
            let names: Vec<&str> = Operation::ALL.iter().map(|row| row.0).collect();
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
        let template = match self {
            Operation::Sum => return of.join(" + "),
            Operation::Difference | Operation::Span | Operation::YearBefore => "{} − {}",
            Operation::Share => "{} ÷ {} × 100%",
            Operation::Quotient | Operation::PerYear => "{} ÷ {}",
            Operation::BeforeGrowth => "{} ÷ (1 + {})",
            Operation::GrowthOfMultiple => "({} − 1) × 100%",
            Operation::AnnualGrowth => "({} ÷ {})^(1 ÷ ({} − {})) − 1",
            Operation::AnnualGrowthOfMultiple => "{}^(1 ÷ {}) − 1",
            Operation::AnnualIncrement => "({} − {}) ÷ ({} − {})",
            Operation::Projection => "{} × (1 + {})^({} − {})",
            Operation::Convert => "{}",
            Operation::SquareSide => "√{}",
            Operation::WholeDifference => "({} + 1) − {}",
        };
        let of: Vec<&str> = of.iter().map(String::as_str).collect();
        fill(template, &of)
    }

    /// What it can be applied to, as an order to who wrote something else.
    pub fn takes(self) -> &'static str {
        match self {
            Operation::Difference => {
                "name two figures of one unit, not both “over”; or two dates, both years, both months or \
                 both days; or a date and a time"
            }
            Operation::Sum => "name figures of one unit, or a date and a time",
            Operation::Share => "name two figures of one dimension, not both “over”",
            Operation::Quotient => "name a figure, then a multiple, a share or a count",
            Operation::BeforeGrowth => "name a figure, then its growth in percent",
            Operation::GrowthOfMultiple => "name a multiple",
            Operation::AnnualGrowth | Operation::AnnualIncrement => {
                "name two figures of one unit, then end and start: both years, both months or both days, \
                 the later first"
            }
            Operation::AnnualGrowthOfMultiple => "name a multiple, then a time in years or months",
            Operation::PerYear => "name a total, then a time in years or months",
            Operation::Projection => {
                "name a figure, its growth in percent, then end and start: both years, both months or both \
                 days, the later first"
            }
            Operation::Span => {
                "name two dates, both years, both months or both days, the later first"
            }
            Operation::YearBefore => "name a date with its year, then a number of whole years",
            Operation::Convert => "name as “to” a unit of the figure's dimension",
            Operation::SquareSide => "name an area",
            Operation::WholeDifference => {
                "name a figure that is “over” a whole number, then another of its unit"
            }
        }
    }

    /// The result; `None` where units or shapes of dates do not fit, or nothing can be said of the
    /// bound.
    pub fn apply(self, of: &[&Quantity], to: Option<&Unit>) -> Option<Quantity> {
        let at = |index: usize| of.get(index).copied();
        match self {
            Operation::Difference => at(0)?.subtract(at(1)?),
            Operation::Sum => {
                let (first, rest) = of.split_first()?;
                rest.iter()
                    .try_fold((*first).clone(), |sum, next| added(&sum, next))
            }
            Operation::Share => {
                let share = at(0)?.divide(at(1)?)?;
                (share.unit == Unit::Ratio).then(|| share.to(&Unit::Percent))?
            }
            Operation::Quotient => at(0)?.divide(at(1)?),
            Operation::BeforeGrowth => at(0)?.divide(&at(1)?.growth_factor()?),
            Operation::GrowthOfMultiple => at(0)?.factor_growth(),
            Operation::AnnualGrowth => at(1)?.compound_growth(at(0)?, years(at(2)?, at(3)?)?),
            Operation::AnnualGrowthOfMultiple => {
                let one = Quantity::exact(1.0, Unit::Multiple);
                one.compound_growth(at(0)?, duration(at(1)?)?)
            }
            Operation::AnnualIncrement => at(0)?.subtract(at(1)?)?.for_each(years(at(2)?, at(3)?)?),
            Operation::PerYear => at(0)?.for_each(duration(at(1)?)?),
            Operation::Projection => at(0)?.compounded(at(1)?, years(at(2)?, at(3)?)?),
            Operation::Span => {
                at(1)?.date()?;
                let span = at(0)?.subtract(at(1)?)?;
                (span.number()? >= 0.0).then_some(span)
            }
            Operation::YearBefore => {
                at(0)?.date()?;
                (at(1)?.unit == Unit::Year).then(|| at(0)?.subtract(at(1)?))?
            }
            Operation::Convert => at(0)?.to(to?),
            Operation::SquareSide => {
                let area = at(0)?.to(&Unit::SquareKilometre)?.bounded()?;
                Some(area.rising(f64::sqrt)?.of(Unit::Kilometre))
            }
            Operation::WholeDifference => {
                let more_than = at(0)?.bounded().filter(|it| it.bound == Bound::AtLeast)?;
                let whole = more_than.rising(|value| value + 1.0)?;
                whole.of(at(0)?.unit.clone()).subtract(at(1)?)
            }
        }
    }
}

/// The sum of two; things counted by different words add up to things without one.
fn added(one: &Quantity, other: &Quantity) -> Option<Quantity> {
    let plain = |it: &Quantity| Some(it.bounded()?.of(Unit::bare()));
    match (&one.unit, &other.unit) {
        (Unit::Count(word), Unit::Count(another)) if word != another => {
            plain(one)?.add(&plain(other)?)
        }
        _ => one.add(other),
    }
}

/// The time from one date to a later one of the same shape, in years.
fn years(end: &Quantity, start: &Quantity) -> Option<Bounded> {
    let years = start.date()?.years_until(end.date()?)?;
    let bound = end.bound.joined(start.bound.flipped())?;
    Bounded::new(years, bound).filter(|years| years.value > 0.0)
}

/// A duration in years or months, in years. How many years some days are depends on when they pass.
fn duration(time: &Quantity) -> Option<Bounded> {
    time.to(&Unit::Year)?
        .bounded()
        .filter(|years| years.value > 0.0)
}
