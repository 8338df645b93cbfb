//! The report's own sections: the introduction, the numbered points as rows that open, the outlook.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::language::fill;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Section;
use crate::view::charts::data_table;
use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::edition::Role;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::SectionState;
use crate::view::numeral;
use crate::view::parts::chapter;
use crate::view::parts::chapter::ChapterKind;
use crate::view::prose;

/// The most figures that a section lists beside its text.
const LEDGER: usize = 8;

/// The chapter of all sections; nothing where the report lists none.
pub fn sections(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let sections = &edition.report.sections;
    if sections.is_empty() {
        return None;
    }
    let points = sections
        .iter()
        .filter(|section| edition.role(section.number) == Role::Point)
        .count();
    let (name, title) = match points {
        0 | 1 => (words.report_name.to_owned(), words.report_title.to_owned()),
        points => {
            let points = numeral::cardinal(points, edition.language);
            (
                fill(words.sections_name, &[&points]),
                fill(words.sections_title, &[&points]),
            )
        }
    };
    let rows: Vec<AnyView> = sections
        .iter()
        .map(|section| match edition.role(section.number) {
            Role::Whole => open(edition, section, "introduction", words.report_name),
            Role::Introduction => open(edition, section, "introduction", words.introduction),
            Role::Outlook => open(edition, section, "outlook", words.outlook),
            Role::Point => row(edition, section),
        })
        .collect();
    let body = view! {
        <h2>{title}</h2>
        <Lazy island=LazyIsland::SectionState>
            <SectionState>
                <div class="sections">{rows}</div>
            </SectionState>
        </Lazy>
    };
    Some(chapter::frame(
        edition,
        "sections",
        ChapterKind::Sections,
        &name,
        body.into_any(),
    ))
}

fn row(edition: &Edition, section: &Section) -> AnyView {
    let key: Vec<_> = section
        .key
        .iter()
        .map(|(figure, label)| {
            let number = prose::set_number(edition, *figure);
            view! { <span><b>{number}</b>{edition.text(label)}</span> }
        })
        .collect();
    view! {
        <details class="section" id=format!("section-{}", section.number)>
            <summary>
                <span class="section-number">{edition.numeral(section.number)}</span>
                <h3>{edition.text(&section.title)}</h3>
                <span class="key-figures">{key}</span>
                <span class="plus-minus"></span>
            </summary>
            {body(edition, section)}
        </details>
    }
    .into_any()
}

fn open(edition: &Edition, section: &Section, id: &'static str, name: &'static str) -> AnyView {
    let title = edition.text(&section.title);
    let title = if title.is_empty() {
        name.to_owned()
    } else {
        title
    };
    view! {
        <article class="section open" id=id>
            <header class="head">
                <span class="section-number" aria-hidden="true">{edition.words().dot.trim()}</span>
                <h3>{title}</h3>
            </header>
            {body(edition, section)}
        </article>
    }
    .into_any()
}

fn body(edition: &Edition, section: &Section) -> impl IntoView + use<> {
    let mut paragraphs: Vec<AnyView> = section
        .paragraphs
        .iter()
        .map(|paragraph| view! { <p>{prose::prose(edition, paragraph)}</p> }.into_any())
        .collect();
    paragraphs.extend(data_table::listed(edition, &section.figures).map(IntoAny::into_any));
    let notes: Vec<_> = edition
        .report
        .notes
        .iter()
        .filter(|note| note.section == section.number)
        .map(|note| {
            view! {
                <p class="caveat">
                    <b>{edition.note_heading(note.kind)}</b>
                    " "
                    {prose::prose(edition, &note.text)}
                </p>
            }
        })
        .collect();
    let charts: Vec<_> = section
        .charts
        .iter()
        .filter_map(|id| edition.report.chart(id))
        .map(|chart| figure::figure(edition, chart, Place::Section))
        .collect();
    view! {
        <div class="section-body">
            <div class="section-text">{paragraphs} {notes} {charts}</div>
            {ledger(edition, section)}
        </div>
    }
}

/// The section's measured figures, the key ones first, as a list to scan.
fn ledger(edition: &Edition, section: &Section) -> Option<impl IntoView + use<>> {
    let mut seen = BTreeSet::new();
    let in_text = section
        .paragraphs
        .iter()
        .flat_map(|paragraph| paragraph.figures());
    let figures: Vec<FigureId> = section
        .key
        .iter()
        .map(|(figure, _)| *figure)
        .chain(in_text)
        .filter(|id| {
            let figure = edition.figure(*id);
            let stated = matches!(figure.origin, Origin::Stated { .. });
            // A bare year says nothing by itself.
            let date = figure.quantity.date();
            let year = date.is_some_and(|date| date.month.is_none());
            stated && !year && !figure.measure.is_empty() && seen.insert(*id)
        })
        .take(LEDGER)
        .collect();
    let items: Vec<_> = figures
        .iter()
        .map(|id| {
            let number = prose::set_number(edition, *id);
            let goal = edition.figure(*id).goal.then_some("target");
            view! {
                <li class=goal>
                    <a role="button" href=prose::evidence_link(edition, *id)>
                        <span class="figure-label">{edition.label(*id)}</span>
                        <b>{number}</b>
                    </a>
                </li>
            }
        })
        .collect();
    let name = match items.len() {
        0 => return None,
        1 => edition.words().ledger_one,
        _ => edition.words().ledger,
    };
    Some(view! {
        <div class="ledger">
            <h4>{name}</h4>
            <ul>{items}</ul>
        </div>
    })
}
