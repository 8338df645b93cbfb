//! From a report's panel to a plan: which figures become which marks, and in what words.

mod alternative;
mod bars;
mod calculator;
pub(crate) mod composer;
mod ledger;
mod nested;
mod parts;
mod squares;
mod trajectory;

pub use crate::chart::compose::calculator::plan_calculator;

use crate::chart::compose::composer::Composer;
use crate::chart::plan::Panel;
use crate::chart::plan::Plan;
use crate::chart::plan::words::chart_words;
use crate::chart::plan::words::plan_words;
use crate::language::Language;
use crate::report;
use crate::report::Chart;
use crate::report::Edition;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::report::Report;

/// Plans a panel of a chart in a language.
pub fn plan_panel(
    report: &Report,
    chart: &Chart,
    panel: &report::Panel,
    language: Language,
) -> Plan {
    let composer = Composer {
        edition: Edition { report, language },
        words: plan_words(language),
        live: chart_words(language),
        context: chart.panels.iter().any(|panel| leads(report, panel)),
    };
    let note = panel.note.as_ref().map(|note| composer.prose(note));
    let drawn = match &panel.kind {
        PanelKind::Trajectory {
            points,
            pace,
            required,
            projection,
        } => Panel::Trajectory(composer.trajectory(points, *pace, *required, *projection)),
        PanelKind::Nested { rows } => Panel::Nested(composer.nested(rows, note)),
        PanelKind::Bars {
            rows,
            ticks,
            blocks,
        } => Panel::Bars(composer.bars(rows, *ticks, *blocks)),
        PanelKind::Squares { inside, outside } => Panel::Squares(composer.squares(inside, outside)),
        PanelKind::Parts { whole, rows } => Panel::Parts(composer.parts(*whole, rows)),
        PanelKind::Ledger { rows } => Panel::Ledger(composer.ledger(rows)),
    };
    let title = match &panel.title {
        Some(title) => composer.prose(title),
        None => chart.title.get(language).to_owned(),
    };
    // Areas to scale are in one unit whatever the figures are told in.
    let first = panel.figures().first().copied();
    let unit = first
        .filter(|_| !matches!(panel.kind, PanelKind::Squares { .. }))
        .map(|id| composer.figure(id).quantity.unit.clone());
    Plan {
        label: composer.alternative(&title, panel),
        unit,
        panel: drawn,
    }
}

/// Whether a panel draws more than bars as they are reported.
fn leads(report: &Report, panel: &report::Panel) -> bool {
    match &panel.kind {
        PanelKind::Bars { rows, .. } => rows.iter().any(|row| {
            let figure = report.figures.get(row.figure);
            matches!(figure.origin, Origin::Derived { .. })
        }),
        _ => true,
    }
}
