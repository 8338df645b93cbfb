//! The formulas, with *b* the baseline, *g* the goal, *n* the years between them and *r* the pace.
//!
//! - Attained share: *b ÷ g*, and *g ÷ b* where less is better. A rank has none.
//! - Distance covered, from a known start *s*: *(b − s) ÷ (g − s)*.
//! - Required growth: the compound annual growth rate *(g ÷ b)^(1/n) − 1*, as in any textbook of
//!   finance and in the Open SDG platform; not for percentages and ranks, which move by points and places.
//! - Required increment: *(g − b) ÷ n*, the constant step of a linear path.
//! - Arrival, compound: *ln(g ÷ b) ÷ ln(1 + r)* years after the baseline; linear: *(g − b) ÷ (b·r)*,
//!   the first year's increment repeated, or *(g − b) ÷ r* where the pace is a step already.
//! - Value at the goal's year: *b·(1 + r)ⁿ*, or *b + r·n*.

use crate::calculator::arithmetic::natural::log_ratio;
use crate::calculator::arithmetic::question::Fault;
use crate::calculator::arithmetic::question::Field;
use crate::calculator::arithmetic::question::Measure;
use crate::calculator::arithmetic::question::Question;
use crate::figure::Bound;
use crate::figure::exp_m1;
use crate::figure::ln_1p;

/// A finite value and what is known of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer {
    /// Base units, percent, places or a calendar year with its fraction, as the result says.
    pub value: f64,
    pub bound: Bound,
}

impl Answer {
    /// Whether the true value may be this one. An approximate answer excludes none.
    pub fn admits(self, truth: f64) -> bool {
        match self.bound {
            Bound::Exact => truth == self.value,
            Bound::AtLeast => truth >= self.value,
            Bound::AtMost => truth <= self.value,
            Bound::About => true,
        }
    }
}

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
    let goal = question.goal;
    let first_year = f64::from(question.baseline_year);
    let years = f64::from(question.goal_year) - first_year;
    let goal_sound = sound(&[Field::Goal]);
    let span_sound = sound(&[Field::BaselineYear, Field::GoalYear]);
    let pace_sound = sound(&[Field::Pace]);
    let compounds = question.measure.compounds();

    let rising = |value: f64| finite(value, question.bound);
    let falling = |value: f64| finite(value, question.bound.flipped());
    // Towards the better side as the baseline rises, or away from it.
    let better = |value: f64| {
        if question.falls {
            falling(value)
        } else {
            rising(value)
        }
    };
    let worse = |value: f64| {
        if question.falls {
            rising(value)
        } else {
            falling(value)
        }
    };

    let remaining = question.gain(baseline, goal);
    let share = if question.falls {
        goal / baseline
    } else {
        baseline / goal
    };
    let covered = when(goal_sound, || {
        let (start, known) = question.start?;
        let way = question.gain(start, goal);
        let covered = better(question.gain(start, baseline) / way * 100.0)?;
        let bound = if known == Bound::Exact {
            covered.bound
        } else {
            Bound::About
        };
        (way > 0.0).then_some(Answer { bound, ..covered })
    });
    let log_wait = || log_ratio(goal, baseline) / ln_1p(question.pace / 100.0);
    let linear_wait = || {
        if compounds {
            (goal - baseline) / baseline / (question.pace / 100.0)
        } else {
            remaining / question.pace
        }
    };
    let towards = if compounds && question.falls {
        -question.pace
    } else {
        question.pace
    };
    let arrives = goal_sound
        && pace_sound
        && sound(&[Field::BaselineYear])
        && (towards > 0.0 || remaining <= 0.0);
    let arrival = |wait: &dyn Fn() -> f64| {
        let wait = if remaining <= 0.0 {
            0.0
        } else {
            wait().max(0.0)
        };
        worse(first_year + wait)
    };
    let projected = when(pace_sound && span_sound, || {
        rising(question.assumed(baseline, years))
    });
    Answers {
        progress: if question.measure == Measure::Rank {
            covered
        } else {
            when(goal_sound, || better(share * 100.0))
        },
        covered,
        remaining: when(goal_sound, || worse(remaining)),
        required_growth: when(compounds && goal_sound && span_sound, || {
            falling(exp_m1(log_ratio(goal, baseline) / years) * 100.0)
        }),
        required_increment: when(goal_sound && span_sound, || worse(remaining / years)),
        arrival_compound: when(arrives && compounds, || arrival(&log_wait)),
        arrival_linear: when(arrives, || arrival(&linear_wait)),
        projection: projected,
        surplus: when(goal_sound, || better(question.gain(goal, projected?.value))),
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

fn finite(value: f64, bound: Bound) -> Option<Answer> {
    value.is_finite().then_some(Answer { value, bound })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(baseline: f64, goal: f64, years: i32, pace: f64, bound: Bound) -> Answers {
        answer(&Question {
            measure: Measure::Amount,
            falls: false,
            start: None,
            past: None,
            baseline: Some(baseline),
            bound,
            baseline_year: 2017,
            goal,
            goal_year: 2017 + years,
            pace,
        })
    }

    fn close(found: Option<Answer>, expected: f64, bound: Bound) {
        let found = found.expect("an answer");
        let error = (found.value - expected).abs() / expected.abs().max(1e-300);
        assert!(error < 1e-12, "{} against {expected}", found.value);
        assert_eq!(found.bound, bound);
    }

    #[test]
    fn an_exact_baseline_gives_exact_answers() {
        // Reference values by an independent computation with 30 decimal digits.
        let found = amount(2147e8, 3000e8, 3, 10.0, Bound::Exact);
        close(found.progress, 71.566_666_666_666_67, Bound::Exact);
        close(found.remaining, 853e8, Bound::Exact);
        close(found.required_growth, 11.796_893_701_498_395, Bound::Exact);
        close(
            found.required_increment,
            284.333_333_333_333_3e8,
            Bound::Exact,
        );
        close(
            found.arrival_compound,
            2_020.510_021_389_722_4,
            Bound::Exact,
        );
        close(found.arrival_linear, 2_020.972_985_561_248_2, Bound::Exact);
        close(found.projection, 2857.657e8, Bound::Exact);
    }

    #[test]
    fn a_floor_turns_into_floors_and_ceilings() {
        let found = amount(200.0, 500.0, 3, 25.0, Bound::AtLeast);
        let bounds = [
            (found.progress, Bound::AtLeast),
            (found.remaining, Bound::AtMost),
            (found.required_growth, Bound::AtMost),
            (found.required_increment, Bound::AtMost),
            (found.arrival_compound, Bound::AtMost),
            (found.arrival_linear, Bound::AtMost),
            (found.projection, Bound::AtLeast),
        ];
        for (answer, bound) in bounds {
            assert_eq!(answer.expect("an answer").bound, bound);
        }
    }

    #[test]
    fn a_rank_moves_by_places() {
        let found = answer(&Question {
            measure: Measure::Rank,
            falls: true,
            start: Some((49.0, Bound::Exact)),
            past: None,
            baseline: Some(40.0),
            bound: Bound::Exact,
            baseline_year: 2017,
            goal: 30.0,
            goal_year: 2020,
            pace: 9.0,
        });
        close(found.progress, 900.0 / 19.0, Bound::Exact);
        close(found.remaining, 10.0, Bound::Exact);
        close(found.required_increment, 10.0 / 3.0, Bound::Exact);
        close(found.arrival_linear, 2017.0 + 10.0 / 9.0, Bound::Exact);
        close(found.projection, 13.0, Bound::Exact);
        assert_eq!(found.required_growth, None);
        assert_eq!(found.arrival_compound, None);
    }

    #[test]
    fn a_fault_takes_away_just_what_depends_on_it() {
        let same_year = amount(2147e8, 3000e8, 0, 10.0, Bound::Exact);
        assert!(same_year.progress.is_some() && same_year.arrival_compound.is_some());
        assert!(same_year.required_growth.is_none() && same_year.projection.is_none());
        let no_goal = amount(2147e8, 0.0, 3, 10.0, Bound::Exact);
        assert!(no_goal.progress.is_none() && no_goal.projection.is_some());
    }

    #[test]
    fn never_more_than_finite_numbers() {
        let values = [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e-300, 1.0, 1e18, 1e308];
        let paces = [f64::NAN, -100.0, -99.9, 0.0, 1e-12, 1000.0, 1e308];
        for baseline in values {
            for goal in values {
                for pace in paces {
                    for years in [-1, 0, 1, 132] {
                        let found = amount(baseline, goal, years, pace, Bound::Exact);
                        for answer in [
                            found.progress,
                            found.remaining,
                            found.required_growth,
                            found.required_increment,
                            found.arrival_compound,
                            found.arrival_linear,
                            found.projection,
                        ]
                        .into_iter()
                        .flatten()
                        {
                            assert!(answer.value.is_finite());
                        }
                    }
                }
            }
        }
    }
}
