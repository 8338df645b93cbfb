//! The drawer that shows a figure's evidence beside the text.

use leptos::prelude::*;

use crate::view::islands::browser;

/// Lets links to evidence (`#e-…`) open the page's drawer; Escape, its button and a click outside
/// close it.
#[island]
pub fn EvidenceDrawer() -> impl IntoView {
    browser::serve_evidence();
}
