//! What does not add up in a report: each doubt names its figures and the sum that fails.
//!
//! A doubt is a question to the author, not a verdict: bounds and rounding are given every benefit, and what rests
//! on a label that is not sure is left alone.

mod change;
mod finding;
mod parts;
mod rounded;
mod values;

use crate::figure::Figure;
use crate::observation::doubt::finding::Observed;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::observe::Observation;
use crate::text::Document;

pub use crate::observation::doubt::finding::Doubt;
pub use crate::observation::doubt::finding::DoubtKind;

/// The doubts of a report's observations, in text order.
pub fn doubts(document: &Document, observations: &[(Figure, Observation)]) -> Vec<Doubt> {
    let observed: Vec<Observed> = observations
        .iter()
        .map(|(figure, observation)| Observed {
            figure,
            observation,
            number: Rounded::of(figure),
        })
        .collect();
    let text = document.cleaned.text.as_str();
    let mut doubts = Vec::new();
    for sentence in observed.chunk_by(|one, other| one.place() == other.place()) {
        parts::doubts(text, sentence, &mut doubts);
        change::doubts(text, sentence, &mut doubts);
    }
    values::doubts(&observed, &mut doubts);
    doubts.sort_by_key(|doubt| doubt.figures.first().copied());
    doubts
}
