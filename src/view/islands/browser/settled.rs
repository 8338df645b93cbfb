//! What waits until the reader rests, and what is then said.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::view::islands::browser::document;
use crate::view::islands::browser::window;

/// How long the reader must leave things as they are, in milliseconds; at most twice as long passes.
const REST: i32 = 250;

thread_local! {
    static WAITING: Cell<bool> = const { Cell::new(false) };
    static CHANGED: Cell<bool> = const { Cell::new(false) };
}

/// Calls once no further change has come for a while. One timer serves a whole drag.
pub fn settle(act: impl Fn() + 'static) {
    CHANGED.set(true);
    if !WAITING.replace(true) {
        wait(Rc::new(act));
    }
}

fn wait(act: Rc<dyn Fn()>) {
    CHANGED.set(false);
    let look = Closure::once_into_js(move || {
        if CHANGED.get() {
            wait(act);
        } else {
            WAITING.set(false);
            act();
        }
    });
    let _ =
        window().set_timeout_with_callback_and_timeout_and_arguments_0(look.unchecked_ref(), REST);
}

/// Says the calculator's outcome to those who listen.
pub fn announce(text: &str) {
    if let Some(says) = document().get_element_by_id("calculator-says") {
        says.set_text_content(Some(text));
    }
}
