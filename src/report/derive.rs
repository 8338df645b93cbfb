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
mod tests {
    use super::*;
    use crate::figure;

    fn quantities(tokens: &[&str]) -> Vec<Quantity> {
        tokens
            .iter()
            .map(|token| match figure::read(token) {
                Ok(reading) => reading.quantity,
                Err(error) => panic!("{token}: {error}"),
            })
            .collect()
    }

    fn reckoned(name: &str, tokens: &[&str], to: Option<&str>) -> Option<Quantity> {
        let operation = Operation::named(name, tokens.len()).expect("the operation is known");
        let of = quantities(tokens);
        let of: Vec<&Quantity> = of.iter().collect();
        operation.apply(&of, to.and_then(Unit::from_code).as_ref())
    }

    /// Operation, tokens, unit to convert to; value, unit and bound of the result.
    type Case<'a> = (
        &'a str,
        &'a [&'a str],
        Option<&'a str>,
        f64,
        &'a str,
        &'a str,
    );

    #[test]
    fn every_operation_gives_its_value_unit_and_bound() {
        let years = ["2020年", "2017年"];
        let [end, start] = years;
        let cases: &[Case] = &[
            (
                "difference",
                &["3000億元", "2147億元"],
                None,
                853e8,
                "CNY",
                "exact",
            ),
            (
                "difference",
                &["500家", "突破200家"],
                None,
                300.0,
                "count:家",
                "at-most",
            ),
            (
                "difference",
                &["突破200家", "62家"],
                None,
                138.0,
                "count:家",
                "at-least",
            ),
            (
                "difference",
                &["第49位", "第40位"],
                None,
                9.0,
                "count:位",
                "exact",
            ),
            (
                "difference",
                &["第40位", "前30位"],
                None,
                10.0,
                "count:位",
                "at-least",
            ),
            ("difference", &["2.9%", "2.7%"], None, 0.2, "pp", "exact"),
            (
                "sum",
                &["2個", "3個", "15個"],
                None,
                20.0,
                "count:個",
                "exact",
            ),
            (
                "sum",
                &["2個", "突破3個"],
                None,
                5.0,
                "count:個",
                "at-least",
            ),
            ("sum", &["5件", "6個"], None, 11.0, "count", "exact"),
            (
                "share",
                &["70平方公里", "231平方公里"],
                None,
                30.303030303030305,
                "percent",
                "exact",
            ),
            (
                "share",
                &["突破200家", "500家"],
                None,
                40.0,
                "percent",
                "at-least",
            ),
            (
                "share",
                &["200家", "突破500家"],
                None,
                40.0,
                "percent",
                "at-most",
            ),
            (
                "quotient",
                &["2147億元", "兩倍"],
                None,
                1073.5e8,
                "CNY",
                "exact",
            ),
            (
                "quotient",
                &["31家", "37%"],
                None,
                83.78378378378379,
                "count:家",
                "exact",
            ),
            ("quotient", &["6300畝", "5倍"], None, 1260.0, "mu", "exact"),
            (
                "before-growth",
                &["突破750億元", "15%"],
                None,
                652.1739130434784e8,
                "CNY",
                "at-least",
            ),
            (
                "growth-of-multiple",
                &["5倍"],
                None,
                400.0,
                "percent",
                "exact",
            ),
            (
                "annual-growth",
                &["3000億元", "2147億元", end, start],
                None,
                11.79689370149839,
                "percent",
                "exact",
            ),
            (
                "annual-growth",
                &["500家", "突破200家", end, start],
                None,
                35.72088082974532,
                "percent",
                "at-most",
            ),
            (
                "annual-growth-of-multiple",
                &["翻番", "四年"],
                None,
                18.920711500272102,
                "percent",
                "exact",
            ),
            (
                "annual-increment",
                &["3000億元", "2147億元", end, start],
                None,
                28433333333.333332,
                "CNY",
                "exact",
            ),
            (
                "per-year",
                &["600億元", "四年"],
                None,
                150e8,
                "CNY",
                "exact",
            ),
            (
                "projection",
                &["2147億元", "10%", end, start],
                None,
                285765700000.0,
                "CNY",
                "exact",
            ),
            (
                "projection",
                &["突破200家", "10%", end, start],
                None,
                266.2,
                "count:家",
                "at-least",
            ),
            ("span", &years, None, 3.0, "year", "exact"),
            ("convert", &["6300畝"], Some("km2"), 4.2, "km2", "exact"),
            ("convert", &["突破15畝"], Some("ha"), 1.0, "ha", "at-least"),
            (
                "square-side",
                &["4.2平方公里"],
                None,
                2.04939015319192,
                "km",
                "exact",
            ),
            (
                "square-side",
                &["6300畝"],
                None,
                2.04939015319192,
                "km",
                "exact",
            ),
            (
                "whole-difference",
                &["突破200家", "63家"],
                None,
                138.0,
                "count:家",
                "at-least",
            ),
        ];
        for (name, tokens, to, value, unit, bound) in cases {
            let found = reckoned(name, tokens, *to);
            let found = found.unwrap_or_else(|| panic!("{name} of {tokens:?} gives nothing"));
            let error = (found.value - value).abs() / value.abs();
            assert!(error < 1e-12, "{name} of {tokens:?}: {}", found.value);
            assert_eq!(
                (found.unit.code().as_str(), found.bound.code()),
                (*unit, *bound),
                "{name} of {tokens:?}"
            );
        }
    }

    #[test]
    fn a_date_less_years_is_a_date() {
        let year = reckoned("year-before", &["2017年", "四年"], None).and_then(|year| year.date());
        assert_eq!(year.map(|year| year.iso()).as_deref(), Some("2013"));
    }

    #[test]
    fn what_cannot_be_reckoned_gives_nothing() {
        let cases: &[(&str, &[&str])] = &[
            // Units that do not go together.
            ("difference", &["3000億元", "500家"]),
            ("share", &["70平方公里", "231億元"]),
            ("share", &["15%", "231億元"]),
            ("sum", &["3000億元", "500家"]),
            ("convert", &["70億元"]),
            ("square-side", &["70億元"]),
            // Two floors, whose difference or ratio has no bound.
            ("difference", &["突破3000億元", "突破2147億元"]),
            ("share", &["突破200家", "突破500家"]),
            // No time passes.
            (
                "annual-growth",
                &["3000億元", "2147億元", "2017年", "2017年"],
            ),
            (
                "annual-increment",
                &["3000億元", "2147億元", "2017年", "2020年"],
            ),
            // 200 is not “more than” anything.
            ("whole-difference", &["200家", "63家"]),
        ];
        for (name, tokens) in cases {
            let found = reckoned(name, tokens, Some("km2"));
            assert_eq!(found, None, "{name} of {tokens:?}");
        }
    }

    #[test]
    fn operations_are_known_by_name_and_number_of_figures() {
        for (name, operation, takes) in OPERATIONS {
            let takes = takes.unwrap_or(2);
            assert_eq!(Operation::named(name, takes), Ok(operation));
            let too_few = Operation::named(name, takes - 1).unwrap_err();
            assert!(
                too_few.ends_with(&format!("for “{name}”, found {}", takes - 1)),
                "{too_few}"
            );
            let of: Vec<String> = (0..takes).map(|at| format!("⟨{at}⟩")).collect();
            let formula = operation.formula(&of);
            for figure in &of {
                assert!(formula.contains(figure), "{name}: {figure} in {formula}");
            }
        }
        assert!(
            Operation::named("product", 2)
                .unwrap_err()
                .contains("found “product”")
        );
    }
}
