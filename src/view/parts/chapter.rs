//! A chapter: its name on the spine, a finding, a few sentences, a chart.

use leptos::prelude::*;

use crate::language::fill;
use crate::report::Chapter;
use crate::report::Report;
use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::kept::kept;
use crate::view::numeral;
use crate::view::parts::figures::words::figures_words;
use crate::view::prose;

/// What is numbered on the spine.
#[derive(Clone, Copy)]
pub enum ChapterKind {
    /// One of the report's chapters, from 0.
    Chapter(usize),
    Sections,
    Calculator,
    Figures,
}

impl ChapterKind {
    /// Its number on the report's page, from 1: what the report does not have is not counted.
    fn number(self, report: &Report) -> usize {
        let sections = report.chapters.len() + usize::from(!report.sections.is_empty());
        let calculator = sections + usize::from(!report.targets.is_empty());
        match self {
            ChapterKind::Chapter(index) => index + 1,
            ChapterKind::Sections => sections,
            ChapterKind::Calculator => calculator,
            ChapterKind::Figures => calculator + 1,
        }
    }
}

/// What the contents and the chapter bar say of a chapter.
pub struct Entry {
    pub id: String,
    pub numeral: String,
    pub name: String,
    /// What it finds.
    pub finding: String,
}

/// The page's chapters in their order.
pub fn entries(edition: &Edition) -> Vec<Entry> {
    let (report, words) = (edition.report, edition.words());
    let entry = |part: ChapterKind, id: &str, name: String, finding: String| Entry {
        id: id.to_owned(),
        numeral: numeral::financial(part.number(report), edition.language),
        name,
        finding,
    };
    let chapters = report.chapters.iter().enumerate().map(|(index, chapter)| {
        let finding = kept(&edition.plain(chapter.finding.get(edition.language)));
        let name = edition.text(&chapter.name);
        entry(ChapterKind::Chapter(index), &chapter.id, name, finding)
    });
    let sections = edition
        .sections_heading()
        .map(|(name, title)| entry(ChapterKind::Sections, "sections", name, title));
    let calculator = (!report.targets.is_empty()).then(|| {
        let (name, title) = (words.calculator_name, words.calculator_title);
        entry(
            ChapterKind::Calculator,
            "targets",
            name.to_owned(),
            title.to_owned(),
        )
    });
    let figures = match report.figures.iter().count() {
        0 => None,
        count => {
            let words = figures_words(edition.language);
            let finding = match count {
                1 => words.finding_one.to_owned(),
                count => fill(words.finding, &[&count.to_string()]),
            };
            Some(entry(
                ChapterKind::Figures,
                "figures",
                words.name.to_owned(),
                finding,
            ))
        }
    };
    chapters
        .chain(sections)
        .chain(calculator)
        .chain(figures)
        .collect()
}

/// A chapter's frame: the spine, and what stands beside it.
pub fn frame(
    edition: &Edition,
    id: &str,
    part: ChapterKind,
    name: &str,
    body: AnyView,
) -> impl IntoView + use<> {
    let numeral = numeral::financial(part.number(edition.report), edition.language);
    let all = entries(edition);
    let next = all.iter().skip_while(|entry| entry.id != id).nth(1);
    let skip = next.map(|next| {
        let name = fill(edition.words().next_chapter, &[&next.name]);
        view! { <a class="skip" href=format!("#{}", next.id)>{name}</a> }
    });
    view! {
        <section class="chapter" id=id.to_owned()>
            {skip}
            <div class="chapter-label">
                <div>
                    <span class="chapter-number" aria-hidden="true">{numeral}</span>
                    <span class="chapter-name">{name.to_owned()}</span>
                </div>
            </div>
            <div>{body}</div>
        </section>
    }
}

/// One of the chapters that a chart leads.
pub fn chapter(edition: &Edition, chapter: &Chapter, index: usize) -> impl IntoView + use<> {
    let aside = chapter.aside.as_ref().map(|aside| {
        view! { <p class="aside">{prose::prose(edition, aside)}</p> }
    });
    let chart = edition
        .report
        .chart(&chapter.chart)
        .map(|chart| figure::figure(edition, chart, Place::Chapter));
    let body = view! {
        <h2>{prose::title(edition, &chapter.finding)}</h2>
        <p class="chapter-lead">{prose::prose(edition, &chapter.dek)}</p>
        {chart}
        {aside}
    };
    let name = edition.text(&chapter.name);
    frame(
        edition,
        &chapter.id,
        ChapterKind::Chapter(index),
        &name,
        body.into_any(),
    )
}
