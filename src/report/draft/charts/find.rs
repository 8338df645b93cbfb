//! The charts of a source, by the rules of the grammar.

use std::collections::BTreeSet;

use crate::report::draft::charts::grammar::CURVES;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::grammar::LEAST;
use crate::report::draft::charts::grammar::MOST;
use crate::report::draft::charts::grammar::RULES;
use crate::report::draft::charts::grammar::Rule;
use crate::report::draft::charts::grammar::SPAN;
use crate::report::draft::charts::grammar::is_drawn;
use crate::report::draft::charts::grammar::together;
use crate::report::draft::stated::Stated;

/// A chart of figures by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub form: Form,
    pub rows: Vec<usize>,
    pub whole: Option<usize>,
}

/// How many figures a rule compares, the weightiest first: of thousands a page would have more charts than it is read
/// for.
const COMPARED: usize = 1000;

/// Every chart that the figures allow, those of the weightiest indicators first. No figure stands in two.
pub fn charts(figures: &[Stated]) -> Vec<Chart> {
    let mut taken = BTreeSet::new();
    let mut charts = Vec::new();
    for rule in RULES {
        let order = in_order(figures, rule);
        for first in &order {
            if taken.contains(first) {
                continue;
            }
            let mut rows = vec![*first];
            for next in order.iter().filter(|next| !taken.contains(*next)) {
                let fits = rows
                    .iter()
                    .all(|row| together(&figures[*row], &figures[*next], rule));
                if fits && rows.len() < MOST && seen(figures, *first, *next, rule) {
                    rows.push(*next);
                }
            }
            if rows.len() < LEAST {
                continue;
            }
            let whole = match rule.form {
                Form::Parts => match whole(figures, &rows) {
                    Some(whole) => Some(whole),
                    None => continue,
                },
                Form::Trajectory if count(&charts, Form::Trajectory) == CURVES => continue,
                Form::Trajectory | Form::Bars => None,
            };
            taken.extend(&rows);
            taken.extend(whole);
            charts.push(Chart {
                form: rule.form,
                rows: sorted(figures, rows, rule),
                whole,
            });
        }
    }
    charts
}

fn count(charts: &[Chart], form: Form) -> usize {
    charts.iter().filter(|chart| chart.form == form).count()
}

/// The figures that a rule may draw, by the weight of their indicators.
fn in_order(figures: &[Stated], rule: &Rule) -> Vec<usize> {
    let mut order: Vec<usize> = (0..figures.len())
        .filter(|place| is_drawn(&figures[*place], rule))
        .collect();
    order.sort_by_key(|place| {
        let figure = &figures[*place];
        std::cmp::Reverse((figure.indicator.map(|it| it.weight), figure.year()))
    });
    order.truncate(COMPARED);
    order
}

/// Whether a bar can be seen beside another.
fn seen(figures: &[Stated], one: usize, other: usize, rule: &Rule) -> bool {
    let number = |place: usize| figures[place].quantity.number().unwrap_or(0.0);
    let (one, other) = (number(one), number(other));
    rule.form != Form::Bars || one <= other * SPAN && other <= one * SPAN
}

/// The whole that parts add up to.
fn whole(figures: &[Stated], parts: &[usize]) -> Option<usize> {
    let part = &figures[*parts.first()?];
    let id = part.indicator?.whole.as_deref()?;
    let sum: f64 = parts
        .iter()
        .filter_map(|place| figures[*place].quantity.number())
        .sum();
    figures.iter().position(|whole| {
        let number = whole.quantity.number().unwrap_or(0.0);
        whole.indicator.is_some_and(|it| it.id == id)
            && whole.is_level()
            && !whole.is_goal()
            && whole.quantity.bound == part.quantity.bound
            && whole.quantity.unit == part.quantity.unit
            && whole.area == part.area
            && whole.time == part.time
            && (number - sum).abs() <= number * 1e-9
    })
}

/// Years in their order, all else from the largest to the smallest.
fn sorted(figures: &[Stated], mut rows: Vec<usize>, rule: &Rule) -> Vec<usize> {
    let number = |place: usize| figures[place].quantity.number().unwrap_or(0.0);
    match rule.form {
        Form::Trajectory => rows.sort_by_key(|place| figures[*place].year()),
        Form::Parts | Form::Bars => {
            rows.sort_by(|one, other| number(*other).total_cmp(&number(*one)));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::charts;
    use crate::observation::indicator;
    use crate::report::draft::charts::grammar::FAMILIES;
    use crate::report::draft::charts::grammar::Form;
    use crate::report::draft::stated::found;
    use crate::report::draft::tongue::Tongue;
    use crate::text;

    #[test]
    fn families_are_of_the_code_list() {
        for code in FAMILIES.iter().copied().flatten() {
            assert!(indicator(code).is_some(), "{code}");
        }
    }

    #[test]
    fn only_what_may_be_compared_stands_together() {
        use Form::Bars;
        use Form::Parts;
        for (source, expected) in [
            // A whole with the parts that add up to it, and with parts that do not.
            (
                "2020年進出口總額8億元，其中出口5億元，進口3億元。",
                &[(Parts, 2)][..],
            ),
            (
                "2020年進出口總額9億元，其中出口5億元，進口3億元。",
                &[(Bars, 2)],
            ),
            // Per head with a total, a whole with its part.
            ("2020年地區生產總值90億元，人均地區生產總值6萬元。", &[]),
            ("2020年進出口總額8億元，其中出口5億元。", &[]),
            // Stock with flow, different units, different periods.
            ("2020年存款餘額90億元，一般公共預算收入8億元。", &[]),
            ("2020年出口5億元，進口3億美元。", &[]),
            ("2020年出口5億元。2019年進口3億元。", &[]),
            // Fact with goal.
            ("2020年出口5億元。到2025年力爭進口達到30億元。", &[]),
            (
                "2020年城鎮居民人均可支配收入3萬元，農村居民人均可支配收入2萬元。",
                &[(Bars, 2)],
            ),
        ] {
            let document = text::read(source);
            let same = |text: &str| text.to_owned();
            let tongue = Tongue::of(source, &same);
            let figures = found(&document, "", &tongue).figures;
            let charts = charts(&figures);
            let drawn: Vec<_> = charts.iter().map(|it| (it.form, it.rows.len())).collect();
            assert_eq!(drawn, expected, "{source}");
        }
    }
}
