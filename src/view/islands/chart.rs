//! The page's charts alive: canvases over the stills that they were served with.

use leptos::prelude::*;

use crate::view::islands::browser;

/// Draws every plot of the page that carries a plan, and keeps it drawn.
#[island]
pub fn LiveCharts() -> impl IntoView {
    browser::draw_charts();
}
