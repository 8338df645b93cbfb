//! A chart's panel: a still as served, a canvas once alive.

use leptos::prelude::*;

use crate::chart::Plan;
use crate::view::islands::plot::Plot;

/// A panel. `heights` are those of the stills inside, widest first, in CSS pixels.
#[island]
pub fn LiveChart(plan: Plan, heights: [u32; 3], children: Children) -> impl IntoView {
    let plan = StoredValue::new(Some(plan));
    view! { <Plot plan=Signal::derive(move || plan.get_value()) heights>{children()}</Plot> }
}
