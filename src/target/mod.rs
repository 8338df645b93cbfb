//! The calculator's arithmetic: from a baseline, a goal and an assumed pace to what is still required.
//!
//! Pure and total: whatever comes in, an answer is a finite number or absent. Every answer carries
//! the bound that the baseline's bound makes it have: the baseline is an interval, open on one side
//! where it is a floor or a ceiling, and each formula is monotone in it, so that the image of the
//! interval is told by its one finite end.

mod answer;
mod path;
mod question;
mod standing;
mod verdict;

pub use answer::Answer;
pub use answer::Answers;
pub use answer::answer;
pub use path::Step;
pub use question::Fault;
pub use question::Field;
pub use question::MAXIMUM;
pub use question::Measure;
pub use question::Past;
pub use question::Question;
pub use question::YEARS;
pub use standing::Class;
pub use standing::Effort;
pub use standing::MORE;
pub use standing::SAME;
pub use standing::effort;
pub use standing::open_sdg;
pub use verdict::Verdict;
pub use verdict::verdict;
