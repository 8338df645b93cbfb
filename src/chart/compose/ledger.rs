//! Amounts of one currency, the greatest first.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::axis;
use crate::chart::plan::ledger::Entry;
use crate::chart::plan::ledger::Ledger;
use crate::report::BarRow;

impl Composer<'_> {
    pub(super) fn ledger(&self, rows: &[BarRow]) -> Ledger {
        let mut entries: Vec<Entry> = rows
            .iter()
            .map(|row| Entry {
                label: self.row_label(row),
                value: self.number(row.figure),
                bound: self.figure(row.figure).quantity.bound,
                amount: self.amount(row.figure),
                source: self.source(row.figure),
            })
            .collect();
        entries.sort_by(|one, other| other.value.total_cmp(&one.value));
        let values: Vec<f64> = entries.iter().map(|entry| entry.value).collect();
        Ledger {
            entries,
            linear: axis::zero_to(&values, &self.unit, self.language),
            powers: axis::powers(&values, &self.unit, self.language),
            logarithmic: false,
        }
    }
}
