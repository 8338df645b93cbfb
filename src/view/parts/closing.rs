//! The foot of the page: how the report was read, what may be done with the page, by whom it is.

use leptos::prelude::*;

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
                    <p>{prose::prose(edition, &closing.text)}</p>
                </div>
            }
        })
        .collect();
    view! {
        <footer class="page-footer">
            <div class="rim"></div>
            <div class="footer-columns">
                {columns}
                <div class="take">
                    <h2>{words.take}</h2>
                    <p>{words.take_means}</p>
                    <ul>
                        <li><a href=format!("{up}figures.csv")>"figures.csv"</a></li>
                        <li><a href=format!("{up}report.json")>"report.json"</a></li>
                        <li><a href=format!("{up}report.schema.json")>"report.schema.json"</a></li>
                    </ul>
                </div>
            </div>
            {original(edition)}
            <p class="colophon">
                {edition.plain(edition.report.source.get(edition.language))} {words.dot} {words.made_by} {words.dot}
                {words.licence}
            </p>
            <p class="print-note">{print_note}</p>
        </footer>
    }
}
