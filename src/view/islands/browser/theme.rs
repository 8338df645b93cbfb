//! The theme: the page's attribute, the address, and what the reader chose last time.

use crate::view::islands::browser::address;
use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::root;
use crate::view::islands::browser::set_query;
use crate::view::islands::browser::window;

const KEY: &str = "zone-report:theme";

/// The themes in the order in which the switch goes through them.
const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// Lets the switch turn to the next theme.
pub fn serve_theme() {
    let Ok(Some(switch)) = document().query_selector("button.theme") else {
        return;
    };
    listen(&switch, "click", |_| {
        let set = root().get_attribute("data-theme").unwrap_or_default();
        let at = THEMES.iter().position(|name| *name == set).unwrap_or(0);
        set_theme(THEMES[(at + 1) % THEMES.len()]);
    });
}

/// Sets the theme, and tells the charts.
fn set_theme(name: &str) {
    show(name);
    set_query(&[("theme", Some(name.to_owned()).filter(|name| name != "auto"))]);
    // Storage throws in a sandboxed frame; the choice then lasts as long as the page.
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(KEY, name);
    }
}

/// Takes the theme from the address, or from the last visit.
pub fn restore_theme() {
    let stored = || window().local_storage().ok()??.get_item(KEY).ok()?;
    let name = address::query("theme").or_else(stored);
    if let Some(name) = name.filter(|name| THEMES.contains(&name.as_str())) {
        show(&name);
    }
}

fn show(name: &str) {
    // Setting an attribute of the root fails only for names that are no attributes.
    let _ = root().set_attribute("data-theme", name);
    if let Ok(event) = web_sys::Event::new(super::drawing::THEME_CHANGED) {
        let _ = window().dispatch_event(&event);
    }
}
