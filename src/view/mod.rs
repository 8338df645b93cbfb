//! The page: plain functions that map a report to HTML, and the few islands that live in the browser.
//!
//! Prose, tables and stills are written once, at the prerender, and stay out of the WebAssembly module;
//! [`islands`] are compiled into both sides. This is the one seam.

pub mod islands;
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
mod handed;
#[cfg(feature = "ssr")]
mod headlines;
#[cfg(feature = "ssr")]
mod masthead;
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
mod tools;

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

/// Readies the browser for islands, which the page's own script then starts one by one.
#[cfg(feature = "hydrate")]
pub fn start() {
    islands::Theme::restore();
    leptos::mount::hydrate_islands();
}

/// Starts what follows the calculator's answers: the entry of the module's second part, which the page's own
/// script calls once both parts are there. `site::split` puts there what only this and the other islands need.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn follow() {
    let theme = islands::Theme::shown();
    leptos::prelude::provide_context(islands::PageContext::new(theme));
    islands::browser::Charts::provide();
    islands::follow();
}
