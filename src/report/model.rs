//! A report as meant: every reference resolved.

use crate::language::Translated;
use crate::report::document::Direction;
use crate::report::document::NoteKind;
use crate::report::document::Wording;
use crate::report::figures::FigureId;
use crate::report::figures::Figures;
use crate::report::figures::Period;
use crate::report::imprint::Imprint;
use crate::report::panel::Panel;
use crate::report::prose::Prose;

use crate::language::Language;
/// A report in all its languages, every reference resolved.
#[derive(Debug, Clone)]
pub struct Report {
    /// Part of addresses.
    pub id: String,
    /// The zone's short name.
    pub zone: Translated,
    /// The zone's full name.
    pub zone_full: Translated,
    /// The page's heading.
    pub title: Prose,
    /// The paragraph under the heading.
    pub standfirst: Prose,
    /// What the figures are of and when they were read.
    pub about: Prose,
    /// The name of the source.
    pub source: Prose,
    /// Who answers for the page.
    pub imprint: Imprint,
    /// The languages of the page; the first has the site's root.
    pub languages: Vec<Language>,
    /// Whose words the paragraphs of the sections are.
    pub wording: Wording,
    /// The language that the tokens are in.
    pub source_language: Language,
    /// Every figure, by id.
    pub figures: Figures,
    /// The large figures under the masthead.
    pub headlines: Vec<Headline>,
    /// Findings, each with a chart.
    pub chapters: Vec<Chapter>,
    /// Charts, which chapters and sections name.
    pub charts: Vec<Chart>,
    /// Every part of the source; a section's number is its place.
    pub sections: Vec<Section>,
    /// Editorial notes.
    pub notes: Vec<Note>,
    /// What the calculator offers.
    pub targets: Vec<Target>,
    /// Notes at the foot of the page.
    pub closing: Vec<Closing>,
}

impl Report {
    /// The chart with this id.
    pub fn chart(&self, id: &str) -> Option<&Chart> {
        self.charts.iter().find(|chart| chart.id == id)
    }

    /// The year that it is about: that of the first headline that has one.
    pub fn year(&self) -> Option<&str> {
        let mut figures = self.headlines.iter().map(|it| self.figures.get(it.figure));
        figures.find_map(|figure| match &figure.period {
            Period::During(date) | Period::EndOf(date) => date.get(..4),
            Period::UpTo(_) | Period::Undated => None,
        })
    }

    /// The language of the site's root.
    pub fn home(&self) -> Language {
        self.languages
            .first()
            .copied()
            .unwrap_or(Language::TraditionalChinese)
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
    /// The figure that is shown large.
    pub figure: FigureId,
    /// In place of the figure's own label.
    pub label: Option<Translated>,
    /// A sentence under the figure.
    pub note: Prose,
    /// The earlier value of a spark line.
    pub from: Option<FigureId>,
}

/// A finding, its few sentences and its chart.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Part of addresses.
    pub id: String,
    /// A word or two for the table of contents.
    pub name: Translated,
    /// The heading, which says what was found.
    pub finding: Prose,
    /// The sentences under the heading.
    pub dek: Prose,
    /// A remark beside the chart.
    pub aside: Option<Prose>,
    /// A chart's id.
    pub chart: String,
}

/// A chart: panels that name a kind and figures.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Part of addresses.
    pub id: String,
    /// What the chart shows.
    pub title: Translated,
    /// What it tells, where no chapter says so above it.
    pub finding: Option<Prose>,
    /// Its scope and unit.
    pub subtitle: Prose,
    /// In place of the report's own source.
    pub source: Option<Prose>,
    /// Its drawings, from left to right.
    pub panels: Vec<Panel>,
}

/// A part of the report, in our own words; 0 is the introduction, or the whole of a report without points.
#[derive(Debug, Clone)]
pub struct Section {
    /// 0 is the introduction.
    pub number: usize,
    /// How many sentences the source has there.
    pub sentences: usize,
    /// Whether it stands behind the last point and looks ahead.
    pub outlook: bool,
    /// A heading in our own words.
    pub title: Translated,
    /// The figures of the closed row, with labels short enough for it.
    pub key: Vec<(FigureId, Translated)>,
    /// The text, with the figures that it names.
    pub paragraphs: Vec<Prose>,
    /// Figures of the table under the text.
    pub figures: Vec<FigureId>,
    /// Ids of charts.
    pub charts: Vec<String>,
}

/// An editorial note.
#[derive(Debug, Clone)]
pub struct Note {
    /// As in `report.toml`.
    pub id: String,
    /// Why it is there.
    pub kind: NoteKind,
    /// The section that it stands under.
    pub section: usize,
    /// The figures that it is about.
    pub figures: Vec<FigureId>,
    /// The note itself.
    pub text: Prose,
}

/// A target that the calculator offers.
#[derive(Debug, Clone)]
pub struct Target {
    /// Part of links.
    pub id: String,
    /// What is aimed at.
    pub label: Translated,
    /// A shorter label for the list of targets.
    pub short: Translated,
    /// What is aimed at, with its unit.
    pub goal: FigureId,
    /// The level that the report states.
    pub baseline: Option<FigureId>,
    /// The level before that, from which progress counts.
    pub start: Option<FigureId>,
    /// A past growth in percent, or places gained, a year.
    pub pace: Option<FigureId>,
    /// The pace that the calculator starts from.
    pub assumed: FigureId,
    /// The end of the time; a date with its year.
    pub goal_year: FigureId,
    /// When the baseline was reached; a date with its year.
    pub baseline_year: FigureId,
    /// Which of two values is better.
    pub direction: Direction,
    /// Why there is no baseline.
    pub why_missing: Option<Prose>,
}

/// A note at the foot of the page.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The heading.
    pub title: Translated,
    /// The text.
    pub text: Prose,
}
