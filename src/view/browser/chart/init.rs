//! Brings plots to life: those that the page was served with, and the calculator's.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;

use crate::chart::DisplayUnit;
use crate::chart::Panel;
use crate::chart::Plan;
use crate::view::browser::address::query;
use crate::view::browser::address::set_query;
use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::export::take;
use crate::view::browser::chart::marks::mount_marks;
use crate::view::browser::chart::registry::Charts;
use crate::view::browser::props::language;
use crate::view::browser::props::plan_of;
use crate::view::islands::page::Choice;
use crate::view::islands::page::PageContext;
use crate::view::islands::page::closest;
use crate::view::islands::page::effect;
use crate::view::islands::page::find;

/// Draws every plot of the page that carries a plan, and keeps it drawn as its figure's switches say.
pub fn init_charts() {
    let (charts, page) = (Charts::current(), PageContext::current());
    each("figure.chart", |figure| init_figure(charts, page, figure));
    window_event_listener(ev::click, move |click| {
        if let Some(button) = closest(&click, ".chart-controls [data-key]") {
            press(page, &button);
        } else if let Some(button) = closest(&click, "figure [data-take]") {
            take(charts, &button);
        }
    });
    announce(charts);
    light_from_prose(charts);
    charts.request_when_idle();
}

/// Says the selected mark in the `[role=status]` of its figure, which its panels share.
fn announce(charts: Charts) {
    let spoke = RefCell::new(None::<Element>);
    effect(Box::new(move || {
        let selected = charts.selected();
        let status = selected.as_ref().and_then(|(chart, _)| {
            let figure = chart.plot().closest("figure").ok()??;
            figure.query_selector("[role=status]").ok()?
        });
        let before = spoke.replace(status.clone());
        if let Some(before) = before.filter(|before| status.as_ref() != Some(before)) {
            before.set_text_content(None);
        }
        if let (Some(status), Some((_, hit))) = (status, selected) {
            status.set_text_content(Some(&hit.words(language())));
        }
    }));
}

fn init_figure(charts: Charts, page: PageContext, figure: &Element) {
    let id = figure.id();
    let id = id.strip_prefix("chart-").unwrap_or(&id);
    let (unit, scale) = (
        page.choice(&format!("unit-{id}")),
        page.choice(&format!("scale-{id}")),
    );
    for plot in find(figure, ".plot[data-plan]") {
        let chart = mount_chart(charts, plot.unchecked_ref(), true);
        effect(Box::new(move || {
            let plan = plan_of(&plot).map(|plan| with_choices(plan, unit, scale));
            charts.show(chart, plan.map(Arc::new));
        }));
    }
    let switches = find(figure, ".chart-controls [data-key]");
    let switches: Vec<_> = switches
        .into_iter()
        .map(|it| Switch::of(it, page))
        .collect();
    effect(Box::new(move || switches.iter().for_each(Switch::show)));
}

/// A button that makes a choice, as it was served.
struct Switch {
    button: Element,
    choice: Choice,
    code: String,
}

impl Switch {
    /// The switch of a button; makes its choice if the page's address says so.
    fn of(button: Element, page: PageContext) -> Switch {
        let key = button.get_attribute("data-key").unwrap_or_default();
        let code = button.get_attribute("data-value").unwrap_or_default();
        let choice = page.choice(&key);
        let asked = query(&key);
        if asked.as_ref() == Some(&code) {
            choice.set(asked);
        }
        Switch {
            button,
            choice,
            code,
        }
    }

    /// Shows whether it is chosen; until there is a choice it stays as it was served.
    fn show(&self) {
        if let Some(chosen) = self.choice.read().as_ref() {
            let pressed = (*chosen == self.code).to_string();
            let _ = self.button.set_attribute("aria-pressed", &pressed);
        }
    }
}

/// Makes the choice of a button; the first of its group needs no place in the address.
fn press(page: PageContext, button: &Element) {
    let key = button.get_attribute("data-key").unwrap_or_default();
    let code = button.get_attribute("data-value");
    let first = button.previous_element_sibling().is_none();
    set_query(&[(&key, code.clone().filter(|_| !first))]);
    page.choice(&key).set(code);
}

/// A chart in a plot, which shows nothing yet. `animated` marks move to their new places.
fn mount_chart(charts: Charts, plot: &HtmlElement, animated: bool) -> LiveChart {
    let chart = LiveChart::new(plot.clone(), animated);
    let place = charts.register(chart);
    // The page is served with stills alone: the canvas comes with what draws on it.
    mount_marks(charts, chart, place);
    chart
}

/// Shows the calculator's plan in its plot; without one the plot stays as it is, out of sight.
pub fn mount_calculator_chart(plot: &HtmlElement, plan: Signal<Option<Arc<Plan>>>) {
    let charts = Charts::current();
    let chart = mount_chart(charts, plot, false);
    effect(Box::new(move || charts.show(chart, plan.get())));
    charts.request_when_idle();
}

/// A plan in the unit and on the scale that are chosen.
fn with_choices(plan: Plan, unit: Choice, scale: Choice) -> Plan {
    let language = language();
    let choices = match &plan.unit {
        Some(unit) => DisplayUnit::of(unit, language),
        None => &[],
    };
    let unit = unit.read();
    let other = choices
        .iter()
        .skip(1)
        .find(|choice| unit.as_deref() == Some(choice.code()));
    let mut plan = match other {
        Some(unit) => plan.with_display_unit(*unit, language),
        None => plan,
    };
    if let Panel::Ledger(ledger) = &mut plan.panel {
        ledger.logarithmic = scale.read().as_deref() == Some("log");
    }
    plan
}

/// Highlights a figure in prose and charts at once, by a class on the elements that carry its id.
fn light_from_prose(charts: Charts) {
    let point = move |event: &web_sys::Event| {
        // Inside a plot the pointer selects the nearest mark instead.
        if closest(event, ".plot").is_none() {
            let figure = closest(event, "data.figure");
            let figure = figure.and_then(|figure| figure.get_attribute("data-figure"));
            charts.light(&figure.unwrap_or_default());
        }
    };
    window_event_listener(ev::pointerover, move |event| point(&event));
    window_event_listener(ev::focusin, move |event| point(&event));
    window_event_listener(ev::pointerdown, move |event| {
        if closest(&event, ".plot").is_none() {
            charts.clear();
        }
    });
    effect(Box::new(move || {
        let figure = charts.lit.get();
        each(".highlighted", |element| {
            let _ = element.class_list().remove_1("highlighted");
        });
        if !figure.is_empty() {
            each(&format!("[data-figure='{figure}']"), |element| {
                let _ = element.class_list().add_1("highlighted");
            });
        }
    }));
}

fn each(selector: &str, act: impl Fn(&Element)) {
    if let Some(root) = document().document_element() {
        find(&root, selector).iter().for_each(act);
    }
}
