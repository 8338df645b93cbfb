//! Prose as HTML: each figure a chip that leads to its evidence.

use leptos::prelude::*;

use crate::figure::Quantity;
use crate::figure::Unit;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Piece;
use crate::report::Prose;
use crate::report::Style;
use crate::view::edition::Edition;

/// Prose with its amounts as chips. Dates, spans of time, and numerals in words of ours or without their unit are text: a
/// link on every numeral would hide those that matter.
pub fn prose(edition: &Edition, prose: &Prose) -> Vec<AnyView> {
    with_figures(edition, prose, |id, style, text| {
        let leads = matches!(style, Style::Full | Style::Source)
            && is_amount(&edition.figure(id).quantity.unit);
        match leads {
            true => chip(edition, id, text),
            false => data(edition, id, text.into_any()),
        }
    })
}

/// Prose without links: its figures are marked as data alone.
pub fn without_links(edition: &Edition, prose: &Prose) -> Vec<AnyView> {
    with_figures(edition, prose, |id, _, text| {
        data(edition, id, text.into_any())
    })
}

fn with_figures(
    edition: &Edition,
    prose: &Prose,
    figure: impl Fn(FigureId, Style, String) -> AnyView,
) -> Vec<AnyView> {
    let pieces = prose.get(edition.language).iter();
    let view = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone().into_any(),
        Piece::Figure(id, style) => figure(*id, *style, edition.styled(*id, *style)),
    };
    pieces.map(view).collect()
}

/// Whether what a unit counts is an amount, and no point or span in time.
fn is_amount(unit: &Unit) -> bool {
    !matches!(unit, Unit::Date | Unit::Year | Unit::Month | Unit::Day)
}

/// A title: its figures are marked as data, but it is no place for links; lines may break after
/// punctuation.
pub fn title(edition: &Edition, prose: &Prose) -> Vec<AnyView> {
    prose
        .get(edition.language)
        .iter()
        .flat_map(|piece| titled(edition, piece))
        .collect()
}

fn titled(edition: &Edition, piece: &Piece) -> Vec<AnyView> {
    let mut views = Vec::new();
    match piece {
        Piece::Text(text) if edition.language.is_chinese() => {
            for phrase in text.split_inclusive(['，', '；', '：', '、']) {
                views.push(phrase.to_owned().into_any());
                if phrase.ends_with(['，', '；', '：', '、']) {
                    views.push(view! { <wbr /> }.into_any());
                }
            }
        }
        Piece::Text(text) => views.push(text.clone().into_any()),
        Piece::Figure(id, style) => {
            let text = edition.styled(*id, *style);
            views.push(data(edition, *id, text.into_any()));
        }
    }
    views
}

/// The page's title in two sizes: what stands before its colon, and the observation behind it; nothing where it has
/// no colon.
pub fn two_lines(edition: &Edition, prose: &Prose) -> Option<(String, Vec<AnyView>)> {
    let colon = if edition.language.is_chinese() {
        "："
    } else {
        ": "
    };
    let (first, rest) = prose.get(edition.language).split_first()?;
    let Piece::Text(text) = first else {
        return None;
    };
    let (subject, observation) = text.split_once(colon)?;
    let observation = Piece::Text(observation.to_owned());
    let views = std::iter::once(&observation).chain(rest);
    let views = views.flat_map(|piece| match piece {
        Piece::Figure(id, Style::Full) => vec![data(edition, *id, set_number(edition, *id))],
        piece => titled(edition, piece),
    });
    Some((subject.to_owned(), views.collect()))
}

/// A figure as a chip.
pub fn chip(edition: &Edition, id: FigureId, text: String) -> AnyView {
    let link = view! {
        <a class=chip_class(edition, id) role="button" href=evidence_link(edition, id)>{text}</a>
    };
    data(edition, id, link.into_any())
}

/// The machine-readable frame of a figure: value in base units, unit, bound, id.
pub fn data(edition: &Edition, id: FigureId, inside: AnyView) -> AnyView {
    let figure = edition.figure(id);
    let derived = matches!(figure.origin, Origin::Derived { .. });
    view! {
        <data
            class="figure"
            id=edition.anchor(id)
            value=machine_value(&figure.quantity)
            data-unit=figure.quantity.unit.code()
            data-bound=figure.quantity.bound.code()
            data-figure=figure.id.clone()
            data-derived=derived.then_some("")
        >
            {inside}
        </data>
    }
    .into_any()
}

/// The class of a figure's chip.
pub fn chip_class(edition: &Edition, id: FigureId) -> &'static str {
    let figure = edition.figure(id);
    match figure.origin {
        Origin::Stated { .. } if figure.goal => "chip target",
        Origin::Stated { .. } => "chip",
        Origin::Derived { .. } | Origin::Assumed { .. } => "chip derived",
    }
}

/// The link to a figure's evidence on the same page.
pub fn evidence_link(edition: &Edition, id: FigureId) -> String {
    format!("#e-{}", edition.figure(id).id)
}

/// A value for programs: a number in base units, or a date as ISO 8601.
pub fn machine_value(quantity: &Quantity) -> String {
    quantity.value.to_string()
}

/// A number set large: sign and unit small beside it.
pub fn set_number(edition: &Edition, id: FigureId) -> AnyView {
    let written = edition.written(id);
    if edition.figure(id).quantity.date().is_some() {
        return written.to_string().into_any();
    }
    let sign = (!written.bound.is_empty()).then(|| view! { <i>{written.bound}</i> });
    let before = match written.before.ends_with(' ') && sign.is_some() {
        true => format!(" {}", written.before),
        false => written.before,
    };
    let before = (!before.is_empty()).then(|| view! { <small>{before}</small> });
    let class = (written.unit == "%").then_some("percent");
    let unit =
        (!written.unit.is_empty()).then(|| view! { <small class=class>{written.unit}</small> });
    view! { {sign} {before} {written.number} {unit} }.into_any()
}
