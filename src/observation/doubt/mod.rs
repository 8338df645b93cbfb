//! What does not add up in a report: each doubt names its figures and the sum that fails.
//!
//! A doubt is a question to the author, not a verdict: bounds and rounding are given every benefit, and what rests
//! on a label that is not sure is left alone.

mod change;
mod parts;
mod rounded;
mod values;

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::Qualifier;
use crate::figure::Unit;
use crate::observation::clause::tail::Role;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::observe::Observation;
use crate::text::Document;

/// Something that does not add up.
#[derive(Clone, PartialEq, Debug)]
pub struct Doubt {
    pub kind: DoubtKind,
    /// The characters at which its figures start, in the order of the message
    pub figures: Vec<usize>,
    /// The figures as written, and the sum that fails
    pub message: String,
    /// As of its first figure
    pub section: usize,
    /// From 1 within the section
    pub sentence: usize,
}

/// What fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoubtKind {
    /// Parts do not add up to their whole
    Parts,
    /// A part is more than its whole
    MoreThanWhole,
    /// From one value to another is not the stated change
    Change,
    /// A change goes the other way than its verb says
    Direction,
    /// Growth is not that from the year before
    Growth,
    /// One observation has two values
    TwoValues,
    /// A rank lies beyond its field
    Rank,
}

impl DoubtKind {
    /// The name in data.
    pub fn code(self) -> &'static str {
        match self {
            DoubtKind::Parts => "parts",
            DoubtKind::MoreThanWhole => "more-than-whole",
            DoubtKind::Change => "change",
            DoubtKind::Direction => "direction",
            DoubtKind::Growth => "growth",
            DoubtKind::TwoValues => "two-values",
            DoubtKind::Rank => "rank",
        }
    }
}

/// A figure with what it is of, and its number with its rounding.
struct Observed<'a> {
    figure: &'a Figure<'a>,
    observation: &'a Observation,
    /// `None` of a date and of a range
    number: Option<Rounded>,
}

impl Observed<'_> {
    fn start(&self) -> usize {
        self.figure.characters.start
    }

    fn raw(&self) -> &str {
        self.figure.raw.trim()
    }

    fn unit(&self) -> &Unit {
        &self.figure.reading.quantity.unit
    }

    fn place(&self) -> (usize, usize) {
        (self.figure.section, self.figure.sentence)
    }

    /// The number, where it is stated without a bound.
    fn exact(&self) -> Option<Rounded> {
        let qualifier = self.figure.reading.qualifier;
        self.number
            .filter(|_| matches!(qualifier, Qualifier::Exact | Qualifier::Reach))
    }

    /// Whether it says how much there was: no goal, no change.
    fn is_level(&self) -> bool {
        self.figure.reading.kind == Kind::Measure && self.observation.role == Role::Level
    }
}

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

/// A doubt about figures of which the first says where it stands.
fn doubt(kind: DoubtKind, figures: &[&Observed], message: String) -> Doubt {
    let (section, sentence) = figures.first().map_or((0, 0), |it| it.place());
    Doubt {
        kind,
        figures: figures.iter().map(|it| it.start()).collect(),
        message,
        section,
        sentence,
    }
}

/// The words between two figures.
fn between<'a>(text: &'a str, one: &Observed, other: &Observed) -> &'a str {
    text.get(one.figure.range.end..other.figure.range.start)
        .unwrap_or("")
}
