//! A chapter: its name on the spine, a finding, a few sentences, a chart.

use leptos::prelude::*;

use crate::report::Chapter;
use crate::report::Report;
use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::numeral;
use crate::view::prose;

/// What is numbered on the spine.
#[derive(Clone, Copy)]
pub enum ChapterKind {
    /// One of the report's chapters, from 0.
    Chapter(usize),
    Sections,
    Calculator,
    Evidence,
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
            ChapterKind::Evidence => calculator + 1,
        }
    }
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
    view! {
        <section class="chapter" id=id.to_owned()>
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
