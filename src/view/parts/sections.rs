//! The report's own sections: the introduction, the numbered points as rows that open, the outlook.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::language::fill;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::report::Section;
use crate::report::Wording;
use crate::view::charts::data_table;
use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::edition::Role;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::SectionState;
use crate::view::kept::kept;
use crate::view::parts::chapter;
use crate::view::parts::chapter::ChapterKind;
use crate::view::parts::figures::words::figures_words;
use crate::view::prose;

/// The most figures that a section lists beside its text.
const LEDGER: usize = 5;

/// The chapter of all sections; nothing where the report lists none.
pub fn sections(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let sections = &edition.report.sections;
    let (name, title) = edition.sections_heading()?;
    let rows: Vec<AnyView> = sections
        .iter()
        .map(|section| match edition.role(section.number) {
            Role::Whole => open(edition, section, "introduction", words.report_name),
            Role::Introduction => row(edition, section, "introduction", words.introduction),
            Role::Outlook => row(edition, section, "outlook", words.outlook),
            Role::Point => row(edition, section, "", ""),
        })
        .collect();
    // Where the sentences are the source's, its evidence shows them.
    let wording = (edition.report.wording == Wording::Source).then_some("source");
    let body = view! {
        <h2>{title}</h2>
        <Lazy island=LazyIsland::SectionState>
            <SectionState>
                <div class="sections" data-wording=wording>{rows}</div>
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

/// A part of the report as a row that opens; one that is no point has an id and a name of its own.
fn row(edition: &Edition, section: &Section, id: &str, name: &str) -> AnyView {
    let key: Vec<_> = section
        .key
        .iter()
        .map(|(figure, label)| {
            let number = prose::set_number(edition, *figure);
            let goal = edition.figure(*figure).goal.then_some("target");
            view! { <span><b class=goal>{number}</b>{edition.text(label)}</span> }
        })
        .collect();
    let (class, id, number) = match id {
        "" => {
            let number = section.number;
            (
                "section",
                format!("section-{number}"),
                edition.numeral(number),
            )
        }
        id => ("part", id.to_owned(), edition.words().dot.trim().to_owned()),
    };
    let title = Some(edition.text(&section.title)).filter(|title| !title.is_empty());
    view! {
        <details class=class id=id>
            <summary>
                <span class="section-number">{number}</span>
                <h3>{title.unwrap_or_else(|| name.to_owned())}</h3>
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

/// The text with its chart behind the first paragraph; beside it what the section is, its notes, its figures.
fn body(edition: &Edition, section: &Section) -> impl IntoView + use<> {
    let mut paragraphs = section
        .paragraphs
        .iter()
        .map(|paragraph| view! { <p>{prose::prose(edition, paragraph)}</p> });
    let first = paragraphs.next();
    let mut rest: Vec<AnyView> = paragraphs.map(IntoAny::into_any).collect();
    rest.extend(data_table::listed(edition, &section.figures).map(IntoAny::into_any));
    let notes: Vec<_> = edition
        .report
        .notes
        .iter()
        .filter(|note| note.section == section.number)
        .map(|note| {
            view! {
                <p class="caveat" id=format!("n-{}", note.id)>
                    <b>{edition.note_heading(note.kind)}</b>
                    " "
                    {prose::without_links(edition, &note.text)}
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
            <div class="section-text">{first} {charts} {rest}</div>
            <div class="section-side">
                {meta(edition, section)}
                {notes}
                {ledger(edition, section)}
            </div>
        </div>
    }
}

/// What the section is in the source, with the ways from it: to the source, and into the calculator.
fn meta(edition: &Edition, section: &Section) -> impl IntoView + use<> {
    let words = edition.words();
    let number = section.number;
    let stated = edition.report.figures.iter().filter(
        |(_, figure)| matches!(figure.origin, Origin::Stated { section, .. } if section == number),
    );
    let stated = stated.count();
    let name = match edition.role(number) {
        Role::Whole => words.report_name.to_owned(),
        Role::Introduction => words.introduction.to_owned(),
        Role::Outlook => words.outlook.to_owned(),
        Role::Point => fill(words.section_name, &[&edition.numeral(number)]),
    };
    let template = match stated {
        1 => words.section_meta_one,
        _ => words.section_meta,
    };
    let line = fill(
        template,
        &[&name, &section.sentences.to_string(), &stated.to_string()],
    );
    let named: BTreeSet<FigureId> = section
        .paragraphs
        .iter()
        .flat_map(|paragraph| paragraph.figures())
        .collect();
    let targets = edition.report.targets.iter().filter(|target| {
        target
            .baseline
            .is_some_and(|baseline| named.contains(&baseline))
            || named.contains(&target.goal)
    });
    let targets: Vec<_> = targets
        .map(|target| {
            let goal = edition.written(target.goal).to_string();
            let name = kept(&fill(words.put_in_calculator, &[&goal]));
            view! { <a href="#targets" data-target=target.id.clone()>{name}</a> }
        })
        .collect();
    view! {
        <p class="section-meta">
            {line}
            <a href="#original">{words.original}</a>
            {targets}
        </p>
    }
}

/// Whether a chart counts what reaches a figure.
fn is_threshold(edition: &Edition, id: FigureId) -> bool {
    let panels = edition.report.charts.iter().flat_map(|chart| &chart.panels);
    panels.into_iter().any(|panel| match &panel.kind {
        PanelKind::Nested { rows } => rows.iter().any(|row| row.threshold == id),
        _ => false,
    })
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
            // A bare year or month says nothing by itself, and from what amount on things count is no result.
            let date = figure.quantity.date();
            let part = date.is_some_and(|date| date.month.is_none() || date.year.is_none());
            let trivial = part || is_threshold(edition, *id);
            stated && !trivial && !figure.measure.is_empty() && seen.insert(*id)
        })
        .collect();
    let all = figures.len();
    let items: Vec<_> = figures
        .iter()
        .take(LEDGER)
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
    let shown = items.len();
    let count = (all > shown).then(|| {
        let count = fill(
            edition.words().ledger_of,
            &[&shown.to_string(), &all.to_string()],
        );
        view! { <span>{count}</span> }
    });
    let number = section.number;
    let others = (all > shown).then(|| {
        let name = figures_words(edition.language).of_section;
        view! {
            <li class="others">
                <a href=format!("?section={number}#figures") data-figures=number>{name}</a>
            </li>
        }
    });
    Some(view! {
        <div class="ledger">
            <h4>{name}{count}</h4>
            <ul>{items}{others}</ul>
        </div>
    })
}
