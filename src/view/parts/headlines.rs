//! The large figures under the masthead.

use leptos::prelude::*;

use crate::report::FigureId;
use crate::report::Headline;
use crate::report::Origin;
use crate::view::edition::Edition;
use crate::view::kept::kept;
use crate::view::prose;

/// The strip of headline figures; nothing where there are none.
pub fn headlines(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let name = match edition.report.headlines.len() {
        0 => return None,
        1 => words.headline,
        _ => words.headlines,
    };
    let trends = edition
        .report
        .headlines
        .iter()
        .any(|it| trend(edition, it).is_some());
    let note = trends.then(|| view! { <p class="strip-note">{words.headlines_note}</p> });
    let items: Vec<_> = edition
        .report
        .headlines
        .iter()
        .map(|headline| item(edition, headline))
        .collect();
    Some(view! {
        <section class="strip-section" aria-label=name>
            <ul class="strip">{items}</ul>
            {note}
        </section>
    })
}

/// The earlier value of a trend, where the source gives both ends.
fn trend(edition: &Edition, headline: &Headline) -> Option<FigureId> {
    let stated = |id: FigureId| matches!(edition.figure(id).origin, Origin::Stated { .. });
    headline
        .from
        .filter(|from| stated(*from) && stated(headline.figure))
}

fn item(edition: &Edition, headline: &Headline) -> impl IntoView + use<> {
    let label = match &headline.label {
        Some(label) => edition.text(label),
        None => edition.label(headline.figure),
    };
    let number = prose::set_number(edition, headline.figure);
    let trend = trend(edition, headline).map(|from| {
        view! { <span class="sparkline" inner_html=spark(edition, from, headline.figure)></span> }
    });
    // A change, or where it stands among others, and not just words.
    let note = match headline.note.figures().next() {
        Some(_) => {
            view! { <b>{kept(&edition.plain(headline.note.get(edition.language)))}</b> }.into_any()
        }
        None => edition
            .plain(headline.note.get(edition.language))
            .into_any(),
    };
    view! {
        <li>
            <a class="headline" role="button" href=prose::evidence_link(edition, headline.figure)>
                <span class="headline-label">{label}</span>
                <span class="headline-value">{prose::data(edition, headline.figure, number)}</span>
                <span class="headline-note">{note}</span>
                {trend}
            </a>
        </li>
    }
}

/// Two values and the line between them; up is better.
fn spark(edition: &Edition, from: FigureId, to: FigureId) -> String {
    let (first, last) = (&edition.figure(from).quantity, &edition.figure(to).quantity);
    let lower_is_better = first.unit == crate::figure::Unit::Rank;
    let rises = (last.number() > first.number()) != lower_is_better;
    let (start, end) = match (last.value == first.value, rises) {
        (true, _) => (15, 15),
        (_, true) => (24, 8),
        (_, false) => (8, 24),
    };
    let (first, last) = (edition.written(from).number, edition.written(to).number);
    format!(
        "<svg class=\"still\" width=\"112\" height=\"32\" viewBox=\"0 0 112 32\" aria-hidden=\"true\">\
         <path class=\"s-ink-3\" stroke-width=\"1.5\" d=\"M30 {start} 78 {end}\"/>\
         <circle class=\"f-ink-3\" cx=\"30\" cy=\"{start}\" r=\"3\"/>\
         <circle class=\"f-accent\" cx=\"78\" cy=\"{end}\" r=\"3.5\"/>\
         <text class=\"f-ink-2\" font-size=\"12\" x=\"24\" y=\"{}\" text-anchor=\"end\">{first}</text>\
         <text class=\"b f-ink\" font-size=\"12\" x=\"86\" y=\"{}\">{last}</text></svg>",
        start + 4,
        end + 4,
    )
}
