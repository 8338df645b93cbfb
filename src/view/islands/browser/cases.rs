//! The table of scenarios: shown as the island makes it, its buttons and names passed on to it.

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlElement;
use web_sys::HtmlInputElement;

use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;

fn board() -> Option<Element> {
    document().query_selector("#calculator .board").ok()?
}

/// Calls with what is to be done, to which scenario, and the name typed.
pub fn on_case(act: impl Fn(&str, usize, &str) + 'static) {
    let Some(board) = board() else {
        return;
    };
    let act = std::rc::Rc::new(act);
    for name in ["click", "change"] {
        let act = act.clone();
        listen(&board, name, move |event: Event| {
            let Some(target) = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
            else {
                return;
            };
            let typed = target
                .dyn_ref::<HtmlInputElement>()
                .map(HtmlInputElement::value);
            // A click into a name is no change of it, and the change of a name is the calculator's own.
            if typed.is_some() != (name == "change") {
                return;
            }
            event.stop_propagation();
            let at = target
                .get_attribute("data-at")
                .and_then(|at| at.parse().ok());
            if let (Some(what), Some(at)) = (target.get_attribute("data-act"), at) {
                act(&what, at, &typed.unwrap_or_default());
            }
        });
    }
}

/// Shows the table; the focus stays where it was.
pub fn show_board(html: &str) {
    let Some(board) =
        board().filter(|board| !(html.is_empty() && board.first_element_child().is_none()))
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
