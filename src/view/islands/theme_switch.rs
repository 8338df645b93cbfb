//! The button that goes through the themes.

use leptos::prelude::*;

use crate::view::islands::lazy::island_children;
use crate::view::islands::page::PageContext;

/// The button that goes through the themes. Its children are its icon and the name of each theme, of which
/// the style sheet shows that of the theme that is set.
#[component]
pub fn ThemeSwitch(children: Children) -> impl IntoView {
    let theme = PageContext::current().theme;
    let turn = move |_| {
        let next = theme.get_untracked().next();
        // The attribute comes first: who follows the signal reads colours.
        next.show();
        theme.set(next);
        next.remember();
    };
    view! {
        <button class="tool theme live-only" type="button" on:click=turn>
            {island_children(children)}
        </button>
    }
}
