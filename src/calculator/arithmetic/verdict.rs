//! Whether the goal is met, in a word that can be checked against the projection.

use crate::calculator::arithmetic::answer::Answers;
use crate::calculator::arithmetic::question::Field;
use crate::calculator::arithmetic::question::Question;
use crate::figure::Bound;

/// The verdict. The names are those of the page's `data-value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The baseline is already at the goal or past it.
    Reached,
    /// Under the assumed pace the goal is met in its year, even at the baseline's bound.
    OnTrack,
    /// Under the assumed pace it is missed.
    Late,
    /// The baseline is a bound, and the goal lies on the side that it leaves open.
    CannotTell,
    /// There is no baseline.
    NotGiven,
    /// A field must be put right first.
    Invalid,
}

impl Verdict {
    /// The name in `data-value`.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Reached => "reached",
            Verdict::OnTrack => "on-track",
            Verdict::Late => "late",
            Verdict::CannotTell => "cannot-tell",
            Verdict::NotGiven => "not-given",
            Verdict::Invalid => "invalid",
        }
    }
}

/// Judges the answers of a question: the projection against the goal, with a relative tolerance of
/// 10⁻¹² so that a pace equal to the required one counts as meeting it.
pub fn verdict(question: &Question, answers: &Answers) -> Verdict {
    let faults = question.faults();
    if faults
        .iter()
        .any(|(field, _)| *field != Field::Baseline || question.baseline.is_some())
    {
        return Verdict::Invalid;
    }
    let Some(baseline) = question.baseline else {
        return Verdict::NotGiven;
    };
    let Some(projection) = answers.projection else {
        return Verdict::CannotTell;
    };
    let slack = question.goal * 1e-12;
    // A measure of which less is better is judged with the signs turned.
    let (sign, floor, ceiling) = if question.falls {
        (-1.0, Bound::AtMost, Bound::AtLeast)
    } else {
        (1.0, Bound::AtLeast, Bound::AtMost)
    };
    let certain_above = |bound: Bound| bound == Bound::Exact || bound == floor;
    let certain_below = |bound: Bound| bound == Bound::Exact || bound == ceiling;
    if sign * (baseline - question.goal) >= 0.0 {
        // A bound that reaches the goal by its edge alone leaves all open.
        return if certain_above(question.bound) {
            Verdict::Reached
        } else {
            Verdict::CannotTell
        };
    }
    let meets = sign * (projection.value - question.goal) >= -slack;
    if meets && certain_above(projection.bound) {
        Verdict::OnTrack
    } else if !meets && certain_below(projection.bound) {
        Verdict::Late
    } else {
        Verdict::CannotTell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::arithmetic::answer::answer;
    use crate::calculator::arithmetic::question::Measure;

    #[test]
    fn verdicts() {
        let base = Question {
            measure: Measure::Amount,
            falls: false,
            start: None,
            past: None,
            baseline: Some(200.0),
            bound: Bound::Exact,
            baseline_year: 2017,
            goal: 500.0,
            goal_year: 2020,
            pace: 25.0,
        };
        let rank = Question {
            measure: Measure::Rank,
            falls: true,
            baseline: Some(40.0),
            goal: 30.0,
            pace: 9.0,
            ..base
        };
        // 200 grows to 500 in three years at 35.72 %.
        let required = ((500.0f64 / 200.0).powf(1.0 / 3.0) - 1.0) * 100.0;
        let cases = [
            (base, Verdict::Late),
            (Question { pace: 40.0, ..base }, Verdict::OnTrack),
            (
                Question {
                    pace: required,
                    ..base
                },
                Verdict::OnTrack,
            ),
            (
                Question {
                    pace: required - 1e-6,
                    ..base
                },
                Verdict::Late,
            ),
            (
                Question {
                    bound: Bound::AtLeast,
                    ..base
                },
                Verdict::CannotTell,
            ),
            (
                Question {
                    bound: Bound::AtLeast,
                    pace: 40.0,
                    ..base
                },
                Verdict::OnTrack,
            ),
            (
                Question {
                    bound: Bound::AtMost,
                    ..base
                },
                Verdict::Late,
            ),
            (
                Question {
                    bound: Bound::AtMost,
                    pace: 40.0,
                    ..base
                },
                Verdict::CannotTell,
            ),
            (
                Question {
                    bound: Bound::About,
                    ..base
                },
                Verdict::CannotTell,
            ),
            (
                Question {
                    baseline: Some(500.0),
                    ..base
                },
                Verdict::Reached,
            ),
            (
                Question {
                    baseline: Some(600.0),
                    bound: Bound::AtMost,
                    pace: -20.0,
                    ..base
                },
                Verdict::CannotTell,
            ),
            (
                Question {
                    baseline: None,
                    ..base
                },
                Verdict::NotGiven,
            ),
            (
                Question {
                    baseline: Some(0.0),
                    ..base
                },
                Verdict::Invalid,
            ),
            (
                Question {
                    goal_year: 2017,
                    ..base
                },
                Verdict::Invalid,
            ),
            (rank, Verdict::OnTrack),
            (Question { pace: 3.0, ..rank }, Verdict::Late),
            (
                Question {
                    bound: Bound::AtMost,
                    pace: 3.0,
                    ..rank
                },
                Verdict::CannotTell,
            ),
            (
                Question {
                    baseline: Some(30.0),
                    ..rank
                },
                Verdict::Reached,
            ),
        ];
        for (question, expected) in cases {
            assert_eq!(
                verdict(&question, &answer(&question)),
                expected,
                "{question:?}"
            );
        }
    }
}
