//! From a report's panel to a plan: which figures become which marks, and in what words.

mod alternative;
mod bars;
mod calculator;
mod ledger;
mod nested;
mod parts;
mod squares;
mod trajectory;

pub use calculator::plan_calculator;

use crate::chart::Amount;
use crate::chart::Nature;
use crate::chart::Panel;
use crate::chart::Plan;
use crate::chart::Source;
use crate::chart::axis;
use crate::chart::words::ChartWords;
use crate::chart::words::PlanWords;
use crate::chart::words::chart_words;
use crate::chart::words::plan_words;
use crate::figure;
use crate::figure::Bound;
use crate::report;
use crate::report::Chart;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::report::Piece;
use crate::report::Prose;
use crate::report::Report;
use crate::report::Style;
use crate::text::Language;
use crate::text::fill;

/// Plans a panel of a chart in a language.
pub fn plan_panel(
    report: &Report,
    chart: &Chart,
    panel: &report::Panel,
    language: Language,
) -> Plan {
    let composer = Composer {
        report,
        language,
        words: plan_words(language),
        live: chart_words(language),
        context: chart.panels.iter().any(|panel| leads(report, panel)),
    };
    let note = panel.note.as_ref().map(|note| composer.plain(note));
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
        Some(title) => composer.plain(title),
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

struct Composer<'a> {
    report: &'a Report,
    language: Language,
    words: &'static PlanWords,
    live: &'static ChartWords,
    /// Whether another panel of the chart is its subject, and bars are there to compare.
    context: bool,
}

impl Composer<'_> {
    fn figure(&self, id: FigureId) -> &Figure {
        self.report.figures.get(id)
    }

    /// The number of a figure. A date has none, and the check lets none into a chart.
    fn number(&self, id: FigureId) -> f64 {
        self.figure(id).quantity.number().unwrap_or(f64::NAN)
    }

    fn label(&self, id: FigureId) -> &str {
        self.figure(id).label.get(self.language)
    }

    fn write(&self, id: FigureId) -> String {
        figure::write(&self.figure(id).shown(), self.language).to_string()
    }

    fn amount(&self, id: FigureId) -> Amount {
        let shown = self.figure(id).shown();
        Amount {
            told: shown.number().map(|number| (number, shown.bound)),
            ..axis::amount(&shown, self.language)
        }
    }

    fn plain(&self, prose: &Prose) -> String {
        prose
            .get(self.language)
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Figure(id, style) => {
                    let shown = self.figure(*id).shown();
                    match style {
                        Style::Full => figure::write(&shown, self.language).to_string(),
                        Style::Number => figure::write(&shown, self.language).number,
                        Style::Words => figure::write_numeral(&shown, self.language),
                    }
                }
            })
            .collect()
    }

    fn source(&self, id: FigureId) -> Source {
        let figure = self.figure(id);
        let (nature, remark) = match figure.origin {
            Origin::Derived { .. } => (Nature::Derived, self.words.derived.to_owned()),
            _ => {
                let (nature, template) = match (figure.goal, figure.quantity.bound) {
                    (true, _) => (Nature::Target, self.live.goal),
                    (_, Bound::AtLeast) => (Nature::Floor, self.words.reported_floor),
                    _ => (Nature::Reported, self.words.reported),
                };
                let year = figure.period.year().map(|year| year.to_string());
                let remark = year.map_or_else(String::new, |year| fill(template, &[&year]));
                (nature, remark)
            }
        };
        Source {
            figure: figure.id.clone(),
            label: self.label(id).to_owned(),
            remark,
            nature,
        }
    }
}
