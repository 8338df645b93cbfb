//! The drawer around one entry of the table of all figures: what is the same for all of them.

use leptos::prelude::*;

use crate::view::edition::Edition;
use crate::view::edition::Role;
use crate::view::icon;
use crate::view::icon::icon;
use crate::view::islands::EvidenceDrawer;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::parts::figures::words::figures_words;

/// The drawer; nothing where there are no figures.
pub fn drawer(edition: &Edition) -> Option<impl IntoView + use<>> {
    edition.report.figures.iter().next()?;
    let (words, figures) = (edition.words(), figures_words(edition.language));
    let doubt = edition.report.imprint.contact_link().map(|link| {
        view! { <a class="button" data-doubt="" href=link>{icon(icon::FLAG)} {words.doubt}</a> }
    });
    // A block for each section, as wide as it has sentences.
    let blocks: Vec<_> = edition
        .report
        .sections
        .iter()
        .map(|section| {
            let width = format!("--n:{}", section.sentences);
            let name = match edition.role(section.number) {
                Role::Whole => words.report_name.to_owned(),
                Role::Introduction => words.introduction.to_owned(),
                Role::Outlook => words.outlook.to_owned(),
                Role::Point => edition.numeral(section.number),
            };
            view! { <li data-style=width data-sentences=section.sentences><span>{name}</span></li> }
        })
        .collect();
    let source = edition.plain(edition.report.source.get(edition.language));
    Some(view! {
        <Lazy island=LazyIsland::EvidenceDrawer>
        <EvidenceDrawer>
            <span class="visually-hidden" id="drawer-name">{words.drawer}</span>
            <header>
                <button class="tool back" type="button" hidden>
                    {icon(icon::BACK)}
                    <span></span>
                </button>
                <form method="dialog">
                    <button class="close-button" aria-label=words.close>{icon(icon::CLOSE)}</button>
                </form>
            </header>
            <div
                class="entry"
                tabindex="-1"
                data-said=figures.sentence
                data-way=figures.to_page
                data-reprinted=figures.not_reprinted
            ></div>
            <ol class="ribbon" aria-hidden="true">{blocks}</ol>
            <section class="used" data-derived=words.derived_from>
                <h4>{words.also_used}</h4>
                <ul></ul>
            </section>
            <div class="drawer-actions">
                <a class="button primary" data-show="" href="#main">{icon(icon::CHART)} {words.show_in_chart}</a>
                <button class="button" type="button" data-cite=source data-copied=words.copied>
                    {icon(icon::LINK)}
                    <span>{words.copy_citation}</span>
                </button>
                {doubt}
            </div>
            <footer>
                <button class="tool" type="button" data-step="-1">{icon(icon::BACK)} {words.previous}</button>
                <span class="count" data-of=words.count></span>
                <button class="tool" type="button" data-step="1">{words.next} {icon(icon::FORTH)}</button>
            </footer>
        </EvidenceDrawer>
        </Lazy>
    })
}
