//! The formulas, with *b* the baseline, *g* the goal, *n* the years between them and *r* the pace.
//!
//! - Attained share: *b ÷ g*, and *g ÷ b* where less is better. A rank has none.
//! - Distance covered, from a known start *s*: *(b − s) ÷ (g − s)*.
//! - Required growth: the compound annual growth rate *(g ÷ b)^(1/n) − 1*; not for percentages and ranks, which move by points and places.
//! - Required increment: *(g − b) ÷ n*, the constant step of a linear path.
//! - Arrival, compound: *ln(g ÷ b) ÷ ln(1 + r)* years after the baseline; linear: *(g − b) ÷ (b·r)*,
//!   the first year's increment repeated, or *(g − b) ÷ r* where the pace is a step already.
//! - Value at the goal's year: *b·(1 + r)ⁿ*, or *b + r·n*.

use crate::calculator::arithmetic::question::Fault;
use crate::calculator::arithmetic::question::Field;
use crate::calculator::arithmetic::question::Measure;
use crate::calculator::arithmetic::question::Question;
use crate::figure::Bound;
use crate::figure::Bounded;
use crate::figure::years_to_reach;

/// A result: base units, percent, places or a calendar year with its fraction, as its field says.
pub type Answer = Bounded;

/// Every result; what cannot be computed is absent.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Answers {
    /// Percent of the goal attained; for a rank, of the places to cover from the start.
    pub progress: Option<Answer>,
    /// Percent of the way from the start to the goal, where a start is known.
    pub covered: Option<Answer>,
    /// What is still to gain, in base units, points or places. Negative once passed.
    pub remaining: Option<Answer>,
    /// Compound growth required from the baseline's year on, percent a year.
    pub required_growth: Option<Answer>,
    /// What must be gained a year, in base units, points or places.
    pub required_increment: Option<Answer>,
    /// When the goal is reached if the pace compounds: a calendar year with its fraction,
    /// counted from the end of the baseline's year.
    pub arrival_compound: Option<Answer>,
    /// When it is reached if the first year's increment is repeated each year.
    pub arrival_linear: Option<Answer>,
    /// The value at the end of the goal's year under the assumed pace, in base units.
    pub projection: Option<Answer>,
    /// How far the projection lies beyond the goal, in base units; below zero for a shortfall.
    pub surplus: Option<Answer>,
}

/// Answers a question as far as its fields are sound: a fault takes away just what depends on its field.
pub fn answer(question: &Question) -> Answers {
    let faults = question.faults();
    let sound = |fields: &[Field]| {
        faults
            .iter()
            .all(|(field, fault)| !fields.contains(field) || later_only(*field, *fault, fields))
    };
    let Some(baseline) = question.baseline.filter(|_| sound(&[Field::Baseline])) else {
        return Answers::default();
    };
    let baseline = Bounded {
        value: baseline,
        bound: question.bound,
    };
    let goal = Bounded::exact(question.goal);
    let first_year = Bounded::exact(f64::from(question.baseline_year));
    let years = Bounded::exact(f64::from(question.goal_year) - first_year.value);
    let goal_sound = sound(&[Field::Goal]);
    let span_sound = sound(&[Field::BaselineYear, Field::GoalYear]);
    let pace_sound = sound(&[Field::Pace]);
    let compounds = question.measure.compounds();

    let gain = |from: Bounded, to: Bounded| match question.falls {
        true => from.minus(to),
        false => to.minus(from),
    };
    let remaining = gain(baseline, goal);
    let share = || match question.falls {
        true => goal.divide(baseline)?.scale(100.0),
        false => baseline.divide(goal)?.scale(100.0),
    };
    let covered = when(goal_sound, || {
        let (start, known) = question.start?;
        let bound = match known {
            Bound::Exact => Bound::Exact,
            // It stands in what is covered and in the whole way, so that its side is lost.
            _ => Bound::About,
        };
        let start = Bounded::new(start, bound)?;
        let way = gain(start, goal).filter(|way| way.value > 0.0)?;
        gain(start, baseline)?.divide(way)?.scale(100.0)
    });
    let towards = if compounds && question.falls {
        -question.pace
    } else {
        question.pace
    };
    // The wait shortens as the baseline comes nearer the goal, as what remains does.
    let arrival = |wait: &dyn Fn() -> f64| {
        let remaining = remaining?;
        let wait = match remaining.value <= 0.0 {
            true => 0.0,
            false if towards > 0.0 => wait().max(0.0),
            false => return None,
        };
        first_year.plus(Bounded::new(wait, remaining.bound)?)
    };
    let rate = question.pace / 100.0;
    let compound_wait = || years_to_reach(baseline.value, goal.value, rate);
    let linear_wait = || match compounds {
        true => (goal.value - baseline.value) / baseline.value / rate,
        false => remaining.map_or(f64::NAN, |remaining| remaining.value) / question.pace,
    };
    let arrives = goal_sound && pace_sound && sound(&[Field::BaselineYear]);
    let projection = when(pace_sound && span_sound, || {
        baseline.rising(|baseline| question.assumed(baseline, years.value))
    });
    Answers {
        progress: if question.measure == Measure::Rank {
            covered
        } else {
            when(goal_sound, share)
        },
        covered,
        remaining: when(goal_sound, || remaining),
        required_growth: when(compounds && goal_sound && span_sound, || {
            baseline.compound_rate(goal, years)?.scale(100.0)
        }),
        required_increment: when(goal_sound && span_sound, || remaining?.divide(years)),
        arrival_compound: when(arrives && compounds, || arrival(&compound_wait)),
        arrival_linear: when(arrives, || arrival(&linear_wait)),
        projection,
        surplus: when(goal_sound, || gain(goal, projection?)),
    }
}

/// A goal's year that is merely not after the baseline's does not spoil the baseline's year.
fn later_only(field: Field, fault: Fault, fields: &[Field]) -> bool {
    field == Field::GoalYear
        && fault == Fault::GoalNotAfterBaseline
        && !fields.contains(&Field::GoalYear)
}

fn when(sound: bool, compute: impl FnOnce() -> Option<Answer>) -> Option<Answer> {
    if sound { compute() } else { None }
}
