//! The foot of the page: how the report was read, what may be done with the page, by whom it is.

use leptos::prelude::*;

use crate::text::Language;
use crate::view::Edition;
use crate::view::prose;

/// The closing notes.
pub fn closing(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    let up = match edition.language {
        Language::TraditionalChinese => "./",
        _ => "../",
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
        <footer class="foot">
            <div class="rim"></div>
            <div class="cols">
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
            <p class="colophon">
                {edition.plain(edition.report.source.get(edition.language))} {words.dot} {words.made_by} {words.dot}
                {words.licence}
            </p>
            <p class="printnote">{words.print_note}</p>
        </footer>
    }
}
