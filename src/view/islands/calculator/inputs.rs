//! What the reader asks: what is solved for, the sentence's blanks, the pace.

use leptos::prelude::*;

use crate::calculator::Edit;
use crate::calculator::MarkSide;
use crate::calculator::Slider;
use crate::calculator::SliderMark;
use crate::calculator::SolveFor;
use crate::calculator::arithmetic::Field;
use crate::figure::shortest;
use crate::language::fill;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::property;
use crate::view::islands::calculator::context::use_calculator;

/// The question, with what is wrong with it.
#[island]
pub fn CalculatorInputs() -> impl IntoView {
    let calculator = use_calculator();
    let words = calculator.words;
    let unread = Signal::derive(move || {
        calculator
            .state
            .with(|state| match state.unread.is_empty() {
                true => String::new(),
                false => fill(words.unread, &[&state.unread.join(" ")]),
            })
    });
    view! {
        <div class="question">
            <p class="caveat" role="status" hidden=Signal::derive(move || unread.with(String::is_empty))>
                {unread}
            </p>
            {solve_switch(calculator)}
            {sentence(calculator)}
            {faults(calculator)}
            <p class="caveat" hidden=calculator.show(Box::new(|view| view.missing.is_empty()))>
                {calculator.text(|view| &view.missing)}
            </p>
            {slider(calculator)}
        </div>
    }
}

/// What is solved for.
fn solve_switch(calculator: Calculator) -> impl IntoView {
    let words = calculator.words;
    let choices = SolveFor::ALL.map(|solve| {
        let name = match solve {
            SolveFor::Growth => words.solve_growth,
            SolveFor::Year => words.solve_year,
            SolveFor::Goal => words.solve_goal,
        };
        view! {
            <label>
                <input
                    type="radio"
                    name="solve"
                    value=solve.name()
                    checked=solve == SolveFor::default()
                    prop:checked=calculator.show(Box::new(move |view| view.input.solve == solve))
                    on:change=move |_| {
                        calculator.edit(Edit::SolveFor(solve), |input| input.solve = solve);
                    }
                />
                {name}
            </label>
        }
    });
    view! {
        <div class="solve" role="radiogroup" aria-labelledby="solve-label">
            <span class="field-label" id="solve-label">{words.solve}</span>
            <span class="segmented">{choices.into_iter().collect_view()}</span>
        </div>
    }
}

/// The id of the message that tells what is wrong with a field.
fn fault_id(field: Field) -> String {
    format!("{}-fault", field.name())
}

/// A blank of the sentence, or the number beside the slider.
fn blank(calculator: Calculator, field: Field, label: &'static str) -> impl IntoView {
    // Han and full-width signs take an em, digits a little over half of one.
    let width = calculator.show(Box::new(move |view| {
        let letters = view.input.text(field).chars();
        let ems: f64 = letters.map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum();
        property("--w", ems.max(1.6) + 0.3, "em")
    }));
    let text = calculator.show(Box::new(move |view| view.input.text(field).to_owned()));
    let invalid = move || {
        let is_sound = calculator.view.with(|view| view.fault(field).is_empty());
        (!is_sound).then_some("true")
    };
    // The slider has the name of the pace.
    let name = (field != Field::Pace).then(|| field.name());
    view! {
        <label class="blank">
            <input
                name=name
                aria-label=label
                inputmode="decimal"
                autocomplete="off"
                placeholder="?"
                data-style=width.get_untracked()
                prop:style=width
                value=text.get_untracked()
                prop:value=text
                aria-invalid=invalid
                aria-describedby=fault_id(field)
                on:input=move |event| {
                    let typed = event_target_value(&event);
                    calculator.edit(Edit::Field(field), |input| input.set(field, typed));
                }
            />
        </label>
    }
}

/// The sentence: from this in that year to that by then, so …
fn sentence(calculator: Calculator) -> impl IntoView {
    let words = calculator.words;
    view! {
        <p class="sentence">
            {words.from}
            <span class="no-break">
                {blank(calculator, Field::BaselineYear, words.baseline_year)}{words.at}
            </span>
            <span class="no-break">
                {calculator.text(|view| &view.before)}
                <span class="bound-sign">{calculator.text(|view| view.floor)}</span>
                {blank(calculator, Field::Baseline, words.baseline)}
                {calculator.text(|view| &view.after_baseline)}
            </span>
            <span class="no-break">
                {blank(calculator, Field::GoalYear, words.goal_year)}{words.reach}
            </span>
            <span class="no-break">
                {calculator.text(|view| &view.goal_before)}
                {blank(calculator, Field::Goal, words.goal)}
                {calculator.text(|view| &view.after_goal)}
            </span>
            {calculator.text(|view| &view.answer[0])}
            <b class="sentence-answer">{calculator.text(|view| &view.answer[1])}</b>
            {calculator.text(|view| &view.answer[2])}
        </p>
    }
}

/// What is wrong, a line for each field.
fn faults(calculator: Calculator) -> impl IntoView {
    let lines = Field::ALL.map(|field| {
        let message = calculator.show(Box::new(move |view| view.fault(field).to_owned()));
        view! {
            <p
                class="fault"
                id=fault_id(field)
                role="alert"
                hidden=move || message.with(String::is_empty)
            >
                <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M10 3 18 17H2zM10 8v4M10 14.3v.2" />
                </svg>
                <span>{message}</span>
            </p>
        }
    });
    view! { <div class="faults">{lines.into_iter().collect_view()}</div> }
}

/// The assumed pace: a slider with a number beside it, and marks for the required and the past pace.
fn slider(calculator: Calculator) -> impl IntoView {
    let fill = calculator.show(Box::new(|view| property("--p", view.slider.fill, "")));
    let pace = calculator.show(Box::new(|view| shortest(view.input.pace)));
    view! {
        <div class="pace-slider">
            <div class="top">
                <label class="field-label" for="growth-range">
                    {calculator.text(|view| view.slider.label)}
                </label>
                <span class="pair">
                    {blank(calculator, Field::Pace, calculator.words.pace)}
                    <span>{calculator.text(|view| view.slider.unit)}</span>
                </span>
            </div>
            <div class="track">
                <input
                    type="range"
                    id="growth-range"
                    name="growth"
                    min=calculator.text(|view| &view.slider.least)
                    max=calculator.text(|view| &view.slider.most)
                    step="any"
                    value=pace.get_untracked()
                    prop:value=pace
                    data-style=fill.get_untracked()
                    prop:style=fill
                    on:input=move |event| {
                        let position = event_target_value(&event);
                        calculator.edit(Edit::Field(Field::Pace), |input| input.slide(&position));
                    }
                />
                {mark(calculator, "slider-mark required", |slider| &slider.required)}
                {mark(calculator, "slider-mark past", |slider| &slider.past)}
            </div>
        </div>
    }
}

/// A mark under the slider.
fn mark(
    calculator: Calculator,
    class: &'static str,
    of: fn(&Slider) -> &SliderMark,
) -> impl IntoView {
    let style = calculator.show(Box::new(move |view| {
        let mark = of(&view.slider);
        match mark.words.is_empty() {
            true => String::new(),
            false => property("--at", mark.at, ""),
        }
    }));
    let side = calculator.show(Box::new(move |view| match of(&view.slider).side {
        MarkSide::Middle => class.to_owned(),
        MarkSide::Left => [class, " left"].concat(),
        MarkSide::Right => [class, " right"].concat(),
    }));
    let words = calculator.show(Box::new(move |view| of(&view.slider).words.clone()));
    view! {
        <span
            class=side
            data-style=style.get_untracked()
            prop:style=style
            hidden=move || words.with(String::is_empty)
        >
            {words}
        </span>
    }
}
