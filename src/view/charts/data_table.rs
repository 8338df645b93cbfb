//! The data table of a chart: every value that it draws, with scope, nature and source.

use leptos::prelude::*;

use crate::figure;
use crate::figure::Bound;
use crate::language::fill;
use crate::report::Chart;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Panel;
use crate::report::PanelKind;
use crate::view::edition::Edition;
use crate::view::formula;
use crate::view::icon;
use crate::view::icon::icon;
use crate::view::kept::kept;
use crate::view::prose;
use crate::view::words::PageWords;

/// The table, closed until asked for.
pub fn data_table(edition: &Edition, chart: &Chart) -> impl IntoView + use<> {
    let words = edition.words();
    let bodies: Vec<_> = chart
        .panels
        .iter()
        .map(|panel| body(edition, panel))
        .collect();
    let caption = edition.text(&chart.title);
    let more = view! {
        <p class="table-actions live-only">
            <button type="button" data-take="copy">{words.copy_table}</button>
            <button type="button" data-take="svg">"SVG"</button>
        </p>
    };
    let name = view! { {icon(icon::TABLE)} {words.table_short} };
    let inside = view! { {heads(words)} {bodies} };
    let before = Some(more.into_any());
    table(
        edition,
        name.into_any(),
        &caption,
        before,
        inside.into_any(),
    )
}

/// Figures as an open table; nothing where there are none.
pub fn listed(edition: &Edition, figures: &[FigureId]) -> Option<impl IntoView + use<>> {
    if figures.is_empty() {
        return None;
    }
    let words = edition.words();
    let rows: Vec<_> = figures
        .iter()
        .map(|id| row(edition, *id, edition.label(*id)))
        .collect();
    Some(view! {
        <details class="data-table" open="">
            <summary>{words.table}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.table>
                <table>{heads(words)} <tbody>{rows}</tbody></table>
            </div>
        </details>
    })
}

fn heads(words: &'static PageWords) -> impl IntoView {
    view! {
        <thead>
            <tr>
                <th scope="col">{words.table_item}</th>
                <th scope="col" class="numeric">{words.table_value}</th>
                <th scope="col">{words.table_period}</th>
                <th scope="col">{words.table_nature}</th>
                <th scope="col">{words.table_source}</th>
            </tr>
        </thead>
    }
}

/// A table that opens on demand and scrolls sideways by itself where it must.
pub fn table(
    edition: &Edition,
    name: AnyView,
    caption: &str,
    before: Option<AnyView>,
    inside: AnyView,
) -> impl IntoView + use<> {
    let words = edition.words();
    let caption = caption.to_owned();
    let region = format!("{}{}{caption}", words.table, words.dot);
    view! {
        <details class="data-table">
            <summary>{name}<span class="visually-hidden">{words.dot}{caption.clone()}</span></summary>
            {before}
            <div class="scroll" tabindex="0" role="region" aria-label=region>
                <table>
                    <caption class="visually-hidden">{caption}</caption>
                    {inside}
                </table>
            </div>
        </details>
    }
}

fn body(edition: &Edition, panel: &Panel) -> impl IntoView + use<> {
    let title = panel.title.as_ref().map(|title| {
        let title = edition.plain(title.get(edition.language));
        view! {
            <tr>
                <th colspan="5" scope="rowgroup" class="group"><span>{title}</span></th>
            </tr>
        }
    });
    let mut rows = Vec::new();
    for figure in panel.figures() {
        rows.push(row(edition, figure, scope(edition, panel, figure)));
    }
    view! {
        <tbody>
            {title}
            {rows}
        </tbody>
    }
}

/// What a row counts: of nested thresholds what the report says, or the figure's label with its threshold.
fn scope(edition: &Edition, panel: &Panel, figure: FigureId) -> String {
    let label = edition.label(figure);
    let PanelKind::Nested { rows } = &panel.kind else {
        return label;
    };
    match rows.iter().find(|row| row.figure == figure) {
        Some(row) => match &row.label {
            Some(own) => edition.plain(own.get(edition.language)),
            None => fill(
                edition.words().from_threshold,
                &[&label, &at_threshold(edition, row.threshold)],
            ),
        },
        None => label,
    }
}

/// A threshold as the least that counts.
fn at_threshold(edition: &Edition, threshold: FigureId) -> String {
    let least = edition.figure(threshold).quantity.clone();
    figure::format(&least.with_bound(Bound::AtLeast), edition.language).to_string()
}

fn row(edition: &Edition, id: FigureId, scope: String) -> impl IntoView + use<> {
    let figure = edition.figure(id);
    let (nature, class) = edition.nature(id);
    let source = match &figure.origin {
        Origin::Stated {
            section, sentence, ..
        } => edition.place(*section, *sentence, true),
        Origin::Assumed { .. } => edition.words().assumed.to_owned(),
        Origin::Derived { operation, of, .. } => formula::line(edition, *operation, of),
    };
    let value = edition.written(id).to_string();
    let link = view! {
        <a class=prose::chip_class(edition, id) role="button" href=prose::evidence_link(edition, id)>
            {value}
        </a>
    };
    view! {
        <tr>
            <th scope="row">{kept(&scope)}</th>
            <td class="numeric">{prose::data(edition, id, link.into_any())}</td>
            <td>{edition.period(&figure.period)}</td>
            <td>
                <span class=class>{nature}</span>
            </td>
            <td>{kept(&source)}</td>
        </tr>
    }
}
