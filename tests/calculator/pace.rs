//! The classes of a pace, at their limits and with bounds.

use crate::question::SOUND;
use zone_report::calculator::arithmetic::Class;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::PaceClass;
use zone_report::calculator::arithmetic::Past;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::answer;
use zone_report::calculator::arithmetic::open_sdg;
use zone_report::calculator::arithmetic::pace_class;
use zone_report::figure::Bound;

type Classes = (Option<(f64, Bound, PaceClass)>, Option<(Bound, Class)>);

fn classes(question: &Question) -> Classes {
    let answers = answer(question);
    (
        pace_class(question, &answers).map(|(ratio, effort)| (ratio.value, ratio.bound, effort)),
        open_sdg(question, &answers).map(|(ratio, class)| (ratio.bound, class)),
    )
}

#[test]
fn classes_change_at_their_limits() {
    // From 100 to 110 in one year: 10 % is required.
    let base = Question {
        baseline: Some(100.0),
        goal: 110.0,
        goal_year: 2018,
        ..SOUND
    };
    for (pace, class) in [
        (20.0, Class::OnTrack),
        (9.500_001, Class::OnTrack),
        (9.499_999, Class::Moderate),
        (6.000_001, Class::Moderate),
        (5.999_999, Class::Limited),
        (0.0, Class::Limited),
        (-0.1, Class::Away),
    ] {
        let found = classes(&Question { pace, ..base }).1;
        assert_eq!(found, Some((Bound::Exact, class)), "{pace}");
    }
    for (past, effort) in [
        (10.000_001, PaceClass::NoMore),
        (9.999_999, PaceClass::More),
        (6.666_667, PaceClass::More),
        (6.666_666, PaceClass::FarMore),
    ] {
        let past = Some(Past::Growth(past));
        let found = classes(&Question { past, ..base }).0.map(|found| found.2);
        assert_eq!(found, Some(effort), "{past:?}");
    }
    let reached = Question { goal: 90.0, ..base };
    assert_eq!(classes(&reached).1, None);
    let rank = Question {
        measure: Measure::Rank,
        falls: true,
        baseline: Some(40.0),
        goal: 30.0,
        past: Some(Past::Increment(9.0)),
        ..SOUND
    };
    let (effort, class) = classes(&rank);
    assert_eq!(effort.map(|found| found.2), Some(PaceClass::NoMore));
    assert_eq!(class, None);
}

#[test]
fn a_floor_bounds_the_pace_and_the_class() {
    let firms = Question {
        baseline: Some(200.0),
        bound: Bound::AtLeast,
        goal: 500.0,
        pace: 30.0,
        past: Some(Past::Increment(63.0)),
        ..SOUND
    };
    let (effort, class) = classes(&firms);
    assert_eq!(
        effort,
        Some((300.0 / 3.0 / 63.0, Bound::AtMost, PaceClass::FarMore))
    );
    assert_eq!(class, Some((Bound::AtLeast, Class::Moderate)));
}

#[test]
fn what_is_to_fall_has_a_class_as_well() {
    let use_of_energy = Question {
        falls: true,
        baseline: Some(100.0),
        goal: 81.0,
        goal_year: 2019,
        pace: -9.6,
        ..SOUND
    };
    assert_eq!(
        classes(&use_of_energy).1,
        Some((Bound::Exact, Class::OnTrack))
    );
    let growing = Question {
        pace: 1.0,
        ..use_of_energy
    };
    assert_eq!(classes(&growing).1, Some((Bound::Exact, Class::Away)));
}
