//! The calculator's arithmetic: from a baseline, a goal and an assumed pace to what is still required.
//!
//! Pure and total: whatever comes in, an answer is a finite number or absent. Every answer carries
//! the bound that the baseline's bound makes it have: each formula below is monotone in the baseline,
//! so a baseline that is a floor turns an answer that rises with it into a floor ("at least")
//! and one that falls with it into a ceiling ("at most").

mod answer;
mod question;
mod verdict;

pub use answer::Answer;
pub use answer::Answers;
pub use answer::answer;
pub use question::Fault;
pub use question::Field;
pub use question::MAXIMUM;
pub use question::Measure;
pub use question::Question;
pub use question::YEARS;
pub use verdict::Verdict;
pub use verdict::verdict;
