//! How far levels are towards their targets.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::progress::Level;
use crate::chart::plan::progress::Progress;
use crate::chart::plan::progress::Toward;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::language::fill;
use crate::report::BarRow;
use crate::report::FigureId;

impl Composer<'_> {
    pub(super) fn progress(&self, rows: &[BarRow]) -> Progress {
        let rows = rows.iter().map(|row| {
            let goal = &self.figure(row.figure).quantity;
            Toward {
                label: self.row_label(row),
                goal: goal.number().unwrap_or(f64::NAN),
                amount: self.as_written(row.figure),
                note: self.standing(row),
                level: match row.of {
                    None => Level::Missing,
                    Some(level) => match self.share(row.figure, level, row.falls) {
                        None => Level::Apart,
                        Some(_) => {
                            let quantity = &self.figure(level).quantity;
                            let number = quantity.to(&goal.unit).and_then(|it| it.number());
                            Level::Measured(
                                number.unwrap_or(0.0),
                                quantity.bound,
                                self.as_written(level),
                                self.source(level),
                            )
                        }
                    },
                },
                source: self.source(row.figure),
            }
        });
        Progress {
            rows: rows.collect(),
        }
    }

    /// An amount that is told in no other unit, as each row has a scale of its own.
    fn as_written(&self, id: FigureId) -> Amount {
        axis::amount(&self.shown(id), self.language)
    }

    /// Which part of a target a level is; `None` where it is no part: of rates, and of what is to fall.
    fn share(&self, goal: FigureId, level: FigureId, falls: bool) -> Option<Quantity> {
        let (goal, level) = (&self.figure(goal).quantity, &self.figure(level).quantity);
        let rate = matches!(goal.unit, Unit::Percent | Unit::Rank);
        // Of a goal of 120 or more the least is what a level is held against.
        let goal = goal.clone().with_bound(Bound::Exact);
        let share = level.divide(&goal).filter(|_| !falls && !rate)?;
        share.to(&Unit::Percent)
    }

    /// How far a target is, in words.
    pub(super) fn standing(&self, row: &BarRow) -> String {
        let words = self.words;
        let Some(level) = row.of else {
            return words.no_level.to_owned();
        };
        let year = self.figure(level).period.year();
        let dated = match year {
            Some(year) => fill(words.level_in, &[&year.to_string(), &self.write(level)]),
            None => fill(words.level_now, &[&self.write(level)]),
        };
        match self.share(row.figure, level, row.falls) {
            Some(share) => {
                let share = figure::format(&share, self.language).to_string();
                fill(words.reached, &[&dated, &share])
            }
            None if self.figure(level).quantity.unit == Unit::Percent => {
                fill(words.rates, &[&dated])
            }
            None => dated,
        }
    }
}
