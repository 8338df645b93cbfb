//! The scenarios side by side, and what can be done with them.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::calculator::MOST_SCENARIOS;
use crate::calculator::ScenarioRow;
use crate::calculator::scenario_rows;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::use_calculator;

/// The scenarios: a table once there are two, and the buttons to add one and to undo.
#[island]
pub fn CalculatorScenarios() -> impl IntoView {
    let calculator = use_calculator();
    let Calculator { state, words, .. } = calculator;
    let rows = Memo::new(move |_| {
        calculator.with_scenarios(|scenarios, options| scenario_rows(scenarios, options, words))
    });
    let count = Memo::new(move |_| rows.with(Vec::len));
    let is_full = is_full(calculator);
    let add = move |_| calculator.act(|scenarios| scenarios.duplicate(scenarios.now, words));
    view! {
        <div class="scenarios live-only">
            <div class="bar">
                <h3 class="field-label">{words.scenarios}</h3>
                <button type="button" class="btn" disabled=is_full on:click=add>
                    {words.scenario_add}
                </button>
                <button
                    type="button"
                    class="btn"
                    disabled=Signal::derive(move || state.with(|state| state.history.is_empty()))
                    on:click=move |_| state.update(|state| state.undo())
                >
                    {words.undo}
                </button>
            </div>
            <div class="scenario-table">
                <Show when=move || { count.get() > 0 }>{table(calculator, rows, count)}</Show>
            </div>
        </div>
    }
}

/// Whether there can be no further scenario.
fn is_full(calculator: Calculator) -> Signal<bool> {
    Signal::derive(move || {
        calculator.with_scenarios(|scenarios, _| scenarios.all.len() >= MOST_SCENARIOS)
    })
}

fn table(
    calculator: Calculator,
    rows: Memo<Vec<ScenarioRow>>,
    count: Memo<usize>,
) -> impl IntoView {
    let words = calculator.words;
    let heads = [
        words.scenarios,
        words.baseline,
        words.goal,
        words.assumed,
        words.required,
        words.arrival,
        words.projection,
        words.verdict,
        "",
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
    view! {
        <tr class=move || if is_in_hand.get() { "now" } else { "" }>
            <th scope="row">
                <input
                    aria-label=words.scenario_name
                    value=name.get_untracked()
                    prop:value=name
                    on:change=rename
                />
                <small>{text(Box::new(|row| row.target.clone()))}</small>
            </th>
            {cells.collect_view()}
            <td>
                <button
                    type="button"
                    class="btn"
                    disabled=is_in_hand
                    on:click=move |_| calculator.act(|scenarios| scenarios.choose(place))
                >
                    {words.scenario_use}
                </button>
                <button
                    type="button"
                    class="btn"
                    disabled=is_full(calculator)
                    on:click=move |_| {
                        calculator.act(|scenarios| scenarios.duplicate(place, words));
                    }
                >
                    {words.scenario_copy}
                </button>
                <button
                    type="button"
                    class="btn"
                    on:click=move |_| calculator.act(|scenarios| scenarios.remove(place))
                >
                    {words.scenario_remove}
                </button>
            </td>
        </tr>
    }
}
