//! What the whole of a report must hold to: each figure used, no numeral bare, every language saying
//! the same figures, no chart of two units.

use std::collections::BTreeSet;

use crate::figure::Bound;
use crate::figure::Unit;
use crate::report::document::Chart;
use crate::report::document::Document;
use crate::report::document::Panel;
use crate::report::document::PanelKind;
use crate::report::document::spanned::Spanned;
use crate::report::problem::Problem;
use crate::report::resolve::resolver::Resolver;

/// Every figure is used somewhere.
pub(super) fn unused(resolver: &mut Resolver, document: &Document) {
    let ids = document
        .figures
        .iter()
        .map(|figure| &figure.id)
        .chain(document.assumptions.iter().map(|assumption| &assumption.id))
        .chain(document.derived.iter().map(|derivation| &derivation.id));
    for id in ids {
        let used = resolver
            .figures
            .find(id.get_ref())
            .is_none_or(|figure| resolver.used.contains(&figure));
        if !used {
            let message = format!("the figure “{}” is used nowhere", id.get_ref());
            resolver.error(
                id.span(),
                message,
                "name it in prose, a chart, a note or a target, or take it out",
            );
        }
    }
}

/// A panel draws one dimension, and a level against target one measure; a chapter's chart exists.
pub(super) fn charts(resolver: &mut Resolver, document: &Document) {
    for chart in &document.charts {
        for panel in &chart.panels {
            let rows = panel
                .rows
                .iter()
                // A field is counted, what it ranks is not.
                .flat_map(|row| {
                    let of = row.of.iter().filter(|_| panel.kind != PanelKind::Rank);
                    std::iter::once(&row.figure).chain(&row.from).chain(of)
                });
            let ids: Vec<&Spanned<String>> = panel
                .points
                .iter()
                .chain(rows)
                .chain(&panel.inside)
                .chain(&panel.outside)
                .chain(&panel.whole)
                .collect();
            match panel.kind {
                PanelKind::Parts => parts(resolver, chart, panel),
                PanelKind::Changes => each_in(resolver, panel, &Unit::Percent),
                PanelKind::Rank => {
                    each_in(resolver, panel, &Unit::Rank);
                    fields(resolver, panel);
                }
                _ => {}
            }
            if panel.kind == PanelKind::Squares && panel.inside.is_empty() {
                let message = format!(
                    "a panel of the chart “{}” names no area inside",
                    chart.id.get_ref()
                );
                resolver.error(
                    chart.id.span(),
                    message,
                    "write inside = [\"…\"], the areas one in another, the whole first",
                );
            }
            if panel.kind != PanelKind::Progress {
                one_unit(resolver, &ids, panel.kind == PanelKind::Trajectory);
            }
            for row in panel
                .rows
                .iter()
                .filter(|_| panel.kind == PanelKind::Progress)
            {
                let ids: Vec<&Spanned<String>> =
                    std::iter::once(&row.figure).chain(&row.from).collect();
                one_unit(resolver, &ids, false);
            }
        }
    }
    let mut placed = BTreeSet::new();
    let in_sections = document.sections.iter().flat_map(|section| &section.charts);
    for name in document
        .chapters
        .iter()
        .map(|chapter| &chapter.chart)
        .chain(in_sections)
    {
        let known = document
            .charts
            .iter()
            .any(|chart| chart.id.get_ref() == name.get_ref());
        if !known {
            let message = format!("no chart is called “{}”", name.get_ref());
            resolver.error(
                name.span(),
                message,
                "define it under [[charts]], or mend the name",
            );
        } else if !placed.insert(name.get_ref()) {
            let message = format!("the chart “{}” has a place already", name.get_ref());
            resolver.error(name.span(), message, "name each chart once");
        }
    }
    for chart in &document.charts {
        if !placed.contains(chart.id.get_ref()) {
            let message = format!("the chart “{}” has no place", chart.id.get_ref());
            resolver.error(
                chart.id.span(),
                message,
                "name it in a chapter's chart or in a section's charts, or take it out",
            );
        }
    }
}

/// The parts of a whole are exact and add up to it.
fn parts(resolver: &mut Resolver, chart: &Chart, panel: &Panel) {
    let figure = |id: &Spanned<String>| {
        let id = resolver.figures.find(id.get_ref())?;
        Some(&resolver.figures.get(id).quantity)
    };
    let Some(name) = &panel.whole else {
        let message = format!(
            "a panel of the chart “{}” names no whole",
            chart.id.get_ref()
        );
        resolver.error(
            chart.id.span(),
            message,
            "write whole = \"…\", the figure that its rows add up to",
        );
        return;
    };
    let Some(whole) = figure(name) else {
        return;
    };
    let mut rows = panel.rows.iter().filter_map(|row| figure(&row.figure));
    let exact = whole.bound == Bound::Exact && rows.clone().all(|part| part.bound == Bound::Exact);
    let sum = rows.try_fold(0.0, |sum, part| Some(sum + part.to(&whole.unit)?.number()?));
    // What has no sum mixes units, an error of its own.
    let adds_up = sum
        .zip(whole.number())
        .is_none_or(|(sum, whole)| (sum - whole).abs() <= whole.abs() * 1e-9);
    if !exact || !adds_up {
        let message = format!("the parts do not add up to “{}”", name.get_ref());
        resolver.error(
            name.span(),
            message,
            "draw as bars what is a floor, overlaps or leaves something out",
        );
    }
}

/// Each row is in the unit that the kind draws.
fn each_in(resolver: &mut Resolver, panel: &Panel, unit: &Unit) {
    for row in &panel.rows {
        let Some(id) = resolver.figures.find(row.figure.get_ref()) else {
            continue;
        };
        let figure = resolver.figures.get(id);
        if figure.quantity.unit != *unit {
            let code = figure.quantity.unit.code();
            let message = format!("“{}” is in {code}, not in {}", figure.id, unit.code());
            let help = "draw changes in percent as changes, places as rank, all else as bars";
            resolver.error(row.figure.span(), message, help);
        }
    }
}

/// No rank lies beyond its field.
fn fields(resolver: &mut Resolver, panel: &Panel) {
    for row in &panel.rows {
        let number = |id: &Spanned<String>| {
            let id = resolver.figures.find(id.get_ref())?;
            resolver.figures.get(id).quantity.number()
        };
        let field = row.of.as_ref().and_then(number);
        let mut places = std::iter::once(&row.figure).chain(&row.from);
        let Some(beyond) = places.rfind(|id| field.is_some() && number(id) > field) else {
            continue;
        };
        let message = format!("“{}” lies beyond its field", beyond.get_ref());
        let help = "name the figure of how many are ranked";
        resolver.error(beyond.span(), message, help);
    }
}

fn one_unit(resolver: &mut Resolver, ids: &[&Spanned<String>], one_measure: bool) {
    let figure = |id: &Spanned<String>| resolver.figures.find(id.get_ref());
    let Some(first) = ids.first().and_then(|id| figure(id)) else {
        return;
    };
    let mut problems = Vec::new();
    if let (Some(date), Some(id)) = (resolver.figures.get(first).quantity.date(), ids.first()) {
        let message = format!(
            "“{}” is a date ({}), not an amount",
            id.get_ref(),
            date.iso()
        );
        let help = "draw figures that have a number";
        problems.push(Problem::error(id.span(), message, help));
    }
    for id in &ids[1..] {
        let Some(other) = figure(id) else {
            continue;
        };
        let (first, other) = (resolver.figures.get(first), resolver.figures.get(other));
        if !first.quantity.unit.is_comparable(&other.quantity.unit) {
            problems.push(Problem::error(
                id.span(),
                format!(
                    "the panel mixes units: “{}” is in {}, “{}” in {}",
                    first.id,
                    first.quantity.unit.code(),
                    other.id,
                    other.quantity.unit.code()
                ),
                "draw what is counted differently in a panel of its own",
            ));
        } else if one_measure && first.measure != other.measure {
            problems.push(Problem::error(
                id.span(),
                format!(
                    "the panel joins two measures: “{}” and “{}”",
                    first.measure, other.measure
                ),
                "a level and its target share an axis only if they are of one measure",
            ));
        }
    }
    resolver.problems.extend(problems);
}

/// Ids within a list are unique; sections stand in order.
pub(super) fn unique(resolver: &mut Resolver, document: &Document) {
    let lists: [Vec<&Spanned<String>>; 4] = [
        document.charts.iter().map(|chart| &chart.id).collect(),
        document
            .chapters
            .iter()
            .map(|chapter| &chapter.id)
            .collect(),
        document.targets.iter().map(|target| &target.id).collect(),
        document.notes.iter().map(|note| &note.id).collect(),
    ];
    for list in lists {
        let mut seen = BTreeSet::new();
        for id in list {
            if !seen.insert(id.get_ref()) {
                let message = format!("“{}” stands above already", id.get_ref());
                resolver.error(id.span(), message, "give each an id of its own");
            }
        }
    }
    let last = document.sections.len().saturating_sub(1);
    for (index, section) in document.sections.iter().enumerate() {
        if section.outlook && (index == 0 || index != last) {
            let message = format!("section {index} cannot be the outlook");
            resolver.error(
                section.number.span(),
                message,
                "write outlook = true in the last section alone, behind the introduction",
            );
        }
        if *section.number.get_ref() != index {
            let message = format!(
                "expected section {index}, found {}",
                section.number.get_ref()
            );
            resolver.error(
                section.number.span(),
                message,
                "list every section, from 0 (the introduction) on",
            );
        }
    }
}
