//! Panels of charts, every reference resolved.

use crate::report::figures::FigureId;
use crate::report::prose::Prose;

/// One drawing of a chart.
#[derive(Debug, Clone)]
pub struct Panel {
    /// A heading of its own.
    pub title: Option<Prose>,
    /// Its scope and unit.
    pub subtitle: Option<Prose>,
    /// A remark under the drawing.
    pub note: Option<Prose>,
    /// What it draws.
    pub kind: PanelKind,
}

/// What a panel draws.
#[derive(Debug, Clone)]
pub enum PanelKind {
    /// Level against target over the years.
    Trajectory {
        /// Levels and goals, in the file's order.
        points: Vec<FigureId>,
        /// A past growth, in percent a year.
        pace: Option<FigureId>,
        /// The growth that the goal requires, in percent a year.
        required: Option<FigureId>,
        /// The level that the past growth leads to.
        projection: Option<FigureId>,
    },
    /// Thresholds of which each holds the next.
    Nested {
        /// A count and its threshold each.
        rows: Vec<NestedRow>,
    },
    /// Bars from zero.
    Bars {
        /// A bar each, from the top.
        rows: Vec<BarRow>,
        /// Whether each bar has a tick for each item.
        ticks: bool,
        /// The multiple that divides the first bar.
        blocks: Option<FigureId>,
    },
    /// Areas to one scale.
    Squares {
        /// Areas one in another, the whole first.
        inside: Vec<FigureId>,
        /// Areas beside the first one.
        outside: Vec<FigureId>,
    },
    /// Parts that add up to a whole.
    Parts {
        /// What the rows add up to.
        whole: FigureId,
        /// The parts, all exact.
        rows: Vec<BarRow>,
    },
    /// Amounts on a linear or a logarithmic scale.
    Ledger {
        /// An amount each.
        rows: Vec<BarRow>,
    },
    /// Changes of one period about zero.
    Changes {
        /// A change each, from the top.
        rows: Vec<BarRow>,
        /// That of the whole, set bold.
        whole: Option<FigureId>,
    },
    /// Levels towards their targets.
    Progress {
        /// A target each, of what is now.
        rows: Vec<BarRow>,
    },
    /// Ranks in their fields.
    Rank {
        /// A rank each, from the top.
        rows: Vec<RankRow>,
    },
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
            PanelKind::Bars { rows, .. }
            | PanelKind::Ledger { rows }
            | PanelKind::Changes { rows, .. } => rows.iter().map(|row| row.figure).collect(),
            PanelKind::Progress { rows } => {
                let row = |row: &BarRow| std::iter::once(row.figure).chain(row.of);
                rows.iter().flat_map(row).collect()
            }
            PanelKind::Rank { rows } => {
                let mut figures: Vec<FigureId> = Vec::new();
                for row in rows {
                    let row = [Some(row.figure), row.from, Some(row.field)];
                    let row = row.into_iter().flatten();
                    // A field is one for several ranks.
                    let row: Vec<FigureId> = row.filter(|it| !figures.contains(it)).collect();
                    figures.extend(row);
                }
                figures
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
    /// What the bar's length is.
    pub figure: FigureId,
    /// In place of the figure's own label.
    pub label: Option<Prose>,
    /// The whole, drawn as an outline; of a target the level that is measured against it.
    pub of: Option<FigureId>,
    /// Whether a change is how much it fell, or a target is to be fallen to.
    pub falls: bool,
}

/// A rank and its field.
#[derive(Debug, Clone)]
pub struct RankRow {
    /// The place, from 1.
    pub figure: FigureId,
    /// In place of the figure's own label.
    pub label: Option<Prose>,
    /// How many are ranked.
    pub field: FigureId,
    /// An earlier place.
    pub from: Option<FigureId>,
}

/// A count, and the threshold that all it counts reach.
#[derive(Debug, Clone)]
pub struct NestedRow {
    /// How many reach the threshold
    pub figure: FigureId,
    /// What each of them reaches
    pub threshold: FigureId,
    /// What is counted, where the figure's label does not say it
    pub label: Option<Prose>,
}
