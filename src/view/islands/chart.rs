//! A chart's panel alive: a canvas over the still that the page was served with.

use leptos::html::Canvas;
use leptos::prelude::*;

use crate::view::islands::browser;

/// The text alternative of the next panel, which the prerender gives as a context; in the browser the
/// canvas has it already.
#[derive(Clone)]
pub struct ChartLabel(pub String);

/// The canvas of a panel. It stands in the panel's plot, beside the stills, and the plot carries the plan.
#[island]
pub fn LiveChart() -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    let plan = StoredValue::new(None);
    Effect::new(move || plan.set_value(browser::handed_plan(canvas)));
    browser::keep_drawn(canvas, Signal::derive(move || plan.get_value()));
    let label = use_context().map(|ChartLabel(label)| label);
    view! { <canvas role="img" aria-label=label node_ref=canvas></canvas> }
}
