//! The switches of a chart, which a script brings to life: units of amounts, and the scale of a ledger.

use leptos::prelude::*;

use crate::chart::Telling;
use crate::report::Chart;
use crate::report::PanelKind;
use crate::view::Edition;

/// The switches that a chart's figures call for; nothing where there is no choice.
pub fn switches(edition: &Edition, chart: &Chart) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let tellings = chart
        .panels
        .iter()
        .filter_map(|panel| panel.figures().first().copied())
        .map(|figure| Telling::of(&edition.figure(figure).quantity.unit, edition.language))
        .find(|tellings| !tellings.is_empty())
        .unwrap_or_default();
    let units: Vec<_> = tellings
        .iter()
        .map(|telling| {
            let name = match telling {
                Telling::HundredMillions => words.hundred_millions,
                Telling::Billions => words.billions,
                Telling::Mu => words.mu,
                Telling::Hectares => words.hectares,
                Telling::SquareKilometres => words.square_kilometres,
            };
            (telling.code(), name)
        })
        .collect();
    let ledger = chart
        .panels
        .iter()
        .any(|panel| matches!(panel.kind, PanelKind::Ledger { .. }));
    let scales = if ledger {
        vec![("linear", words.linear), ("log", words.logarithmic)]
    } else {
        Vec::new()
    };
    let groups: Vec<_> = [
        (words.unit_switch, format!("unit-{}", chart.id), units),
        (words.scale_switch, format!("scale-{}", chart.id), scales),
    ]
    .into_iter()
    .filter(|(_, _, choices)| !choices.is_empty())
    .map(|(name, key, choices)| group(name, &key, choices))
    .collect();
    (!groups.is_empty()).then(|| view! { <div class="ctl live-only">{groups}</div> })
}

fn group(
    name: &'static str,
    key: &str,
    choices: Vec<(&'static str, &'static str)>,
) -> impl IntoView + use<> {
    let buttons: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, (value, name))| {
            let pressed = if index == 0 { "true" } else { "false" };
            view! {
                <button type="button" data-key=key.to_owned() data-value=value aria-pressed=pressed>
                    {name}
                </button>
            }
        })
        .collect();
    view! { <div class="seg" role="group" aria-label=name>{buttons}</div> }
}
