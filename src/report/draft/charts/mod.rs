//! Charts of what may be compared: the grammar, the charts that it finds, where they stand and what they say.

pub mod chapters;
pub mod find;
pub mod grammar;
pub mod wording;
