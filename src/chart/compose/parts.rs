//! Parts that add up to a whole.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::parts::Parts;
use crate::chart::plan::parts::WholePart;
use crate::chart::theme::Role;
use crate::report::BarRow;
use crate::report::FigureId;
use crate::report::Origin;

impl Composer<'_> {
    pub(super) fn parts(&self, whole: FigureId, rows: &[BarRow]) -> Parts {
        const TONES: [Role; 4] = [Role::Blue4, Role::Blue2, Role::Blue3, Role::Blue1];
        let parts = rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let figure = self.figure(row.figure);
                WholePart {
                    label: self.row_label(row),
                    value: self.number(row.figure),
                    derived: matches!(figure.origin, Origin::Derived { .. }),
                    amount: self.amount(row.figure),
                    tone: TONES[index.min(TONES.len() - 1)],
                    source: self.source(row.figure),
                }
            })
            .collect();
        Parts {
            label: Caption::same(&self.label(whole)),
            amount: self.amount(whole),
            value: self.number(whole),
            parts,
            source: self.source(whole),
        }
    }
}
