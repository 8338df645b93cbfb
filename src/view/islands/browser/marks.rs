//! A chart's marks for hand and keyboard: links that lie over the canvas, one stop for the tab key,
//! and a selection that prose and charts share.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlElement;
use web_sys::KeyboardEvent;
use web_sys::PointerEvent;

use crate::chart::Hit;
use crate::chart::Panel;
use crate::figure::decimal;
use crate::view::islands::browser::document;
use crate::view::islands::browser::drawing::Drawing;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::props::language;
use crate::view::islands::browser::tip;

thread_local! {
    /// The figure whose marks and places in prose are lit.
    static LIT: RefCell<String> = const { RefCell::new(String::new()) };
    /// The mark that is told of.
    static CHOSEN: RefCell<Option<(Rc<Drawing>, usize)>> = const { RefCell::new(None) };
    /// Whether a finger has just chosen a mark, and so does not open it yet.
    static TOUCHED: Cell<bool> = const { Cell::new(false) };
}

/// Lets a plot answer to pointer and keyboard.
pub fn serve(drawing: &Rc<Drawing>) {
    let plot = &drawing.plot;
    for name in ["pointermove", "pointerdown"] {
        let drawing = drawing.clone();
        listen(plot, name, move |event| pointed(&drawing, &event));
    }
    listen(plot, "pointerleave", |event| {
        let pointer = event.unchecked_ref::<PointerEvent>();
        if pointer.pointer_type() != "touch" {
            clear();
        }
    });
    listen(plot, "click", |event| {
        if TOUCHED.take() {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let here = drawing.clone();
    listen(plot, "focusin", move |event| {
        if let Some(index) = index_of(&here, &event) {
            choose(&here, index);
        }
    });
    listen(plot, "focusout", |_| clear());
    let here = drawing.clone();
    listen(plot, "keydown", move |event| walk(&here, &event));
}

/// Lets figures in prose light their marks.
pub fn serve_page() {
    for name in ["pointerover", "focusin"] {
        listen(&document(), name, |event| {
            let Some(target) = target(&event) else {
                return;
            };
            // Inside a plot the plot itself says what is lit.
            if !matches!(target.closest(".plot"), Ok(None)) {
                return;
            }
            let figure = target
                .closest("data.figure")
                .ok()
                .flatten()
                .and_then(|figure| figure.get_attribute("data-figure"));
            light(&figure.unwrap_or_default());
        });
    }
    listen(&document(), "pointerdown", |event| {
        if target(&event).is_some_and(|target| matches!(target.closest(".plot"), Ok(None))) {
            clear();
        }
    });
}

/// Lays the links over the marks of a new layout.
pub fn lay(drawing: &Drawing) {
    let placed = drawing.placed.borrow();
    let mut marks = drawing.marks.borrow_mut();
    while marks.len() > placed.hits.len() {
        if let Some(mark) = marks.pop() {
            mark.remove();
        }
    }
    let small = matches!(
        drawing.plan.borrow().as_ref().map(|plan| &plan.panel),
        Some(Panel::Trajectory(_))
    );
    for (index, hit) in placed.hits.iter().enumerate() {
        if index == marks.len() {
            let Some(mark) = link(hit, small, index == 0) else {
                return;
            };
            let _ = drawing.plot.append_child(&mark);
            marks.push(mark);
        }
        let mark = &marks[index];
        let _ = mark.set_attribute("aria-label", &hit.words(language()));
        let sides = [
            ("left:", hit.area.x),
            ("px;top:", hit.area.y),
            ("px;width:", hit.area.width),
            ("px;height:", hit.area.height),
        ];
        let mut style = String::new();
        for (name, side) in sides {
            style.push_str(name);
            style.push_str(&decimal(side.max(0.0)));
        }
        style.push_str("px");
        mark.style().set_css_text(&style);
    }
}

/// A link to a mark's evidence, without a place yet.
fn link(hit: &Hit, small: bool, first: bool) -> Option<HtmlElement> {
    let mark: HtmlElement = document().create_element("a").ok()?.dyn_into().ok()?;
    mark.set_class_name(if small { "pt dot" } else { "pt" });
    for (name, value) in [
        ("role", "button"),
        ("href", &["#e-", &hit.figure].concat()),
        ("tabindex", if first { "0" } else { "-1" }),
        ("data-figure", &hit.figure),
        ("data-nature", hit.nature.code()),
    ] {
        let _ = mark.set_attribute(name, value);
    }
    Some(mark)
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn index_of(drawing: &Drawing, event: &Event) -> Option<usize> {
    let target = target(event)?;
    let marks = drawing.marks.borrow();
    marks
        .iter()
        .position(|mark| mark.is_same_node(Some(&target)))
}

fn pointed(drawing: &Rc<Drawing>, event: &Event) {
    let pointer = event.unchecked_ref::<PointerEvent>();
    let plot = drawing.plot.get_bounding_client_rect();
    let x = f64::from(pointer.client_x()) - plot.left();
    let y = f64::from(pointer.client_y()) - plot.top();
    let nearest = drawing.placed.borrow().nearest(x, y);
    if let Some(index) = nearest {
        let new = choose(drawing, index);
        if event.type_() == "pointerdown" {
            TOUCHED.set(new && pointer.pointer_type() == "touch");
        }
    }
}

/// Arrows, Home and End go from mark to mark; Escape leaves.
fn walk(drawing: &Drawing, event: &Event) {
    let Some(index) = index_of(drawing, event) else {
        return;
    };
    let marks = drawing.marks.borrow().clone();
    let last = marks.len() - 1;
    let to = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
        "ArrowRight" | "ArrowDown" => (index + 1).min(last),
        "ArrowLeft" | "ArrowUp" => index.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        "Escape" => {
            let _ = marks[index].blur();
            return;
        }
        _ => return,
    };
    event.prevent_default();
    let _ = marks[to].focus();
}

/// Tells of a mark and lights its figure; says whether it is another one than before.
fn choose(drawing: &Rc<Drawing>, index: usize) -> bool {
    let same = CHOSEN.with_borrow(|chosen| {
        chosen
            .as_ref()
            .is_some_and(|(chosen, at)| *at == index && Rc::ptr_eq(chosen, drawing))
    });
    if same {
        return false;
    }
    clear();
    for (at, mark) in drawing.marks.borrow().iter().enumerate() {
        let _ = mark.set_attribute("tabindex", if at == index { "0" } else { "-1" });
    }
    if let Some(hit) = drawing.placed.borrow().hits.get(index) {
        light(&hit.figure);
        tip::show(drawing, hit);
    }
    CHOSEN.set(Some((drawing.clone(), index)));
    true
}

/// Tells of nothing.
fn clear() {
    if CHOSEN.take().is_some() {
        light("");
        tip::hide();
    }
}

/// Lights the marks of a figure, and its places in prose and tables.
fn light(figure: &str) {
    if LIT.with_borrow(|lit| lit == figure) {
        return;
    }
    LIT.set(figure.to_owned());
    each(".lit", |element| {
        let _ = element.class_list().remove_1("lit");
    });
    if !figure.is_empty() {
        let selector = ["[data-figure='", figure, "']"].concat();
        each(&selector, |element| {
            let _ = element.class_list().add_1("lit");
        });
    }
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
