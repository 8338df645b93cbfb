//! Parts that add up to a whole.

use crate::chart::Caption;
use crate::chart::Part;
use crate::chart::Parts;
use crate::chart::Tone;
use crate::chart::compose::Composer;
use crate::report::BarRow;
use crate::report::FigureId;
use crate::report::Origin;

impl Composer<'_> {
    pub(super) fn parts(&self, whole: FigureId, rows: &[BarRow]) -> Parts {
        const TONES: [Tone; 4] = [Tone::Blue4, Tone::Blue2, Tone::Blue3, Tone::Blue1];
        let parts = rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let label = match &row.label {
                    Some(label) => self.plain(label),
                    None => self.label(row.figure).to_owned(),
                };
                let figure = self.figure(row.figure);
                Part {
                    label: Caption::same(&label),
                    value: self.number(row.figure),
                    derived: matches!(figure.origin, Origin::Derived { .. }),
                    amount: self.amount(row.figure),
                    tone: TONES[index.min(TONES.len() - 1)],
                    source: self.source(row.figure),
                }
            })
            .collect();
        Parts {
            label: Caption::same(self.label(whole)),
            amount: self.amount(whole),
            value: self.number(whole),
            parts,
            source: self.source(whole),
        }
    }
}
