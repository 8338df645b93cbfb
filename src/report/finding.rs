//! Whether a token stands in the source where it is cited, for the command line and for the browser.

use std::ops::Range;

use crate::text::Document;

/// Where a token is in the source, against where it is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenLocation {
    /// It stands there: its bytes in the cleaned text.
    Stands(Range<usize>),
    /// It does not; where it stands instead, if anywhere, each as section and sentence.
    Elsewhere(Vec<(usize, usize)>),
    /// The section has no such sentence, but so many.
    NoSentence(usize),
    /// The source has no such section, but so many.
    NoSection(usize),
}

/// Looks for a token in a sentence, both numbers as cited: the introduction is section 0, the first
/// sentence is 1.
pub fn find(source: &Document, token: &str, section: usize, sentence: usize) -> TokenLocation {
    let Some(cited) = source.sections.get(section) else {
        return TokenLocation::NoSection(source.sections.len());
    };
    let index = sentence.checked_sub(1);
    let Some(range) = index.and_then(|index| cited.sentences.get(index)) else {
        return TokenLocation::NoSentence(cited.sentences.len());
    };
    let within = |range: &Range<usize>| source.cleaned.text[range.clone()].find(token);
    if let Some(at) = within(range) {
        let start = range.start + at;
        return TokenLocation::Stands(start..start + token.len());
    }
    let elsewhere = source
        .sections
        .iter()
        .flat_map(|section| (1..).zip(&section.sentences).map(|it| (section.number, it)))
        .filter(|(_, (_, range))| within(range).is_some())
        .map(|(section, (sentence, _))| (section, sentence));
    TokenLocation::Elsewhere(elsewhere.collect())
}
