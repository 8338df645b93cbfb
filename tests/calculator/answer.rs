//! The seven results, their bounds, and what takes them away.

use zone_report::calculator::arithmetic::Answer;
use zone_report::calculator::arithmetic::Answers;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::answer;
use zone_report::figure::Bound;

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
                        found.progress, found.remaining, found.required_growth,
                        found.required_increment, found.arrival_compound, found.arrival_linear,
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
