//! The figures of a source with what they are of, and the words to cite them by.

mod context;
mod found;
mod goal;
mod item;
mod time;

pub use crate::report::draft::stated::found::Found;
pub use crate::report::draft::stated::found::Place;
pub use crate::report::draft::stated::found::found;
pub use crate::report::draft::stated::item::Stated;
pub use crate::report::draft::stated::time::spoken;
