//! Charts of what may be compared, by a written grammar.

pub mod chapters;
mod families;
pub mod find;
mod finding;
pub mod grammar;
pub mod links;
pub mod wording;
