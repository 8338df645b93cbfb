//! The calculator's plain parts: buttons and fields that say by `data-act` what they do, and the table of
//! scenarios. They are served as HTML and cost the module no view.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::HtmlInputElement;

use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;
use crate::view::islands::offer::Own;

thread_local! {
    /// What the tools show: the reader's own target, whether there is something to undo, and no room.
    static SHOWN: RefCell<Option<(Option<Own>, bool, bool)>> = const { RefCell::new(None) };
}

fn find(selector: &str) -> Option<Element> {
    document()
        .query_selector(&["#calculator ", selector].concat())
        .ok()?
}

/// Calls with what is to be done, to which scenario or result, and what was typed.
pub fn on_act(act: impl Fn(&str, usize, &str) + 'static) {
    let Some(form) = document().get_element_by_id("calculator") else {
        return;
    };
    let act = std::rc::Rc::new(act);
    for name in ["click", "change", "input"] {
        let act = act.clone();
        listen(&form, name, move |event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            let Some(target) = target.and_then(|target| target.closest("[data-act]").ok()?) else {
                return;
            };
            // A field is heard by its `data-on`, all else when it is clicked.
            if target
                .get_attribute("data-on")
                .as_deref()
                .unwrap_or("click")
                != name
            {
                return;
            }
            let field = target.dyn_ref::<HtmlInputElement>();
            let typed = field.map(HtmlInputElement::value).unwrap_or_default();
            let at = target.get_attribute("data-at").unwrap_or_default();
            let at = at
                .bytes()
                .next()
                .map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')));
            if let Some(done) = target.get_attribute("data-done") {
                target.set_text_content(Some(&done));
            }
            act(
                &target.get_attribute("data-act").unwrap_or_default(),
                at,
                &typed,
            );
        });
    }
}

/// Shows the fields of the reader's own target if it is chosen, and which buttons have something to do.
pub fn set_tools(own: Option<&Own>, undoable: bool, full: bool) {
    let now = Some((own.cloned(), undoable, full));
    if SHOWN.with_borrow(|shown| *shown == now) {
        return;
    }
    SHOWN.set(now);
    let set = |selector: &str, attribute: &str, on: bool| {
        if let Some(element) = find(selector) {
            let _ = element.toggle_attribute_with_force(attribute, on);
        }
    };
    set(".own", "hidden", own.is_none());
    set("[data-act=undo]", "disabled", !undoable);
    set("[data-act=new]", "disabled", full);
    if let Some(own) = own {
        for (name, value) in [("label", &own.label), ("unit", &own.unit)] {
            let field = find(&["[name=", name, "]"].concat());
            if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
                && field.value() != *value
            {
                field.set_value(value);
            }
        }
        let falls =
            find("[name=falls]").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(falls) = falls {
            falls.set_checked(own.falls);
        }
    }
}

/// Shows the table; the focus stays where it was.
pub fn show_board(html: &str) {
    let Some(board) =
        find(".board").filter(|board| !(html.is_empty() && board.first_element_child().is_none()))
    else {
        return;
    };
    let focused = document()
        .active_element()
        .filter(|focused| board.contains(Some(focused)))
        .map(|focused| {
            let of = |name| focused.get_attribute(name).unwrap_or_default();
            [
                "[data-act=\"",
                &of("data-act"),
                "\"][data-at=\"",
                &of("data-at"),
                "\"]",
            ]
            .concat()
        });
    board.set_inner_html(html);
    if let Some(focused) = focused
        && let Ok(Some(again)) = board.query_selector(&focused)
        && let Some(again) = again.dyn_ref::<HtmlElement>()
    {
        let _ = again.focus();
    }
}
