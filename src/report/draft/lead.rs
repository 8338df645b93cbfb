//! What a report leads with: its weightiest facts, each with its change or rank.

use crate::figure::Bound;
use crate::figure::Unit;
use crate::observation::Compared;
use crate::observation::DoubtKind;
use crate::observation::Role;
use crate::report::draft::change::Way;
use crate::report::draft::charts::links::Links;
use crate::report::draft::stated::Found;
use crate::report::draft::stated::Stated;
use crate::report::draft::tongue::Tongue;

/// A leading figure, and what is said under it.
pub struct Lead<'a> {
    pub figure: &'a Stated,
    pub change: Option<&'a Stated>,
    pub rank: Option<&'a Stated>,
}

/// No more figures stand under the masthead.
const MOST: usize = 6;

/// The leading observations of the report's year, one of each indicator, by the order of the code list.
pub fn leads<'a>(found: &'a Found, links: &Links, year: Option<i32>) -> Vec<Lead<'a>> {
    let figures = &found.figures;
    let held = |place: usize| links.bars.contains(&place) || is_doubted(found, &figures[place]);
    let facts = figures.iter().enumerate();
    let facts = facts.filter(|(place, it)| leads_with(it) && !held(*place));
    let mut facts: Vec<&Stated> = facts.map(|it| it.1).collect();
    let latest = year.filter(|year| facts.iter().any(|it| it.year() == Some(*year)));
    let latest = latest.or_else(|| facts.iter().filter_map(|it| it.year()).max());
    facts.retain(|it| {
        it.year()
            .is_none_or(|year| latest.is_none_or(|latest| year == latest))
    });
    let weight = |it: &Stated| it.indicator.map_or(0, |indicator| indicator.weight);
    facts.sort_by_key(|it| (std::cmp::Reverse(weight(it)), it.role == Role::Change));
    let mut known: Vec<&str> = Vec::new();
    let mut leads = Vec::new();
    for figure in facts {
        let Some(indicator) = figure.indicator else {
            continue;
        };
        if known.contains(&indicator.id.as_str()) || leads.len() == MOST {
            continue;
        }
        known.push(&indicator.id);
        let of = |role: Role| {
            figures
                .iter()
                .find(|it| it.of == Some(figure.start) && it.role == role && !it.is_goal())
        };
        leads.push(Lead {
            figure,
            change: of(Role::Change)
                .filter(|_| figure.role != Role::Change)
                .filter(|it| points(it) == points(figure)),
            rank: of(Role::Rank),
        });
    }
    leads
}

/// Whether it cannot be told which of two values is right: no page leads with one.
fn is_doubted(found: &Found, figure: &Stated) -> bool {
    let kinds = [
        DoubtKind::TwoValues,
        DoubtKind::MoreThanWhole,
        DoubtKind::Direction,
        DoubtKind::Rank,
    ];
    let mut doubts = found.doubts.iter().filter(|it| kinds.contains(&it.kind));
    doubts.any(|it| it.figures.contains(&figure.start))
}

/// Whether a page may lead with a figure: a fact of the zone itself of a known indicator.
fn leads_with(figure: &Stated) -> bool {
    let known = figure
        .indicator
        .is_some_and(|it| !it.is_class() && it.weight > 2);
    let level = figure.is_level()
        && !matches!(
            figure.quantity.unit,
            Unit::Rank | Unit::Multiple | Unit::Ratio
        );
    let change = figure.role == Role::Change
        && figure.quantity.unit == Unit::Percent
        && !figure.is_range
        && figure.quantity.number() > Some(0.0)
        && figure.way != Way::Unknown
        && figure.is_yearly
        && figure.of.is_none();
    known
        && figure.name.is_some()
        && figure.area.is_none()
        && !figure.is_cumulative
        && !figure.is_goal()
        && (level || change)
}

/// A change in words: 增長{id}, 下降{id}; nothing where its sign and its bound cannot be told together.
pub fn change(change: &Stated, tongue: &Tongue) -> Option<String> {
    if change.is_range {
        return None;
    }
    let id = &change.id;
    let since = match (change.compared, tongue.is_english) {
        (Some(Compared::PreviousYear), true) => " on the year before",
        (Some(Compared::PreviousYear), false) => "比上年",
        _ => "",
    };
    let negative = change.quantity.number()? < 0.0;
    let (rises, falls) = match change.quantity.unit {
        Unit::Percent => ("增長", "下降"),
        Unit::PercentagePoint => ("提高", "降低"),
        Unit::Multiple | Unit::Ratio | Unit::Rank | Unit::Date => return None,
        _ => ("增加", "減少"),
    };
    let (chinese, english) = match change.way {
        Way::Rises => (rises, "up"),
        Way::Falls => (falls, "down"),
        Way::Unknown => return None,
    };
    // 下降 and a minus would say it twice.
    let value = match (negative, change.quantity.bound, &change.token.reading) {
        (false, ..) => format!("{{{id}}}"),
        (true, Bound::Exact, None) if !change.token.words.contains(['-', '−', '－']) => {
            format!("{{{id}:source}}")
        }
        (true, ..) => return None,
    };
    Some(match tongue.is_english {
        true => format!("{english} {value}{since}"),
        false => format!("{since}{chinese}{value}"),
    })
}

/// Whether a level or its change is one of percentages.
fn points(figure: &Stated) -> bool {
    match figure.role {
        Role::Change => figure.quantity.unit == Unit::PercentagePoint,
        _ => figure.quantity.unit == Unit::Percent,
    }
}

impl Lead<'_> {
    /// What the figure speaks of: a year, or months of it.
    pub fn time(&self, tongue: &Tongue) -> Option<String> {
        self.figure.spoken_time(tongue)
    }

    /// What stands under the figure: its change, else its rank, else its year.
    pub fn note(&self, tongue: &Tongue) -> String {
        let said = self.change.and_then(|it| change(it, tongue));
        let placed = || {
            let rank = self.rank?;
            let template = tongue.say("位次：{ID}", "rank: {ID}");
            Some(template.replace("ID", &rank.id))
        };
        let time = || self.time(tongue);
        said.or_else(placed).or_else(time).unwrap_or_default()
    }

    /// The figure in a clause: 地區生產總值{gdp}，比上年增長{gdp-growth}.
    pub fn clause(&self, tongue: &Tongue) -> String {
        let Lead { figure, .. } = self;
        let comma = tongue.say("，", ", ");
        let space = tongue.say("", " ");
        let value = format!("{}{space}{{{}}}", figure.label, figure.id);
        match self.change.and_then(|it| change(it, tongue)) {
            Some(change) => format!("{value}{comma}{change}"),
            None => value,
        }
    }
}
