//! The year or span that a figure speaks of.

use crate::figure::Reading;

/// Follows the periods that a report names.
pub struct Periods {}

impl Periods {
    pub fn new(_text: &str) -> Periods {
        Periods {}
    }

    pub fn sentence(&mut self, _sentence: &str) {}

    pub fn of(&self, _sentence: &str, _readings: &[Reading], _place: usize) -> Option<String> {
        None
    }
}
