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
