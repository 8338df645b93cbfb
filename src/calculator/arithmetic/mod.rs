//! The calculator's arithmetic: from a baseline, a goal and an assumed pace to what is still required.
//!
//! Pure and total: whatever comes in, an answer is a finite number or absent. Every answer carries
//! the bound that the baseline's bound makes it have: the baseline is an interval, open on one side
//! where it is a floor or a ceiling, and each formula is monotone in it, so that one finite end gives
//! the image of the interval.

mod answer;
mod pace;
mod path;
mod question;
mod verdict;

pub use crate::calculator::arithmetic::answer::Answer;
pub use crate::calculator::arithmetic::answer::Answers;
pub use crate::calculator::arithmetic::answer::answer;
pub use crate::calculator::arithmetic::pace::Class;
pub use crate::calculator::arithmetic::pace::MORE;
pub use crate::calculator::arithmetic::pace::PaceClass;
pub use crate::calculator::arithmetic::pace::SAME;
pub use crate::calculator::arithmetic::pace::open_sdg;
pub use crate::calculator::arithmetic::pace::pace_class;
pub use crate::calculator::arithmetic::path::YearStep;
pub use crate::calculator::arithmetic::path::month_of;
pub use crate::calculator::arithmetic::path::year_of;
pub use crate::calculator::arithmetic::question::Fault;
pub use crate::calculator::arithmetic::question::Field;
pub use crate::calculator::arithmetic::question::MAXIMUM;
pub use crate::calculator::arithmetic::question::Measure;
pub use crate::calculator::arithmetic::question::Past;
pub use crate::calculator::arithmetic::question::Question;
pub use crate::calculator::arithmetic::question::YEARS;
pub use crate::calculator::arithmetic::verdict::Verdict;
pub use crate::calculator::arithmetic::verdict::verdict;
