//! What composing a panel needs at hand: the report in one language.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Provenance;
use crate::chart::plan::caption::Source;
use crate::chart::plan::words::ChartWords;
use crate::chart::plan::words::PlanWords;
use crate::figure;
use crate::figure::Bound;
use crate::language::Language;
use crate::language::fill;
use crate::report::BarRow;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Piece;
use crate::report::Prose;
use crate::report::Report;
use crate::report::Style;

pub struct Composer<'a> {
    pub report: &'a Report,
    pub language: Language,
    pub words: &'static PlanWords,
    pub live: &'static ChartWords,
    /// Whether another panel of the chart is its subject, and bars are there to compare.
    pub context: bool,
}

impl Composer<'_> {
    pub fn figure(&self, id: FigureId) -> &Figure {
        self.report.figures.get(id)
    }

    /// The number of a figure. A date has none, and the check lets none into a chart.
    pub fn number(&self, id: FigureId) -> f64 {
        self.figure(id).quantity.number().unwrap_or(f64::NAN)
    }

    pub fn label(&self, id: FigureId) -> &str {
        self.figure(id).label.get(self.language)
    }

    /// The label that a row has of its own, or its figure's.
    pub fn row_label(&self, row: &BarRow) -> Caption {
        let own = row.label.as_ref().map(|label| self.plain(label));
        Caption::same(own.as_deref().unwrap_or(self.label(row.figure)))
    }

    pub fn write(&self, id: FigureId) -> String {
        figure::format(&self.figure(id).shown(), self.language).to_string()
    }

    pub fn amount(&self, id: FigureId) -> Amount {
        let shown = self.figure(id).shown();
        Amount {
            exact: shown.number().map(|number| (number, shown.bound)),
            ..axis::amount(&shown, self.language)
        }
    }

    pub fn plain(&self, prose: &Prose) -> String {
        prose
            .get(self.language)
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Figure(id, style) => {
                    let shown = self.figure(*id).shown();
                    match style {
                        Style::Full => figure::format(&shown, self.language).to_string(),
                        Style::Number => figure::format(&shown, self.language).number,
                        Style::Words => figure::write_numeral(&shown, self.language),
                    }
                }
            })
            .collect()
    }

    pub fn source(&self, id: FigureId) -> Source {
        let figure = self.figure(id);
        let (nature, remark) = match figure.origin {
            Origin::Derived { .. } => (Provenance::Derived, self.words.derived.to_owned()),
            _ => {
                let (nature, template) = match (figure.goal, figure.quantity.bound) {
                    (true, _) => (Provenance::Target, self.live.goal),
                    (_, Bound::AtLeast) => (Provenance::Floor, self.words.reported_floor),
                    _ => (Provenance::Reported, self.words.reported),
                };
                let year = figure.period.year().map(|year| year.to_string());
                let remark = year.map_or_else(String::new, |year| fill(template, &[&year]));
                (nature, remark)
            }
        };
        Source {
            figure: figure.id.clone(),
            label: self.label(id).to_owned(),
            remark,
            nature,
        }
    }
}
