//! What composing a panel needs at hand: the report in one language.

use std::ops::Deref;

use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Provenance;
use crate::chart::plan::caption::Source;
use crate::chart::plan::words::ChartWords;
use crate::chart::plan::words::PlanWords;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::fill;
use crate::report::BarRow;
use crate::report::Edition;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Prose;

pub struct Composer<'a> {
    pub edition: Edition<'a>,
    pub words: &'static PlanWords,
    pub live: &'static ChartWords,
    /// Whether another panel of the chart is its subject, and bars are there to compare.
    pub context: bool,
    /// The unit of the panel's values: that of its first figure.
    pub unit: Unit,
}

impl<'a> Deref for Composer<'a> {
    type Target = Edition<'a>;

    fn deref(&self) -> &Edition<'a> {
        &self.edition
    }
}

impl Composer<'_> {
    /// The number of a figure in the panel's unit; of one that does not convert, as it is. A date has none, and
    /// the check lets none into a chart.
    pub fn number(&self, id: FigureId) -> f64 {
        self.in_unit(&self.figure(id).quantity).unwrap_or(f64::NAN)
    }

    fn in_unit(&self, quantity: &Quantity) -> Option<f64> {
        let factor = quantity.unit.factor_to(&self.unit).unwrap_or(1.0);
        Some(quantity.number()? * factor)
    }

    /// The label that a row has of its own, or its figure's.
    pub fn row_label(&self, row: &BarRow) -> Caption {
        let own = row.label.as_ref().map(|label| self.prose(label));
        Caption::same(&own.unwrap_or_else(|| self.label(row.figure)))
    }

    /// Prose as plain text.
    pub fn prose(&self, prose: &Prose) -> String {
        self.plain(prose.get(self.language))
    }

    /// A figure as it is written.
    pub fn write(&self, id: FigureId) -> String {
        self.written(id).to_string()
    }

    pub fn amount(&self, id: FigureId) -> Amount {
        let shown = self.shown(id);
        Amount {
            exact: self.in_unit(&shown).map(|number| (number, shown.bound)),
            ..axis::amount(&shown, self.language)
        }
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
            label: self.label(id),
            remark,
            nature,
        }
    }
}
