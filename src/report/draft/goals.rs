//! What the calculator may ask: goals with the years that the text gives them, and the levels that they start from.

use std::collections::BTreeMap;

use crate::figure::Bound;
use crate::figure::Unit;
use crate::observation::Better;
use crate::observation::Compared;
use crate::observation::Role;
use crate::report::document::Direction;
use crate::report::draft::change::Way;
use crate::report::draft::stated::Stated;

/// A goal that a calculator can reckon with.
pub struct Target<'a> {
    pub goal: &'a Stated,
    /// The latest level of the same indicator and area
    pub baseline: Option<&'a Stated>,
    /// A past growth of it, in percent a year
    pub pace: Option<&'a Stated>,
    pub goal_year: i32,
    pub baseline_year: i32,
    pub direction: Direction,
}

/// The targets of a report: levels and ranks among the goals, each with the year that the text or its plan gives.
pub fn targets<'a>(figures: &'a [Stated], text: &str, year: Option<i32>) -> Vec<Target<'a>> {
    let plan = plan_end(text);
    let facts = figures.iter().filter(|it| it.is_level() && !it.is_goal());
    let year = facts.filter_map(Stated::year).max().or(year);
    let mut targets: Vec<Target> = Vec::new();
    for goal in figures.iter().filter(|it| is_target(it)) {
        let known = targets.iter().any(|it| it.goal.measure == goal.measure);
        let target = target(goal, figures, plan, year).filter(|_| !known);
        targets.extend(target);
    }
    targets
}

/// Of each goal what is now, by their places: the baseline of a target, and of a rate the last one of the same
/// indicator and area.
pub fn levels(figures: &[Stated], targets: &[Target]) -> BTreeMap<usize, usize> {
    let place = |start: usize| figures.iter().position(|it| it.start == start);
    let mut levels = BTreeMap::new();
    for target in targets {
        let level = target.baseline.and_then(|it| place(it.start));
        if let (Some(goal), Some(level)) = (place(target.goal.start), level) {
            levels.insert(goal, level);
        }
    }
    for (at, goal) in figures.iter().enumerate().filter(|it| is_rate(it.1)) {
        let now = figures.iter().position(|it| {
            it.role == Role::Change
                && !it.is_goal()
                && it.measure == goal.measure
                && it.quantity.unit == goal.quantity.unit
                && it.way == goal.way
                && it.is_yearly
                && !it.is_range
        });
        levels.extend(now.map(|now| (at, now)));
    }
    levels
}

/// Whether a goal is a growth, or a fall, in percent.
pub fn is_rate(figure: &Stated) -> bool {
    figure.is_goal()
        && figure.role == Role::Change
        && figure.quantity.unit == Unit::Percent
        && figure.way != Way::Unknown
        && figure.name.is_some()
        && figure.indicator.is_some()
        && !figure.is_range
        && figure.quantity.number() > Some(0.0)
}

fn is_target(figure: &Stated) -> bool {
    let level = matches!(
        figure.quantity.unit,
        Unit::Currency(_)
            | Unit::Mu
            | Unit::Hectare
            | Unit::SquareMetre
            | Unit::SquareKilometre
            | Unit::Kilometre
            | Unit::Ton
            | Unit::Kilowatt
            | Unit::KilowattHour
            | Unit::Count(_)
    );
    let number = figure.quantity.number();
    figure.is_goal()
        && figure.name.is_some()
        && figure.indicator.is_some_and(|it| !it.is_class())
        && figure.is_level()
        && level
        && number > Some(0.0)
}

fn target<'a>(
    goal: &'a Stated,
    figures: &'a [Stated],
    plan: Option<i32>,
    year: Option<i32>,
) -> Option<Target<'a>> {
    let stated = goal.year().or(plan).or(goal.named_year)?;
    let baseline = figures
        .iter()
        .filter(|it| it.is_level() && !it.is_goal() && it.measure == goal.measure)
        .filter(|it| it.quantity.unit == goal.quantity.unit && it.quantity.number() > Some(0.0))
        .filter(|it| it.year().is_none_or(|year| year < stated))
        // Of several of one year the first: what follows tells of its parts.
        .rev()
        .max_by_key(|it| it.year());
    let from = baseline.and_then(Stated::year).or(year)?;
    if from >= stated {
        return None;
    }
    let pace = figures.iter().find(|it| {
        baseline.is_some_and(|base| it.of == Some(base.start))
            && it.role == Role::Change
            && it.compared == Some(Compared::PreviousYear)
            && it.quantity.unit == Unit::Percent
            && it.way == Way::Rises
            && !it.is_range
    });
    Some(Target {
        goal,
        baseline,
        pace,
        goal_year: stated,
        baseline_year: from,
        direction: match falls(goal) {
            true => Direction::Lower,
            false => Direction::Higher,
        },
    })
}

/// Whether less is better: what nobody wants more of, and what is to be kept within a limit.
pub fn falls(goal: &Stated) -> bool {
    match goal.indicator.map(|it| it.better) {
        Some(Better::Less) => true,
        Some(Better::More) => false,
        _ => goal.quantity.bound == Bound::AtMost,
    }
}

/// The last year of the only five-year plan that a text names.
fn plan_end(text: &str) -> Option<i32> {
    const PLANS: [(&str, &str, i32); 4] = [
        ("十二五", "12th Five-Year", 2015),
        ("十三五", "13th Five-Year", 2020),
        ("十四五", "14th Five-Year", 2025),
        ("十五五", "15th Five-Year", 2030),
    ];
    let named = PLANS
        .iter()
        .filter(|(chinese, english, _)| text.contains(chinese) || text.contains(english));
    named.map(|it| it.2).max()
}
