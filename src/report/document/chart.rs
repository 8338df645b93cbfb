//! Charts and their panels as written.

use crate::report::document::spanned::Spanned;
use crate::report::document::texts::Texts;
use serde::Deserialize;

/// A chart as data: panels that name a kind and figures.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// Small letters, digits and hyphens; part of addresses.
    pub id: Spanned<String>,
    /// What the chart shows.
    pub title: Texts,
    /// What it tells: the heading of a chart under a section's text.
    pub finding: Option<Texts>,
    /// Its scope and unit.
    pub subtitle: Texts,
    /// In place of the report's own source.
    pub source: Option<Texts>,
    /// Its drawings, from left to right.
    pub panels: Vec<Panel>,
}

/// One drawing of a chart. Which fields count depends on the kind.
///
/// A struct and not an enum, as serde's tagged enums lose the places of what they hold.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// What it draws.
    pub kind: PanelKind,
    /// A heading of its own.
    pub title: Option<Texts>,
    /// Its scope and unit.
    pub subtitle: Option<Texts>,
    /// A remark under the drawing.
    pub note: Option<Texts>,
    /// Trajectory: levels and goals of one measure.
    #[serde(default)]
    pub points: Vec<Spanned<String>>,
    /// Trajectory: a past growth in percent a year.
    pub pace: Option<Spanned<String>>,
    /// Trajectory: the growth that the goal requires, in percent a year.
    pub required: Option<Spanned<String>>,
    /// Trajectory: the level that the past growth leads to.
    pub projection: Option<Spanned<String>>,
    /// All but trajectory and squares.
    #[serde(default)]
    pub rows: Vec<Row>,
    /// Bars: one tick for each item.
    #[serde(default)]
    pub ticks: bool,
    /// Bars: the multiple that divides the first bar.
    pub blocks: Option<Spanned<String>>,
    /// Squares.
    #[serde(default)]
    pub inside: Vec<Spanned<String>>,
    /// Squares: areas beside the first one.
    #[serde(default)]
    pub outside: Vec<Spanned<String>>,
    /// Parts: the figure that the rows add up to. Changes: the row of the whole, which is set bold.
    pub whole: Option<Spanned<String>>,
}

/// The kinds of panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PanelKind {
    /// Level against target over the years.
    Trajectory,
    /// Thresholds of which each holds the next.
    Nested,
    /// Bars from zero, with bounds and derived twins.
    Bars,
    /// Areas to one scale.
    Squares,
    /// Parts that add up to a whole.
    Parts,
    /// Amounts of one currency, to be read on a linear or a logarithmic scale.
    Ledger,
    /// Changes of one period in percent, about zero.
    Changes,
    /// Ranks, each in its field.
    Rank,
    /// Targets, each with the level that is measured against it.
    Progress,
}

/// A row of nested thresholds or of bars.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// A figure's id.
    pub figure: Spanned<String>,
    /// Nested: the threshold that the figure counts.
    pub threshold: Option<Spanned<String>>,
    /// What the row counts, where the figure's own label does not say it.
    pub label: Option<Texts>,
    /// Bars: the whole that the bar is a part of, drawn as an outline. Rank: how many are ranked.
    pub of: Option<Spanned<String>>,
    /// Rank: an earlier place. Progress: the level that is measured against the target.
    pub from: Option<Spanned<String>>,
    /// Changes: the figure says how much it fell. Progress: less is better.
    #[serde(default)]
    pub falls: bool,
}
