//! The drawer that shows a figure's evidence beside the text.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::view::islands::browser;
use crate::view::islands::words::live_words;

/// The drawer. Links to evidence (`#e-…`) open it; Escape, the button and a click outside close it.
#[island]
pub fn EvidenceDrawer() -> impl IntoView {
    let words = live_words(browser::language());
    let drawer = NodeRef::<Dialog>::new();
    Effect::new(move || browser::serve_evidence(drawer));
    view! {
        <dialog class="evidence" node_ref=drawer aria-label=words.evidence>
            <button class="x" type="button" aria-label=words.close>
                <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M5 5l10 10M15 5 5 15" />
                </svg>
            </button>
            <div class="entry"></div>
        </dialog>
    }
}
