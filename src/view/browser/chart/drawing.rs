//! A chart on its canvas: drawn near the view, once for each change of plan, width, pixel ratio or theme.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;
use web_sys::HtmlElement;

use crate::chart::Frame;
use crate::chart::Hit;
use crate::chart::Palette;
use crate::chart::Panel;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::place;
use crate::figure::decimal;
use crate::view::browser::canvas::draw_on;
use crate::view::browser::chart::palette::CanvasMeasure;

/// How long a chart takes to turn into another, in milliseconds.
const TURN: f64 = 240.0;

/// A chart of the page. It can be copied: all copies are one chart.
#[derive(Clone, Copy)]
pub struct LiveChart {
    /// Its layout, once it has been drawn.
    pub placed: RwSignal<Placed>,
    /// Whether its marks move from where they are to where they will be when its plan changes.
    pub animated: bool,
    state: StoredValue<State, LocalStorage>,
}

struct State {
    plot: HtmlElement,
    plan: Option<Arc<Plan>>,
    /// The plot's width in CSS pixels as it was last observed; nought while it is out of sight.
    width: f64,
    near: bool,
    shown: DrawnState,
    /// What it turns from, and since when.
    before: Option<(Placed, f64)>,
}

/// What a canvas shows.
#[derive(Clone, Copy, Default, PartialEq)]
struct DrawnState {
    width: f64,
    density: f64,
}

impl LiveChart {
    /// A chart without a plan yet.
    pub fn new(plot: HtmlElement, animated: bool) -> LiveChart {
        let closed = matches!(plot.closest("details:not([open])"), Ok(Some(_)));
        LiveChart {
            placed: RwSignal::default(),
            animated,
            state: StoredValue::new_local(State {
                plot,
                plan: None,
                width: if closed { 0.0 } else { -1.0 },
                near: false,
                shown: DrawnState::default(),
                before: None,
            }),
        }
    }

    pub fn plot(self) -> HtmlElement {
        self.state.with_value(|state| state.plot.clone())
    }

    fn canvas(self) -> Option<HtmlCanvasElement> {
        let canvas = self.plot().query_selector("canvas").ok()??;
        canvas.dyn_into().ok()
    }

    /// Whether it has a crosshair, and marks of a size of their own.
    pub fn is_trajectory(self) -> bool {
        self.state.with_value(|state| {
            let panel = state.plan.as_ref().map(|plan| &plan.panel);
            matches!(panel, Some(Panel::Trajectory(_)))
        })
    }

    /// What it shows.
    pub fn plan(self) -> Option<Arc<Plan>> {
        self.state.with_value(|state| state.plan.clone())
    }

    /// Sets what it shows.
    pub fn set_plan(self, plan: Option<Arc<Plan>>) {
        self.state.update_value(|state| state.plan = plan);
    }

    /// A mark, and what its place depends on: the chart's width and where its data lie.
    pub fn hit(self, index: usize) -> Option<Hit> {
        self.placed.with(|placed| placed.hits.get(index).cloned())
    }

    /// Keeps an observed width; says whether the plot has come into sight.
    pub fn set_width(self, width: f64) -> bool {
        let before = self
            .state
            .try_update_value(|state| std::mem::replace(&mut state.width, width));
        before == Some(0.0) && width > 0.0
    }

    pub fn set_near(self, near: bool) {
        self.state.update_value(|state| state.near = near);
    }

    /// Has it drawn anew when next it is asked.
    pub fn expire(self) {
        self.state
            .update_value(|state| state.shown = DrawnState::default());
    }

    /// Has it drawn anew, after its marks have moved from where they are.
    pub fn turn(self) {
        let still = window()
            .match_media("(prefers-reduced-motion: reduce)")
            .is_ok_and(|media| media.is_some_and(|media| media.matches()));
        self.state.update_value(|state| {
            if !still && state.shown != DrawnState::default() {
                let before = self.placed.get_untracked();
                state.before = Some((before, js_sys::Date::now()));
            }
            state.shown = DrawnState::default();
        });
    }

    /// Whether its canvas shows something else than it should, and can be seen soon.
    pub fn is_due(self) -> bool {
        self.state.with_value(|state| {
            state.near
                && state.width > 0.0
                && (state.before.is_some() || state.shown != state.wanted())
        })
    }

    /// Draws it; says whether it goes on to move.
    pub fn draw(self, palette: &Rc<Palette>, measure: &CanvasMeasure) -> bool {
        let Some(canvas) = self.canvas() else {
            return false;
        };
        let wanted = self.state.with_value(State::wanted);
        let changed = self.state.with_value(|state| state.shown != wanted);
        if changed && !self.lay_out(wanted.width, measure) {
            return false;
        }
        let between = self.between();
        let density = wanted.density * measure.scale;
        let drawn = match &between {
            Some(between) => draw_on(&canvas, between, palette, density),
            None => self
                .placed
                .with_untracked(|placed| draw_on(&canvas, placed, palette, density)),
        };
        if drawn && changed {
            self.state.update_value(|state| {
                state.shown = wanted;
                // Until now the still spoke for it.
                let _ = canvas.set_attribute("role", "img");
                if let Some(plan) = &state.plan {
                    let _ = canvas.set_attribute("aria-label", &plan.label);
                }
                let _ = state.plot.class_list().add_1("live");
            });
        }
        between.is_some()
    }

    /// Lays the plan out; says whether there is one.
    fn lay_out(self, width: f64, measure: &CanvasMeasure) -> bool {
        let scale = measure.scale;
        let frame = Frame {
            width: width / scale,
            measure,
        };
        let placed = self
            .state
            .with_value(|state| state.plan.as_ref().map(|plan| place(plan, &frame)));
        let Some(placed) = placed else {
            return false;
        };
        let height = format!("{}px", decimal(placed.height * scale));
        let style = self.plot().style();
        if scale != 1.0 {
            let _ = style.set_property("--letters", &decimal(scale));
        }
        // Writing a value that stands already would still cost a layout.
        if style.get_property_value("--h").unwrap_or_default() != height {
            let _ = style.set_property("--h", &height);
        }
        self.placed.set(placed);
        true
    }

    /// The layout of this moment, while one turns into another.
    fn between(self) -> Option<Placed> {
        self.state
            .try_update_value(|state| {
                let (from, since) = state.before.as_ref()?;
                let left = 1.0 - (js_sys::Date::now() - since) / TURN;
                if left <= 0.0 {
                    state.before = None;
                    return None;
                }
                let progress = 1.0 - left * left * left;
                Some(
                    self.placed
                        .with_untracked(|placed| placed.coming_from(from, progress)),
                )
            })
            .flatten()
    }
}

impl State {
    fn wanted(&self) -> DrawnState {
        DrawnState {
            width: self.width,
            density: window().device_pixel_ratio().max(1.0),
        }
    }
}
