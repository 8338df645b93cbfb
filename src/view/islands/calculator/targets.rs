//! The targets to choose from, and the fields of the reader's own.

use leptos::prelude::*;

use crate::calculator::CustomTarget;
use crate::calculator::Edit;
use crate::calculator::TargetOption;
use crate::figure::Bound;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::property;
use crate::view::islands::calculator::context::use_calculator;
use crate::view::kept::kept;

/// The targets to choose from.
#[island]
pub fn CalculatorTargets() -> impl IntoView {
    let calculator = use_calculator();
    let mut options = calculator.options();
    let custom = TargetOption::custom(&CustomTarget::default(), &options[0], calculator.words);
    options.push(custom);
    let choices: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(index, option)| choice(calculator, index, option))
        .collect();
    view! {
        <fieldset class="target-list">
            <legend class="field-label">{calculator.words.choose}</legend>
            {choices}
            {custom_fields(calculator)}
        </fieldset>
    }
}

fn choice(calculator: Calculator, index: usize, option: TargetOption) -> impl IntoView {
    let has_bar = option.attained.is_some();
    let class = if option.bound == Bound::AtLeast {
        "at-least"
    } else {
        ""
    };
    let bar = option.attained.map(|attained| {
        view! { <i class=class data-style=property("--done", attained, "")></i> }
    });
    view! {
        <label class="target-option">
            <input
                type="radio"
                name="target"
                value=option.id
                checked=index == 0
                prop:checked=calculator.show(Box::new(move |view| view.input.target == index))
                on:change=move |_| calculator.choose_target(index)
            />
            <span class="option-label">{option.label}</span>
            <span class="option-goal">
                <b>{option.goal_written}</b>
                {option.set_by}
            </span>
            <span class=if has_bar { "option-progress" } else { "option-progress none" }>{bar}</span>
            <span class="option-note">{kept(&option.note)}</span>
        </label>
    }
}

/// What the reader says of a target that no report gives.
fn custom_fields(calculator: Calculator) -> impl IntoView {
    let words = calculator.words;
    view! {
        <div class="custom-target" hidden=calculator.show(Box::new(|view| !view.is_custom))>
            {text_field(calculator, Edit::CustomLabel)}
            {text_field(calculator, Edit::CustomUnit)}
            <label class="checkbox-field">
                <input
                    type="checkbox"
                    name="falls"
                    prop:checked=calculator.show(Box::new(|view| view.input.custom.falls))
                    on:change=move |event| {
                        let falls = event_target_checked(&event);
                        calculator.edit(Edit::CustomFalls, |input| input.custom.falls = falls);
                    }
                />
                <span>{words.custom_falls}</span>
            </label>
        </div>
    }
}

/// A field of text: the label or the unit of the reader's own target.
fn text_field(calculator: Calculator, edit: Edit) -> impl IntoView {
    let words = calculator.words;
    let is_label = edit == Edit::CustomLabel;
    let (name, label, hint, length) = if is_label {
        ("label", words.custom_label, words.custom, "40")
    } else {
        ("unit", words.custom_unit, words.custom_unit_like, "12")
    };
    let value = calculator.show(Box::new(move |view| {
        let custom = &view.input.custom;
        if is_label {
            &custom.label
        } else {
            &custom.unit
        }
        .clone()
    }));
    view! {
        <label>
            <span class="field-label">{label}</span>
            <input
                autocomplete="off"
                name=name
                maxlength=length
                placeholder=hint
                prop:value=value
                on:input=move |event| {
                    let typed = event_target_value(&event);
                    calculator.edit(edit, |input| match is_label {
                        true => input.custom.set_label(&typed),
                        false => input.custom.set_unit(&typed),
                    });
                }
            />
        </label>
    }
}
