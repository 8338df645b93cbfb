//! A chart's panel alive: a canvas over the still that the page was served with.

use leptos::html::Canvas;
use leptos::prelude::*;

use crate::chart::Plan;
use crate::view::islands::browser;

/// The canvas of a panel; it stands in the panel's plot, beside the stills.
#[island]
pub fn LiveChart(plan: Plan) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let label = plan.label.clone();
    let plan = StoredValue::new(Some(plan));
    browser::keep_drawn(canvas, Signal::derive(move || plan.get_value()));
    view! { <canvas role="img" aria-label=label node_ref=canvas></canvas> }
}
