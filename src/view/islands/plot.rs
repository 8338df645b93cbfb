//! The box that a chart is drawn in.

use leptos::html::Canvas;
use leptos::html::Div;
use leptos::prelude::*;

use crate::chart::Plan;
use crate::view::islands::browser;

/// A canvas over the stills: drawn when the plan, the width, the pixel density or the theme changes.
#[component]
pub fn Plot(
    #[prop(into)] plan: Signal<Option<Plan>>,
    heights: [u32; 3],
    children: Children,
) -> impl IntoView {
    let plot = NodeRef::<Div>::new();
    let canvas = NodeRef::<Canvas>::new();
    browser::keep_drawn(plot, canvas, plan);
    let [wide, mid, small] = heights;
    let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
    let label = plan.with_untracked(|plan| plan.as_ref().map(|plan| plan.label.clone()));
    view! {
        <div class="plot" style=style node_ref=plot>
            {children()}
            <canvas role="img" aria-label=label node_ref=canvas></canvas>
        </div>
    }
}
