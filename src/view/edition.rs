//! A report in one language, as every part of the page asks for it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Deref;

use crate::figure::Bound;
use crate::report;
use crate::report::FigureId;
use crate::report::NoteKind;
use crate::report::Origin;
use crate::report::Period;
use crate::report::Report;
use crate::text::Language;
use crate::text::fill;
use crate::view::words::PageWords;
use crate::view::words::page_words;

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

    /// The number of a section as this language counts: 一, 二, … or 1, 2, ….
    pub fn numeral(&self, section: usize) -> String {
        const NUMERALS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        match NUMERALS.get(section) {
            Some(numeral) if self.language.is_chinese() => (*numeral).to_owned(),
            _ => section.to_string(),
        }
    }

    /// A numeral of the spine in this language's script.
    pub fn spine_numeral(&self, numeral: &str) -> String {
        match (self.language, numeral) {
            (Language::SimplifiedChinese, "貳") => "贰".to_owned(),
            (Language::SimplifiedChinese, "參") => "叁".to_owned(),
            (Language::SimplifiedChinese, "陸") => "陆".to_owned(),
            _ => numeral.to_owned(),
        }
    }

    /// The number of the last section, the outlook.
    pub fn last_section(&self) -> usize {
        self.report
            .sections
            .last()
            .map_or(0, |section| section.number)
    }

    /// A place in the source, in words; in full also of how many sentences.
    pub fn place(&self, section: usize, sentence: usize, short: bool) -> String {
        let words = self.words();
        let sentence = sentence.to_string();
        let place = match (section, short) {
            (0, true) => fill(words.introduction_place_short, &[&sentence]),
            (0, false) => fill(words.introduction_place, &[&sentence]),
            (last, true) if last == self.last_section() => {
                fill(words.outlook_place_short, &[&sentence])
            }
            (last, false) if last == self.last_section() => fill(words.outlook_place, &[&sentence]),
            (_, true) => fill(
                words.section_place_short,
                &[&self.numeral(section), &sentence],
            ),
            (_, false) => fill(words.section_place, &[&self.numeral(section), &sentence]),
        };
        match self.report.sections.get(section) {
            Some(section) if !short => {
                let of = fill(words.of_sentences, &[&section.sentences.to_string()]);
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

    /// What a figure is, in a word, and the class of its tag.
    pub fn nature(&self, id: FigureId) -> (&'static str, &'static str) {
        let words = self.words();
        let figure = self.figure(id);
        match (&figure.origin, figure.quantity.bound) {
            (Origin::Derived { .. }, _) => (words.derived, "tag der"),
            (Origin::Assumed { .. }, _) => (words.assumed, "tag der"),
            _ if figure.goal => (words.target, "tag tgt"),
            (_, Bound::AtLeast) => (words.floor, "tag ge"),
            (_, Bound::AtMost) => (words.ceiling, "tag ge"),
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
