//! Charts of what may be compared: in each section, the facts of one unit.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::report::draft::stated::Stated;

/// Bars of one section.
pub struct Chart {
    pub id: String,
    /// Ids of the figures
    pub rows: Vec<String>,
}

/// A chart of fewer bars says nothing, one of more says too much.
const BARS: std::ops::RangeInclusive<usize> = 2..=8;

/// The largest group of comparable facts of each section.
pub fn charts(figures: &[Stated]) -> Vec<Chart> {
    let last = figures.iter().map(|it| it.section).max().unwrap_or(0);
    (0..=last)
        .filter_map(|section| chart(figures, section))
        .collect()
}

fn chart(figures: &[Stated], section: usize) -> Option<Chart> {
    let mut groups: Vec<(&Unit, Kind, Vec<&Stated>)> = Vec::new();
    let facts = figures
        .iter()
        .filter(|it| it.section == section && !it.goal && !it.is_range && is_drawn(it));
    for figure in facts {
        let unit = &figure.quantity.unit;
        match groups
            .iter_mut()
            .find(|it| (it.0, it.1) == (unit, figure.kind))
        {
            Some(group) => group.2.push(figure),
            None => groups.push((unit, figure.kind, vec![figure])),
        }
    }
    // Of groups of one size the first: `max_by_key` would take the last.
    let (.., rows) = groups.into_iter().rev().max_by_key(|group| group.2.len())?;
    let rows = match rows.len() {
        count if count < *BARS.start() => return None,
        _ => &rows[..rows.len().min(*BARS.end())],
    };
    Some(Chart {
        id: format!("section-{section}"),
        rows: rows.iter().map(|it| it.id.clone()).collect(),
    })
}

fn is_drawn(figure: &Stated) -> bool {
    let compared = !matches!(
        figure.quantity.unit,
        Unit::Date | Unit::Rank | Unit::Multiple | Unit::Year | Unit::Month | Unit::Day
    );
    compared && figure.quantity.number() > Some(0.0)
}
