//! The island that brings the page's charts to life, and a chart's switches and downloads.
//!
//! Switches and downloads are components that the prerender writes out; in the browser the island mounts the
//! same ones, with the props that it reads from what was served. As islands of their own they would take their
//! props as JSON, whose reader takes twenty kilobytes of the module before compression.

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use crate::view::browser;
use crate::view::islands::page::PageContext;

/// Draws every plot of the page that carries a plan, and keeps it drawn.
#[island]
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
    let choice = PageContext::current().choice(&key);
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
                pressed.to_string()
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
#[component]
pub fn ChartDownloads(
    /// The chart's id.
    chart: String,
    /// The name of the button that copies.
    copy: String,
) -> impl IntoView {
    let button = |take: &'static str, name: String, file: Option<Download>| {
        let chart = chart.clone();
        let save = move |click: ev::MouseEvent| match file {
            Some(file) => browser::save_chart(&chart, file),
            None => {
                browser::copy_table(&chart);
                let button: Element = event_target(&click);
                let _ = button.set_attribute("aria-pressed", "true");
            }
        };
        view! {
            <button type="button" data-take=take on:click=save>
                {name}
            </button>
        }
    };
    view! {
        {button("png", "PNG".to_owned(), Some(Download::Png))}
        {button("svg", "SVG".to_owned(), Some(Download::Svg))}
        {button("csv", "CSV".to_owned(), Some(Download::Csv))}
        {button("copy", copy, None)}
    }
}
