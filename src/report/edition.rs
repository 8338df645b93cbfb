//! What a report says in one language.

use crate::figure;
use crate::figure::FormattedQuantity;
use crate::figure::Kind;
use crate::figure::Operation;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::Language;
use crate::language::Translated;
use crate::report::document::template::Style;
use crate::report::figures::Figure;
use crate::report::figures::FigureId;
use crate::report::figures::Origin;
use crate::report::model::Report;
use crate::report::prose::Piece;

/// A report in one language.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// In all its languages
    pub report: &'a Report,
    /// The one that is written
    pub language: Language,
}

impl<'a> Edition<'a> {
    /// A text in this language.
    pub fn text(&self, words: &Translated) -> String {
        words.get(self.language).to_owned()
    }

    /// A figure.
    pub fn figure(&self, id: FigureId) -> &'a Figure {
        self.report.figures.get(id)
    }

    /// A figure's label in this language.
    pub fn label(&self, id: FigureId) -> String {
        self.text(&self.figure(id).label)
    }

    /// A figure as written in this language.
    pub fn written(&self, id: FigureId) -> FormattedQuantity {
        figure::format(&self.shown(id), self.language)
    }

    /// A figure as shown: a difference of ranks is a number of places, and not a rank.
    pub fn shown(&self, id: FigureId) -> Quantity {
        let figure = self.figure(id);
        let shown = figure.shown();
        let gained = match &figure.origin {
            Origin::Stated { token, .. } | Origin::Assumed { token, .. } => {
                figure::read(token).is_ok_and(|reading| reading.kind == Kind::Change)
            }
            Origin::Derived { operation, .. } => *operation == Operation::Difference,
        };
        match shown.unit {
            Unit::Rank if gained => {
                Quantity::new(shown.value, Unit::Count("位".into()), shown.bound)
            }
            _ => shown,
        }
    }

    /// A figure in the style that a placeholder asks for.
    pub fn styled(&self, id: FigureId, style: Style) -> String {
        match style {
            Style::Full => self.written(id).to_string(),
            Style::Number => self.written(id).number,
            Style::Source => match &self.figure(id).origin {
                Origin::Stated { written, .. } if !written.get(self.language).is_empty() => {
                    written.get(self.language).to_owned()
                }
                _ => self.written(id).to_string(),
            },
            Style::Words => figure::write_numeral(&self.shown(id), self.language),
        }
    }

    /// Prose as plain text.
    pub fn plain(&self, pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Figure(figure, style) => self.styled(*figure, *style),
            })
            .collect()
    }
}
