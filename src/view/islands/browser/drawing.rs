//! Canvases kept drawn: near the view, once for each change of plan, width, pixel density or theme,
//! all in one frame.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::HtmlCanvasElement;
use web_sys::HtmlElement;
use web_sys::IntersectionObserver;
use web_sys::IntersectionObserverEntry;
use web_sys::IntersectionObserverInit;
use web_sys::ResizeObserver;
use web_sys::ResizeObserverEntry;

use crate::chart::Frame;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::draw_on;
use crate::chart::place;
use crate::figure::decimal;
use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::marks;
use crate::view::islands::browser::palette::lettering;
use crate::view::islands::browser::palette::palette;
use crate::view::islands::browser::palette::recolour;
use crate::view::islands::browser::props::plan_of;
use crate::view::islands::browser::switches;
use crate::view::islands::browser::takeaway;
use crate::view::islands::browser::window;

/// The event by which the theme switch tells the charts.
pub const THEME_CHANGED: &str = "zone-report:theme";

/// How far from the view a chart is drawn.
const NEAR: &str = "400px";

/// How long a chart takes to turn into another, in milliseconds.
const TURN: f64 = 240.0;

thread_local! {
    static DRAWINGS: RefCell<Vec<Rc<Drawing>>> = const { RefCell::new(Vec::new()) };
    static OBSERVERS: RefCell<Option<Observers>> = const { RefCell::new(None) };
    static COURSE: RefCell<Option<Rc<Drawing>>> = const { RefCell::new(None) };
    /// Whether the first idle moment has come.
    static READY: Cell<bool> = const { Cell::new(false) };
    static WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Draws every plot of the page that carries a plan, and keeps it drawn.
pub fn draw_charts() {
    let Ok(plots) = document().query_selector_all(".plot[data-plan]") else {
        return;
    };
    for index in 0..plots.length() {
        let plot = plots
            .item(index)
            .and_then(|plot| plot.dyn_into::<HtmlElement>().ok());
        if let Some(plot) = plot
            && let Some(plan) = plan_of(&plot)
            && let Some(drawing) = Drawing::keep(plot)
        {
            drawing.plan.replace(Some(plan));
            marks::serve(&drawing);
        }
    }
    marks::serve_page();
    switches::serve();
    takeaway::serve();
    request_when_idle();
}

/// Shows a plan in the calculator's plot; without one the plot stays as it is, out of sight.
pub fn draw_course(plan: Option<Plan>) {
    let known = COURSE.with_borrow(Clone::clone);
    let first = known.is_none();
    let drawing = known.or_else(|| {
        let plot = document()
            .query_selector("#calculator .plot")
            .ok()
            .flatten();
        Drawing::keep(plot?.dyn_into().ok()?)
    });
    let Some(drawing) = drawing else {
        return;
    };
    let before = drawing.plan.replace(plan);
    if *drawing.plan.borrow() == before && !first {
        return;
    }
    if first {
        COURSE.set(Some(drawing));
        request_when_idle();
    } else {
        READY.set(true);
        drawing.stale();
    }
}

/// The drawings inside an element.
pub fn drawings_in(element: &Element) -> Vec<Rc<Drawing>> {
    DRAWINGS.with_borrow(|all| {
        all.iter()
            .filter(|drawing| element.contains(Some(&drawing.plot)))
            .cloned()
            .collect()
    })
}

/// Draws when the browser has nothing better to do: a still stands in its place already.
fn request_when_idle() {
    let act = Closure::once_into_js(|| {
        READY.set(true);
        request();
    });
    let act = act.unchecked_ref();
    // Not every browser tells when it is idle.
    if window().request_idle_callback(act).is_err() {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(act, 200);
    }
}

/// Draws what has changed in the next frame, however often it is asked before.
pub fn request() {
    if !READY.get() || WAITING.replace(true) {
        return;
    }
    let draw = Closure::once_into_js(|| {
        WAITING.set(false);
        for drawing in DRAWINGS.with_borrow(Clone::clone) {
            drawing.draw();
        }
    });
    let _ = window().request_animation_frame(draw.unchecked_ref());
}

/// What a canvas shows.
#[derive(Clone, Copy, Default, PartialEq)]
struct Shown {
    width: f64,
    density: f64,
}

pub struct Drawing {
    pub plot: HtmlElement,
    canvas: HtmlCanvasElement,
    pub plan: RefCell<Option<Plan>>,
    pub placed: RefCell<Placed>,
    pub marks: RefCell<Vec<HtmlElement>>,
    /// The plot's width as it was last observed; nought while it is out of sight.
    width: Cell<f64>,
    near: Cell<bool>,
    shown: Cell<Shown>,
    /// What it turns from, and since when.
    before: RefCell<Option<(Placed, f64)>>,
}

impl Drawing {
    fn keep(plot: HtmlElement) -> Option<Rc<Drawing>> {
        // The page is served with stills alone: the canvas comes with what draws on it.
        let canvas: HtmlCanvasElement =
            document().create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(0);
        plot.append_child(&canvas).ok()?;
        let closed = plot.closest("details:not([open])").ok()?.is_some();
        let drawing = Rc::new(Drawing {
            plot,
            canvas,
            plan: RefCell::new(None),
            placed: RefCell::default(),
            marks: RefCell::default(),
            width: Cell::new(if closed { 0.0 } else { -1.0 }),
            near: Cell::new(false),
            shown: Cell::default(),
            before: RefCell::default(),
        });
        DRAWINGS.with_borrow_mut(|all| all.push(drawing.clone()));
        OBSERVERS.with_borrow_mut(|observers| {
            if observers.is_none() {
                *observers = Observers::start();
            }
            if let Some(observers) = observers {
                observers.sizes.observe(&drawing.plot);
                observers.places.observe(&drawing.plot);
            }
        });
        Some(drawing)
    }

    /// Draws it anew in the next frame.
    pub fn stale(&self) {
        self.shown.set(Shown::default());
        request();
    }

    /// Draws it anew, marks moving from where they are to where they will be.
    pub fn turn(&self) {
        let still = window()
            .match_media("(prefers-reduced-motion: reduce)")
            .is_ok_and(|media| media.is_some_and(|media| media.matches()));
        if !still && self.shown.get() != Shown::default() {
            let before = self.placed.borrow().clone();
            self.before.replace(Some((before, js_sys::Date::now())));
        }
        self.stale();
    }

    fn draw(&self) {
        let plan = self.plan.borrow();
        let Some(plan) = plan.as_ref() else {
            return;
        };
        let now = Shown {
            width: self.width.get(),
            density: window().device_pixel_ratio().max(1.0),
        };
        let turning = self.before.borrow().is_some();
        let changed = now != self.shown.get();
        if now.width <= 0.0 || !self.near.get() || !(changed || turning) {
            return;
        }
        let palette = palette();
        let Some(lettering) = lettering(&palette) else {
            return;
        };
        if changed {
            let frame = Frame {
                width: now.width,
                measure: lettering.as_ref(),
            };
            let placed = place(plan, &frame);
            let height = [&decimal(placed.height), "px"].concat();
            let style = self.plot.style();
            // Writing a value that stands already would still cost a layout.
            if style.get_property_value("--h").unwrap_or_default() != height {
                let _ = style.set_property("--h", &height);
            }
            self.placed.replace(placed);
            marks::lay(self);
        }
        let placed = self.placed.borrow();
        let drawn = match self.between(&placed) {
            Some(between) => draw_on(&self.canvas, &between, &palette, now.density),
            None => draw_on(&self.canvas, &placed, &palette, now.density),
        };
        if drawn && changed {
            let _ = self.canvas.set_attribute("role", "img");
            let _ = self.canvas.set_attribute("aria-label", &plan.label);
            self.shown.set(now);
            let _ = self.plot.class_list().add_1("live");
        }
    }

    /// The layout of this moment, while one turns into another.
    fn between(&self, placed: &Placed) -> Option<Placed> {
        let mut before = self.before.borrow_mut();
        let (from, since) = before.as_ref()?;
        let left = 1.0 - (js_sys::Date::now() - since) / TURN;
        if left <= 0.0 {
            *before = None;
            return None;
        }
        request();
        Some(placed.coming_from(from, 1.0 - left * left * left))
    }
}

/// What tells of sizes and places, one of each for all plots.
struct Observers {
    sizes: ResizeObserver,
    places: IntersectionObserver,
}

impl Observers {
    fn start() -> Option<Observers> {
        let resized = Closure::<dyn FnMut(Array)>::new(|entries| resized(&entries)).into_js_value();
        let moved = Closure::<dyn FnMut(Array)>::new(|entries| moved(&entries)).into_js_value();
        let margin = IntersectionObserverInit::new();
        margin.set_root_margin(NEAR);
        // A change of zoom or of screen may leave the width as it was.
        listen(&window(), "resize", |_| request());
        for query in ["(prefers-color-scheme: dark)", "(forced-colors: active)"] {
            if let Ok(Some(media)) = window().match_media(query) {
                listen(&media, "change", |_| restyled());
            }
        }
        listen(&window(), THEME_CHANGED, |_| restyled());
        Some(Observers {
            sizes: ResizeObserver::new(resized.unchecked_ref()).ok()?,
            places: IntersectionObserver::new_with_options(moved.unchecked_ref(), &margin).ok()?,
        })
    }
}

/// The entries bring the widths along: to ask for those of charts whose chapter has not been laid
/// out yet would lay it out, one chapter after another.
fn resized(entries: &Array) {
    for entry in entries.iter() {
        let entry: ResizeObserverEntry = entry.unchecked_into();
        let width = entry.content_rect().width().round();
        for drawing in drawings_in(&entry.target()) {
            let before = drawing.width.replace(width);
            if before == 0.0 && width > 0.0 && READY.get() {
                // Its section has just opened, and is not painted yet: the chart comes with it.
                drawing.near.set(true);
                drawing.draw();
            }
        }
    }
    request();
}

fn moved(entries: &Array) {
    for entry in entries.iter() {
        let entry: IntersectionObserverEntry = entry.unchecked_into();
        for drawing in drawings_in(&entry.target()) {
            drawing.near.set(entry.is_intersecting());
        }
    }
    request();
}

fn restyled() {
    recolour();
    for drawing in DRAWINGS.with_borrow(Clone::clone) {
        drawing.stale();
    }
}
