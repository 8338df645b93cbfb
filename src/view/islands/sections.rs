//! Which sections are open, in the page's address as `open=3,5`.

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlDetailsElement;
use web_sys::wasm_bindgen::JsCast;

use crate::view::browser;
use crate::view::islands::lazy::island_children;
use crate::view::islands::page::effect;
use crate::view::islands::page::find;

/// The sections, its children. Opens those that the address names in its query string or in its fragment,
/// and names in the query string those that are open, whether the reader opened them or the browser's search.
#[component]
pub fn SectionState(children: Children) -> impl IntoView {
    effect(Box::new(move || {
        let named = browser::query("open").unwrap_or_default();
        for (number, section) in sections() {
            if named.split(',').any(|name| name == number) {
                section.set_open(true);
            }
        }
        open_target();
        window_event_listener(ev::hashchange, |_| open_target());
    }));
    // `toggle` does not bubble.
    view! {
        <div on:toggle:capture=|_| remember()>{island_children(children)}</div>
    }
}

fn remember() {
    let open: Vec<String> = sections()
        .into_iter()
        .filter(|(_, section)| section.open())
        .map(|(number, _)| number)
        .collect();
    browser::set_query(&[("open", Some(open.join(",")).filter(|open| !open.is_empty()))]);
}

/// Opens the section to which, or into which, the address leads.
fn open_target() {
    let id = location_hash().unwrap_or_default();
    let target = document().get_element_by_id(&id);
    let section = target
        .as_ref()
        .and_then(|target| target.closest("details.section, details.part").ok()?)
        .and_then(|section| section.dyn_into::<HtmlDetailsElement>().ok());
    if let (Some(target), Some(section)) = (target, section)
        && !section.open()
    {
        section.set_open(true);
        target.scroll_into_view();
    }
}

/// The sections with their numbers, in the page's order.
fn sections() -> Vec<(String, HtmlDetailsElement)> {
    let root = document().document_element();
    let found = root.map(|root| find(&root, "details.section"));
    let numbered = found.into_iter().flatten().filter_map(|section| {
        let number = section.id().strip_prefix("section-")?.to_owned();
        Some((number, section.dyn_into().ok()?))
    });
    numbered.collect()
}
