//! Brings plots to life: those that the page was served with, and the calculator's.

use std::sync::Arc;

use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;

use crate::chart::DisplayUnit;
use crate::chart::Panel;
use crate::chart::Plan;
use crate::view::browser::address::query;
use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::marks::mount_marks;
use crate::view::browser::chart::registry::Charts;
use crate::view::browser::chart::tip;
use crate::view::browser::props::language;
use crate::view::browser::props::plan_of;
use crate::view::islands::charts::ChartDownloads;
use crate::view::islands::charts::ChartSwitches;
use crate::view::islands::charts::SwitchGroup;
use crate::view::islands::page::Choice;
use crate::view::islands::page::PageContext;
use crate::view::islands::page::closest;
use crate::view::islands::page::effect;
use crate::view::islands::page::find;

/// Draws every plot of the page that carries a plan, and keeps it drawn as its figure's switches say.
pub fn init_charts() {
    let charts = Charts::current();
    each("figure.chart", |figure| init_figure(charts, figure));
    light_from_prose(charts);
    charts.request_when_idle();
}

fn init_figure(charts: Charts, figure: &Element) {
    let page = PageContext::current();
    let id = figure.id();
    let id = id.strip_prefix("chart-").unwrap_or(&id).to_owned();
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
    // The components that the prerender wrote out, with the props that are read from them.
    if let Ok(Some(place)) = figure.query_selector(".ctl") {
        let groups: Vec<SwitchGroup> = find(&place, "[role=group]").iter().map(group_of).collect();
        for SwitchGroup { key, choices, .. } in &groups {
            let asked = query(key);
            if asked.is_some() && choices.iter().any(|(code, _)| asked.as_ref() == Some(code)) {
                page.choice(key).set(asked);
            }
        }
        place.set_text_content(None);
        mount_to(
            place.unchecked_into(),
            || view! { <ChartSwitches groups /> },
        )
        .forget();
    }
    if let Ok(Some(place)) = figure.query_selector(".acts") {
        let copy = place.query_selector("[data-take=copy]").ok().flatten();
        let copy = copy
            .and_then(|copy| copy.text_content())
            .unwrap_or_default();
        place.set_text_content(None);
        mount_to(
            place.unchecked_into(),
            || view! { <ChartDownloads chart=id copy /> },
        )
        .forget();
    }
}

/// A group of switches as it was served.
fn group_of(group: &Element) -> SwitchGroup {
    let of = |element: &Element, name: &str| element.get_attribute(name).unwrap_or_default();
    let buttons = find(group, "button");
    SwitchGroup {
        key: buttons
            .first()
            .map(|button| of(button, "data-key"))
            .unwrap_or_default(),
        label: of(group, "aria-label"),
        choices: buttons
            .iter()
            .map(|button| {
                let name = button.text_content().unwrap_or_default();
                (of(button, "data-value"), name)
            })
            .collect(),
    }
}

/// A chart in a plot, which shows nothing yet. `animated` marks move to their new places.
fn mount_chart(charts: Charts, plot: &HtmlElement, animated: bool) -> LiveChart {
    let chart = LiveChart::new(plot.clone(), animated);
    let place = charts.register(chart);
    // The page is served with stills alone: the canvas comes with what draws on it.
    mount_marks(charts, chart, place);
    let figure = plot.closest("figure").ok().flatten();
    let status = figure.and_then(|figure| figure.query_selector("[role=status]").ok()?);
    if let Some(status) = status {
        effect(Box::new(move || {
            status.set_text_content(Some(&tip::status(charts, chart, place)));
        }));
    }
    chart
}

/// Shows a plan in the calculator's plot; without one the plot stays as it is, out of sight.
pub fn draw_course(plan: Option<Plan>) {
    let charts = Charts::current();
    if let Some(chart) = charts.course(mount_course) {
        charts.show(chart, plan.map(Arc::new));
    }
}

fn mount_course(charts: Charts) -> Option<LiveChart> {
    let plot = document().query_selector("#calculator .plot").ok()??;
    let chart = mount_chart(charts, plot.unchecked_ref(), false);
    charts.request_when_idle();
    Some(chart)
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
    effect(Box::new(move || {
        let figure = charts.lit.get();
        each(".lit", |element| {
            let _ = element.class_list().remove_1("lit");
        });
        if !figure.is_empty() {
            each(&format!("[data-figure='{figure}']"), |element| {
                let _ = element.class_list().add_1("lit");
            });
        }
    }));
}

fn each(selector: &str, act: impl Fn(&Element)) {
    if let Some(root) = document().document_element() {
        find(&root, selector).iter().for_each(act);
    }
}
