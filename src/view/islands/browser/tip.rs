//! What is told of a mark: beside it in `.chart-tip`, and politely in its figure's `[role=status]`.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::Element;

use web_sys::HtmlElement;

use crate::chart::Hit;
use crate::chart::Panel;
use crate::chart::theme;
use crate::figure::decimal;
use crate::view::islands::browser::document;
use crate::view::islands::browser::drawing::Drawing;
use crate::view::islands::browser::props::language;

/// The distance from a mark.
const GAP: f64 = 14.0;

thread_local! {
    static TIP: RefCell<Option<Tip>> = const { RefCell::new(None) };
}

/// The one tip of the page, which stands in the panel that is told of, and a line across its plot.
#[derive(Clone)]
struct Tip {
    frame: HtmlElement,
    cross: HtmlElement,
    /// Label, amount and remark.
    words: [HtmlElement; 3],
}

fn element(name: &str, class: &str) -> Option<HtmlElement> {
    let element: HtmlElement = document().create_element(name).ok()?.dyn_into().ok()?;
    element.set_class_name(class);
    Some(element)
}

fn tip() -> Option<Tip> {
    if let Some(tip) = TIP.with_borrow(Clone::clone) {
        return Some(tip);
    }
    let tip = Tip {
        frame: element("div", "chart-tip")?,
        cross: element("i", "cross")?,
        words: [
            element("div", "tip-h")?,
            element("b", "tip-v")?,
            element("div", "tip-s")?,
        ],
    };
    // What it says is announced already.
    let _ = tip.frame.set_attribute("aria-hidden", "true");
    for words in &tip.words {
        let _ = tip.frame.append_child(words);
    }
    TIP.set(Some(tip.clone()));
    Some(tip)
}

/// Tells of a mark.
pub fn show(drawing: &Drawing, hit: &Hit) {
    if let Some(status) = status(&drawing.plot) {
        status.set_text_content(Some(&hit.words(language())));
    }
    let (Some(tip), Some(panel)) = (tip(), drawing.plot.parent_element()) else {
        return;
    };
    for (element, words) in tip.words.iter().zip([&hit.label, &hit.amount, &hit.remark]) {
        element.set_text_content(Some(words));
    }
    let _ = tip.frame.set_attribute("data-nature", hit.nature.code());
    let _ = panel.append_child(&tip.frame);
    let placed = drawing.placed.borrow();
    let (left, top) = (
        f64::from(drawing.plot.offset_left()),
        f64::from(drawing.plot.offset_top()),
    );
    let crossed = matches!(
        drawing.plan.borrow().as_ref().map(|plan| &plan.panel),
        Some(Panel::Trajectory(_))
    );
    let mut style = String::new();
    let mut set = |name: &str, value: f64| {
        for part in [name, &decimal(value.max(0.0)), "px;"] {
            style.push_str(part);
        }
    };
    if placed.width < theme::NARROW {
        // On a small screen it lies across the sheet, under the chart.
        set("left:", left);
        set("right:", 0.0);
        set("top:", top + placed.height + 4.0);
    } else {
        // Towards the middle, so that it never leaves the sheet.
        if hit.x > placed.width / 2.0 {
            set("right:", placed.width - hit.x + GAP);
        } else {
            set("left:", left + hit.x + GAP);
        }
        // Above a point, below a bar: neither is covered.
        let below = match crossed {
            true => (hit.y - 96.0).max(0.0),
            false => hit.area.bottom() + 4.0,
        };
        set("top:", top + below);
    }
    tip.frame.style().set_css_text(&style);
    if crossed {
        let _ = drawing.plot.append_child(&tip.cross);
        let mut style = String::new();
        for (name, value) in [
            ("left:", hit.x),
            ("px;top:", placed.plot.y),
            ("px;height:", placed.plot.height),
        ] {
            style.push_str(name);
            style.push_str(&decimal(value));
        }
        style.push_str("px");
        tip.cross.style().set_css_text(&style);
    }
}

/// Tells of nothing.
pub fn hide() {
    if let Some(tip) = TIP.with_borrow(Clone::clone) {
        if let Some(status) = status(&tip.frame) {
            status.set_text_content(None);
        }
        tip.frame.remove();
        tip.cross.remove();
    }
}

/// The figure's announcer.
fn status(inside: &Element) -> Option<Element> {
    inside
        .closest("figure")
        .ok()??
        .query_selector("[role=status]")
        .ok()?
}
