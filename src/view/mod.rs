//! The page: plain functions that map a report to HTML, and the few islands that live in the browser.
//!
//! Prose, tables and stills are written once, at the prerender, and stay out of the WebAssembly module;
//! [`islands`] are compiled into both sides. This is the one seam.

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "browser/stub.rs"]
pub mod browser;
pub mod islands;
mod kept;
pub mod props;
#[cfg(feature = "hydrate")]
mod second_part;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
mod charts;
#[cfg(feature = "ssr")]
mod edition;
#[cfg(feature = "ssr")]
mod embed;
#[cfg(feature = "ssr")]
mod formula;
#[cfg(feature = "ssr")]
mod icon;
#[cfg(feature = "ssr")]
mod numeral;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
mod prose;
#[cfg(feature = "ssr")]
mod script_words;
#[cfg(feature = "ssr")]
pub use crate::view::edition::Edition;
#[cfg(feature = "ssr")]
pub use crate::view::embed::Embedded;
#[cfg(feature = "ssr")]
pub use crate::view::embed::FOOT;
#[cfg(feature = "ssr")]
pub use crate::view::embed::embed;
#[cfg(feature = "ssr")]
pub use crate::view::page::Meta;
#[cfg(feature = "ssr")]
pub use crate::view::page::page;
#[cfg(feature = "ssr")]
pub use crate::view::parts::figures::words::find_words;
#[cfg(feature = "ssr")]
pub use crate::view::script_words::PreviewWords;
#[cfg(feature = "ssr")]
pub use crate::view::script_words::original_words;
#[cfg(feature = "ssr")]
pub use crate::view::script_words::preview_words;
#[cfg(feature = "ssr")]
pub use crate::view::script_words::share_words;

/// Readies the browser for islands, which the page's own script then starts one by one. What is provided here
/// is a context of all of them.
#[cfg(feature = "hydrate")]
pub fn start() {
    islands::Theme::restore();
    leptos::mount::hydrate_islands();
    leptos::prelude::provide_context(islands::PageCalculator::default());
}
