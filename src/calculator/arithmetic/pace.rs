//! How the required pace stands against the pace of the past, and against the assumed one.

use crate::calculator::arithmetic::answer::Answer;
use crate::calculator::arithmetic::answer::Answers;
use crate::calculator::arithmetic::question::Past;
use crate::calculator::arithmetic::question::Question;

/// Up to this multiple of the past pace the goal needs no more than was done before.
pub const SAME: f64 = 1.0;
/// Up to this multiple it needs more, beyond it far more.
pub const MORE: f64 = 1.5;

/// The required pace as a multiple of the past one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaceClass {
    /// At most [`SAME`] times the past pace.
    NoMore,
    /// Up to [`MORE`] times.
    More,
    /// Beyond that.
    FarMore,
}

/// Required pace ÷ past pace, with its class. The bound is that of the required pace: where
/// it is a ceiling ("at most"), the true class is this one or a better one.
pub fn pace_class(question: &Question, answers: &Answers) -> Option<(Answer, PaceClass)> {
    let (required, past) = match question.past? {
        Past::Growth(past) => (answers.required_growth?, past),
        Past::Increment(past) => (answers.required_increment?, past),
    };
    let ratio = required.divide(Answer::exact(past))?;
    let effort = match ratio.value {
        value if value <= SAME => PaceClass::NoMore,
        value if value <= MORE => PaceClass::More,
        _ => PaceClass::FarMore,
    };
    Some((ratio, effort))
}

/// The class of the Open SDG platform's automated progress measure for a target with a value.
///
/// Source: Open SDG documentation, "Automated progress calculation": the ratio of actual to required
/// compound annual growth, with the platform's default limits 0.95, 0.6 and 0. The class looks at the
/// pace alone: at 0.95 a goal is still missed, which is why the arrival stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A ratio of at least 0.95.
    OnTrack,
    /// From 0.6 to below 0.95.
    Moderate,
    /// From 0 to below 0.6.
    Limited,
    /// Below 0: away from the goal.
    Away,
}

/// Assumed ÷ required compound growth, with the Open SDG class.
///
/// The assumed pace stands for the actual one, which it is until the reader changes it. There is no
/// class for what does not compound, nor once the goal is reached. A bounded ratio has the class of its
/// edge: of a floor, at least that one.
pub fn open_sdg(question: &Question, answers: &Answers) -> Option<(Answer, Class)> {
    let required = answers.required_growth?;
    let ahead = question.gain(question.baseline?, question.goal) > 0.0;
    if !ahead || !question.pace.is_finite() {
        return None;
    }
    let ratio = Answer::exact(question.pace).divide(required)?;
    let class = match ratio.value {
        value if value >= 0.95 => Class::OnTrack,
        value if value >= 0.6 => Class::Moderate,
        value if value >= 0.0 => Class::Limited,
        _ => Class::Away,
    };
    Some((ratio, class))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::arithmetic::answer::answer;
    use crate::calculator::arithmetic::question::tests::SOUND;
    use crate::figure::Bound;

    type Standing = (Option<(f64, Bound, PaceClass)>, Option<(Bound, Class)>);

    fn stand(question: &Question) -> Standing {
        let answers = answer(question);
        (
            pace_class(question, &answers)
                .map(|(ratio, effort)| (ratio.value, ratio.bound, effort)),
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
            let found = stand(&Question { pace, ..base }).1;
            assert_eq!(found, Some((Bound::Exact, class)), "{pace}");
        }
        for (past, effort) in [
            (10.000_001, PaceClass::NoMore),
            (9.999_999, PaceClass::More),
            (6.666_667, PaceClass::More),
            (6.666_666, PaceClass::FarMore),
        ] {
            let past = Some(Past::Growth(past));
            let found = stand(&Question { past, ..base }).0.map(|found| found.2);
            assert_eq!(found, Some(effort), "{past:?}");
        }
        let reached = Question { goal: 90.0, ..base };
        assert_eq!(stand(&reached).1, None);
        let rank = Question {
            measure: crate::calculator::arithmetic::question::Measure::Rank,
            falls: true,
            baseline: Some(40.0),
            goal: 30.0,
            past: Some(Past::Increment(9.0)),
            ..SOUND
        };
        let (effort, class) = stand(&rank);
        assert_eq!(effort.map(|found| found.2), Some(PaceClass::NoMore));
        assert_eq!(class, None);
    }

    #[test]
    fn a_floor_tells_the_worst_effort_and_the_least_class() {
        let firms = Question {
            baseline: Some(200.0),
            bound: Bound::AtLeast,
            goal: 500.0,
            pace: 30.0,
            past: Some(Past::Increment(63.0)),
            ..SOUND
        };
        let (effort, class) = stand(&firms);
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
            stand(&use_of_energy).1,
            Some((Bound::Exact, Class::OnTrack))
        );
        let growing = Question {
            pace: 1.0,
            ..use_of_energy
        };
        assert_eq!(stand(&growing).1, Some((Bound::Exact, Class::Away)));
    }
}
