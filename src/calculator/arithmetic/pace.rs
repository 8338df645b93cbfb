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
