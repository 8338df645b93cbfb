//! A chart in words, for those who do not see it: what it finds, written from its figures.

use crate::chart::compose::composer::Composer;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::language::fill;
use crate::report::BarRow;
use crate::report::FigureId;
use crate::report::NestedRow;
use crate::report::Panel;
use crate::report::PanelKind;
use crate::report::RankRow;

impl Composer<'_> {
    /// The panel's title and finding, then every value that it draws.
    pub(super) fn alternative(&self, title: &str, panel: &Panel) -> String {
        let words = self.words;
        let finding = match &panel.kind {
            PanelKind::Trajectory {
                points, required, ..
            } => self.distance(points, *required),
            PanelKind::Nested { rows } => self.narrowing(rows),
            PanelKind::Bars { rows, .. } | PanelKind::Ledger { rows } => {
                let rows = rows.iter().map(|row| row.figure);
                self.extremes(rows.map(|id| (self.number(id), self.named(id))))
            }
            PanelKind::Changes { rows, .. } => {
                let number = |row| self.change(row).number().unwrap_or(f64::NAN);
                self.extremes(rows.iter().map(|row| (number(row), self.changed(row))))
            }
            PanelKind::Rank { rows } => self.places(rows),
            PanelKind::Progress { rows } => self.targets(rows),
            PanelKind::Squares { inside, outside } => match inside.split_first() {
                Some((whole, parts)) => self.shares(*whole, parts.iter().chain(outside).copied()),
                None => String::new(),
            },
            PanelKind::Parts { whole, rows } => {
                self.shares(*whole, rows.iter().map(|row| row.figure))
            }
        };
        let values: Vec<String> = match &panel.kind {
            PanelKind::Changes { rows, .. } => rows.iter().map(|row| self.changed(row)).collect(),
            _ => {
                let figures = panel.figures().into_iter();
                figures.map(|id| self.named(id)).collect()
            }
        };
        let stop = if finding.is_empty() { "" } else { words.stop };
        let values = values.join(self.live.comma);
        let (colon, end) = (self.live.colon, words.stop.trim_end());
        format!("{title}{colon}{finding}{stop}{values}{end}")
    }

    fn named(&self, id: FigureId) -> String {
        format!("{} {}", self.label(id), self.write(id))
    }

    /// A change with its sign.
    fn changed(&self, row: &BarRow) -> String {
        let (label, amount) = (self.row_label(row).full, self.signed(row));
        format!("{label} {}", amount.words())
    }

    /// Each target, and how far it is.
    fn targets(&self, rows: &[BarRow]) -> String {
        let rows = rows.iter().map(|row| {
            let (label, goal) = (self.row_label(row).full, self.write(row.figure));
            format!("{label} {goal}{}{}", self.live.comma, self.standing(row))
        });
        rows.collect::<Vec<_>>().join(self.words.stop)
    }

    /// Each rank in its field.
    fn places(&self, rows: &[RankRow]) -> String {
        let places = rows.iter().map(|row| {
            let field = self.write(row.field);
            let (label, place) = (self.label(row.figure), self.write(row.figure));
            fill(self.words.finding_ranks, &[&label, &field, &place])
        });
        places.collect::<Vec<_>>().join(self.live.comma)
    }

    /// How far the last level is from its goal.
    fn distance(&self, points: &[FigureId], required: Option<FigureId>) -> String {
        let dated = |goal: bool| {
            points
                .iter()
                .copied()
                .filter(move |id| self.figure(*id).goal == goal)
                .filter_map(|id| Some((self.figure(id).period.year()?, id)))
        };
        let (Some((from, level)), Some((to, goal))) =
            (dated(false).max_by_key(|point| point.0), dated(true).next())
        else {
            return String::new();
        };
        let years = [from.to_string(), to.to_string()];
        let (level, goal) = (self.write(level), self.write(goal));
        match required {
            Some(required) => fill(
                self.words.finding_required,
                &[&years[0], &level, &years[1], &goal, &self.write(required)],
            ),
            None => fill(
                self.words.finding_goal,
                &[&years[0], &level, &years[1], &goal],
            ),
        }
    }

    /// How few of the widest tier reach the narrowest.
    fn narrowing(&self, rows: &[NestedRow]) -> String {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            return String::new();
        };
        let threshold = self
            .figure(last.threshold)
            .quantity
            .clone()
            .with_bound(Bound::AtLeast);
        fill(
            self.words.finding_nested,
            &[
                &self.write(first.figure),
                &self.write(last.figure),
                &figure::format(&threshold, self.language).to_string(),
            ],
        )
    }

    /// The greatest and the least.
    fn extremes(&self, values: impl Iterator<Item = (f64, String)>) -> String {
        let mut sorted: Vec<(f64, String)> = values.collect();
        sorted.sort_by(|one, other| other.0.total_cmp(&one.0));
        match &sorted[..] {
            [first, .., last] => fill(self.words.finding_extremes, &[&first.1, &last.1]),
            _ => String::new(),
        }
    }

    /// What share of the whole each part takes.
    fn shares(&self, whole: FigureId, parts: impl Iterator<Item = FigureId>) -> String {
        let all = self.figure(whole).shown();
        let shares: Vec<String> = parts
            .filter_map(|part| {
                let share: Quantity = self.figure(part).quantity.divide(&all)?;
                let share = share.to(&figure::Unit::Percent)?;
                let share = figure::format(&share, self.language).to_string();
                Some(fill(
                    self.words.finding_share,
                    &[&self.label(part), &self.label(whole), &share],
                ))
            })
            .collect();
        shares.join(self.live.comma)
    }
}
