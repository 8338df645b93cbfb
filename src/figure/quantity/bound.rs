//! What a stated value says about the true one, and how two such statements combine.

use serde::Deserialize;
use serde::Serialize;

/// What a value claims: with the true value *x* and the stated value *v*.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// *x = v*
    #[default]
    Exact,
    /// *x ≥ v*: "over", "more than", 突破, 以上, 餘
    AtLeast,
    /// *x ≤ v*: "up to", "less than", 不足, 以內, 前N
    AtMost,
    /// *x ≈ v*, on an unknown side
    About,
}

impl Bound {
    /// Every bound.
    pub const ALL: [Bound; 4] = [Bound::Exact, Bound::AtLeast, Bound::AtMost, Bound::About];

    /// The name in `data-bound` and in every file we write.
    pub fn code(self) -> &'static str {
        match self {
            Bound::Exact => "exact",
            Bound::AtLeast => "at-least",
            Bound::AtMost => "at-most",
            Bound::About => "about",
        }
    }

    /// The bound with a code that [`code`](Bound::code) gives.
    pub fn from_code(code: &str) -> Option<Bound> {
        Bound::ALL.into_iter().find(|bound| bound.code() == code)
    }

    /// The bound after a step that reverses order: a minus sign, a reciprocal.
    pub fn flipped(self) -> Bound {
        match self {
            Bound::AtLeast => Bound::AtMost,
            Bound::AtMost => Bound::AtLeast,
            Bound::Exact | Bound::About => self,
        }
    }

    /// The bound of a result that rises with both operands.
    ///
    /// `About` absorbs, since one vague operand makes the result vague. A floor and a ceiling
    /// together say nothing at all, not even "about": that is `None`.
    pub fn joined(self, other: Bound) -> Option<Bound> {
        match (self, other) {
            (Bound::About, _) | (_, Bound::About) => Some(Bound::About),
            (Bound::Exact, bound) | (bound, Bound::Exact) => Some(bound),
            (left, right) => (left == right).then_some(left),
        }
    }
}
