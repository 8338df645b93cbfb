//! A report as data: figures read from the tokens of the source, prose that names them, charts and targets.
//!
//! [`document`] is the file as written, [`Report`] what it means; [`read`] makes one of the other and
//! [`cite`] holds the tokens against the source. Neither fails: both say what is wrong and where.

mod check;
mod cite;
pub mod derive;
pub mod document;
mod draft;
mod edition;
mod figures;
mod finding;
mod problem;
mod prose;
mod resolve;
mod spanned;
pub mod template;

pub use cite::Citations;
pub use cite::cite;
pub use derive::Operation;
pub use document::Direction;
pub use document::NoteKind;
pub use draft::draft;
pub use edition::Edition;
pub use figures::Figure;
pub use figures::FigureId;
pub use figures::Figures;
pub use figures::Origin;
pub use figures::Period;
pub use finding::Finding;
pub use finding::find;
pub use problem::Level;
pub use problem::Problem;
pub use problem::line_and_column;
pub use prose::Piece;
pub use prose::Prose;
pub use prose::Words;
pub use resolve::Reading;
pub use resolve::read;
pub use template::Style;

use crate::text::Language;

/// A report in all its languages, every reference resolved.
#[derive(Debug, Clone)]
pub struct Report {
    pub id: String,
    pub zone: Words,
    pub zone_full: Words,
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
    pub label: Option<Words>,
    pub note: Prose,
    pub from: Option<FigureId>,
}

/// A finding, its few sentences and its chart.
#[derive(Debug, Clone)]
pub struct Chapter {
    pub id: String,
    pub name: Words,
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
    pub title: Words,
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

/// A count, and the threshold that all it counts reach.
#[derive(Debug, Clone)]
pub struct NestedRow {
    pub figure: FigureId,
    pub threshold: FigureId,
    pub label: Option<Prose>,
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
    pub title: Words,
    /// The figures of the closed row, with labels short enough for it.
    pub key: Vec<(FigureId, Words)>,
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
    pub label: Words,
    pub short: Words,
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
    pub title: Words,
    pub text: Prose,
}
