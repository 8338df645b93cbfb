//! A chart's switches and downloads, and the island that draws the page's charts on canvases.

use leptos::prelude::*;
use serde::Deserialize;
use serde::Serialize;

use crate::view::islands::browser;
use crate::view::islands::page::PageContext;

/// Draws every plot of the page that carries a plan, and keeps it drawn.
#[island]
pub fn LiveCharts() -> impl IntoView {
    browser::init_charts();
}

/// A group of buttons of which one is pressed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SwitchGroup {
    /// Its key in the address.
    pub key: String,
    /// What is chosen, for screen readers.
    pub label: String,
    /// The code and the name of each choice; the first is the one of the page as served.
    pub choices: Vec<(String, String)>,
}

/// The switches of a chart: the unit of its amounts, and its scale.
#[island]
pub fn ChartSwitches(groups: Vec<SwitchGroup>) -> impl IntoView {
    let groups: Vec<_> = groups
        .into_iter()
        .map(|group| view! { <Switch group /> })
        .collect();
    view! { <div class="ctl live-only">{groups}</div> }
}

#[component]
fn Switch(group: SwitchGroup) -> impl IntoView {
    let SwitchGroup {
        key,
        label,
        choices,
    } = group;
    let choice = PageContext::current().choice(&key);
    let codes: Vec<String> = choices.iter().map(|(code, _)| code.clone()).collect();
    let asked = key.clone();
    // After the first render, which depends on the props alone.
    Effect::new(move |_| {
        let asked = browser::query(&asked).filter(|asked| codes.contains(asked));
        if asked.is_some() {
            choice.set(asked);
        }
    });
    let buttons: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, (code, name))| {
            let key = key.clone();
            let value = code.clone();
            let own = code.clone();
            let pressed = move || {
                let chosen = choice.read();
                let pressed = chosen.as_ref().map_or(index == 0, |chosen| *chosen == own);
                if pressed { "true" } else { "false" }
            };
            let press = {
                let key = key.clone();
                move |_| {
                    choice.set(Some(code.clone()));
                    browser::set_query(&[(&key, (index > 0).then(|| code.clone()))]);
                }
            };
            view! {
                <button
                    type="button"
                    data-key=key
                    data-value=value
                    aria-pressed=pressed
                    on:click=press
                >
                    {name}
                </button>
            }
        })
        .collect();
    view! {
        <div class="seg" role="group" aria-label=label>
            {buttons}
        </div>
    }
}

/// A file that a chart is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Download {
    /// A picture of two pixels for each of the page's.
    Png,
    /// A drawing.
    Svg,
    /// The data table.
    Csv,
}

/// The buttons that save a chart, as a reader has set it, or copy its data table.
#[island]
pub fn ChartDownloads(
    /// The chart's id.
    chart: String,
    /// The name of the button that copies.
    copy: String,
) -> impl IntoView {
    let id = StoredValue::new(chart);
    let copied = RwSignal::new(false);
    let save = move |file| move |_| id.with_value(|id| browser::save_chart(id, file));
    let copy_table = move |_| {
        id.with_value(|id| browser::copy_table(id));
        copied.set(true);
    };
    view! {
        <span class="acts live-only">
            <button type="button" data-take="png" on:click=save(Download::Png)>"PNG"</button>
            <button type="button" data-take="svg" on:click=save(Download::Svg)>"SVG"</button>
            <button type="button" data-take="csv" on:click=save(Download::Csv)>"CSV"</button>
            <button
                type="button"
                data-take="copy"
                aria-pressed=move || copied.get().then_some("true")
                on:click=copy_table
            >
                {copy}
            </button>
        </span>
    }
}
