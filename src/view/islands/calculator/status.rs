//! The calculator in the page's address, and its outcome for those who do not see it.

use std::time::Duration;

use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;

use crate::calculator::Scenarios;
use crate::view::browser;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::use_calculator;
use crate::view::islands::page::effect;

/// How long the reader must leave the fields as they are, before the address is written and the outcome said.
const REST: Duration = Duration::from_millis(250);

/// The state that the address tells.
struct Told {
    scenarios: Scenarios,
    edits: u32,
    actions: u32,
}

/// Says the outcome, and keeps the page's address: an edit is written into it when the reader rests, an action
/// is an entry of its own in the browser's history, and a link that is followed sets the calculator.
#[component]
pub fn CalculatorStatus() -> impl IntoView {
    let calculator = use_calculator();
    let says = RwSignal::new(String::new());
    let announce = move || says.set(calculator.view.with_untracked(|view| view.announcement()));
    let mut when_settled = debounce(REST, move |()| {
        let query = calculator
            .state
            .with_untracked(|state| calculator.query_of(&state.scenarios));
        browser::write_query(&query);
        announce();
    });
    Effect::new(move |before: Option<Told>| {
        let now = calculator.state.with(|state| Told {
            scenarios: state.scenarios.clone(),
            edits: state.edits,
            actions: state.actions,
        });
        match before {
            // The reader was quicker than this island.
            None if now.edits + now.actions > 0 => when_settled(()),
            None if browser::is_asked() => follow_link(calculator),
            None => {}
            Some(before) if now.actions != before.actions => {
                browser::write_query(&calculator.query_of(&before.scenarios));
                browser::push_query(&calculator.query_of(&now.scenarios));
                announce();
            }
            Some(before) if now.edits != before.edits => when_settled(()),
            Some(_) => {}
        }
        now
    });
    effect(Box::new(move || {
        browser::on_return(move || follow_link(calculator))
    }));
    view! { <p class="visually-hidden" role="status" id="calculator-says">{Signal::derive(move || says.get())}</p> }
}

/// Sets the calculator as the address says.
fn follow_link(calculator: Calculator) {
    calculator.follow_link(&|key| browser::query(key));
}
