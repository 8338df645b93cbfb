//! `report.toml` as it is written: what serde reads, before anything is resolved.
//!
//! Every string that a check may complain about keeps its place in the file.

mod chart;
#[cfg(feature = "publish")]
mod schema;
pub(crate) mod spanned;
pub mod template;
mod texts;

use serde::Deserialize;

use crate::language::Language;
pub use crate::report::document::chart::Chart;
pub use crate::report::document::chart::Panel;
pub use crate::report::document::chart::PanelKind;
pub use crate::report::document::chart::Row;
use crate::report::document::spanned::Spanned;
pub use crate::report::document::texts::Texts;

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What the report is.
    pub report: Head,
    /// Figures that the source states.
    #[serde(default)]
    pub figures: Vec<Stated>,
    /// Figures from outside the source.
    #[serde(default)]
    pub assumptions: Vec<Assumption>,
    /// Figures computed from others.
    #[serde(default)]
    pub derived: Vec<Derivation>,
    /// The large figures under the masthead.
    #[serde(default)]
    pub headlines: Vec<Headline>,
    /// Findings, each with a chart.
    #[serde(default)]
    pub chapters: Vec<Chapter>,
    /// Charts, which chapters and sections name.
    #[serde(default)]
    pub charts: Vec<Chart>,
    /// Every part of the source, in its order.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// Editorial notes.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// What the calculator offers.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Notes at the foot of the page.
    #[serde(default)]
    pub closing: Vec<Closing>,
}

/// What the report is and how its page opens.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Head {
    /// Small letters, digits and hyphens; part of addresses.
    pub id: Spanned<String>,
    /// The zone's short name.
    pub zone: Texts,
    /// The zone's full name.
    pub zone_full: Texts,
    /// The page's heading.
    pub title: Texts,
    /// The paragraph under the heading.
    pub standfirst: Texts,
    /// What the figures are of and when they were read.
    pub about: Texts,
    /// The name of the source.
    pub source: Texts,
    /// The address at which the source can be read.
    pub source_link: Option<Spanned<String>>,
    /// The day on which the source was published: 2018-02-05.
    pub source_date: Option<Spanned<String>>,
    /// Who publishes the page.
    pub publisher: Option<Texts>,
    /// Who made the page.
    pub byline: Option<Texts>,
    /// The day on which the page was first published.
    pub published: Option<Spanned<String>>,
    /// The day on which the page was last changed.
    pub updated: Option<Spanned<String>>,
    /// What may be done with the data.
    pub licence: Option<Texts>,
    /// The address of the licence's text.
    pub licence_link: Option<Spanned<String>>,
    /// Where doubts are sent: a mail address, or the address of a page.
    pub contact: Option<Spanned<String>>,
    /// Numerals that are names and may stand in prose.
    #[serde(default)]
    pub names: Vec<String>,
    /// The languages of the page, the first at the site's root; all unless given.
    #[serde(default)]
    pub languages: Vec<Spanned<Language>>,
    /// Whose words the paragraphs of the sections are.
    #[serde(default)]
    pub prose: Wording,
}

/// Whose words the paragraphs of the sections are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// Ours: every number in them is a figure.
    #[default]
    Own,
    /// The source's own sentences, with the numbers that they hold.
    Source,
    /// None: tables of figures stand in their place.
    Figures,
}

/// A figure that the source states.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// Small letters, digits and hyphens.
    pub id: Spanned<String>,
    /// The words of the source that hold the number: 達2147億元.
    pub token: Spanned<String>,
    /// What the token says where it stands, for one that does not say it alone: a cell under a heading 億元.
    pub reading: Option<Spanned<String>>,
    /// 0 is the introduction.
    pub section: Spanned<usize>,
    /// From 1.
    pub sentence: Spanned<usize>,
    /// What it measures, in words without figures.
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
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// Small letters, digits and hyphens.
    pub id: Spanned<String>,
    /// Words that hold the number, as of a source: 10%.
    pub token: Spanned<String>,
    /// What it measures, in words without figures.
    pub label: Texts,
    /// Where it is known from, or why it is supposed.
    pub basis: Texts,
    /// As of a stated figure.
    #[serde(default)]
    pub period: String,
    /// Figures of one measure may share an axis.
    #[serde(default)]
    pub measure: String,
}

/// A figure reckoned from others.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    /// Small letters, digits and hyphens.
    pub id: Spanned<String>,
    /// What it measures, in words without figures.
    pub label: Texts,
    /// As of a stated figure.
    #[serde(default)]
    pub period: String,
    /// Figures of one measure may share an axis.
    #[serde(default)]
    pub measure: String,
    /// The name of an [`Operation`](crate::figure::Operation).
    pub operation: Spanned<String>,
    /// Ids of figures, in the order that the operation asks for.
    pub of: Vec<Spanned<String>>,
    /// The code of the unit to convert to, for `convert`.
    pub to: Option<Spanned<String>>,
    /// How it was computed, in words.
    pub note: Option<Texts>,
    /// A target, plan or forecast: not yet a fact.
    #[serde(default)]
    pub goal: bool,
}

/// One of the large figures under the masthead.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// A figure's id.
    pub figure: Spanned<String>,
    /// In place of the figure's own label.
    pub label: Option<Texts>,
    /// A sentence under the figure.
    pub note: Texts,
    /// The earlier value of a spark line.
    pub from: Option<Spanned<String>>,
}

/// A chapter: a finding, its few sentences and its chart.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Small letters, digits and hyphens; part of addresses.
    pub id: Spanned<String>,
    /// A word or two for the table of contents.
    pub name: Texts,
    /// The heading, which says what was found.
    pub finding: Texts,
    /// The sentences under the heading.
    pub dek: Texts,
    /// A remark beside the chart.
    pub aside: Option<Texts>,
    /// A chart's id.
    pub chart: Spanned<String>,
}

/// A part of the report, in our own words.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    /// 0 is the introduction.
    pub number: Spanned<usize>,
    /// How many sentences the source has there.
    pub sentences: Spanned<usize>,
    /// Whether it stands behind the last point and looks ahead; only the last section may.
    #[serde(default)]
    pub outlook: bool,
    /// A heading in our own words.
    pub title: Texts,
    /// The figures of the closed row.
    #[serde(default)]
    pub key: Vec<Spanned<String>>,
    /// Shorter labels for the key figures: one for each, or none.
    #[serde(default)]
    pub key_labels: Vec<Texts>,
    /// The text, with placeholders for figures.
    #[serde(default)]
    pub paragraphs: Vec<Texts>,
    /// Figures that stand in a table under the text.
    #[serde(default)]
    pub figures: Vec<Spanned<String>>,
    /// Charts that stand under the text.
    #[serde(default)]
    pub charts: Vec<Spanned<String>>,
}

/// An editorial note.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Small letters, digits and hyphens.
    pub id: Spanned<String>,
    /// Why it is there.
    pub kind: NoteKind,
    /// The section that it stands under.
    pub section: Spanned<usize>,
    /// The figures that it is about.
    #[serde(default)]
    pub figures: Vec<Spanned<String>>,
    /// The note itself.
    pub text: Texts,
}

/// Why a note is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Target {
    /// Small letters, digits and hyphens; part of links.
    pub id: Spanned<String>,
    /// What is aimed at.
    pub label: Texts,
    /// A shorter label for the list of targets.
    pub short: Texts,
    /// The id of the figure that is aimed at.
    pub goal: Spanned<String>,
    /// The level that the report states.
    pub baseline: Option<Spanned<String>>,
    /// The level before that, from which progress counts.
    pub start: Option<Spanned<String>>,
    /// A past growth in percent, or places gained, a year.
    pub pace: Option<Spanned<String>>,
    /// The pace that the calculator starts from: a percentage, or places a year.
    pub assumed: Spanned<String>,
    /// A date's id.
    pub goal_year: Spanned<String>,
    /// A date's id.
    pub baseline_year: Spanned<String>,
    /// Which of two values is better; it must be given.
    pub direction: Option<Direction>,
    /// Why there is no baseline; it must be given without one.
    pub why_missing: Option<Texts>,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// A note at the foot of the page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The heading.
    pub title: Texts,
    /// The text.
    pub text: Texts,
}
