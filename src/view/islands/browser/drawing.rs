//! Canvases kept drawn: once for each change of plan, width, pixel density or theme, in one frame.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;
use web_sys::HtmlElement;
use web_sys::ResizeObserver;
use web_sys::ResizeObserverEntry;

use crate::chart::Face;
use crate::chart::Font;
use crate::chart::Frame;
use crate::chart::Ink;
use crate::chart::Measure;
use crate::chart::Palette;
use crate::chart::Plan;
use crate::chart::draw_on;
use crate::chart::place;
use crate::figure::decimal;
use crate::view::islands::browser::document;
use crate::view::islands::browser::handed::plan_of;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::root;
use crate::view::islands::browser::window;

/// The event by which the theme switch tells the charts.
pub const THEME_CHANGED: &str = "zone-report:theme";

thread_local! {
    static PALETTE: RefCell<Option<Rc<Palette>>> = const { RefCell::new(None) };
    static LETTERING: RefCell<Option<Rc<Lettering>>> = const { RefCell::new(None) };
    static COURSE: RefCell<Option<Rc<Drawing>>> = const { RefCell::new(None) };
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
            drawing.request_when_idle();
        }
    }
}

/// Shows a plan in the calculator's plot; without one the plot stays as it is, out of sight.
pub fn draw_course(plan: Option<Plan>) {
    let (drawing, first) = COURSE.with_borrow_mut(|course| {
        let first = course.is_none();
        if first {
            let plot = document()
                .query_selector("#calculator .plot")
                .ok()
                .flatten();
            let plot = plot.and_then(|plot| plot.dyn_into().ok());
            *course = plot.and_then(Drawing::keep);
        }
        (course.clone(), first)
    });
    let Some(drawing) = drawing else {
        return;
    };
    if drawing.plan.replace_with(|_| plan.clone()) == plan && !first {
        return;
    }
    if first {
        drawing.request_when_idle();
    } else {
        drawing.ready.set(true);
        drawing.shown.set(Shown::default());
        drawing.request();
    }
}

/// What a canvas shows.
#[derive(Clone, Copy, Default, PartialEq)]
struct Shown {
    width: f64,
    density: f64,
}

struct Drawing {
    plot: HtmlElement,
    canvas: HtmlCanvasElement,
    plan: RefCell<Option<Plan>>,
    shown: Cell<Shown>,
    /// The plot's width, as the browser tells it: asking would force a layout.
    width: Cell<f64>,
    waiting: Cell<bool>,
    /// Whether the first idle moment has come.
    ready: Cell<bool>,
}

impl Drawing {
    /// Keeps the canvas of a plot drawn as sizes, densities and themes change.
    fn keep(plot: HtmlElement) -> Option<Rc<Drawing>> {
        // The page is served with stills alone: the canvas comes with what draws on it.
        let canvas: HtmlCanvasElement =
            document().create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_attribute("role", "img").ok()?;
        canvas.set_width(0);
        plot.append_child(&canvas).ok()?;
        let drawing = Rc::new(Drawing {
            plot,
            canvas,
            plan: RefCell::new(None),
            shown: Cell::default(),
            width: Cell::new(0.0),
            waiting: Cell::new(false),
            ready: Cell::new(false),
        });
        let for_size = drawing.clone();
        let resized = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let entry: ResizeObserverEntry = entries.get(0).unchecked_into();
            for_size.width.set(entry.content_rect().width().round());
            for_size.request();
        });
        if let Ok(observer) = ResizeObserver::new(resized.as_ref().unchecked_ref()) {
            observer.observe(&drawing.plot);
        }
        resized.forget();
        // A change of zoom or of screen may leave the width as it was.
        let for_density = drawing.clone();
        listen(&window(), "resize", move |_| for_density.request());
        for query in ["(prefers-color-scheme: dark)", "(forced-colors: active)"] {
            if let Ok(Some(media)) = window().match_media(query) {
                let for_theme = drawing.clone();
                listen(&media, "change", move |_| for_theme.recolour());
            }
        }
        let for_theme = drawing.clone();
        listen(&window(), THEME_CHANGED, move |_| for_theme.recolour());
        Some(drawing)
    }

    /// Draws when the browser has nothing better to do: a still stands in its place already.
    fn request_when_idle(self: &Rc<Self>) {
        let drawing = self.clone();
        let act = Closure::once_into_js(move || {
            drawing.ready.set(true);
            drawing.draw();
        });
        let act = act.unchecked_ref();
        // Not every browser tells when it is idle.
        if window().request_idle_callback(act).is_err() {
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(act, 200);
        }
    }

    fn recolour(self: &Rc<Self>) {
        PALETTE.set(None);
        self.shown.set(Shown::default());
        self.request();
    }

    /// Draws in the next frame, however often it is asked before.
    fn request(self: &Rc<Self>) {
        if !self.ready.get() || self.waiting.replace(true) {
            return;
        }
        let drawing = self.clone();
        let draw = Closure::once_into_js(move || {
            drawing.waiting.set(false);
            drawing.draw();
        });
        let _ = window().request_animation_frame(draw.unchecked_ref());
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
        if now.width <= 0.0 || now == self.shown.get() {
            return;
        }
        let palette = palette();
        let Some(lettering) = lettering(&palette) else {
            return;
        };
        let frame = Frame {
            width: now.width,
            height: None,
            measure: lettering.as_ref(),
        };
        let placed = place(plan, &frame);
        let height = [&decimal(placed.height), "px"].concat();
        let style = self.plot.style();
        // Writing a value that stands already would still cost a layout.
        if style.get_property_value("--h").unwrap_or_default() != height {
            let _ = style.set_property("--h", &height);
        }
        if draw_on(&self.canvas, &placed, &palette, now.density) {
            let _ = self.canvas.set_attribute("aria-label", &plan.label);
            self.shown.set(now);
            let _ = self.plot.class_list().add_1("live");
        }
    }
}

/// The colours and families that the style sheets give now.
fn palette() -> Rc<Palette> {
    if let Some(palette) = PALETTE.with_borrow(Clone::clone) {
        return palette;
    }
    let palette = Rc::new(read_palette());
    PALETTE.set(Some(palette.clone()));
    LETTERING.set(None);
    palette
}

fn read_palette() -> Palette {
    let Ok(Some(style)) = window().get_computed_style(&root()) else {
        return Palette::light();
    };
    let value = |name: &str| {
        let value = style
            .get_property_value(&format!("--{name}"))
            .unwrap_or_default();
        value.trim().to_owned()
    };
    let mut palette = Palette::blank(&value("sans"), &value("serif"));
    for ink in Ink::ALL {
        if let Some(rgb) = parse_colour(&value(ink.name())) {
            palette.set(ink, rgb);
        }
    }
    palette
}

/// Reads `rgb(27, 72, 159)`, with or without an alpha.
fn parse_colour(text: &str) -> Option<(u8, u8, u8)> {
    let inside = text.split_once('(')?.1.strip_suffix(')')?;
    let mut parts = inside
        .split([',', ' ', '/'])
        .filter(|part| !part.is_empty());
    let mut part = || {
        // Browsers may write a fraction; a whole step of colour is enough.
        let whole = parts.next()?.split('.').next()?;
        whole.bytes().try_fold(0u8, |value, digit| {
            let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
            value.checked_mul(10)?.checked_add(digit)
        })
    };
    Some((part()?, part()?, part()?))
}

/// Widths by the browser's own measure, each asked for once.
struct Lettering {
    context: CanvasRenderingContext2d,
    palette: Rc<Palette>,
    /// In the order in which they were asked for: charts have few words, and lists are short.
    widths: RefCell<Vec<(Font, String, f64)>>,
}

fn lettering(palette: &Rc<Palette>) -> Option<Rc<Lettering>> {
    if let Some(lettering) = LETTERING.with_borrow(Clone::clone) {
        return Some(lettering);
    }
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let lettering = Rc::new(Lettering {
        context: canvas.get_context("2d").ok()??.dyn_into().ok()?,
        palette: palette.clone(),
        widths: RefCell::default(),
    });
    LETTERING.set(Some(lettering.clone()));
    Some(lettering)
}

impl Lettering {
    fn known(&self, text: &str, font: Font) -> Option<f64> {
        let widths = self.widths.borrow();
        let known = widths
            .iter()
            .find(|(set, words, _)| *set == font && words == text);
        known.map(|(_, _, width)| *width)
    }
}

impl Measure for Lettering {
    fn width(&self, text: &str, font: Font) -> f64 {
        if let Some(width) = self.known(text, font) {
            return width;
        }
        let family = match font.face {
            Face::Sans => &self.palette.sans,
            Face::Serif => &self.palette.serif,
        };
        let weight = if font.bold { "bold " } else { "" };
        let size = decimal(font.size);
        self.context
            .set_font(&[weight, &size, "px ", family].concat());
        let width = self
            .context
            .measure_text(text)
            .map_or(0.0, |metrics| metrics.width());
        self.widths
            .borrow_mut()
            .push((font, text.to_owned(), width));
        width
    }
}
