//! The years between baseline and goal.

use crate::question::SOUND;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::month_of;
use zone_report::calculator::arithmetic::year_of;

#[test]
fn the_end_of_a_year_is_still_that_year() {
    for (moment, expected) in [
        (2019.0, (2019, 12)),
        (2019.01, (2020, 1)),
        (2018.0 + 1.0 / 12.0, (2019, 1)),
        (2018.0 + 1.5 / 12.0, (2019, 2)),
        (2019.999, (2020, 12)),
    ] {
        assert_eq!(month_of(moment), expected, "{moment}");
        assert_eq!(year_of(moment), expected.0, "{moment}");
    }
}

#[test]
fn a_path_leads_from_the_baseline_to_the_goal() {
    let path = SOUND.path();
    let years: Vec<i32> = path.iter().map(|step| step.year).collect();
    assert_eq!(years, [2017, 2018, 2019, 2020]);
    assert_eq!((path[0].assumed, path[0].required), (2147e8, 2147e8));
    assert!((path[3].required / 3000e8 - 1.0).abs() < 1e-15);
    assert!((path[1].assumed / (2147e8 * 1.189) - 1.0).abs() < 1e-15);
}

#[test]
fn steps_are_even_and_no_rank_is_better_than_the_first() {
    let rank = Question {
        measure: Measure::Rank,
        falls: true,
        baseline: Some(40.0),
        goal: 31.0,
        pace: 20.0,
        ..SOUND
    };
    let path = rank.path();
    let required: Vec<f64> = path.iter().map(|step| step.required).collect();
    let assumed: Vec<f64> = path.iter().map(|step| step.assumed).collect();
    assert_eq!(required, [40.0, 37.0, 34.0, 31.0]);
    assert_eq!(assumed, [40.0, 20.0, 1.0, 1.0]);
}

#[test]
fn without_a_baseline_or_with_a_fault_there_is_no_path() {
    let nothing = Question {
        baseline: None,
        ..SOUND
    };
    let same_year = Question {
        goal_year: 2017,
        ..SOUND
    };
    assert!(nothing.path().is_empty() && same_year.path().is_empty());
}
