//! What the islands of a page share.

use leptos::prelude::*;
use web_sys::Element;
use web_sys::Event;
use web_sys::wasm_bindgen::JsCast;

use crate::view::islands::theme::Theme;

/// A choice that a reader has made: the code of it, or `None` for the first.
pub type Choice = RwSignal<Option<String>>;

/// The state that the islands of a page share. `view::provide_page` provides it to all of them.
#[derive(Clone, Copy)]
pub struct PageContext {
    /// The theme that is set.
    pub theme: RwSignal<Theme>,
    choices: StoredValue<Vec<(String, Choice)>>,
}

impl PageContext {
    /// The state of a page that shows a theme.
    pub fn new(theme: Theme) -> PageContext {
        PageContext {
            theme: RwSignal::new(theme),
            choices: StoredValue::default(),
        }
    }

    /// The page's state; at the prerender, which provides none, that of a page as it is served.
    pub fn current() -> PageContext {
        use_context().unwrap_or_else(|| PageContext::new(Theme::default()))
    }

    /// The choice of a key of the address, such as `unit-land`.
    pub fn choice(self, key: &str) -> Choice {
        let known = self.choices.with_value(|choices| {
            let mut known = choices.iter().filter(|(name, _)| name == key);
            known.next().map(|(_, choice)| *choice)
        });
        known.unwrap_or_else(|| {
            let choice = RwSignal::new(None);
            self.choices
                .update_value(|choices| choices.push((key.to_owned(), choice)));
            choice
        })
    }
}

/// An effect. The box keeps Leptos' generic code, more than a kilobyte for each closure, in one copy.
pub fn effect(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}

/// The nearest element around an event's target that a selector matches.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// The elements inside another that a selector matches.
pub fn find(inside: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}
