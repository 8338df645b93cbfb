//! The switches of a chart: units of amounts, and the scale of a ledger.

use leptos::prelude::*;

use crate::chart::DisplayUnit;
use crate::report::Chart;
use crate::report::PanelKind;
use crate::view::edition::Edition;
use crate::view::islands::ChartSwitches;
use crate::view::islands::SwitchGroup;

/// The switches that a chart's figures call for; nothing where there is no choice.
pub fn switches(edition: &Edition, chart: &Chart) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let tellings = chart
        .panels
        .iter()
        .filter(|panel| !matches!(panel.kind, PanelKind::Progress { .. }))
        .filter_map(|panel| panel.figures().first().copied())
        .map(|figure| DisplayUnit::of(&edition.figure(figure).quantity.unit, edition.language))
        .find(|tellings| !tellings.is_empty())
        .unwrap_or_default();
    let units: Vec<_> = tellings
        .iter()
        .map(|telling| {
            let name = match telling {
                DisplayUnit::HundredMillions => words.hundred_millions,
                DisplayUnit::Billions => words.billions,
                DisplayUnit::Mu => words.mu,
                DisplayUnit::Hectares => words.hectares,
                DisplayUnit::SquareKilometres => words.square_kilometres,
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
    let groups: Vec<SwitchGroup> = [
        (words.unit_switch, format!("unit-{}", chart.id), units),
        (words.scale_switch, format!("scale-{}", chart.id), scales),
    ]
    .into_iter()
    .filter(|(_, _, choices)| !choices.is_empty())
    .map(|(label, key, choices)| SwitchGroup {
        key,
        label: label.to_owned(),
        choices: choices
            .into_iter()
            .map(|(code, name)| (code.to_owned(), name.to_owned()))
            .collect(),
    })
    .collect();
    (!groups.is_empty()).then(|| {
        view! {
            <div class="chart-controls live-only">
                <ChartSwitches groups />
            </div>
        }
    })
}
