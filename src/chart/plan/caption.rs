//! The words of a mark, where they come from, and how it is shaded.

use serde::Deserialize;
use serde::Serialize;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// Words in two lengths. `\n` parts lines; in the short form of a line's label it may part the rate
/// from its name (`年均須增\n11.8%`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Caption {
    /// Where there is room.
    pub full: String,
    /// Where there is little.
    pub short: String,
}

impl Caption {
    /// Words in two lengths.
    pub fn new(full: &str, short: &str) -> Caption {
        Caption {
            full: full.to_string(),
            short: short.to_string(),
        }
    }

    /// The same words at every width.
    pub fn same(words: &str) -> Caption {
        Caption::new(words, words)
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.full.is_empty() && self.short.is_empty()
    }
}

/// Where a mark comes from: what a reader who focuses it hears, and which figure it opens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize_tuple, Deserialize_tuple)]
pub struct Source {
    /// The figure's name in the report; empty when the mark opens nothing.
    pub figure: String,
    /// What is measured; a mark without it cannot be focused.
    pub label: String,
    /// When, and as what: as reported, derived, a target.
    pub remark: String,
    /// What its value is known as.
    pub nature: Provenance,
}

/// What a mark says of its value: the entries of the key beside the title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provenance {
    /// As the report gives it.
    #[default]
    Reported,
    /// A lower bound.
    Floor,
    /// Computed from reported values.
    Derived,
    /// A target, or what it requires.
    Target,
}

impl Provenance {
    /// The code in `data-nature`.
    pub fn code(self) -> &'static str {
        match self {
            Provenance::Reported => "reported",
            Provenance::Floor => "floor",
            Provenance::Derived => "derived",
            Provenance::Target => "target",
        }
    }
}
