//! A chart's marks for pointer and keyboard: links that lie over the canvas, of which the tab key reaches
//! one and the arrow keys the others.

use std::cell::Cell;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlElement;
use web_sys::KeyboardEvent;
use web_sys::PointerEvent;

use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::registry::Charts;
use crate::view::browser::chart::registry::Selection;
use crate::view::browser::chart::tip::ChartTip;
use crate::view::browser::chart::tip::pixels;
use crate::view::browser::props::language;
use crate::view::islands::page::find;

/// What the marks of a chart answer to.
const EVENTS: [&str; 7] = [
    "pointermove", "pointerdown", "pointerleave", "click", "focusin", "focusout", "keydown",
];

/// Mounts what lies over a still once its chart lives: the canvas, the links to the marks' evidence, the tip.
pub fn mount_marks(charts: Charts, chart: LiveChart, place: usize) {
    // Links keep their order from layout to layout, and so an element and its focus their place.
    let list = move || {
        let class = if chart.is_trajectory() {
            "chart-mark dot"
        } else {
            "chart-mark"
        };
        chart.placed.with(|placed| {
            let hits = placed.hits.iter().enumerate();
            hits.map(|(index, hit)| {
                let area = &hit.area;
                view! {
                    <a
                        class=class
                        role="button"
                        href=format!("#e-{}", hit.figure)
                        tabindex=if index == 0 { "0" } else { "-1" }
                        aria-label=hit.words(language())
                        data-figure=hit.figure.clone()
                        data-nature=hit.nature.code()
                        data-amount=hit.amount.clone()
                        prop:style=pixels(
                            &[
                                ("left", area.x),
                                ("top", area.y),
                                ("width", area.width),
                                ("height", area.height),
                            ],
                        )
                    ></a>
                }
            })
            .collect_view()
        })
    };
    let layer = move || {
        view! {
            <div class="chart-layer">
                <canvas width="0"></canvas>
                <div>{list}</div>
                <ChartTip charts chart place />
            </div>
        }
    };
    mount_to(chart.plot(), layer).forget();
    if let Ok(Some(layer)) = chart.plot().query_selector(".chart-layer") {
        listen(charts, chart, place, layer);
    }
}

/// Selects the marks that are pointed at or have the focus. One listener hears all events: typed ones would
/// carry Leptos' generic code once for each.
fn listen(charts: Charts, chart: LiveChart, place: usize, layer: Element) {
    // Whether a finger has just selected a mark, and so does not open it yet.
    let touched = Cell::new(false);
    let heard = layer.clone();
    let links = layer.clone();
    let select = move |index: usize| {
        let figure = chart.placed.with_untracked(|placed| {
            let hit = placed.hits.get(index);
            hit.map(|hit| hit.figure.clone())
        });
        let selection = Selection {
            chart: place,
            hit: index,
        };
        let new = figure.is_some_and(|figure| charts.select(selection, &figure));
        if new {
            reach(&layer, index);
        }
        new
    };
    let answer = move |event: Event| {
        let pointer: &PointerEvent = event.unchecked_ref();
        match event.type_().as_str() {
            "pointermove" => {
                nearest(chart, &links, pointer).map(&select);
            }
            "pointerdown" => {
                if let Some(new) = nearest(chart, &links, pointer).map(&select) {
                    touched.set(new && pointer.pointer_type() == "touch");
                }
            }
            "pointerleave" if pointer.pointer_type() == "touch" => {}
            "click" => {
                if touched.take() {
                    event.prevent_default();
                    event.stop_propagation();
                }
            }
            "focusin" => {
                index_of(&find(&links, "a"), &event).map(&select);
            }
            "keydown" => walk(&find(&links, "a"), event.unchecked_ref()),
            _ => charts.clear(),
        }
    };
    let answer = Closure::<dyn Fn(Event)>::new(answer).into_js_value();
    for name in EVENTS {
        let _ = heard.add_event_listener_with_callback(name, answer.unchecked_ref());
    }
}

/// The mark nearest to the pointer.
fn nearest(chart: LiveChart, layer: &Element, event: &PointerEvent) -> Option<usize> {
    let area = layer.get_bounding_client_rect();
    let x = f64::from(event.client_x()) - area.left();
    let y = f64::from(event.client_y()) - area.top();
    chart.placed.with_untracked(|placed| {
        // The layer is as much larger than the layout as the reader has set letters.
        let scale = area.width() / placed.width;
        placed.nearest(x / scale, y / scale)
    })
}

/// Lets the tab key reach one link and no other.
fn reach(layer: &Element, reached: usize) {
    for (index, link) in find(layer, "a").iter().enumerate() {
        // It fails only for names that are no attributes.
        let _ = link.set_attribute("tabindex", if index == reached { "0" } else { "-1" });
    }
}

/// Which link an event comes from.
fn index_of(links: &[Element], event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    links.iter().position(|link| *link == target)
}

/// Moves the focus from link to link, or away from them.
fn walk(links: &[Element], event: &KeyboardEvent) {
    let Some(index) = index_of(links, event) else {
        return;
    };
    let to = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => index + 1,
        "ArrowLeft" | "ArrowUp" => index.saturating_sub(1),
        "Home" => 0,
        "End" => links.len(),
        "Escape" => {
            let _ = links[index].unchecked_ref::<HtmlElement>().blur();
            return;
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(link) = links.get(to).or(links.last()) {
        let _ = link.unchecked_ref::<HtmlElement>().focus();
    }
}
