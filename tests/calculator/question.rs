//! What is wrong with a question, on both sides of each boundary.

use zone_report::calculator::arithmetic::Fault;
use zone_report::calculator::arithmetic::Field;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Question;
use zone_report::figure::Bound;

/// A question without faults.
pub const SOUND: Question = Question {
    measure: Measure::Amount,
    falls: false,
    start: None,
    past: None,
    baseline: Some(2147e8),
    bound: Bound::Exact,
    baseline_year: 2017,
    goal: 3000e8,
    goal_year: 2020,
    pace: 18.9,
};

#[test]
fn faults_are_found_on_both_sides_of_each_boundary() {
    use Fault::*;
    use Field::*;
    let baseline = |value| Question {
        baseline: Some(value),
        ..SOUND
    };
    let cases: Vec<(Question, Vec<(Field, Fault)>)> = vec![
        (SOUND, vec![]),
        (
            Question {
                baseline: None,
                ..SOUND
            },
            vec![],
        ),
        (baseline(f64::MIN_POSITIVE), vec![]),
        (baseline(0.0), vec![(Baseline, NotPositive)]),
        (baseline(-1.0), vec![(Baseline, NotPositive)]),
        (baseline(1e18), vec![]),
        (baseline(1.1e18), vec![(Baseline, TooLarge)]),
        (baseline(f64::INFINITY), vec![(Baseline, TooLarge)]),
        (baseline(f64::NAN), vec![(Baseline, NotANumber)]),
        (Question { goal: 0.0, ..SOUND }, vec![(Goal, NotPositive)]),
        (
            Question {
                goal_year: 2018,
                ..SOUND
            },
            vec![],
        ),
        (
            Question {
                goal_year: 2017,
                ..SOUND
            },
            vec![(GoalYear, GoalNotAfterBaseline)],
        ),
        (
            Question {
                goal_year: 2149,
                ..SOUND
            },
            vec![],
        ),
        (
            Question {
                goal_year: 2150,
                ..SOUND
            },
            vec![(GoalYear, YearOutOfRange)],
        ),
        (
            Question {
                baseline_year: 1949,
                ..SOUND
            },
            vec![],
        ),
        (
            Question {
                baseline_year: 1948,
                ..SOUND
            },
            vec![(BaselineYear, YearOutOfRange)],
        ),
        (
            Question {
                pace: -99.9,
                ..SOUND
            },
            vec![],
        ),
        (
            Question {
                pace: -100.0,
                ..SOUND
            },
            vec![(Pace, PaceOutOfRange)],
        ),
        (
            Question {
                pace: 1000.0,
                ..SOUND
            },
            vec![],
        ),
        (
            Question {
                pace: 1000.1,
                ..SOUND
            },
            vec![(Pace, PaceOutOfRange)],
        ),
        (
            Question {
                pace: f64::NAN,
                ..SOUND
            },
            vec![(Pace, NotANumber)],
        ),
    ];
    for (question, expected) in cases {
        assert_eq!(question.faults(), expected, "{question:?}");
    }
}
