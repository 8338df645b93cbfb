//! `report.toml` as it is written: what serde reads, before anything is resolved.
//!
//! Every string that a check may complain about keeps its place in the file.

#[cfg(feature = "ssr")]
mod schema;
pub(crate) mod spanned;
pub mod template;

use serde::Deserialize;

use crate::report::document::spanned::Spanned;

/// A text in each language that the file gives; Simplified Chinese only where conversion would be wrong.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Texts {
    #[serde(rename = "zh-Hant")]
    pub traditional: Spanned<String>,
    #[serde(rename = "zh-Hans")]
    pub simplified: Option<Spanned<String>>,
    #[serde(rename = "en")]
    pub english: Spanned<String>,
}

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub report: Head,
    #[serde(default)]
    pub figures: Vec<Stated>,
    #[serde(default)]
    pub assumptions: Vec<Assumption>,
    #[serde(default)]
    pub derived: Vec<Derivation>,
    #[serde(default)]
    pub headlines: Vec<Headline>,
    #[serde(default)]
    pub chapters: Vec<Chapter>,
    #[serde(default)]
    pub charts: Vec<Chart>,
    #[serde(default)]
    pub sections: Vec<Section>,
    #[serde(default)]
    pub notes: Vec<Note>,
    #[serde(default)]
    pub targets: Vec<Target>,
    #[serde(default)]
    pub closing: Vec<Closing>,
}

/// What the report is and how its page opens.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Head {
    pub id: Spanned<String>,
    pub zone: Texts,
    pub zone_full: Texts,
    pub title: Texts,
    pub standfirst: Texts,
    pub about: Texts,
    pub source: Texts,
    /// Numerals that are names and may stand in prose.
    #[serde(default)]
    pub names: Vec<String>,
}

/// A figure that the source states.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// Small letters, digits and hyphens.
    pub id: Spanned<String>,
    /// The words of the source that hold the number: 達2147億元.
    pub token: Spanned<String>,
    /// 0 is the introduction.
    pub section: Spanned<usize>,
    /// From 1.
    pub sentence: Spanned<usize>,
    pub label: Texts,
    /// 2017, end-2017, to-2017 or 1991-03.
    #[serde(default)]
    pub period: String,
    /// Figures of one measure may share an axis.
    #[serde(default)]
    pub measure: String,
    /// A target, plan or forecast: not yet a fact.
    #[serde(default)]
    pub goal: bool,
}

/// A figure from outside the source, with where it is known from.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    pub id: Spanned<String>,
    pub token: Spanned<String>,
    pub label: Texts,
    pub basis: Texts,
    #[serde(default)]
    pub period: String,
    #[serde(default)]
    pub measure: String,
}

/// A figure reckoned from others.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    pub id: Spanned<String>,
    pub label: Texts,
    #[serde(default)]
    pub period: String,
    #[serde(default)]
    pub measure: String,
    pub operation: Spanned<String>,
    pub of: Vec<Spanned<String>>,
    pub to: Option<Spanned<String>>,
    pub note: Option<Texts>,
    #[serde(default)]
    pub goal: bool,
}

/// One of the large figures under the masthead.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Headline {
    pub figure: Spanned<String>,
    pub label: Option<Texts>,
    pub note: Texts,
    /// The earlier value of a spark line.
    pub from: Option<Spanned<String>>,
}

/// A chapter: a finding, its few sentences and its chart.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub id: Spanned<String>,
    pub name: Texts,
    pub finding: Texts,
    pub dek: Texts,
    pub aside: Option<Texts>,
    pub chart: Spanned<String>,
}

/// A chart as data: panels that name a kind and figures.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Chart {
    pub id: Spanned<String>,
    pub title: Texts,
    pub subtitle: Texts,
    pub source: Option<Texts>,
    pub panels: Vec<Panel>,
}

/// One drawing of a chart. Which fields count depends on the kind.
///
/// A struct and not an enum, as serde's tagged enums lose the places of what they hold.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Panel {
    pub kind: PanelKind,
    pub title: Option<Texts>,
    pub subtitle: Option<Texts>,
    pub note: Option<Texts>,
    /// Trajectory: levels and goals of one measure.
    #[serde(default)]
    pub points: Vec<Spanned<String>>,
    pub pace: Option<Spanned<String>>,
    pub required: Option<Spanned<String>>,
    pub projection: Option<Spanned<String>>,
    /// Nested and bars.
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
    #[serde(default)]
    pub outside: Vec<Spanned<String>>,
    /// Parts: the figure that the rows add up to.
    pub whole: Option<Spanned<String>>,
}

/// The kinds of panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
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
}

/// A row of nested thresholds or of bars.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub figure: Spanned<String>,
    /// Nested: the threshold that the figure counts.
    pub threshold: Option<Spanned<String>>,
    /// What the row counts, where the figure's own label does not say it.
    pub label: Option<Texts>,
    /// Bars: the whole that the bar is a part of, drawn as an outline.
    pub of: Option<Spanned<String>>,
}

/// A part of the report, in our own words.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    pub number: Spanned<usize>,
    /// How many sentences the source has there.
    pub sentences: Spanned<usize>,
    /// Whether it stands behind the last point and looks ahead; only the last section may.
    #[serde(default)]
    pub outlook: bool,
    pub title: Texts,
    #[serde(default)]
    pub key: Vec<Spanned<String>>,
    #[serde(default)]
    pub key_labels: Vec<Texts>,
    pub paragraphs: Vec<Texts>,
    /// Charts that stand under the text.
    #[serde(default)]
    pub charts: Vec<Spanned<String>>,
}

/// An editorial note.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub id: Spanned<String>,
    pub kind: NoteKind,
    pub section: Spanned<usize>,
    #[serde(default)]
    pub figures: Vec<Spanned<String>>,
    pub text: Texts,
}

/// Why a note is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Words that the source lost.
    Lost,
    /// Figures that cannot be made to fit.
    Misfit,
    /// What a figure counts, and what it does not.
    Scope,
    /// Knowledge from outside the source.
    Outside,
}

/// A target that the calculator offers.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Target {
    pub id: Spanned<String>,
    pub label: Texts,
    pub short: Texts,
    pub goal: Spanned<String>,
    pub baseline: Option<Spanned<String>>,
    pub start: Option<Spanned<String>>,
    pub pace: Option<Spanned<String>>,
    /// The pace that the calculator starts from: a percentage, or places a year.
    pub assumed: Spanned<String>,
    pub goal_year: Spanned<String>,
    pub baseline_year: Spanned<String>,
    pub direction: Option<Direction>,
    pub why_missing: Option<Texts>,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Higher,
    Lower,
}

/// A note at the foot of the page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    pub title: Texts,
    pub text: Texts,
}
