//! What a chart shows, in a sentence by template: never more than its figures say.

use crate::figure::Bound;
use crate::figure::Unit;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::wording::Wording;
use crate::report::draft::stated::Stated;

impl Wording<'_> {
    /// What a chart shows.
    pub fn finding(&self) -> String {
        let Wording { chart, tongue, .. } = self;
        let (Some(&first), Some(&last)) = (chart.rows.first(), chart.rows.last()) else {
            return String::new();
        };
        let (one, other) = (self.at(first), self.at(last));
        let name = self.name(first);
        match chart.form {
            Form::Trajectory => self.over_years(one, other),
            Form::Changes => self.extremes(),
            Form::Nested if tongue.is_english => format!(
                "{{{}}} of {{{}}} reach the highest threshold",
                other.id, one.id
            ),
            Form::Nested => self.reaching(first, last),
            Form::Rank => self.place(first),
            Form::Progress => self.with_levels(),
            Form::Parts => self.largest_part(one),
            Form::Bars if chart.rows.len() == 2 => {
                let (space, and) = (tongue.say("", " "), tongue.say("，", "; "));
                let other_name = self.name(last);
                format!(
                    "{name}{space}{{{}}}{and}{other_name}{space}{{{}}}",
                    one.id, other.id
                )
            }
            Form::Bars if self.is_largest() => match tongue.is_english {
                true => format!("Largest of these: {name}, {{{}}}", one.id),
                false => format!("{name}最多，為{{{}}}", one.id),
            },
            Form::Bars => self.title(),
        }
    }

    /// Whether no bound can bring another above the first.
    fn is_largest(&self) -> bool {
        let mut rows = self.chart.rows.iter().map(|it| &self.at(*it).quantity);
        let Some(first) = rows.next() else {
            return false;
        };
        let below = |bound: Bound| matches!(bound, Bound::Exact | Bound::AtMost);
        matches!(first.bound, Bound::Exact | Bound::AtLeast)
            && rows.all(|other| below(other.bound) && other.number() < first.number())
    }

    fn over_years(&self, first: &Stated, last: &Stated) -> String {
        let name = first.name.as_deref().unwrap_or("");
        let exact = first.quantity.bound == Bound::Exact && last.quantity.bound == Bound::Exact;
        let order = first
            .quantity
            .number()
            .partial_cmp(&last.quantity.number())
            .filter(|_| exact && first.quantity.unit != Unit::Rank);
        let (chinese, english) = match order {
            Some(std::cmp::Ordering::Less) => ("增至", "rose from {A} to {B}"),
            Some(std::cmp::Ordering::Greater) => ("降至", "fell from {A} to {B}"),
            Some(std::cmp::Ordering::Equal) | None => ("到", "from {A} to {B}"),
        };
        match self.tongue.is_english {
            true => {
                let said = english
                    .replace("{A}", &format!("{{{}}}", first.id))
                    .replace("{B}", &format!("{{{}}}", last.id));
                format!("{name} {said}")
            }
            false => format!("{name}由{{{}}}{chinese}{{{}}}", first.id, last.id),
        }
    }

    /// The largest part, and whether it is more than half.
    fn largest_part(&self, first: &Stated) -> String {
        let whole = self.chart.whole.map(|it| self.at(it));
        let of = whole.and_then(|it| it.name.as_deref()).unwrap_or("");
        let name = first.name.as_deref().unwrap_or("");
        let (one, all) = (
            first.quantity.number().unwrap_or(0.0),
            whole.and_then(|it| it.quantity.number()).unwrap_or(0.0),
        );
        match (one * 2.0 > all, self.tongue.is_english) {
            (true, true) => format!("Over half of {of}: {name}"),
            (true, false) => format!("{name}占{of}的一半以上"),
            (false, true) => format!("Largest part of {of}: {name}"),
            (false, false) => format!("{name}是{of}中最大的一部分"),
        }
    }

    /// How many of the counted reach the highest threshold.
    fn reaching(&self, first: usize, last: usize) -> String {
        let (one, other) = (&self.at(first).id, &self.at(last).id);
        let Some(threshold) = self.links.thresholds.get(&last) else {
            return self.title();
        };
        let threshold = &self.at(*threshold).id;
        // The threshold with its sign: 11個達到≥10億元.
        format!("{{{one}}}裡，{{{other}}}達到{{{threshold}}}")
    }

    /// How many rose and fell.
    fn ways(&self) -> (usize, usize) {
        let changes = self.chart.rows.iter().map(|it| self.at(*it).change());
        let rises = changes.clone().filter(|it| *it > Some(0.0)).count();
        (rises, changes.filter(|it| *it < Some(0.0)).count())
    }

    /// What grew fastest and fell most, where no bound can overtake it.
    fn extremes(&self) -> String {
        let (rises, falls) = self.ways();
        let count = self.count();
        let fastest = (rises > 0).then(|| self.farthest(false)).flatten();
        let deepest = (falls > 0).then(|| self.farthest(true)).flatten();
        let english = self.tongue.is_english;
        match (fastest, deepest) {
            (Some(one), Some(other)) if english => {
                format!("{one} grew fastest; {other} fell most")
            }
            (Some(one), Some(other)) => format!("{one}增長最快，{other}下降最多"),
            (Some(one), None) if rises == count && english => {
                format!("All {count} grew, {one} fastest")
            }
            (Some(one), None) if rises == count => format!("{count}項都在增長，{one}最快"),
            (None, Some(one)) if falls == count && english => {
                format!("All {count} fell, {one} most")
            }
            (None, Some(one)) if falls == count => format!("{count}項都在下降，{one}降得最多"),
            _ if english => format!("{rises} of {count} grew, {falls} fell"),
            _ => format!("{count}項裡，{rises}項增長，{falls}項下降"),
        }
    }

    /// What changed most on a side: `None` where a bound leaves it open, or where two are alike.
    fn farthest(&self, falls: bool) -> Option<String> {
        let side = |it: &&usize| match falls {
            true => self.at(**it).change() < Some(0.0),
            false => self.at(**it).change() > Some(0.0),
        };
        let size = |it: &usize| self.at(*it).change().map(f64::abs);
        let mut rows: Vec<usize> = self.chart.rows.iter().filter(side).copied().collect();
        rows.sort_by(|one, other| {
            size(other)
                .partial_cmp(&size(one))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        let (first, rest) = rows.split_first()?;
        let bound = |it: &usize| self.at(*it).quantity.bound;
        let certain = matches!(bound(first), Bound::Exact | Bound::AtLeast)
            && rest.iter().all(|other| {
                matches!(bound(other), Bound::Exact | Bound::AtMost) && size(other) < size(first)
            });
        certain.then(|| self.name(*first).to_owned())
    }

    /// How many changes there are, which way they went, and how far.
    pub(super) fn summary(&self) -> String {
        let rows = &self.chart.rows;
        let (Some(&first), Some(&last)) = (rows.first(), rows.last()) else {
            return String::new();
        };
        let (rises, falls) = self.ways();
        let said = |place: usize| {
            let (name, figure) = (self.name(place), self.at(place));
            let value = format!("{{{}}}", figure.id);
            let fell = figure.change() < Some(0.0);
            // A minus and a verb would say it twice.
            let minus = figure.quantity.number() < Some(0.0);
            match (self.tongue.is_english, minus, fell) {
                (true, true, _) => format!("{name}: {value}"),
                (true, false, true) => format!("{name} fell {value}"),
                (true, false, false) => format!("{name} grew {value}"),
                (false, true, _) => format!("{name}的增速為{value}"),
                (false, false, true) => format!("{name}下降{value}"),
                (false, false, false) => format!("{name}增長{value}"),
            }
        };
        let (one, other) = (said(first), said(last));
        match (self.tongue.is_english, rises * falls) {
            (true, 0) => format!("{one}; {other}."),
            (true, _) => format!("{one}; {other}. Up: {rises}; down: {falls}."),
            (false, 0) => format!("{one}，{other}。"),
            (false, _) => format!("{one}，{other}。增長的有{rises}項，下降的有{falls}項。"),
        }
    }

    /// A rank in its field, and the one before.
    fn place(&self, place: usize) -> String {
        let (name, rank) = (self.ranked(place), self.at(place));
        let Some(field) = self.links.fields.get(&place) else {
            return name;
        };
        let count = &self.at(field.count).id;
        match self.tongue.is_english {
            true => format!("{name}: {{{}}} among {{{count}}}", rank.id),
            false => format!("{name}在{{{count}}}中居{{{}}}", rank.id),
        }
    }

    /// How many targets there are, and of how many the report gives a level.
    fn with_levels(&self) -> String {
        let count = self.count();
        let rows = self.chart.rows.iter();
        let levels = rows
            .filter(|it| self.links.levels.contains_key(*it))
            .count();
        match (levels, self.tongue.is_english) {
            (0, true) => format!("{count} targets; the report gives no level for them"),
            (0, false) => format!("{count}項目標，報告沒有給出現有水平"),
            (_, true) if levels == count => format!("{count} targets, each with what is now"),
            (_, false) if levels == count => format!("{count}項目標，都有同一指標的現況"),
            (_, true) => format!("{count} targets, {levels} with what is now"),
            (_, false) => format!("{count}項目標，{levels}項有同一指標的現況"),
        }
    }
}
