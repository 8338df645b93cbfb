//! A chart's marks for pointer and keyboard: links that lie over the canvas, of which the tab key reaches
//! one and the arrow keys the others.

use leptos::ev::KeyboardEvent;
use leptos::ev::MouseEvent;
use leptos::ev::PointerEvent;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlElement;

use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::registry::Charts;
use crate::view::browser::chart::registry::Selection;
use crate::view::browser::chart::tip::ChartTip;
use crate::view::browser::chart::tip::pixels;
use crate::view::browser::props::language;

/// What lies over a still once its chart lives: the canvas, the links to the marks' evidence, the tip.
#[component]
pub fn ChartMarks(charts: Charts, chart: LiveChart, place: usize) -> impl IntoView {
    let layer = NodeRef::<Div>::new();
    let links = NodeRef::<Div>::new();
    // The mark that the tab key reaches.
    let reached = RwSignal::new(0);
    // Whether a finger has just selected a mark, and so does not open it yet.
    let touched = StoredValue::new(false);
    let select = move |index: usize| {
        let hits = chart.placed.read_untracked();
        let new = hits.hits.get(index).is_some_and(|hit| {
            let selection = Selection {
                chart: place,
                hit: index,
            };
            charts.select(selection, &hit.figure)
        });
        if new && reached.get_untracked() != index {
            reached.set(index);
        }
        new
    };
    let point = move |event: &PointerEvent| {
        let layer = layer.get_untracked()?.get_bounding_client_rect();
        let x = f64::from(event.client_x()) - layer.left();
        let y = f64::from(event.client_y()) - layer.top();
        let nearest = chart.placed.with_untracked(|placed| placed.nearest(x, y))?;
        Some(select(nearest))
    };
    let press = move |event: PointerEvent| {
        if let Some(new) = point(&event) {
            touched.set_value(new && event.pointer_type() == "touch");
        }
    };
    let leave = move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            charts.clear();
        }
    };
    let click = move |event: MouseEvent| {
        if touched.get_value() {
            touched.set_value(false);
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let links_now = move || links.get_untracked().map(|links| links.children());
    let index_of = move |event: &Event| {
        let target: Element = event.target()?.dyn_into().ok()?;
        let links = links_now()?;
        (0..links.length()).find(|index| links.item(*index).as_ref() == Some(&target))
    };
    let walk = move |event: KeyboardEvent| {
        let (Some(links), Some(index)) = (links_now(), index_of(&event)) else {
            return;
        };
        let link = |index| {
            links
                .item(index)
                .and_then(|link| link.dyn_into::<HtmlElement>().ok())
        };
        let last = links.length().saturating_sub(1);
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (index + 1).min(last),
            "ArrowLeft" | "ArrowUp" => index.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            "Escape" => {
                if let Some(link) = link(index) {
                    let _ = link.blur();
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(link) = link(to) {
            let _ = link.focus();
        }
    };
    // Links keep their order from layout to layout, and so an element and its focus their place.
    let list = move || {
        let reached = reached.get();
        let class = if chart.is_trajectory() {
            "chart-mark dot"
        } else {
            "chart-mark"
        };
        chart.placed.with(|placed| {
            let hits = placed.hits.iter().enumerate();
            hits.map(|(index, hit)| {
                view! {
                    <a
                        class=class
                        role="button"
                        href=format!("#e-{}", hit.figure)
                        tabindex=if reached == index { "0" } else { "-1" }
                        aria-label=hit.words(language())
                        data-figure=hit.figure.clone()
                        data-nature=hit.nature.code()
                        style:left=pixels(hit.area.x)
                        style:top=pixels(hit.area.y)
                        style:width=pixels(hit.area.width)
                        style:height=pixels(hit.area.height)
                    ></a>
                }
            })
            .collect_view()
        })
    };
    view! {
        <div
            class="chart-layer"
            node_ref=layer
            on:pointermove=move |event| {
                point(&event);
            }
            on:pointerdown=press
            on:pointerleave=leave
            on:click=click
            on:focusin=move |event| {
                if let Some(index) = index_of(&event) {
                    select(index as usize);
                }
            }
            on:focusout=move |_| charts.clear()
            on:keydown=walk
        >
            <canvas node_ref=chart.canvas width="0"></canvas>
            <div node_ref=links>{list}</div>
            <ChartTip charts chart place />
        </div>
    }
}
