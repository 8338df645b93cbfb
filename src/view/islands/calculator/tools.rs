//! What a reader may take along: the link, a sentence, the table, the picture.

use leptos::prelude::*;

use crate::calculator::sentence;
use crate::view::islands::browser;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::use_calculator;

/// The buttons below the results.
#[island]
pub fn CalculatorTools() -> impl IntoView {
    let calculator = use_calculator();
    let words = calculator.words;
    view! {
        <div class="sharelink live-only">
            {copy_button(calculator, words.copy_link, move || link(calculator))}
            {copy_button(calculator, words.copy_sentence, move || sentence_with_link(calculator))}
            <button
                type="button"
                class="btn"
                on:click=move |_| browser::save_table(&untrack(move || calculator.table()))
            >
                {words.save_table}
            </button>
            <button type="button" class="btn" on:click=move |_| browser::save_picture()>
                {words.save_picture}
            </button>
        </div>
    }
}

/// A button that copies a text, and then says that it did.
fn copy_button(
    calculator: Calculator,
    label: &'static str,
    text: impl Fn() -> String + 'static,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let shown = move || {
        if copied.get() {
            calculator.words.copied
        } else {
            label
        }
    };
    view! {
        <button
            type="button"
            class="btn"
            on:click=move |_| {
                browser::copy(&text());
                copied.set(true);
            }
        >
            {shown}
        </button>
    }
}

/// The page's address with the whole state.
fn link(calculator: Calculator) -> String {
    let query = calculator
        .state
        .with_untracked(|state| calculator.query_of(&state.scenarios));
    browser::write_query(&query);
    browser::address()
}

/// The outcome in a sentence, with the link.
fn sentence_with_link(calculator: Calculator) -> String {
    let sentence = calculator
        .view
        .with_untracked(|view| sentence(view, calculator.words));
    [&sentence, "\n", &link(calculator)].concat()
}
