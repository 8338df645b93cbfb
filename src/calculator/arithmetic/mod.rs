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

pub use answer::Answer;
pub use answer::Answers;
pub use answer::answer;
pub use pace::Class;
pub use pace::MORE;
pub use pace::PaceClass;
pub use pace::SAME;
pub use pace::open_sdg;
pub use pace::pace_class;
pub use path::Step;
pub use path::month_of;
pub use path::year_of;
pub use question::Fault;
pub use question::Field;
pub use question::MAXIMUM;
pub use question::Measure;
pub use question::Past;
pub use question::Question;
pub use question::YEARS;
pub use verdict::Verdict;
pub use verdict::verdict;
