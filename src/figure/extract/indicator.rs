//! What a figure measures, in the words of its clause.

use crate::figure::Reading;

/// The words of the sentence that name what the figure at `place` measures.
pub fn indicator<'a>(_sentence: &'a str, _readings: &[Reading], _place: usize) -> Option<&'a str> {
    None
}
