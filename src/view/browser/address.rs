//! The page's address as its state: read at the start, written when it changes.

use std::cell::Cell;
use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::document;
use leptos::prelude::set_timeout;
use leptos::prelude::window;
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::HtmlAnchorElement;
use web_sys::UrlSearchParams;

/// How long a change may wait for the next one: browsers refuse more than a few hundred changes of the
/// address a minute.
const WAIT: Duration = Duration::from_millis(300);

thread_local! {
    static PENDING: RefCell<Vec<(String, Option<String>)>> = const { RefCell::new(Vec::new()) };
    static WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Whether the address has a query string.
pub fn is_asked() -> bool {
    !window().location().search().unwrap_or_default().is_empty()
}

/// The value of a key of the query string.
pub fn query(key: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(key)
}

/// Sets keys of the query string, or takes them away; all others are kept.
pub fn set_query(state: &[(&str, Option<String>)]) {
    PENDING.with_borrow_mut(|pending| {
        for (key, value) in state {
            pending.retain(|(known, _)| known != key);
            pending.push(((*key).to_owned(), value.clone()));
        }
    });
    if WAITING.replace(true) {
        return;
    }
    let write_pending = || {
        WAITING.set(false);
        write(&PENDING.take());
    };
    set_timeout(write_pending, WAIT);
}

/// The page's address, with every change written.
pub fn address() -> String {
    write(&PENDING.take());
    window().location().href().unwrap_or_default()
}

fn write(state: &[(String, Option<String>)]) {
    if !state.is_empty() {
        put(
            state.iter().map(|(key, value)| (key.as_str(), value)),
            false,
        );
    }
}

/// Writes keys at once, with all that waits.
pub fn write_query(state: &[(&str, Option<String>)]) {
    write(&PENDING.take());
    put(state.iter().map(|(key, value)| (*key, value)), false);
}

/// Writes keys as a new entry of the browser's history, to which one can go back.
pub fn push_query(state: &[(&str, Option<String>)]) {
    write(&PENDING.take());
    put(state.iter().map(|(key, value)| (*key, value)), true);
}

/// Calls when the reader goes back or forth in the browser's history.
pub fn on_return(act: impl Fn() + 'static) {
    let carry = || carry_to_languages(&window().location().search().unwrap_or_default());
    carry();
    window_event_listener_untyped("popstate", move |_| {
        carry();
        act();
    });
}

fn put<'a>(state: impl Iterator<Item = (&'a str, &'a Option<String>)>, push: bool) {
    let location = window().location();
    let search = location.search().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else {
        return;
    };
    let before = String::from(params.to_string());
    for (key, value) in state {
        match value {
            Some(value) => params.set(key, value),
            None => params.delete(key),
        }
    }
    let mut query = String::from(params.to_string());
    // Browsers count every change of the address, also one that changes nothing.
    if query == before {
        return;
    }
    if !query.is_empty() {
        query.insert(0, '?');
    }
    let hash = location.hash().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    let url = format!("{path}{query}{hash}");
    if let Ok(history) = window().history() {
        // A sandboxed frame may refuse; the state then lives in the page alone.
        let _ = if push {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        };
    }
    carry_to_languages(&query);
}

/// The same state in the page's other languages.
fn carry_to_languages(query: &str) {
    let Ok(links) = document().query_selector_all(".lang a") else {
        return;
    };
    for index in 0..links.length() {
        if let Some(link) = links
            .item(index)
            .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())
        {
            link.set_search(query);
        }
    }
}
