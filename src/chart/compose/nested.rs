//! Thresholds of which each holds the next.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::nested::Nested;
use crate::chart::plan::nested::Tier;
use crate::chart::theme::Role;
use crate::figure;
use crate::figure::Bound;
use crate::report::NestedRow;

impl Composer<'_> {
    pub(super) fn nested(&self, rows: &[NestedRow], note: Option<String>) -> Nested {
        const TONES: [Role; 4] = [Role::Blue2, Role::Blue3, Role::Blue4, Role::Blue5];
        let tiers = rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let threshold = &self.figure(row.threshold).quantity;
                let written =
                    figure::format(&threshold.clone().with_bound(Bound::AtLeast), self.language);
                Tier {
                    label: Caption::same(&written.to_string()),
                    count: self.number(row.figure).max(0.0) as u32,
                    amount: self.amount(row.figure),
                    tone: TONES[index.min(TONES.len() - 1)],
                    source: self.source(row.figure),
                }
            })
            .collect();
        let notes = note.map_or_else(Vec::new, |note| {
            note.split_inclusive(['；', ';'])
                .map(|line| sentence_case(line.trim_matches([' ', '；', ';'])))
                .collect()
        });
        Nested { tiers, notes }
    }
}

/// A line that begins with a capital, in scripts that have them.
fn sentence_case(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
