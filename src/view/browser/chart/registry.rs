//! What the charts of a page share: what is selected and lit, what observes them, and the frames in which
//! they are drawn, all of them in one.

use std::rc::Rc;
use std::sync::Arc;

use js_sys::Array;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::AddEventListenerOptions;
use web_sys::Element;
use web_sys::IntersectionObserver;
use web_sys::IntersectionObserverEntry;
use web_sys::IntersectionObserverInit;
use web_sys::ResizeObserver;
use web_sys::ResizeObserverEntry;

use crate::chart::Hit;
use crate::chart::Palette;
use crate::chart::Plan;
use crate::figure::decimal;
use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::palette::CanvasMeasure;
use crate::view::browser::chart::palette::read_palette;
use crate::view::islands::page::PageContext;
use crate::view::islands::page::effect;

/// How far from the view a chart is drawn.
const NEAR: &str = "400px";

/// The selected mark: the index of its chart among the page's, and its own among the chart's hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    pub chart: usize,
    pub hit: usize,
}

/// The charts of a page. `view::provide_page` provides them to all islands.
#[derive(Clone, Copy)]
pub struct Charts {
    pub selection: RwSignal<Option<Selection>>,
    /// The id of the figure whose marks and places in prose are lit; empty for none.
    pub lit: RwSignal<String>,
    state: StoredValue<State, LocalStorage>,
}

#[derive(Default)]
struct State {
    charts: Vec<LiveChart>,
    observers: Option<Observers>,
    styles: Option<Styles>,
    /// Whether the first idle moment has come.
    ready: bool,
    /// Whether a frame has been asked for.
    waiting: bool,
}

/// Colours and widths by the style sheets, until the theme changes.
type Styles = (Rc<Palette>, Rc<CanvasMeasure>);

/// One of each for all charts.
struct Observers {
    sizes: ResizeObserver,
    places: IntersectionObserver,
}

impl Charts {
    /// Provides a page without charts yet to the islands of the current owner.
    pub fn provide() {
        let charts = Charts {
            selection: RwSignal::new(None),
            lit: RwSignal::new(String::new()),
            state: StoredValue::new_local(State::default()),
        };
        provide_context(charts);
        charts.state.update_value(|state| {
            state.observers = charts.observers();
        });
        // A change of zoom or of screen may leave the width as it was.
        window_event_listener(ev::resize, move |_| charts.request());
        charts.watch_density();
        let theme = PageContext::current().theme;
        effect(Box::new(move || {
            theme.track();
            charts.restyle();
        }));
        for query in ["(prefers-color-scheme: dark)", "(forced-colors: active)"] {
            if let Ok(Some(media)) = window().match_media(query) {
                let restyle = Closure::<dyn Fn()>::new(move || charts.restyle()).into_js_value();
                let _ = media.add_event_listener_with_callback("change", restyle.unchecked_ref());
            }
        }
    }

    /// Draws anew when the pixel ratio changes: a window that goes to another screen need not change its size.
    fn watch_density(self) {
        let ratio = decimal(window().device_pixel_ratio());
        let query = ["(resolution: ", &ratio, "dppx)"].concat();
        let Ok(Some(media)) = window().match_media(&query) else {
            return;
        };
        let changed = Closure::once_into_js(move || {
            self.request();
            self.watch_density();
        });
        let once = AddEventListenerOptions::new();
        once.set_once(true);
        let _ = media.add_event_listener_with_callback_and_add_event_listener_options(
            "change",
            changed.unchecked_ref(),
            &once,
        );
    }

    /// The page's charts.
    pub fn current() -> Charts {
        expect_context()
    }

    /// Keeps a chart drawn; gives its place.
    pub fn register(self, chart: LiveChart) -> usize {
        let plot = chart.plot();
        let place = self.state.try_update_value(|state| {
            if let Some(observers) = &state.observers {
                observers.sizes.observe(&plot);
                observers.places.observe(&plot);
            }
            state.charts.push(chart);
            state.charts.len() - 1
        });
        place.unwrap_or_default()
    }

    /// The charts inside an element.
    pub fn inside(self, element: &Element) -> Vec<LiveChart> {
        let mut charts = self.all();
        charts.retain(|chart| element.contains(Some(&chart.plot())));
        charts
    }

    /// All charts of the page.
    pub fn all(self) -> Vec<LiveChart> {
        self.state.with_value(|state| state.charts.clone())
    }

    /// The selected mark and its chart.
    pub fn selected(self) -> Option<(LiveChart, Hit)> {
        let Selection { chart, hit } = self.selection.get()?;
        let chart = self
            .state
            .with_value(|state| state.charts.get(chart).copied())?;
        Some((chart, chart.hit(hit)?))
    }

    /// Selects a mark and lights its figure; says whether it is another one than before.
    pub fn select(self, selection: Selection, figure: &str) -> bool {
        let new = self.selection.get_untracked() != Some(selection);
        if new {
            self.selection.set(Some(selection));
            self.light(figure);
        }
        new
    }

    /// Selects nothing.
    pub fn clear(self) {
        if self.selection.get_untracked().is_some() {
            self.selection.set(None);
            self.light("");
        }
    }

    /// Lights the marks and the places in prose of a figure.
    pub fn light(self, figure: &str) {
        if self.lit.with_untracked(|lit| lit != figure) {
            self.lit.set(figure.to_owned());
        }
    }

    /// Shows a plan in a chart.
    pub fn show(self, chart: LiveChart, plan: Option<Arc<Plan>>) {
        let first = plan.is_some() && chart.plan().is_none();
        chart.set_plan(plan);
        if first {
            chart.expire();
        } else if chart.animated {
            chart.turn();
        } else {
            chart.expire();
            self.state.update_value(|state| state.ready = true);
        }
        self.request();
    }

    /// Draws when the browser has nothing better to do: a still stands in each chart's place already.
    pub fn request_when_idle(self) {
        let act = Closure::once_into_js(move || {
            self.state.update_value(|state| state.ready = true);
            self.request();
        });
        let act = act.unchecked_ref();
        // Not every browser has idle callbacks.
        if window().request_idle_callback(act).is_err() {
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(act, 200);
        }
    }

    /// Draws what has changed in the next frame, however often it is asked before.
    fn request(self) {
        let ask = self
            .state
            .try_update_value(|state| state.ready && !std::mem::replace(&mut state.waiting, true));
        if ask == Some(true) {
            request_animation_frame(move || {
                self.state.update_value(|state| state.waiting = false);
                for chart in self.all() {
                    self.draw(chart);
                }
            });
        }
    }

    fn draw(self, chart: LiveChart) {
        if chart.is_due()
            && let Some((palette, measure)) = self.styles()
            && chart.draw(&palette, &measure)
        {
            self.request();
        }
    }

    /// The colours and families that the style sheets give now, and how wide words are in them.
    pub fn styles(self) -> Option<Styles> {
        self.state
            .try_update_value(|state| {
                if state.styles.is_none() {
                    let palette = Rc::new(read_palette());
                    let measure = Rc::new(CanvasMeasure::new(palette.clone())?);
                    state.styles = Some((palette, measure));
                }
                state.styles.clone()
            })
            .flatten()
    }

    fn restyle(self) {
        self.state.update_value(|state| state.styles = None);
        for chart in self.all() {
            chart.expire();
        }
        self.request();
    }

    fn observers(self) -> Option<Observers> {
        let resized = Closure::<dyn Fn(Array)>::new(move |entries: Array| self.resized(&entries));
        let moved = Closure::<dyn Fn(Array)>::new(move |entries: Array| self.moved(&entries));
        let margin = IntersectionObserverInit::new();
        margin.set_root_margin(NEAR);
        Some(Observers {
            sizes: ResizeObserver::new(resized.into_js_value().unchecked_ref()).ok()?,
            places: IntersectionObserver::new_with_options(
                moved.into_js_value().unchecked_ref(),
                &margin,
            )
            .ok()?,
        })
    }

    /// Widths come from the entries: to ask a plot whose chapter has not been laid out yet would lay it out,
    /// one chapter after another.
    fn resized(self, entries: &Array) {
        for entry in entries.iter() {
            let entry: ResizeObserverEntry = entry.unchecked_into();
            let width = entry.content_rect().width().round();
            if let Some(chart) = self.of_plot(&entry.target()) {
                let opened = chart.set_width(width);
                if opened && self.state.with_value(|state| state.ready) {
                    // Its section has just opened, and is not painted yet: the chart comes with it.
                    chart.set_near(true);
                    self.unobserved(chart, || self.draw(chart));
                }
            }
        }
        self.request();
    }

    /// Does what may change a plot's height in a notification of sizes: the plot is observed again from the next
    /// frame on, as else the browser reports a loop of notifications.
    fn unobserved(self, chart: LiveChart, act: impl FnOnce()) {
        let sizes = self.state.with_value(|state| {
            let observers = state.observers.as_ref();
            observers.map(|observers| observers.sizes.clone())
        });
        if let Some(sizes) = sizes {
            sizes.unobserve(&chart.plot());
            act();
            request_animation_frame(move || sizes.observe(&chart.plot()));
        }
    }

    fn moved(self, entries: &Array) {
        for entry in entries.iter() {
            let entry: IntersectionObserverEntry = entry.unchecked_into();
            if let Some(chart) = self.of_plot(&entry.target()) {
                chart.set_near(entry.is_intersecting());
            }
        }
        self.request();
    }

    fn of_plot(self, plot: &Element) -> Option<LiveChart> {
        self.all()
            .into_iter()
            .find(|chart| plot.is_same_node(Some(&chart.plot())))
    }
}
