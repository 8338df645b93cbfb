//! The switch between the system's theme, light and dark.

use leptos::prelude::*;

use crate::view::islands::browser;
use crate::view::islands::words::live_words;

/// The themes in the order in which the switch goes through them.
const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// A button that names the theme it has set and sets the next one.
#[island]
pub fn ThemeSwitch() -> impl IntoView {
    let words = live_words(browser::language());
    let theme = RwSignal::new(0);
    Effect::new(move || {
        let set = browser::theme();
        let at = THEMES.iter().position(|name| *name == set);
        theme.set(at.unwrap_or(0));
    });
    let turn = move |_| {
        let next = (theme.get_untracked() + 1) % THEMES.len();
        browser::set_theme(THEMES[next]);
        theme.set(next);
    };
    let name = move || match theme.get() {
        0 => words.theme_auto,
        1 => words.theme_light,
        _ => words.theme_dark,
    };
    view! {
        <button class="tool theme live-only" type="button" on:click=turn>
            <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="10" cy="10" r="7" />
                <path class="half" d="M10 3a7 7 0 0 0 0 14z" />
            </svg>
            <span class="vh">{words.theme}</span>
            <span class="tx">{name}</span>
        </button>
    }
}
