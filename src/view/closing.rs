//! The foot of the page: how the report was read, what may be done with the page, by whom it is.

use leptos::prelude::*;

use crate::view::Edition;
use crate::view::prose;

/// The closing notes.
pub fn closing(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
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
            <div class="cols">{columns}</div>
            <p class="colophon">
                {edition.plain(edition.report.source.get(edition.language))} {words.dot} {words.made_by} {words.dot}
                {words.licence}
            </p>
        </footer>
    }
}
