//! A doubt, and the figures that it is about.

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::Qualifier;
use crate::figure::Unit;
use crate::observation::clause::tail::Role;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::observe::Observation;

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
pub struct Observed<'a> {
    pub figure: &'a Figure<'a>,
    pub observation: &'a Observation,
    /// `None` of a date and of a range
    pub number: Option<Rounded>,
}

impl Observed<'_> {
    pub fn start(&self) -> usize {
        self.figure.characters.start
    }

    pub fn raw(&self) -> &str {
        self.figure.raw.trim()
    }

    pub fn unit(&self) -> &Unit {
        &self.figure.reading.quantity.unit
    }

    pub fn place(&self) -> (usize, usize) {
        (self.figure.section, self.figure.sentence)
    }

    /// The number, where it is stated without a bound.
    pub fn exact(&self) -> Option<Rounded> {
        let qualifier = self.figure.reading.qualifier;
        self.number
            .filter(|_| matches!(qualifier, Qualifier::Exact | Qualifier::Reach))
    }

    /// Whether it says how much there was: no goal, no change.
    pub fn is_level(&self) -> bool {
        self.figure.reading.kind == Kind::Measure && self.observation.role == Role::Level
    }
}

/// A doubt about figures of which the first says where it stands.
pub fn doubt(kind: DoubtKind, figures: &[&Observed], message: String) -> Doubt {
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
pub fn between<'a>(text: &'a str, one: &Observed, other: &Observed) -> &'a str {
    text.get(one.figure.range.end..other.figure.range.start)
        .unwrap_or("")
}
