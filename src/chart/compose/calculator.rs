//! The calculator's chart: from the baseline, the path that is required and the one that is assumed.

use crate::calculator::ScenarioSeries;
use crate::calculator::arithmetic::Measure;
use crate::calculator::arithmetic::Question;
use crate::calculator::arithmetic::year_of;
use crate::chart::plan::Panel;
use crate::chart::plan::Plan;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::trajectory::Goal;
use crate::chart::plan::trajectory::Line;
use crate::chart::plan::trajectory::LineRole;
use crate::chart::plan::trajectory::Point;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::plan::trajectory::Trajectory;
use crate::chart::plan::trajectory::Unreported;
use crate::chart::plan::words::ChartWords;
use crate::chart::plan::words::chart_words;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::round;
use crate::language::Language;
use crate::language::fill;

/// More years than this, and only the ends and the arrival are marked.
const MARKED_YEARS: i32 = 10;

/// Plans the chart of a question without faults, with others of the same measure beside it.
pub fn plan_calculator(
    series: &ScenarioSeries,
    beside: &[ScenarioSeries],
    language: Language,
) -> Plan {
    let words = chart_words(language);
    let question = &series.question;
    let ranked = question.measure == Measure::Rank;
    let (first, last) = (question.baseline_year, question.goal_year);
    let reach = series
        .answers
        .arrival_compound
        .or(series.answers.arrival_linear)
        .map_or(last, |arrival| year_of(arrival.value));
    // The year after the goal shows whether a late arrival is near.
    let end = (last + 1).max(reach.min(last + 3));
    let asked = || std::iter::once(question).chain(beside.iter().map(|other| &other.question));
    let known: Vec<f64> = asked()
        .flat_map(|question| question.baseline.into_iter().chain([question.goal]))
        .collect();
    let start = asked()
        .map(|question| question.baseline_year)
        .min()
        .unwrap_or(first);
    let end = asked()
        .map(|question| question.goal_year)
        .max()
        .unwrap_or(last)
        .max(end);
    // The axis does not follow the assumed path, so that it stands still while the pace is dragged.
    let axis = if ranked {
        // However fast a reader lets it rise, no place is better than the first.
        let all: Vec<f64> = known.into_iter().chain([1.0]).collect();
        axis::ranks(&all, language)
    } else {
        let most = known.iter().copied().fold(0.0, f64::max);
        axis::amounts(&[most * 1.25], &series.unit, language)
    };
    let mut trajectory = Trajectory {
        start: f64::from(start),
        end: f64::from(end),
        bottom: axis.bottom,
        top: axis.top,
        years: axis::years(start, end, |year| year == first || year == last),
        levels: axis.ticks,
        unit: axis.unit,
        goal: Some(Goal {
            year: f64::from(last),
            value: question.goal,
        }),
        ..Trajectory::default()
    };
    for other in beside {
        add(&mut trajectory, series, other, end);
    }
    match question.baseline {
        Some(baseline) => paths(
            &mut trajectory,
            series,
            baseline,
            (end, reach),
            words,
            language,
        ),
        None => {
            trajectory.unreported = Some(Unreported {
                year: f64::from(first),
                label: Caption::same(&fill(words.unreported, &[&first.to_string()])),
            });
        }
    }
    let amount = if ranked {
        // A goal among ranks is the first so many, not that one place.
        let goal = Quantity::new(question.goal, series.unit.clone(), Bound::AtMost);
        axis::amount(&goal, language)
    } else {
        amount(question.goal, &series.unit, language)
    };
    trajectory.points.push(Point {
        caption: Caption::new(&fill(words.goal, &[&last.to_string()]), words.goal_short),
        ..Point::new(PointRole::Target, (f64::from(last), question.goal), amount)
    });
    Plan {
        label: series.label.clone(),
        unit: None,
        panel: Panel::Trajectory(trajectory),
        same_scale: Vec::new(),
    }
}

/// Adds a series beside the one in hand: its path and name in the ink of what is projected, and what it
/// requires where that differs.
fn add(trajectory: &mut Trajectory, series: &ScenarioSeries, other: &ScenarioSeries, end: i32) {
    let question = &other.question;
    let Some(baseline) = question.baseline else {
        return;
    };
    let compound = question.measure.compounds();
    let first = question.baseline_year;
    let assumed = |year: i32| question.assumed(baseline, f64::from(year) - f64::from(first));
    let from = (f64::from(first), baseline);
    let goal = (f64::from(question.goal_year), question.goal);
    let line = |role, to| Line::new(role, from, to, compound);
    let differs = |same: fn(&Question) -> (i32, f64)| same(question) != same(&series.question);
    let goal_differs = differs(|question| (question.goal_year, question.goal));
    if goal_differs || differs(|it| (it.baseline_year, it.baseline.unwrap_or(0.0))) {
        trajectory.lines.push(line(LineRole::Required, goal));
    }
    let to = (f64::from(end), assumed(end));
    if to.1.is_finite() {
        trajectory.lines.push(Line {
            open: question.bound == Bound::AtLeast,
            ..line(LineRole::Projected, to)
        });
    }
    let named = |role, at| Point::new(role, at, Amount::new("", &other.label, ""));
    if goal_differs {
        trajectory.points.push(named(PointRole::OtherTarget, goal));
    }
    let (bottom, top) = (trajectory.bottom, trajectory.top);
    let inside = |value: f64| value.is_finite() && (value - bottom) * (value - top) <= 0.0;
    // The name stands where the path ends, or leaves the chart.
    if let Some(year) = (first + 1..=end)
        .take_while(|year| inside(assumed(*year)))
        .last()
    {
        let at = (f64::from(year), assumed(year));
        trajectory.points.push(named(PointRole::Projected, at));
    }
}

fn paths(
    trajectory: &mut Trajectory,
    series: &ScenarioSeries,
    baseline: f64,
    (end, reach): (i32, i32),
    words: &ChartWords,
    language: Language,
) {
    let question = &series.question;
    let (first, last) = (question.baseline_year, question.goal_year);
    let assumed = |year: i32| question.assumed(baseline, f64::from(year - first));
    let compound = question.measure.compounds();
    let from = (f64::from(first), baseline);
    let goal = (f64::from(last), question.goal);
    trajectory
        .lines
        .push(Line::new(LineRole::Required, from, goal, compound));
    let to = (f64::from(end), assumed(end));
    if to.1.is_finite() {
        trajectory.lines.push(Line {
            open: question.bound == Bound::AtLeast,
            ..Line::new(LineRole::Assumed, from, to, compound)
        });
    }
    for year in first + 1..=end {
        let value = assumed(year);
        let named = year == last || year == reach;
        let inside =
            value.is_finite() && (value - trajectory.bottom) * (value - trajectory.top) <= 0.0;
        if !inside || (end - first > MARKED_YEARS && !named) {
            continue;
        }
        let amount = match (year == reach, year == last) {
            (true, _) => Amount::new("", &fill(words.in_year, &[&year.to_string()]), ""),
            (_, true) => Amount::new("", &amount(value, &series.unit, language).number, ""),
            _ => Amount::default(),
        };
        trajectory.points.push(Point {
            bound: question.bound,
            ..Point::new(PointRole::Assumed, (f64::from(year), value), amount)
        });
    }
    let known = Quantity::new(baseline, series.unit.clone(), question.bound);
    trajectory.points.push(Point {
        bound: question.bound,
        ..Point::new(PointRole::Reported, from, axis::amount(&known, language))
    });
}

fn amount(value: f64, unit: &Unit, language: Language) -> Amount {
    let shown = round(value, 4, Bound::Exact);
    axis::amount(&Quantity::exact(shown, unit.clone()), language)
}
