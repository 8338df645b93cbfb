//! The foot of the page: how the report was read, what may be done with the page, by whom it is.

use leptos::prelude::*;

use crate::figure::PartialDate;
use crate::language::Translated;
use crate::language::fill;
use crate::view::edition::Edition;
use crate::view::prose;

/// The form by which a reader compares a document with the figures; `site/scripts/original.js` does it.
fn original(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    view! {
        <section id="original" class="original" aria-labelledby="original-title">
            <h2 id="original-title">{words.original}</h2>
            <p>{words.original_means}</p>
            <div class="drop">
                <label class="button">
                    {words.original_choose}
                    <input
                        type="file"
                        id="original-file"
                        accept=".txt,.text,.md,.htm,.html,text/plain,text/html"
                    />
                </label>
                <button class="button" type="button" data-original="">
                    {words.original_paste}
                </button>
                <span>{words.original_drop}</span>
            </div>
            <p role="status" data-fault=words.original_fault></p>
        </section>
    }
}

/// The closing notes.
pub fn closing(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    let up = match edition.language == edition.report.home() {
        true => "./",
        false => "../",
    };
    let print_note = match edition.report.targets.is_empty() {
        true => words.print_note_plain,
        false => words.print_note,
    };
    let columns: Vec<_> = edition
        .report
        .closing
        .iter()
        .map(|closing| {
            view! {
                <div>
                    <h2>{edition.text(&closing.title)}</h2>
                    <p>{prose::without_links(edition, &closing.text)}</p>
                </div>
            }
        })
        .collect();
    view! {
        <footer class="page-footer">
            <div class="rim"></div>
            <div class="footer-columns">
                {columns}
                <div class="take" id="take">
                    <h2>{words.take}</h2>
                    <p>{words.take_means}</p>
                    <ul>
                        <li><a href=format!("{up}figures.csv")>"figures.csv"</a>" "<span>{words.take_csv}</span></li>
                        <li><a href=format!("{up}figures.xlsx")>"figures.xlsx"</a>" "<span>{words.take_xlsx}</span></li>
                        <li><a href=format!("{up}report.json")>"report.json"</a>" "<span>{words.take_json}</span></li>
                        <li><a href=format!("{up}report.schema.json")>"report.schema.json"</a>" "<span>{words.take_schema}</span></li>
                    </ul>
                </div>
                {original(edition)}
                {imprint(edition)}
            </div>
            <p class="colophon">{words.made_by} {words.dot} {words.licence}</p>
            <p class="visually-hidden" id="arrows">{words.arrows}</p>
            <p class="print-note">{print_note}</p>
        </footer>
    }
}

/// Who answers for the page, when it was made and of what: a row for each that is known.
fn imprint(edition: &Edition) -> impl IntoView + use<> {
    let (words, report) = (edition.words(), edition.report);
    let imprint = &report.imprint;
    let text = |texts: &Option<Translated>| texts.as_ref().map(|texts| edition.text(texts));
    let day = |date: Option<PartialDate>| date.map(|date| edition.day(date));
    let title = edition.plain(report.title.get(edition.language));
    let zone = edition.text(&report.zone_full);
    let mut cited = vec![fill(words.cited, &[&title, &zone])];
    cited.extend(text(&imprint.publisher));
    cited.extend(day(imprint.published));
    let source = edition.plain(report.source.get(edition.language));
    let contact = imprint.contact.clone();
    let contact = contact.map(|text| linked(text, imprint.contact_link()));
    let licence = text(&imprint.licence);
    let rows = [
        (
            words.publisher,
            text(&imprint.publisher).map(|text| linked(text, None)),
        ),
        (
            words.byline,
            text(&imprint.byline).map(|text| linked(text, None)),
        ),
        (
            words.published,
            day(imprint.published).map(|text| linked(text, None)),
        ),
        (
            words.updated,
            day(imprint.updated).map(|text| linked(text, None)),
        ),
        (
            words.source_name,
            Some(linked(source, imprint.source_link.clone())),
        ),
        (
            words.source_date,
            day(imprint.source_date).map(|text| linked(text, None)),
        ),
        (
            words.data_licence,
            licence.map(|text| linked(text, imprint.licence_link.clone())),
        ),
        (words.cite, Some(linked(cited.join(words.comma), None))),
        (words.contact, contact),
    ];
    let rows = rows.into_iter().filter_map(|(name, value)| {
        let value = value?;
        Some(view! { <dt>{name}</dt><dd>{value}</dd> })
    });
    view! { <dl class="imprint">{rows.collect_view()}</dl> }
}

/// A text, as a link where it leads somewhere.
fn linked(text: String, link: Option<String>) -> AnyView {
    match link {
        Some(link) => view! { <a href=link>{text}</a> }.into_any(),
        None => text.into_any(),
    }
}
