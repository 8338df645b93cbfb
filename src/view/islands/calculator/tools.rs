//! What a reader may take along: the link, a sentence, the table, the picture.

use leptos::prelude::*;

use crate::calculator::sentence;
use crate::view::browser;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::button;
use crate::view::islands::calculator::context::use_calculator;

/// The buttons below the results.
#[component]
pub fn CalculatorTools() -> impl IntoView {
    let calculator = use_calculator();
    let words = calculator.words;
    let plain = |label: &str, act: Box<dyn Fn() + Send + Sync>| {
        button(label.to_owned().into(), false.into(), act)
    };
    let save = browser::picture_saver();
    let save_picture = move || {
        let outcome = calculator
            .view
            .with_untracked(|view| sentence(view, calculator.words));
        save(&outcome);
    };
    let save_table = move || browser::save_table(&untrack(move || calculator.table()));
    view! {
        <div class="share-link live-only">
            {copy_button(calculator, words.copy_link, link)}
            {copy_button(calculator, words.copy_sentence, sentence_with_link)}
            {plain(words.save_table, Box::new(save_table))}
            {plain(words.save_picture, Box::new(save_picture))}
        </div>
    }
}

/// A button that copies a text, and then says that it did.
fn copy_button(
    calculator: Calculator,
    label: &'static str,
    text: fn(Calculator) -> String,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let words = calculator.words;
    let shown = Signal::derive(move || if copied.get() { words.copied } else { label }.to_owned());
    let copy = move || browser::copy(text(calculator), move |done| copied.set(done));
    button(shown, false.into(), Box::new(copy))
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
