//! What follows: the verdict with its grounds, and the results with their formulas.

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use crate::calculator::ResultKind;
use crate::calculator::Standing;
use crate::view::islands::calculator::context::Calculator;
use crate::view::islands::calculator::context::use_calculator;
use crate::view::kept::kept;

/// The verdict: an icon, a line, the reason; and how it comes about.
#[island]
pub fn CalculatorVerdict() -> impl IntoView {
    let calculator = use_calculator();
    let open = RwSignal::new(false);
    let ground = move |place: usize| {
        calculator.text_while_open(
            open,
            Box::new(move |view| {
                let mut grounds = view.grounds();
                kept(&std::mem::take(&mut grounds[place]))
            }),
        )
    };
    view! {
        <div class=calculator.text(|view| class_of(view.verdict.standing))>
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
                <path d=calculator.text(|view| icon_of(view.verdict.standing)) />
            </svg>
            <div>
                <output
                    name="verdict"
                    translate="no"
                    aria-live="off"
                    data-value=calculator.text(|view| view.verdict.code)
                    data-bound="exact"
                >
                    <strong>{calculator.text(|view| &view.verdict.line)}</strong>
                </output>
                <p>{calculator.show(Box::new(|view| kept(&view.verdict.reason)))}</p>
                <details class="how" on:toggle=move |event| open.set(is_open(&event))>
                    <summary>{calculator.words.how}</summary>
                    <p class="than">{calculator.text(|view| &view.comparison)}</p>
                    <p>{ground(0)}</p>
                    <p>{ground(1)}</p>
                </details>
            </div>
        </div>
    }
}

fn class_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "verdict ok",
        Standing::Missed => "verdict late",
        Standing::Open => "verdict open",
        Standing::NotGiven | Standing::Invalid => "verdict not-given",
    }
}

/// The path of an icon: a tick, a cross, a question mark, a warning sign.
fn icon_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "M3.5 10.5 8 15 16.5 5.5",
        Standing::Missed => "M5 5l10 10M15 5 5 15",
        Standing::Open | Standing::NotGiven => {
            "M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M10 15.5v.2"
        }
        Standing::Invalid => "M10 3 18 17H2zM10 8v4M10 14.3v.2",
    }
}

/// Whether the details that were toggled are open now.
fn is_open(event: &leptos::ev::Event) -> bool {
    event_target::<HtmlDetailsElement>(event).open()
}

/// The results.
#[island]
pub fn CalculatorResults() -> impl IntoView {
    let calculator = use_calculator();
    let rows = ResultKind::ALL.map(|kind| row(calculator, kind));
    view! {
        <h3 class="field-label">{calculator.words.results}</h3>
        <dl>{rows.into_iter().collect_view()}</dl>
    }
}

/// A result: what it is, how it comes about, its value. Its name opens the formula.
fn row(calculator: Calculator, kind: ResultKind) -> impl IntoView {
    let open = RwSignal::new(false);
    let formula = calculator.text_while_open(open, Box::new(move |view| kept(&view.formula(kind))));
    let class = calculator.show(Box::new(move |view| {
        let class = if view.cells[kind].is_solved_for {
            "solved-for"
        } else {
            ""
        };
        class.to_owned()
    }));
    let caption = calculator.show(Box::new(move |view| view.cells[kind].caption.clone()));
    let value = move || {
        let shown = calculator.view.with(|view| view.cells[kind].shown.clone());
        view! {
            <output
                name=kind.name()
                translate="no"
                aria-live="off"
                data-value=shown.value
                data-bound=shown.bound
            >
                <i>{shown.sign}</i>
                <small>{shown.before}</small>
                <span>{shown.number}</span>
                <small>{shown.unit}</small>
            </output>
        }
    };
    view! {
        <div class=class>
            <dt>
                <details class="how" on:toggle=move |event| open.set(is_open(&event))>
                    <summary>
                        {kind.label(calculator.words)}<small>{caption}</small>
                    </summary>
                    <p>{formula}</p>
                </details>
            </dt>
            <dd>{value}</dd>
        </div>
    }
}
