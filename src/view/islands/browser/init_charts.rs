//! Brings plots to life: those that the page was served with, and the calculator's.

use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;

use crate::chart::Panel;
use crate::chart::Plan;
use crate::chart::Telling;
use crate::view::islands::browser::chart_marks::ChartMarks;
use crate::view::islands::browser::chart_tip;
use crate::view::islands::browser::charts::Charts;
use crate::view::islands::browser::handed::language;
use crate::view::islands::browser::handed::plan_of;
use crate::view::islands::browser::live_chart::LiveChart;
use crate::view::islands::page::Choice;
use crate::view::islands::page::PageContext;
use crate::view::islands::page::closest;

/// Draws every plot of the page that carries a plan, and keeps it drawn as its figure's switches say.
pub fn init_charts() {
    let charts = Charts::current();
    let page = PageContext::current();
    each(".plot[data-plan]", |plot| {
        let id = plot
            .closest("figure")
            .ok()
            .flatten()
            .map(|figure| figure.id());
        let id = id.as_deref().and_then(|id| id.strip_prefix("chart-"));
        let Some(plan) = plan_of(plot) else {
            return;
        };
        let choice = |name: &str| page.choice(&format!("{name}-{}", id.unwrap_or_default()));
        let (unit, scale) = (choice("unit"), choice("scale"));
        let shown = Memo::new(move |_| Some(with_choices(plan.clone(), unit, scale)));
        mount_chart(charts, plot.unchecked_ref(), shown.into(), true);
    });
    light_from_prose(charts);
    charts.request_when_idle();
}

/// Draws a plan in a plot whenever it changes; without one the canvas stays as it is. `animated` marks move
/// to their new places.
pub fn mount_chart(charts: Charts, plot: &HtmlElement, plan: Signal<Option<Plan>>, animated: bool) {
    let chart = LiveChart::new(plot.clone(), plan, animated);
    let place = charts.add(chart);
    // The page is served with stills alone: the canvas comes with what draws on it.
    mount_to(
        plot.clone(),
        move || view! { <ChartMarks charts chart place /> },
    )
    .forget();
    let figure = plot.closest("figure").ok().flatten();
    let status = figure.and_then(|figure| figure.query_selector("[role=status]").ok()?);
    if let Some(status) = status {
        mount_to(status.unchecked_into(), move || {
            chart_tip::status(charts, chart, place)
        })
        .forget();
    }
    Effect::new(move |before: Option<()>| {
        plan.track();
        if before.is_some() {
            charts.change(chart);
        }
    });
}

/// The calculator's plan, in the context of its chart.
#[derive(Clone, Copy)]
struct CalculatorPlan(RwSignal<Option<Plan>>);

/// Shows a plan in the calculator's plot; without one the plot stays as it is, out of sight.
pub fn draw_course(plan: Option<Plan>) {
    if let Some(CalculatorPlan(known)) = use_context() {
        if known.with_untracked(|before| *before != plan) {
            known.set(plan);
        }
        return;
    }
    let plot = document()
        .query_selector("#calculator .plot")
        .ok()
        .flatten();
    if let Some(plot) = plot {
        let charts = Charts::current();
        let plan = RwSignal::new(plan);
        provide_context(CalculatorPlan(plan));
        mount_chart(charts, plot.unchecked_ref(), plan.into(), false);
        charts.request_when_idle();
    }
}

/// A plan in the unit and on the scale that are chosen.
fn with_choices(plan: Plan, unit: Choice, scale: Choice) -> Plan {
    let language = language();
    let choices = match &plan.unit {
        Some(unit) => Telling::of(unit, language),
        None => &[],
    };
    let unit = unit.read();
    let other = choices
        .iter()
        .skip(1)
        .find(|choice| unit.as_deref() == Some(choice.code()));
    let mut plan = match other {
        Some(unit) => plan.told(*unit, language),
        None => plan,
    };
    if let Panel::Ledger(ledger) = &mut plan.panel {
        ledger.logarithmic = scale.read().as_deref() == Some("log");
    }
    plan
}

/// Lights what prose and charts have in common: the prose is served as HTML, and only its classes change.
fn light_from_prose(charts: Charts) {
    let point = move |event: &web_sys::Event| {
        // Inside a plot the plot itself says what is lit.
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
    Effect::new(move |_| {
        let figure = charts.lit.get();
        each(".lit", |element| {
            let _ = element.class_list().remove_1("lit");
        });
        if !figure.is_empty() {
            each(&format!("[data-figure='{figure}']"), |element| {
                let _ = element.class_list().add_1("lit");
            });
        }
    });
}

fn each(selector: &str, act: impl Fn(&Element)) {
    let Ok(found) = document().query_selector_all(selector) else {
        return;
    };
    for index in 0..found.length() {
        if let Some(element) = found.item(index) {
            act(element.unchecked_ref());
        }
    }
}
