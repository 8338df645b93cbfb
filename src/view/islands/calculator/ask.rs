//! What the reader sets: the target, what is solved for, the sentence's blanks, the pace.

use leptos::prelude::*;

use crate::figure::Bound;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::target::Field;
use crate::view::islands::Offer;
use crate::view::islands::calculator::live::Live;
use crate::view::islands::draft::DEFAULT_SOLVE;
use crate::view::islands::draft::Draft;
use crate::view::islands::draft::FIELDS;
use crate::view::islands::draft::SOLVE;
use crate::view::islands::offer::Own;
use crate::view::islands::slider::property;

/// The targets to choose from.
pub fn options(live: Live) -> impl IntoView {
    // Taken out first: each choice binds itself to the state that holds the offers.
    let offers = live.offers(<[Offer]>::to_vec);
    let choice = |(index, offer)| option(live, index, offer);
    let mut choices: Vec<_> = offers.iter().enumerate().map(choice).collect();
    let own = Offer::own(&Own::default(), &offers[0], live.language);
    choices.push(option(live, choices.len(), &own));
    choices
}

fn option(live: Live, index: usize, offer: &Offer) -> impl IntoView + use<> {
    let bar = offer.done.map(|done| {
        let class = if offer.bound == Bound::AtLeast {
            "ge"
        } else {
            ""
        };
        view! { <i class=class data-style=property("--done", done, "")></i> }
    });
    view! {
        <label class="opt">
            <input
                type="radio"
                name="target"
                value=offer.id.clone()
                checked=index == 0
                prop:checked=live.is(move |scene| scene.draft.target == index)
                on:change=move |_| live.choose(index)
            />
            <span class="on">{offer.label.clone()}</span>
            <span class="tg">
                <b>{offer.goal_written.clone()}</b>
                {offer.set_by.clone()}
            </span>
            <span class=if offer.done.is_none() { "mb none" } else { "mb" }>{bar}</span>
            <span class="nt">{offer.note.clone()}</span>
        </label>
    }
}

/// What is solved for.
pub fn solve_switch(live: Live) -> impl IntoView {
    let words = live.words;
    let names = [words.solve_growth, words.solve_year, words.solve_goal];
    let choices: Vec<_> = names
        .into_iter()
        .enumerate()
        .map(|(index, name)| {
            view! {
                <label>
                    <input
                        type="radio"
                        name="solve"
                        value=SOLVE[index]
                        checked=index == DEFAULT_SOLVE
                        prop:checked=live.is(move |scene| scene.draft.solve == index)
                        on:change=move |_| {
                            live.change(Draft { solve: index, ..live.draft() }, 20 + index);
                        }
                    />
                    {name}
                </label>
            }
        })
        .collect();
    view! {
        <div class="solve" role="radiogroup" aria-labelledby="solve-label">
            <span class="cl" id="solve-label">{words.solve}</span>
            <span class="seg">{choices}</span>
        </div>
    }
}

/// The name of a field's control.
fn control(field: Field) -> &'static str {
    match field {
        Field::Baseline => "baseline",
        Field::BaselineYear => "baseline-year",
        Field::Goal => "goal",
        Field::GoalYear => "goal-year",
        Field::Pace => "growth",
    }
}

/// A blank of the sentence, or the number beside the slider.
fn blank(live: Live, index: usize, label: &'static str) -> impl IntoView {
    let field = FIELDS[index];
    let faulty = live.is(move |scene| !scene.faults[index].is_empty());
    // Han and full-width signs take an em, digits a little over half of one.
    let width = live.style(Box::new(move |scene| {
        let ems: f64 = scene.draft.texts[index]
            .chars()
            .map(|c| if c.is_ascii() { 0.56 } else { 1.0 })
            .sum();
        property("--w", ems.max(1.6) + 0.3, "em")
    }));
    let text = live.bind(Box::new(move |scene| scene.draft.texts[index].clone()));
    // The slider has the name of the pace.
    let name = (field != Field::Pace).then(|| control(field));
    view! {
        <label class="f">
            <input
                name=name
                aria-label=label
                inputmode="decimal"
                autocomplete="off"
                placeholder="?"
                data-style=width.first
                prop:style=width.now
                value=live.now(|scene| scene.draft.texts[index].clone())
                prop:value=text
                aria-invalid=move || faulty().then_some("true")
                aria-describedby=format!("{}-fault", control(field))
                on:input=move |event| {
                    let mut draft = live.draft();
                    draft.set(field, event_target_value(&event));
                    live.change(draft, index);
                }
            />
        </label>
    }
}

/// The sentence: from this in that year to that by then, so …
pub fn sentence(live: Live) -> impl IntoView {
    let words = live.words;
    view! {
        <p class="sent">
            {words.from}
            <span class="nb">{blank(live, 0, words.baseline_year)}{words.at}</span>
            <span class="nb">
                {live.text(|scene| &scene.before)}<span class="pre">{live.text(|scene| scene.floor)}</span>
                {blank(live, 1, words.baseline)}{live.text(|scene| &scene.after_baseline)}
            </span>
            <span class="nb">{blank(live, 2, words.goal_year)}{words.reach}</span>
            <span class="nb">
                {live.text(|scene| &scene.goal_before)}{blank(live, 3, words.goal)}
                {live.text(|scene| &scene.after_goal)}
            </span>
            {live.text(|scene| &scene.answer[0])}
            <b class="ans">{live.text(|scene| &scene.answer[1])}</b>
            {live.text(|scene| &scene.answer[2])}
        </p>
    }
}

/// What is wrong, a line for each field.
pub fn faults(live: Live) -> impl IntoView {
    let lines: Vec<_> = FIELDS
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let message = live.bind(Box::new(move |scene| scene.faults[index].clone()));
            view! {
                <p
                    class="err"
                    id=format!("{}-fault", control(*field))
                    role="alert"
                    hidden=move || message().is_empty()
                >
                    <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                        <path d="M10 3 18 17H2zM10 8v4M10 14.3v.2" />
                    </svg>
                    <span>{message}</span>
                </p>
            }
        })
        .collect();
    view! { <div class="errbox">{lines}</div> }
}

/// The assumed pace: a slider with a number beside it, and marks for the required and the past pace.
pub fn slider(live: Live) -> impl IntoView {
    let slide = move |event| {
        if let Ok(typed) = read_number(&event_target_value(&event)) {
            let mut draft = live.draft();
            draft.set_pace(round_at(typed.value, -1, Bound::Exact));
            live.change(draft, 4);
        }
    };
    let fill = live.style(Box::new(|scene| scene.slider.fill.clone()));
    let required = live.style(Box::new(|scene| scene.slider.required.style.clone()));
    let past = live.style(Box::new(|scene| scene.slider.past.style.clone()));
    view! {
        <div class="sl">
            <div class="top">
                <label class="cl" for="growth-range">
                    {live.text(|scene| scene.slider.label)}
                </label>
                <span class="pair">
                    {blank(live, 4, live.words.pace)} <span>{live.text(|scene| scene.slider.unit)}</span>
                </span>
            </div>
            <div class="track">
                <input
                    type="range"
                    id="growth-range"
                    name="growth"
                    min=live.text(|scene| &scene.slider.least)
                    max=live.text(|scene| &scene.slider.most)
                    step="any"
                    value=live.now(|scene| shortest(scene.draft.pace))
                    prop:value=live.bind(Box::new(|scene| shortest(scene.draft.pace)))
                    data-style=fill.first
                    prop:style=fill.now
                    on:input=slide
                />
                <span
                    class=live.text(|scene| scene.slider.required.class)
                    data-style=required.first
                    prop:style=required.now
                    hidden=live.is(|scene| scene.slider.required.words.is_empty())
                >
                    {live.text(|scene| &scene.slider.required.words)}
                </span>
                <span
                    class=live.text(|scene| scene.slider.past.class)
                    data-style=past.first
                    prop:style=past.now
                    hidden=live.is(|scene| scene.slider.past.words.is_empty())
                >
                    {live.text(|scene| &scene.slider.past.words)}
                </span>
            </div>
        </div>
    }
}
