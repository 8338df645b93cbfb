//! The ways through the page: its contents under the headline figures, and the bar that stays.

use leptos::prelude::*;

use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::icon::icon;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::ThemeSwitch;
use crate::view::parts::chapter;
use crate::view::parts::masthead;

/// The contents: a column for each chapter, with what it finds.
pub fn contents(edition: &Edition) -> impl IntoView + use<> {
    let entries: Vec<_> = chapter::entries(edition)
        .into_iter()
        .map(|entry| {
            view! {
                <li>
                    <a href=format!("#{}", entry.id)>
                        <b><i>{entry.numeral}</i>{entry.name}</b>
                        <span>{entry.finding}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="contents" id="contents" aria-label=edition.words().contents>
            <ol>{entries}</ol>
        </nav>
    }
}

/// The bar that is there once the masthead has gone: `site/scripts/way.js` shows it and marks the chapter in view.
pub fn bar(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    let entries: Vec<_> = chapter::entries(edition)
        .into_iter()
        .map(|entry| {
            view! {
                <li><a href=format!("#{}", entry.id)><i>{entry.numeral}</i>{entry.name}</a></li>
            }
        })
        .collect();
    let title = edition.plain(edition.report.title.get(edition.language));
    view! {
        <nav class="chapter-bar live-only" aria-label=words.chapters>
            <div class="page">
                <a class="brand" href="#title">{title}</a>
                <button class="tool here" type="button" aria-expanded="false" aria-controls="chapters">
                    <span></span>
                    {icon(icon::DOWN)}
                </button>
                <ol id="chapters">{entries}</ol>
                <button class="tool" type="button" data-share="">
                    {icon(icon::SHARE)}
                    <span>{words.share}</span>
                </button>
                <Lazy island=LazyIsland::ThemeSwitch>
                    <ThemeSwitch>{masthead::theme(words)}</ThemeSwitch>
                </Lazy>
                <a class="tool top" href="#title" aria-label=words.to_top>{icon(icon::TOP)}</a>
            </div>
        </nav>
    }
}
