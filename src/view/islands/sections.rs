//! Which sections are open, kept in the page's address.

use leptos::prelude::*;

use crate::view::islands::browser;

/// Opens the sections that the address names, and names in it those that the reader opens.
#[island]
pub fn SectionState() -> impl IntoView {
    browser::keep_sections();
}
