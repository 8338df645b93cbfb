//! Whether the assumed pace reaches the goal in time, for each bound of the baseline.

use crate::question::SOUND;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::Verdict;
use zone_report::calculator::arithmetic::answer;
use zone_report::calculator::arithmetic::verdict;
use zone_report::figure::Bound;

#[test]
fn verdicts() {
    let base = Question {
        baseline: Some(200.0),
        goal: 500.0,
        pace: 25.0,
        ..SOUND
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
