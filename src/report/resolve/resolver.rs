//! What resolving needs at hand, and how a reference is looked up.

use crate::language::Language;
use crate::report::document;
use crate::report::document::Direction;
use crate::report::document::Document;
use crate::report::document::Texts;
use crate::report::document::spanned::Spanned;
use crate::report::figures::FigureId;
use crate::report::figures::Figures;
use crate::report::model::Chapter;
use crate::report::model::Closing;
use crate::report::model::Headline;
use crate::report::model::Note;
use crate::report::model::Report;
use crate::report::model::Section;
use crate::report::model::Target;
use crate::report::problem::Problem;
use crate::report::prose::Prose;
use std::collections::BTreeSet;
use std::ops::Range;

/// What resolving needs at hand.
pub(super) struct Resolver<'a> {
    pub source: &'a str,
    pub simplify: &'a dyn Fn(&str) -> String,
    pub figures: Figures,
    /// Numerals that are names.
    pub names: Vec<String>,
    pub used: BTreeSet<FigureId>,
    /// Figures of the file that have an error of their own: whoever names them gets no second one.
    pub broken: BTreeSet<String>,
    pub problems: Vec<Problem>,
    /// The languages that every text must have
    pub languages: Vec<Language>,
    /// Whether the paragraphs of sections are ours
    pub is_own: bool,
    /// Whether every numeral of what is read now may stand there
    pub names_all: bool,
}

impl Resolver<'_> {
    pub fn report(&mut self, document: &Document) -> Option<Report> {
        self.stated(document);
        self.assumed(document);
        self.derived(document);
        let report = Report {
            id: document.report.id.get_ref().clone(),
            zone: self.words(&document.report.zone),
            zone_full: self.words(&document.report.zone_full),
            title: self.prose(&document.report.title),
            standfirst: self.prose(&document.report.standfirst),
            about: self.prose(&document.report.about),
            source: self.prose(&document.report.source),
            imprint: self.imprint(&document.report),
            languages: self.languages.clone(),
            wording: document.report.prose,
            source_language: self.source_language(document),
            headlines: self.each(&document.headlines, Self::headline),
            sections: self.each(&document.sections, Self::section),
            charts: self.each(&document.charts, Self::chart),
            chapters: self.each(&document.chapters, Self::chapter),
            notes: self.each(&document.notes, Self::note),
            targets: self.each(&document.targets, Self::target),
            closing: self.each(&document.closing, Self::closing),
            figures: Figures::default(),
        };
        Some(report)
    }

    /// The language of the tokens: Traditional Chinese has characters that Simplified writes otherwise.
    pub fn source_language(&self, document: &Document) -> Language {
        let tokens: String = document
            .figures
            .iter()
            .map(|figure| figure.token.get_ref().as_str())
            .collect();
        match (self.simplify)(&tokens) != tokens {
            true => Language::TraditionalChinese,
            false
                if tokens
                    .chars()
                    .any(|letter| letter.is_alphabetic() && !letter.is_ascii()) =>
            {
                Language::SimplifiedChinese
            }
            false if tokens.chars().any(|letter| letter.is_ascii_alphabetic()) => Language::English,
            false => self
                .languages
                .first()
                .copied()
                .unwrap_or(Language::TraditionalChinese),
        }
    }

    pub fn each<W, R>(&mut self, written: &[W], resolve: fn(&mut Self, &W) -> Option<R>) -> Vec<R> {
        written
            .iter()
            .filter_map(|item| resolve(self, item))
            .collect()
    }

    pub fn headline(&mut self, headline: &document::Headline) -> Option<Headline> {
        Some(Headline {
            label: headline.label.as_ref().map(|label| self.words(label)),
            note: self.prose(&headline.note),
            from: self.optional(&headline.from),
            figure: self.figure(&headline.figure)?,
        })
    }

    pub fn section(&mut self, section: &document::Section) -> Option<Section> {
        let labels = section.key_labels.len();
        if labels != 0 && labels != section.key.len() {
            let message = format!("expected {} key labels, found {labels}", section.key.len());
            self.error(
                section.number.span(),
                message,
                "give one label for each key figure, in order",
            );
        }
        let mut key = Vec::new();
        for (index, id) in section.key.iter().enumerate() {
            let Some(figure) = self.figure(id) else {
                continue;
            };
            let label = match section.key_labels.get(index) {
                Some(label) => self.words(label),
                None => self.figures.get(figure).label.clone(),
            };
            key.push((figure, label));
        }
        Some(Section {
            number: *section.number.get_ref(),
            sentences: *section.sentences.get_ref(),
            outlook: section.outlook,
            title: self.words(&section.title),
            key,
            paragraphs: self.paragraphs(&section.paragraphs),
            figures: self.all(&section.figures),
            charts: section
                .charts
                .iter()
                .map(|chart| chart.get_ref().clone())
                .collect(),
        })
    }

    /// The paragraphs of a section, in which the source's own words may hold numbers.
    fn paragraphs(&mut self, texts: &[Texts]) -> Vec<Prose> {
        let names_all = std::mem::replace(&mut self.names_all, !self.is_own);
        let paragraphs = texts.iter().map(|texts| self.prose(texts)).collect();
        self.names_all = names_all;
        paragraphs
    }

    pub fn chapter(&mut self, chapter: &document::Chapter) -> Option<Chapter> {
        Some(Chapter {
            id: chapter.id.get_ref().clone(),
            name: self.words(&chapter.name),
            finding: self.prose(&chapter.finding),
            dek: self.prose(&chapter.dek),
            aside: chapter.aside.as_ref().map(|aside| self.prose(aside)),
            chart: chapter.chart.get_ref().clone(),
        })
    }

    pub fn note(&mut self, note: &document::Note) -> Option<Note> {
        Some(Note {
            id: note.id.get_ref().clone(),
            kind: note.kind,
            section: *note.section.get_ref(),
            figures: self.all(&note.figures),
            text: self.prose(&note.text),
        })
    }

    pub fn target(&mut self, target: &document::Target) -> Option<Target> {
        if target.direction.is_none() {
            self.error(
                target.id.span(),
                format!("the target “{}” has no direction", target.id.get_ref()),
                "write direction = \"higher\" or \"lower\": which of the two is better",
            );
        }
        let numbers = [&target.baseline, &target.start, &target.pace];
        for id in numbers
            .into_iter()
            .flatten()
            .chain([&target.goal, &target.assumed])
        {
            self.expect_date(id, false);
        }
        self.expect_date(&target.goal_year, true);
        self.expect_date(&target.baseline_year, true);
        let goal = self.figure(&target.goal)?;
        let baseline = self.optional(&target.baseline);
        if let (Some(baseline), Some(written)) = (baseline, &target.baseline) {
            let (goal, base) = (self.figures.get(goal), self.figures.get(baseline));
            if goal.measure.is_empty() || goal.measure != base.measure {
                let message = format!(
                    "the goal is of the measure “{}”, its baseline of “{}”",
                    goal.measure, base.measure
                );
                self.error(
                    written.span(),
                    message,
                    "name a baseline of the goal's own measure, or none",
                );
            }
        } else if target.baseline.is_none() && target.why_missing.is_none() {
            self.error(
                target.id.span(),
                format!(
                    "the target “{}” has no baseline and does not say why",
                    target.id.get_ref()
                ),
                "write why-missing in both languages, or name the baseline",
            );
        }
        Some(Target {
            id: target.id.get_ref().clone(),
            label: self.words(&target.label),
            short: self.words(&target.short),
            goal,
            baseline,
            start: self.optional(&target.start),
            pace: self.optional(&target.pace),
            assumed: self.figure(&target.assumed)?,
            goal_year: self.figure(&target.goal_year)?,
            baseline_year: self.figure(&target.baseline_year)?,
            direction: target.direction.unwrap_or(Direction::Higher),
            why_missing: target.why_missing.as_ref().map(|why| self.prose(why)),
        })
    }

    pub fn closing(&mut self, closing: &document::Closing) -> Option<Closing> {
        Some(Closing {
            title: self.words(&closing.title),
            text: self.prose(&closing.text),
        })
    }

    /// The figure with this id, which counts as used.
    pub fn figure(&mut self, id: &Spanned<String>) -> Option<FigureId> {
        let found = self.figures.find(id.get_ref());
        match found {
            Some(figure) => {
                self.used.insert(figure);
            }
            None => self.unknown(id.get_ref(), id.span()),
        }
        found
    }

    /// A target counts from one calendar year to another; all else in it is a number.
    pub fn expect_date(&mut self, id: &Spanned<String>, dated: bool) {
        let Some(found) = self.figures.find(id.get_ref()) else {
            return;
        };
        let quantity = &self.figures.get(found).quantity;
        let fits = match quantity.date() {
            Some(date) => dated && date.year.is_some(),
            None => !dated,
        };
        if !fits {
            let (expected, help) = match dated {
                true => ("a date with its year", "name the figure of a year"),
                false => ("a number", "name the figure of an amount, a rank or a pace"),
            };
            let message = format!("expected {expected}, found {}", quantity.value);
            self.error(id.span(), message, help);
        }
    }

    /// Records an error for an id of no figure, unless the figure has one itself.
    pub fn unknown(&mut self, id: &str, span: Range<usize>) {
        if !self.broken.contains(id) {
            self.error(
                span,
                format!("no figure is called “{id}”"),
                "define it under [[figures]], [[assumptions]] or [[derived]], or mend the name",
            );
        }
    }

    pub fn optional(&mut self, id: &Option<Spanned<String>>) -> Option<FigureId> {
        id.as_ref().and_then(|id| self.figure(id))
    }

    pub fn all(&mut self, ids: &[Spanned<String>]) -> Vec<FigureId> {
        ids.iter().filter_map(|id| self.figure(id)).collect()
    }

    pub fn error(&mut self, span: Range<usize>, message: impl Into<String>, help: &str) {
        self.problems.push(Problem::error(span, message, help));
    }
}
