//! From a report's panel to a plan: which figures become which marks, and in what words.

mod alternative;
mod bars;
mod calculator;
mod changes;
pub(crate) mod composer;
mod ledger;
mod nested;
mod parts;
mod progress;
mod ranks;
mod squares;
mod trajectory;

pub use crate::chart::compose::calculator::plan_calculator;

use crate::chart::compose::composer::Composer;
use crate::chart::plan::Panel;
use crate::chart::plan::Plan;
use crate::chart::plan::words::chart_words;
use crate::chart::plan::words::plan_words;
use crate::figure::Unit;
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
    let own = unit_of(report, panel);
    let alike = |other: &&report::Panel| {
        encoding(other).is_some()
            && encoding(other) == encoding(panel)
            && own.is_comparable(&unit_of(report, other))
    };
    // Panels of one scale are told in one unit, that of the first of them.
    let first = chart.panels.iter().find(alike);
    let composer = Composer {
        edition: Edition { report, language },
        words: plan_words(language),
        live: chart_words(language),
        context: chart.panels.iter().any(|panel| leads(report, panel)),
        unit: first.map_or_else(|| own.clone(), |first| unit_of(report, first)),
    };
    let title = match &panel.title {
        Some(title) => composer.prose(title),
        None => chart.title.get(language).to_owned(),
    };
    let others = chart.panels.iter().filter(alike);
    let others = others.filter(|other| !std::ptr::eq(*other, panel));
    // Areas to scale, and targets that have a scale each, are in one unit whatever figures are told in.
    let areas = matches!(
        panel.kind,
        PanelKind::Squares { .. } | PanelKind::Progress { .. }
    );
    Plan {
        label: composer.alternative(&title, panel),
        unit: (!areas).then(|| composer.unit.clone()),
        same_scale: others
            .map(|other| composer.panel(other).without_sources())
            .collect(),
        panel: composer.panel(panel),
    }
}

impl Composer<'_> {
    /// What a panel draws, in this composer's unit.
    fn panel(&self, panel: &report::Panel) -> Panel {
        match &panel.kind {
            PanelKind::Trajectory {
                points,
                pace,
                required,
                projection,
            } => Panel::Trajectory(self.trajectory(points, *pace, *required, *projection)),
            PanelKind::Nested { rows } => {
                let note = panel.note.as_ref().map(|note| self.prose(note));
                Panel::Nested(self.nested(rows, note))
            }
            PanelKind::Bars {
                rows,
                ticks,
                blocks,
            } => Panel::Bars(self.bars(rows, *ticks, *blocks)),
            PanelKind::Squares { inside, outside } => Panel::Squares(self.squares(inside, outside)),
            PanelKind::Parts { whole, rows } => Panel::Parts(self.parts(*whole, rows)),
            PanelKind::Ledger { rows } => Panel::Ledger(self.ledger(rows)),
            PanelKind::Changes { rows, whole } => Panel::Changes(self.changes(rows, *whole)),
            PanelKind::Rank { rows } => Panel::Ranks(self.ranks(rows)),
            PanelKind::Progress { rows } => Panel::Progress(self.progress(rows)),
        }
    }
}

/// The unit of a panel's first figure, in which its values are.
fn unit_of(report: &Report, panel: &report::Panel) -> Unit {
    let first = panel.figures().first().copied();
    first.map_or_else(Unit::bare, |id| {
        report.figures.get(id).quantity.unit.clone()
    })
}

/// How a panel shows how much a value is.
#[derive(PartialEq)]
enum Encoding {
    /// By a length from zero.
    Length,
    /// By a cell for each item, wide enough to be counted, and so not to the scale of bars.
    Cells,
    /// By an area.
    Area,
}

/// None where an axis says it.
fn encoding(panel: &report::Panel) -> Option<Encoding> {
    match panel.kind {
        PanelKind::Trajectory { .. }
        | PanelKind::Changes { .. }
        | PanelKind::Rank { .. }
        | PanelKind::Progress { .. } => None,
        PanelKind::Nested { .. } | PanelKind::Bars { ticks: true, .. } => Some(Encoding::Cells),
        PanelKind::Bars { .. } | PanelKind::Parts { .. } | PanelKind::Ledger { .. } => {
            Some(Encoding::Length)
        }
        PanelKind::Squares { .. } => Some(Encoding::Area),
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
