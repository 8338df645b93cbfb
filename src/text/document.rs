//! A report's sections and sentences.

use std::ops::Range;

use crate::text::Cleaned;
use crate::text::clean;

/// A report, cleaned and divided.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    pub cleaned: Cleaned,
    /// Section 0 is the introduction, 1…n the numbered points, the last the outlook
    pub sections: Vec<Section>,
}

/// One part of a report. Ranges are bytes of the cleaned text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Section {
    pub number: usize,
    pub range: Range<usize>,
    /// Sentences count from 1: sentence *k* is `sentences[k - 1]`
    pub sentences: Vec<Range<usize>>,
}

/// Cleans a report and divides it.
pub fn read(raw: &str) -> Document {
    Document {
        cleaned: clean(raw),
        sections: Vec::new(),
    }
}
