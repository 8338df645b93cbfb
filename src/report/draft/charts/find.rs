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
