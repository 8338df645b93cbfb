//! The switches of a chart: the unit of its amounts, and its scale; kept in the address.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::chart::Panel;
use crate::chart::Plan;
use crate::chart::Telling;
use crate::view::islands::browser::document;
use crate::view::islands::browser::drawing::drawings_in;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::props::language;
use crate::view::islands::browser::props::plan_of;
use crate::view::islands::browser::query;
use crate::view::islands::browser::set_query;

/// Sets switches as the address says, and lets them be pressed.
pub fn serve() {
    listen(&document(), "click", |event| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|target| target.closest(".ctl [data-key]").ok().flatten());
        if let Some(button) = button {
            press(&button, true);
        }
    });
    let Ok(buttons) = document().query_selector_all(".ctl [data-key]") else {
        return;
    };
    for index in 0..buttons.length() {
        if let Some(button) = buttons.item(index) {
            let button = button.unchecked_ref::<Element>();
            let [key, value] = named(button);
            if query(&key).is_some_and(|asked| asked == value) {
                press(button, false);
            }
        }
    }
}

fn named(button: &Element) -> [String; 2] {
    ["data-key", "data-value"].map(|name| button.get_attribute(name).unwrap_or_default())
}

fn press(button: &Element, by_hand: bool) {
    let (Some(group), Ok(Some(figure))) = (button.parent_element(), button.closest("figure"))
    else {
        return;
    };
    let buttons = group.children();
    let mut first = false;
    for index in 0..buttons.length() {
        if let Some(other) = buttons.item(index) {
            let pressed = other.is_same_node(Some(button));
            first |= pressed && index == 0;
            let _ = other.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
        }
    }
    // What the plots shall show is read off all switches of the figure.
    let pressed = |name: &str| {
        let selector = [".ctl [data-key^=", name, "][aria-pressed=true]"].concat();
        let button = figure.query_selector(&selector).ok().flatten()?;
        button.get_attribute("data-value")
    };
    let telling = pressed("unit").and_then(|code| Telling::from_code(&code));
    let logarithmic = pressed("scale").is_some_and(|scale| scale == "log");
    for drawing in drawings_in(&figure) {
        if let Some(plan) = plan_of(&drawing.plot) {
            drawing
                .plan
                .replace(Some(shown(plan, telling, logarithmic)));
            drawing.turn();
        }
    }
    if by_hand {
        let [key, value] = named(button);
        set_query(&[(key.as_str(), Some(value).filter(|_| !first))]);
    }
}

fn shown(plan: Plan, telling: Option<Telling>, logarithmic: bool) -> Plan {
    let language = language();
    let other = telling.filter(|telling| {
        let unit = plan.unit.as_ref();
        let choices = unit.map_or(&[][..], |unit| Telling::of(unit, language));
        choices.iter().skip(1).any(|choice| choice == telling)
    });
    let mut plan = match other {
        Some(telling) => plan.told(telling, language),
        None => plan,
    };
    if let Panel::Ledger(ledger) = &mut plan.panel {
        ledger.logarithmic = logarithmic;
    }
    plan
}
