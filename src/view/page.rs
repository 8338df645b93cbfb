//! The whole page.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::LiveCharts;
use crate::view::parts::calculator;
use crate::view::parts::chapter;
use crate::view::parts::closing;
use crate::view::parts::contents;
use crate::view::parts::evidence;
use crate::view::parts::figures;
use crate::view::parts::headlines;
use crate::view::parts::masthead;
use crate::view::parts::sections;

/// What a page says of itself in its head.
pub struct Meta {
    /// The page's title, and what a shared link is named.
    pub title: String,
    /// What search engines and shared links say of it.
    pub description: String,
}

impl Meta {
    /// The head of an edition's page.
    pub fn of(edition: &Edition) -> Meta {
        let report = edition.report;
        let here = edition.language;
        Meta {
            title: format!(
                "{} | {}",
                edition.plain(report.title.get(here)),
                edition.text(&report.zone_full)
            ),
            description: edition.plain(report.standfirst.get(here)),
        }
    }
}

/// The body of an edition's page, as HTML. `style` is the address of the sheet for what follows the charts.
pub fn page(edition: &Edition, style: &str) -> String {
    render(|| body(edition, style))
}

/// A view as HTML, in which only islands and none of their children are marked for hydration. Nothing in it
/// waits for anything.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().to_html());
    owner.unset();
    html
}

fn body(edition: &Edition, style: &str) -> impl IntoView + use<> {
    let words = edition.words();
    let chapters: Vec<_> = edition
        .report
        .chapters
        .iter()
        .enumerate()
        .map(|(index, chapter)| chapter::chapter(edition, chapter, index))
        .collect();
    view! {
        <a class="skip" href="#main">{words.skip}</a>
        {masthead::bar(edition)}
        {contents::bar(edition)}
        <div class="page">
            <p class="notice failed">
                <b>{words.failed}</b>
                " "
                {edition.failed_rest()}
            </p>
        </div>
        <main class="page" id="main">
            {masthead::masthead(edition)}
            {headlines::headlines(edition)}
            {contents::contents(edition)}
            {chapters}
            // The sheet blocks painting only of what follows it: the chapters are painted first.
            <link rel="stylesheet" href=style.to_owned() />
            {sections::sections(edition)}
            {calculator::calculator(edition)}
            {figures::figures(edition)}
            {evidence::drawer(edition)}
        </main>
        <div class="page">{closing::closing(edition)}</div>
        {figure::actions(edition, Place::Chapter)}
        <Lazy island=LazyIsland::LiveCharts>
            <LiveCharts />
        </Lazy>
    }
}
