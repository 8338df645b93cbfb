//! A chapter: its name on the spine, a finding, a few sentences, a chart.

use leptos::prelude::*;

use crate::report::Chapter;
use crate::view::Edition;
use crate::view::chart_figure;
use crate::view::chart_figure::Place;
use crate::view::prose;

/// The numerals of the spine, as on banknotes.
const SPINE: [&str; 7] = ["", "壹", "貳", "參", "肆", "伍", "陸"];

/// A chapter's frame: the spine, and what stands beside it.
pub fn frame(
    edition: &Edition,
    id: &str,
    number: usize,
    name: &str,
    body: AnyView,
) -> impl IntoView + use<> {
    let numeral = match SPINE.get(number) {
        Some(numeral) if edition.language.is_chinese() => edition.spine_numeral(numeral),
        _ => number.to_string(),
    };
    view! {
        <section class="chapter" id=id.to_owned()>
            <div class="spine">
                <div>
                    <span class="n" aria-hidden="true">{numeral}</span>
                    <span class="m">{name.to_owned()}</span>
                </div>
            </div>
            <div>{body}</div>
        </section>
    }
}

/// One of the chapters that a chart leads.
pub fn chapter(edition: &Edition, chapter: &Chapter, number: usize) -> impl IntoView + use<> {
    let aside = chapter.aside.as_ref().map(|aside| {
        view! { <p class="aside">{prose::prose(edition, aside)}</p> }
    });
    let chart = edition
        .report
        .chart(&chapter.chart)
        .map(|chart| chart_figure::figure(edition, chart, Place::Chapter));
    let body = view! {
        <h2>{prose::title(edition, &chapter.finding)}</h2>
        <p class="dek">{prose::prose(edition, &chapter.dek)}</p>
        {chart}
        {aside}
    };
    let name = edition.text(&chapter.name);
    frame(edition, &chapter.id, number, &name, body.into_any())
}
