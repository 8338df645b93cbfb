//! The page: plain functions that map a report to HTML, and the few islands that live in the browser.
//!
//! Prose, tables and stills are written once, at the prerender, and stay out of the WebAssembly module;
//! [`islands`] are compiled into both sides. This is the one seam.

pub mod islands;
pub mod props;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
mod calculator;
#[cfg(feature = "ssr")]
mod chapter;
#[cfg(feature = "ssr")]
mod chart_figure;
#[cfg(feature = "ssr")]
mod closing;
#[cfg(feature = "ssr")]
mod data_table;
#[cfg(feature = "ssr")]
mod edition;
#[cfg(feature = "ssr")]
mod embed;
#[cfg(feature = "ssr")]
mod evidence;
#[cfg(feature = "ssr")]
mod headlines;
#[cfg(feature = "ssr")]
mod masthead;
#[cfg(feature = "ssr")]
mod numeral;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod prose;
#[cfg(feature = "ssr")]
mod sections;
#[cfg(feature = "ssr")]
mod stills;
#[cfg(feature = "ssr")]
mod switches;
#[cfg(feature = "ssr")]
#[cfg(feature = "ssr")]
pub use edition::Edition;
#[cfg(feature = "ssr")]
pub use embed::Embedded;
#[cfg(feature = "ssr")]
pub use embed::FOOT;
#[cfg(feature = "ssr")]
pub use embed::embed;
#[cfg(feature = "ssr")]
pub use page::Meta;
#[cfg(feature = "ssr")]
pub use page::page;

/// Readies the browser for islands, which the page's own script then starts one by one. What is provided here
/// is a context of all of them.
#[cfg(feature = "hydrate")]
pub fn start() {
    islands::Theme::restore();
    leptos::mount::hydrate_islands();
    leptos::prelude::provide_context(islands::PageCalculator::default());
}

/// Provides what the islands share that come after the calculator's answers: the entry of the module's second
/// part, which the page's own script calls before it starts them. `site::split` puts there what only these need.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn provide_page() {
    let theme = islands::Theme::shown();
    leptos::prelude::provide_context(islands::PageContext::new(theme));
    islands::browser::Charts::provide();
}
