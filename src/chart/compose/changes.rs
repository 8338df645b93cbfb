//! Several changes of one period, each with its sign.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::changes::Change;
use crate::chart::plan::changes::Changes;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::report::BarRow;
use crate::report::FigureId;

impl Composer<'_> {
    pub(super) fn changes(&self, rows: &[BarRow], whole: Option<FigureId>) -> Changes {
        let rows = rows.iter().map(|row| {
            let change = self.change(row);
            Change {
                label: self.row_label(row),
                value: change.number().unwrap_or(f64::NAN),
                bound: match (change.number() < Some(0.0), change.bound) {
                    // Away from zero, as bars are drawn.
                    (true, Bound::AtMost) => Bound::AtLeast,
                    (true, Bound::AtLeast) => Bound::AtMost,
                    (_, bound) => bound,
                },
                amount: self.signed(row),
                whole: whole == Some(row.figure),
                source: self.source(row.figure),
            }
        });
        Changes {
            rows: rows.collect(),
            falls: self.words.fell.to_owned(),
            rises: self.words.rose.to_owned(),
        }
    }

    /// The change that a row draws: below zero where its figure says by how much it fell.
    pub(super) fn change(&self, row: &BarRow) -> Quantity {
        let quantity = self.figure(row.figure).quantity.clone();
        match (quantity.number(), row.falls) {
            (Some(number), true) if number > 0.0 => {
                let bound = match quantity.bound {
                    Bound::AtLeast => Bound::AtMost,
                    Bound::AtMost => Bound::AtLeast,
                    bound => bound,
                };
                Quantity::exact(-number, quantity.unit).with_bound(bound)
            }
            _ => quantity,
        }
    }

    /// A row's change with its sign, as charts write it.
    pub(super) fn signed(&self, row: &BarRow) -> Amount {
        let change = self.change(row);
        let mut amount = axis::amount(&change, self.language);
        // A bound's sign and a plus would be read as one.
        let plain = matches!(change.bound, Bound::Exact | Bound::About);
        if plain && change.number() > Some(0.0) {
            amount.number.insert(0, '+');
        }
        amount
    }
}
