//! The module's second part: what the calculator's first answer does not need.
//!
//! In a release [`second_part`] and all that only this leads to become a module of their own, by the package
//! `split`, which is sent for at the first task. A debug build has one module.

use std::future::Future;
use std::pin::pin;
use std::task::Context;
use std::task::Waker;

use js_sys::Function;
use leptos::prelude::*;
use leptos::tachys::view::Position;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_split_helpers::SplitLoaderError;
#[cfg(not(debug_assertions))]
use wasm_split_helpers::wasm_split;
use web_sys::HtmlElement;

use crate::view::browser::Charts;
use crate::view::browser::write_stills_before_print;
use crate::view::islands::CalculatorChart;
use crate::view::islands::CalculatorScenarios;
use crate::view::islands::CalculatorStatus;
use crate::view::islands::CalculatorTools;
use crate::view::islands::EvidenceDrawer;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::LiveCharts;
use crate::view::islands::PageContext;
use crate::view::islands::SectionState;
use crate::view::islands::Theme;
use crate::view::islands::ThemeSwitch;

/// What the second part is asked to do.
enum Task {
    /// To provide what lazy islands share.
    ProvidePage,
    /// To hydrate the island of a name.
    Hydrate(String, HtmlElement),
}

/// Readies the second part, and tells whether it has come. The page's own script calls this once.
#[wasm_bindgen]
pub fn load_second_part(tell: Function) {
    spawn_local(async move {
        let loaded = second_part(Task::ProvidePage).await.is_ok();
        // What the page's script throws, the browser reports.
        let _ = tell.call1(&JsValue::NULL, &loaded.into());
    });
}

/// Hydrates a lazy island by its name, after the second part has come. What cannot start throws.
#[wasm_bindgen]
pub fn hydrate_lazy(name: String, element: HtmlElement) {
    // The part is there, so that the task is done at the first poll, and throws to the script that called.
    let task = pin!(second_part(Task::Hydrate(name, element)));
    let _ = task.poll(&mut Context::from_waker(Waker::noop()));
}

#[cfg(not(debug_assertions))]
#[wasm_split(second, fallible)]
fn second_part(task: Task) -> Result<(), SplitLoaderError> {
    run(task);
    Ok(())
}

#[cfg(debug_assertions)]
async fn second_part(task: Task) -> Result<(), SplitLoaderError> {
    run(task);
    Ok(())
}

fn run(task: Task) {
    match task {
        Task::ProvidePage => {
            provide_context(PageContext::new(Theme::shown()));
            Charts::provide();
            write_stills_before_print();
        }
        Task::Hydrate(name, element) => hydrate_island(&name, &element),
    }
}

/// Hydrates the island of a name. Their children stand in the page.
///
/// # Panics
/// When no island has this name.
fn hydrate_island(name: &str, element: &HtmlElement) {
    let island = LazyIsland::named(name).expect("the page has islands of this module");
    match island {
        LazyIsland::CalculatorChart => {
            hydrate(view! { <Lazy island><CalculatorChart /></Lazy> }, element);
        }
        LazyIsland::CalculatorScenarios => {
            hydrate(
                view! { <Lazy island><CalculatorScenarios /></Lazy> },
                element,
            );
        }
        LazyIsland::CalculatorStatus => {
            hydrate(view! { <Lazy island><CalculatorStatus /></Lazy> }, element);
        }
        LazyIsland::CalculatorTools => {
            hydrate(view! { <Lazy island><CalculatorTools /></Lazy> }, element);
        }
        LazyIsland::EvidenceDrawer => {
            hydrate(
                view! { <Lazy island><EvidenceDrawer>""</EvidenceDrawer></Lazy> },
                element,
            );
        }
        LazyIsland::LiveCharts => {
            hydrate(view! { <Lazy island><LiveCharts /></Lazy> }, element);
        }
        LazyIsland::SectionState => {
            hydrate(
                view! { <Lazy island><SectionState>""</SectionState></Lazy> },
                element,
            );
        }
        LazyIsland::ThemeSwitch => {
            hydrate(
                view! { <Lazy island><ThemeSwitch>""</ThemeSwitch></Lazy> },
                element,
            );
        }
    }
}

/// Takes over the element of an island, for as long as the page is there.
fn hydrate(island: impl IntoView, element: &HtmlElement) {
    let view = island.into_view();
    let state = view.hydrate_from_position::<true>(element, Position::Current);
    std::mem::forget(state);
}
