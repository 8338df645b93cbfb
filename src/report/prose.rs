//! Texts in the page's languages: plain words, and prose that names figures.

use crate::language::Language;
use crate::report::document::template::Style;
use crate::report::figures::FigureId;

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words between figures
    Text(String),
    /// A figure, and how it is written
    Figure(FigureId, Style),
}

/// Prose in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(pub [Vec<Piece>; 3]);

impl Prose {
    /// The pieces in a language.
    pub fn get(&self, language: Language) -> &[Piece] {
        &self.0[language.index()]
    }

    /// The figures that the prose names, each as often as it stands there.
    pub fn figures(&self) -> impl Iterator<Item = FigureId> {
        self.0[0].iter().filter_map(|piece| match piece {
            Piece::Figure(figure, _) => Some(*figure),
            Piece::Text(_) => None,
        })
    }
}
