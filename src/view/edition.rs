//! A report in one language, as every part of the page asks for it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Deref;

use crate::figure;
use crate::figure::Bound;
use crate::figure::PartialDate;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::Value;
use crate::language::Language;
use crate::language::fill;
use crate::report;
use crate::report::FigureId;
use crate::report::NoteKind;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::report::Period;
use crate::report::Report;
use crate::view::numeral;
use crate::view::words::PageWords;
use crate::view::words::page_words;

/// What a section is to the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// All of a report that has no points.
    Whole,
    Introduction,
    Point,
    Outlook,
}

/// A report in one language, on a page.
pub struct Edition<'a> {
    said: report::Edition<'a>,
    /// How often each figure has been written so far, for ids that stay unique on the page.
    seen: RefCell<BTreeMap<FigureId, usize>>,
}

impl<'a> Deref for Edition<'a> {
    type Target = report::Edition<'a>;

    fn deref(&self) -> &report::Edition<'a> {
        &self.said
    }
}

impl<'a> Edition<'a> {
    /// The report in a language.
    pub fn new(report: &'a Report, language: Language) -> Self {
        Edition {
            said: report::Edition { report, language },
            seen: RefCell::default(),
        }
    }

    /// The interface's words.
    pub fn words(&self) -> &'static PageWords {
        page_words(self.language)
    }

    /// An id for the next place in which a figure is written.
    pub fn anchor(&self, id: FigureId) -> String {
        let mut seen = self.seen.borrow_mut();
        let count = seen.entry(id).or_default();
        *count += 1;
        let name = &self.figure(id).id;
        if *count == 1 {
            format!("f-{name}")
        } else {
            format!("f-{name}-{count}")
        }
    }

    /// Whether a figure has been written on the page so far.
    pub fn stands(&self, id: FigureId) -> bool {
        self.seen.borrow().contains_key(&id)
    }

    /// The number of a section as this language counts: 一, 二, … or 1, 2, ….
    pub fn numeral(&self, section: usize) -> String {
        numeral::ordinal(section, self.language)
    }

    /// What a section is to the report.
    pub fn role(&self, section: usize) -> Role {
        let sections = &self.report.sections;
        match sections.get(section) {
            _ if section == 0 && sections.len() == 1 => Role::Whole,
            _ if section == 0 => Role::Introduction,
            Some(section) if section.outlook => Role::Outlook,
            _ => Role::Point,
        }
    }

    /// The name and the heading of the chapter of all sections; nothing where the report lists none.
    pub fn sections_heading(&self) -> Option<(String, String)> {
        let (words, sections) = (self.words(), &self.report.sections);
        let is_point = |number: &usize| self.role(*number) == Role::Point;
        match (0..sections.len()).filter(is_point).count() {
            _ if sections.is_empty() => None,
            0 | 1 => Some((words.report_name.to_owned(), words.report_title.to_owned())),
            points => {
                let points = numeral::cardinal(points, self.language);
                let filled = |template| fill(template, &[&points]);
                Some((filled(words.sections_name), filled(words.sections_title)))
            }
        }
    }

    /// What is left of the page where script could not start.
    pub fn failed_rest(&self) -> &'static str {
        match self.report.charts.is_empty() && self.report.targets.is_empty() {
            true => self.words().failed_rest_plain,
            false => self.words().failed_rest,
        }
    }

    /// A place in the source, in words; in full also of how many sentences.
    pub fn place(&self, section: usize, sentence: usize, short: bool) -> String {
        let words = self.words();
        let sentence = sentence.to_string();
        let role = self.role(section);
        let place = match (role, short) {
            (Role::Whole, true) => words.sentence_place_short,
            (Role::Whole, false) => words.sentence_place,
            (Role::Introduction, true) => words.introduction_place_short,
            (Role::Introduction, false) => words.introduction_place,
            (Role::Outlook, true) => words.outlook_place_short,
            (Role::Outlook, false) => words.outlook_place,
            (Role::Point, true) => words.section_place_short,
            (Role::Point, false) => words.section_place,
        };
        let place = match role {
            Role::Point => fill(place, &[&self.numeral(section), &sentence]),
            _ => fill(place, &[&sentence]),
        };
        match self.report.sections.get(section) {
            Some(section) if !short => {
                let of = match role {
                    Role::Whole => words.of_all_sentences,
                    _ => words.of_sentences,
                };
                let of = fill(of, &[&section.sentences.to_string()]);
                place + &of
            }
            _ => place,
        }
    }

    /// A period in words.
    pub fn period(&self, period: &Period) -> String {
        let words = self.words();
        match period {
            Period::Undated => words.undated.to_owned(),
            Period::EndOf(year) => fill(words.end_of, &[year]),
            Period::UpTo(year) => fill(words.up_to, &[year]),
            Period::During(text) => match text.split_once('-') {
                Some((year, month)) if self.language.is_chinese() => {
                    fill(words.in_month, &[year, month.trim_start_matches('0')])
                }
                Some((year, month)) => fill(words.in_month, &[year, month]),
                None => fill(words.in_year, &[text]),
            },
        }
    }

    /// A day in words.
    pub fn day(&self, date: PartialDate) -> String {
        let quantity = Quantity::new(Value::Date(date), Unit::Date, Bound::Exact);
        figure::format(&quantity, self.language).to_string()
    }

    /// What a figure is, in a word, and the class of its tag.
    pub fn nature(&self, id: FigureId) -> (&'static str, &'static str) {
        let words = self.words();
        let figure = self.figure(id);
        match (&figure.origin, figure.quantity.bound) {
            (Origin::Derived { .. }, _) => (words.derived, "tag derived"),
            (Origin::Assumed { .. }, _) => (words.assumed, "tag derived"),
            _ if figure.goal => (words.target, "tag target"),
            (_, Bound::AtLeast) => (words.floor, "tag at-least"),
            (_, Bound::AtMost) => (words.ceiling, "tag at-least"),
            _ => (words.reported, "tag"),
        }
    }

    /// A bound in words.
    pub fn bound(&self, bound: Bound) -> &'static str {
        let words = self.words();
        match bound {
            Bound::Exact => words.exact,
            Bound::AtLeast => words.at_least,
            Bound::AtMost => words.at_most,
            Bound::About => words.about,
        }
    }

    /// Whether a figure is a target, or what a target requires.
    pub fn is_of_target(&self, id: FigureId) -> bool {
        let panels = self.report.charts.iter().flat_map(|chart| &chart.panels);
        let mut required = panels.filter_map(|panel| match &panel.kind {
            PanelKind::Trajectory { required, .. } => *required,
            _ => None,
        });
        self.figure(id).goal || required.any(|required| required == id)
    }

    /// The heading of a note of a kind.
    pub fn note_heading(&self, kind: NoteKind) -> &'static str {
        let words = self.words();
        match kind {
            NoteKind::Lost => words.note_lost,
            NoteKind::Misfit => words.note_misfit,
            NoteKind::Scope => words.note_scope,
            NoteKind::Outside => words.note_outside,
        }
    }
}
