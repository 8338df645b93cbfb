//! Bars from zero, with bounds and derived twins.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::axis;
use crate::chart::plan::bars::Bar;
use crate::chart::plan::bars::BarGroup;
use crate::chart::plan::bars::Bars;
use crate::chart::plan::bars::Emphasis;
use crate::chart::plan::bars::RowLabels;
use crate::chart::plan::bars::Whole;
use crate::chart::plan::caption::Caption;
use crate::chart::theme::Role;
use crate::figure;
use crate::figure::Operation;
use crate::language::fill;
use crate::report::BarRow;
use crate::report::FigureId;
use crate::report::Origin;

/// More bars than this are slim ones.
const FEW: usize = 4;

impl Composer<'_> {
    pub(super) fn bars(&self, rows: &[BarRow], each: bool, blocks: Option<FigureId>) -> Bars {
        let subject = rows
            .iter()
            .any(|row| matches!(self.figure(row.figure).origin, Origin::Derived { .. }));
        let bars: Vec<Bar> = rows
            .iter()
            .enumerate()
            .map(|(index, row)| self.bar(index, row, rows, each, subject, blocks))
            .collect();
        let axis = if subject && blocks.is_none() {
            let values: Vec<f64> = bars.iter().map(|bar| bar.value).collect();
            axis::zero_to(&values, &self.unit, self.language)
        } else {
            Vec::new()
        };
        Bars {
            labels: if subject {
                RowLabels::Above
            } else {
                RowLabels::Beside
            },
            groups: vec![BarGroup {
                heading: Caption::default(),
                bars,
            }],
            axis,
        }
    }

    fn bar(
        &self,
        index: usize,
        row: &BarRow,
        rows: &[BarRow],
        each: bool,
        subject: bool,
        blocks: Option<FigureId>,
    ) -> Bar {
        let figure = self.figure(row.figure);
        let derived = matches!(figure.origin, Origin::Derived { .. });
        let multiple = blocks.and_then(|id| self.figure(id).quantity.number());
        let note = rows
            .iter()
            .find_map(|other| self.against(row.figure, other.figure))
            .unwrap_or_default();
        Bar {
            label: self.row_label(row),
            value: self.number(row.figure),
            bound: figure.quantity.bound,
            derived,
            tone: match (subject, self.context) {
                (true, _) => Role::Blue4,
                (false, true) => Role::Neutral,
                (false, false) => Role::Blue3,
            },
            stature: match (subject, each) {
                (true, _) => Emphasis::Lead,
                (false, true) => Emphasis::Minor,
                // Many bars want less of the page each.
                (false, false) if rows.len() > FEW => Emphasis::Minor,
                (false, false) => Emphasis::Plain,
            },
            amount: self.amount(row.figure),
            note: Caption::same(&note),
            blocks: multiple
                .filter(|_| index == 0)
                .map_or(0, |multiple| multiple as u32),
            each,
            whole: row.of.map(|whole| Whole {
                value: self.number(whole),
                text: format!(
                    "/{}",
                    figure::format(&self.figure(whole).shown(), self.language).number
                ),
            }),
            source: self.source(row.figure),
        }
    }

    /// How a figure compares with the year before, if the other was reckoned back from it.
    fn against(&self, id: FigureId, other: FigureId) -> Option<String> {
        match &self.figure(other).origin {
            Origin::Derived { operation, of, .. } if of.first() == Some(&id) => {
                let (year, before) = (
                    self.figure(id).period.year()?,
                    self.figure(other).period.year()?,
                );
                if before + 1 != year {
                    return None;
                }
                let by = self.write(*of.get(1)?);
                match operation {
                    Operation::BeforeGrowth => Some(fill(self.words.over_last_year, &[&by])),
                    Operation::Quotient => Some(fill(self.words.times_last_year, &[&by])),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
