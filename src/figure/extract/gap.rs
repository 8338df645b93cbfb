//! What a text has lost: a rank with no 第, a unit with no number. Told, and never filled in.

use std::ops::Range;

use crate::figure::Reading;
use crate::text::Document;

/// A place where words or numbers are missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// Bytes of the cleaned text that show it
    pub range: Range<usize>,
    /// Bytes of the raw text
    pub raw_range: Range<usize>,
    /// What is missing, for a reader of the terminal
    pub message: &'static str,
    pub section: usize,
    pub sentence: usize,
}

impl Gap {
    /// The gap with its place in the document, found in a sentence that starts at a byte.
    pub fn at(self, document: &Document, start: usize, section: usize, sentence: usize) -> Gap {
        let range = start + self.range.start..start + self.range.end;
        Gap {
            raw_range: document.cleaned.raw_range(range.clone()),
            range,
            section,
            sentence,
            ..self
        }
    }
}

/// Adds the gaps of a sentence, in text order.
pub fn gaps(_sentence: &str, _readings: &[Reading], _into: &mut Vec<Gap>) {}
