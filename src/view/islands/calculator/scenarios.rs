//! The scenarios side by side, and what can be done with them.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::calculator::CalculatorState;
use crate::calculator::CalculatorWords;
use crate::calculator::MOST_SCENARIOS;
use crate::calculator::ScenarioRow;
use crate::calculator::Scenarios;
use crate::calculator::scenario_rows;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::as_served;
use crate::view::islands::calculator::context::button;
use crate::view::islands::calculator::context::use_calculator;

type Words = &'static CalculatorWords;

/// The scenarios: a table once there are two, and the buttons to add one and to undo.
#[component]
pub fn CalculatorScenarios() -> impl IntoView {
    let calculator = use_calculator();
    let Calculator { state, words, .. } = calculator;
    let served = as_served();
    let rows = Memo::new(move |_| match served.get() {
        true => Vec::new(),
        false => {
            calculator.with_scenarios(|scenarios, options| scenario_rows(scenarios, options, words))
        }
    });
    let is_full = Signal::derive(move || !served.get() && is_full(calculator));
    let count = Memo::new(move |_| rows.with(Vec::len));
    let add = move || calculator.act(|scenarios| scenarios.duplicate(scenarios.now, words));
    let nothing_to_undo =
        Signal::derive(move || served.get() || state.with(|state| state.history.is_empty()));
    let undo = move || state.update(CalculatorState::undo);
    view! {
        <div class="scenarios live-only">
            <div class="bar">
                <h3 class="field-label">{words.scenarios}</h3>
                {button(words.scenario_add.to_owned().into(), is_full, Box::new(add))}
                {button(words.undo.to_owned().into(), nothing_to_undo, Box::new(undo))}
            </div>
            <p class="scenario-hint" hidden=Signal::derive(move || count.get() > 0)>
                {words.scenarios_none}
            </p>
            <div class="scenario-table" hidden=Signal::derive(move || count.get() == 0)>
                {table(calculator, rows, count)}
            </div>
        </div>
    }
}

/// Whether there can be no further scenario.
fn is_full(calculator: Calculator) -> bool {
    calculator.with_scenarios(|scenarios, _| scenarios.all.len() >= MOST_SCENARIOS)
}

fn table(
    calculator: Calculator,
    rows: Memo<Vec<ScenarioRow>>,
    count: Memo<usize>,
) -> impl IntoView {
    let words = calculator.words;
    let heads = [
        words.custom_label, words.baseline, words.goal, words.assumed, words.required,
        words.arrival, words.projection, words.verdict, "",
    ];
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    // A row is known by its place, so that the focus stays where it was when a scenario goes.
    view! {
        <table>
            <thead>
                <tr>{heads.into_iter().collect_view()}</tr>
            </thead>
            <tbody>
                <For each=move || 0..count.get() key=|place| *place let:place>
                    {row(calculator, rows, place)}
                </For>
            </tbody>
        </table>
    }
}

fn row(calculator: Calculator, rows: Memo<Vec<ScenarioRow>>, place: usize) -> impl IntoView {
    let words = calculator.words;
    let text = move |part: Box<dyn Fn(&ScenarioRow) -> String + Send + Sync>| {
        Signal::derive(move || rows.with(|rows| rows.get(place).map(&part).unwrap_or_default()))
    };
    let cells = (0..7).map(|cell| {
        view! { <td>{text(Box::new(move |row| row.cells[cell].clone()))}</td> }
    });
    let is_in_hand =
        Signal::derive(move || rows.with(|rows| rows.get(place).is_some_and(|row| row.is_in_hand)));
    let name = text(Box::new(|row| row.name.clone()));
    let rename = move |event| {
        let field: HtmlInputElement = event_target(&event);
        calculator.act(|scenarios| scenarios.rename(place, &field.value(), words));
        // What was typed may not be what it is called now, though the name is the same as before.
        field.set_value(&name.get_untracked());
    };
    let tool = |label: &str, disabled: Signal<bool>, act: fn(&mut Scenarios, usize, Words)| {
        let act = move || calculator.act(|scenarios| act(scenarios, place, words));
        button(label.to_owned().into(), disabled, Box::new(act))
    };
    let class = text(Box::new(|row| {
        if row.is_in_hand { "now" } else { "" }.to_owned()
    }));
    view! {
        <tr class=class>
            <th scope="row">
                <input
                    id=format!("scenario-{place}")
                    aria-label=words.scenario_name
                    value=name.get_untracked()
                    prop:value=name
                    on:change=rename
                />
                <small>{text(Box::new(|row| row.target.clone()))}</small>
            </th>
            {cells.collect_view()}
            <td>
                <span role="group" aria-labelledby=format!("scenario-{place}")>
                {tool(words.scenario_use, is_in_hand, |all, place, _| all.choose(place))}
                {tool(
                    words.scenario_copy,
                    Signal::derive(move || is_full(calculator)),
                    |all, place, words| all.duplicate(place, words),
                )}
                {tool(words.scenario_remove, false.into(), |all, place, _| all.remove(place))}
                </span>
            </td>
        </tr>
    }
}
