//! The word beside a number that says how to take it, and the bound that it makes.

use crate::figure::quantity::bound::Bound;
use serde::Deserialize;
use serde::Serialize;

/// The word beside a number that says how to take it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Qualifier {
    /// None was written
    #[default]
    Exact,
    /// 達, 達到
    Reach,
    /// 超過, 突破, 餘, 多, 以上, "over"
    Over,
    /// 不足, 低於, "less than"
    Under,
    /// 約, 左右, 近, "about"
    About,
    /// 以內, 不超過, 前N, N強, "up to"
    UpTo,
    /// From one value to another
    Range,
}

impl Qualifier {
    /// The name in data.
    pub fn code(self) -> &'static str {
        match self {
            Qualifier::Exact => "exact",
            Qualifier::Reach => "reach",
            Qualifier::Over => "over",
            Qualifier::Under => "under",
            Qualifier::About => "about",
            Qualifier::UpTo => "upto",
            Qualifier::Range => "range",
        }
    }

    /// Whether it says on which side the true value lies.
    pub fn is_bound(self) -> bool {
        matches!(self, Qualifier::Over | Qualifier::Under | Qualifier::UpTo)
    }

    /// What the word makes of the value. The value of a range is its lower end, a floor.
    pub fn bound(self) -> Bound {
        match self {
            Qualifier::Exact | Qualifier::Reach => Bound::Exact,
            Qualifier::Over | Qualifier::Range => Bound::AtLeast,
            Qualifier::Under | Qualifier::UpTo => Bound::AtMost,
            Qualifier::About => Bound::About,
        }
    }
}
