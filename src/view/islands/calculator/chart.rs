//! The calculator's chart, or a word in its place while a field is at fault.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use crate::chart::plan_calculator;
use crate::view::browser;
use crate::view::islands::calculator::context::as_served;
use crate::view::islands::calculator::context::use_calculator;
use crate::view::islands::page::effect;

/// The chart as it is served, in the HTML alone: hydration leaves both attributes and content as they are.
#[derive(Clone, Default)]
pub struct ChartStill {
    /// The heights of the stills in their three widths, as custom properties.
    pub style: String,
    /// The stills themselves, as SVG.
    pub stills: String,
}

/// The chart of the scenario in hand, with other scenarios of the same target beside it.
#[component]
pub fn CalculatorChart() -> impl IntoView {
    let calculator = use_calculator();
    let ChartStill { style, stills } = use_context().unwrap_or_default();
    let plan = Signal::derive(move || {
        let series = calculator.charted_series()?;
        let language = calculator.words.language;
        let plan = plan_calculator(&series.in_hand, &series.beside, language);
        Some(Arc::new(plan))
    });
    // The browser knows no stills, and hydration would write their heights as nothing.
    let style = (!style.is_empty()).then_some(style);
    let plot = NodeRef::<Div>::new();
    // What draws lives as long as the island, not as long as one run of the effect that starts it.
    let island = Owner::current();
    effect(Box::new(move || {
        if let (Some(plot), Some(island)) = (plot.get(), &island) {
            island.with(|| untrack(|| browser::mount_calculator_chart(&plot, plan)));
        }
    }));
    let served = as_served();
    let sound = Signal::derive(move || served.get() || calculator.view.with(|view| view.sound));
    let class = Signal::derive(move || match sound.get() {
        true => "drawn".to_owned(),
        false => "drawn withdrawn".to_owned(),
    });
    view! {
        <div class=class>
            <div class="plot" node_ref=plot data-style=style>
                <div class="stills" inner_html=stills></div>
                <p class="placeholder" hidden=sound>
                    <b>{calculator.words.no_chart}</b>
                </p>
            </div>
        </div>
    }
}
