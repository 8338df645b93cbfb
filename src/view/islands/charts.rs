//! The island that brings the page's charts to life, and a chart's switches and downloads.
//!
//! Switches and downloads are written at the prerender alone: the island answers for the buttons as they are
//! served.

use leptos::prelude::*;

use crate::view::browser;

/// Draws every plot of the page that carries a plan, and keeps it drawn.
#[component]
pub fn LiveCharts() -> impl IntoView {
    browser::init_charts();
}

/// A group of buttons of which one is pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwitchGroup {
    /// Its key in the address.
    pub key: String,
    /// What is chosen, for screen readers.
    pub label: String,
    /// The code and the name of each choice; the first is the one of the page as served.
    pub choices: Vec<(String, String)>,
}

/// The switches of a chart: the unit of its amounts, and its scale.
#[component]
pub fn ChartSwitches(groups: Vec<SwitchGroup>) -> impl IntoView {
    groups
        .into_iter()
        .map(|group| view! { <Switch group /> })
        .collect_view()
}

#[component]
fn Switch(group: SwitchGroup) -> impl IntoView {
    let SwitchGroup {
        key,
        label,
        choices,
    } = group;
    let buttons: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, (code, name))| {
            let pressed = (index == 0).to_string();
            // On an English page this name is not in the page's language.
            let lang = name.starts_with('億').then_some("zh-Hant");
            view! {
                <button
                    type="button"
                    data-key=key.clone()
                    data-value=code
                    aria-pressed=pressed
                    lang=lang
                >
                    {name}
                </button>
            }
        })
        .collect();
    view! {
        <div class="segmented" role="group" aria-label=label>
            {buttons}
        </div>
    }
}
