//! A report as meant: every reference resolved.

use crate::language::Translated;
use crate::report::document::Direction;
use crate::report::document::NoteKind;
use crate::report::figures::FigureId;
use crate::report::figures::Figures;
use crate::report::prose::Prose;

use crate::language::Language;
use crate::report::NestedRow;

/// A report in all its languages, every reference resolved.
#[derive(Debug, Clone)]
pub struct Report {
    pub id: String,
    pub zone: Translated,
    pub zone_full: Translated,
    pub title: Prose,
    pub standfirst: Prose,
    pub about: Prose,
    pub source: Prose,
    /// The language that the tokens are in.
    pub source_language: Language,
    pub figures: Figures,
    pub headlines: Vec<Headline>,
    pub chapters: Vec<Chapter>,
    pub charts: Vec<Chart>,
    pub sections: Vec<Section>,
    pub notes: Vec<Note>,
    pub targets: Vec<Target>,
    pub closing: Vec<Closing>,
}

impl Report {
    /// The chart with this id.
    pub fn chart(&self, id: &str) -> Option<&Chart> {
        self.charts.iter().find(|chart| chart.id == id)
    }

    /// The notes that belong to a figure, in the file's order.
    pub fn notes_on(&self, figure: FigureId) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .filter(move |note| note.figures.contains(&figure))
    }
}

/// One of the large figures under the masthead.
#[derive(Debug, Clone)]
pub struct Headline {
    pub figure: FigureId,
    pub label: Option<Translated>,
    pub note: Prose,
    pub from: Option<FigureId>,
}

/// A finding, its few sentences and its chart.
#[derive(Debug, Clone)]
pub struct Chapter {
    pub id: String,
    pub name: Translated,
    pub finding: Prose,
    pub dek: Prose,
    pub aside: Option<Prose>,
    /// A chart's id.
    pub chart: String,
}

/// A chart: panels that name a kind and figures.
#[derive(Debug, Clone)]
pub struct Chart {
    pub id: String,
    pub title: Translated,
    pub subtitle: Prose,
    pub source: Option<Prose>,
    pub panels: Vec<Panel>,
}

/// One drawing of a chart.
#[derive(Debug, Clone)]
pub struct Panel {
    pub title: Option<Prose>,
    pub subtitle: Option<Prose>,
    pub note: Option<Prose>,
    pub kind: PanelKind,
}

/// What a panel draws.
#[derive(Debug, Clone)]
pub enum PanelKind {
    /// Level against target over the years.
    Trajectory {
        points: Vec<FigureId>,
        pace: Option<FigureId>,
        required: Option<FigureId>,
        projection: Option<FigureId>,
    },
    /// Thresholds of which each holds the next.
    Nested { rows: Vec<NestedRow> },
    /// Bars from zero.
    Bars {
        rows: Vec<BarRow>,
        ticks: bool,
        blocks: Option<FigureId>,
    },
    /// Areas to one scale.
    Squares {
        inside: Vec<FigureId>,
        outside: Vec<FigureId>,
    },
    /// Parts that add up to a whole.
    Parts { whole: FigureId, rows: Vec<BarRow> },
    /// Amounts on a linear or a logarithmic scale.
    Ledger { rows: Vec<BarRow> },
}

impl Panel {
    /// The figures that the panel draws, in the order of its table.
    pub fn figures(&self) -> Vec<FigureId> {
        match &self.kind {
            PanelKind::Trajectory {
                points,
                pace,
                required,
                projection,
            } => points
                .iter()
                .chain(pace)
                .chain(required)
                .chain(projection)
                .copied()
                .collect(),
            PanelKind::Nested { rows } => rows.iter().map(|row| row.figure).collect(),
            PanelKind::Bars { rows, .. } | PanelKind::Ledger { rows } => {
                rows.iter().map(|row| row.figure).collect()
            }
            PanelKind::Parts { whole, rows } => std::iter::once(*whole)
                .chain(rows.iter().map(|row| row.figure))
                .collect(),
            PanelKind::Squares { inside, outside } => {
                inside.iter().chain(outside).copied().collect()
            }
        }
    }
}

/// A bar and the whole that it may be a part of.
#[derive(Debug, Clone)]
pub struct BarRow {
    pub figure: FigureId,
    pub label: Option<Prose>,
    pub of: Option<FigureId>,
}

/// A part of the report, in our own words; 0 is the introduction, or the whole of a report without points.
#[derive(Debug, Clone)]
pub struct Section {
    pub number: usize,
    /// How many sentences the source has there.
    pub sentences: usize,
    /// Whether it stands behind the last point and looks ahead.
    pub outlook: bool,
    pub title: Translated,
    /// The figures of the closed row, with labels short enough for it.
    pub key: Vec<(FigureId, Translated)>,
    pub paragraphs: Vec<Prose>,
    /// Ids of charts.
    pub charts: Vec<String>,
}

/// An editorial note.
#[derive(Debug, Clone)]
pub struct Note {
    pub id: String,
    pub kind: NoteKind,
    pub section: usize,
    pub figures: Vec<FigureId>,
    pub text: Prose,
}

/// A target that the calculator offers.
#[derive(Debug, Clone)]
pub struct Target {
    pub id: String,
    pub label: Translated,
    pub short: Translated,
    pub goal: FigureId,
    pub baseline: Option<FigureId>,
    pub start: Option<FigureId>,
    pub pace: Option<FigureId>,
    /// The pace that the calculator starts from.
    pub assumed: FigureId,
    pub goal_year: FigureId,
    pub baseline_year: FigureId,
    pub direction: Direction,
    pub why_missing: Option<Prose>,
}

/// A note at the foot of the page.
#[derive(Debug, Clone)]
pub struct Closing {
    pub title: Translated,
    pub text: Prose,
}
