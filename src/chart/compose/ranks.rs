//! Ranks, each in its field.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::ranks::Earlier;
use crate::chart::plan::ranks::Ranked;
use crate::chart::plan::ranks::Ranks;
use crate::figure;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::fill;
use crate::report::RankRow;

impl Composer<'_> {
    pub(super) fn ranks(&self, rows: &[RankRow]) -> Ranks {
        let rows = rows.iter().map(|row| {
            let field = self.figure(row.field).quantity.number();
            let field = field.unwrap_or(f64::NAN);
            let place = |place: f64| {
                let place = Quantity::exact(place, Unit::Rank);
                figure::format(&place, self.language).to_string()
            };
            let label = row.label.as_ref().map(|label| self.prose(label));
            let label = label.unwrap_or_else(|| self.label(row.figure));
            Ranked {
                label: Caption::same(&label),
                place: self.number(row.figure),
                bound: self.figure(row.figure).quantity.bound,
                field,
                ends: (place(1.0), place(field)),
                amount: self.amount(row.figure),
                earlier: row.from.map(|from| {
                    let written = self.write(from);
                    let note = match self.figure(from).period.year() {
                        Some(year) => fill(self.words.rank_in, &[&year.to_string(), &written]),
                        None => fill(self.words.rank_before, &[&written]),
                    };
                    Earlier {
                        place: self.number(from),
                        note,
                    }
                }),
                source: self.source(row.figure),
            }
        });
        Ranks {
            rows: rows.collect(),
        }
    }
}
