//! What follows: the verdict, the chart, the results, and what a reader may take along.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::view::islands::browser;
use crate::view::islands::calculator::live::Live;
use crate::view::islands::scene::Cell;

/// The verdict: an icon, a line, the reason.
pub fn verdict(live: Live) -> impl IntoView {
    view! {
        <div class=live.text(|scene| scene.judged.class)>
            <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                <path d=live.text(|scene| scene.judged.icon) />
            </svg>
            <div>
                <output
                    name="verdict"
                    aria-live="off"
                    data-value=live.text(|scene| scene.judged.code)
                    data-bound="exact"
                >
                    <strong>{live.text(|scene| &scene.judged.line)}</strong>
                </output>
                <p>{live.text(|scene| &scene.judged.reason)}</p>
                <p class="than">{live.text(|scene| &scene.compared.line)}</p>
            </div>
        </div>
    }
}

/// How the verdict comes about, and how the pace stands against others.
pub fn grounds(live: Live) -> impl IntoView {
    view! {
        <details class="how" hidden=live.is(|scene| {
            scene.compared.by.iter().all(String::is_empty)
        })>
            <summary>{live.words.how}</summary>
            <p>{live.text(|scene| &scene.compared.by[0])}</p>
            <p>{live.text(|scene| &scene.compared.by[1])}</p>
        </details>
    }
}

/// The chart, or a word in its place while a field is at fault.
pub fn chart(live: Live, heights: [u32; 3], stills: String) -> impl IntoView {
    let [wide, mid, small] = heights;
    let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
    let drawn = live.text(|scene| match scene.plan {
        Some(_) => "drawn",
        None => "drawn withdrawn",
    });
    view! {
        <div class=drawn>
            <div class="plot" style=style>
                <div class="stills" inner_html=stills></div>
                <p class="ph" hidden=live.is(|scene| scene.plan.is_some())>
                    <b>{live.words.no_chart}</b>
                </p>
            </div>
        </div>
    }
}

/// The results.
pub fn results(live: Live) -> impl IntoView {
    let words = live.words;
    let rows = [
        ("progress", words.progress),
        ("remaining", words.remaining),
        ("required-growth", words.required_growth),
        ("required-increment", words.required_increment),
        ("arrival-year-compound", words.arrival_compound),
        ("arrival-year-linear", words.arrival_linear),
        ("projection", words.projection),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .enumerate()
        .map(|(index, (name, label))| row(live, index, name, label))
        .collect();
    view! {
        <div class="res">
            <h3 class="cl">{words.results}</h3>
            <dl>{rows}</dl>
            {take_along(live)}
        </div>
    }
}

/// A result: what it is, how it comes about, its value. Its name opens the formula.
fn row(live: Live, index: usize, name: &'static str, label: &'static str) -> impl IntoView {
    let text = move |part: fn(&Cell) -> &str| {
        live.bind(Box::new(move |scene| part(&scene.cells[index]).to_owned()))
    };
    let toggle = move |event: Event| live.open(index, browser::is_open(&event));
    view! {
        <div class=text(|cell| if cell.hot { "hot" } else { "" })>
            <dt>
                <details class="how" on:toggle=toggle>
                    <summary>{label}<small>{text(|cell| &cell.caption)}</small></summary>
                    <p>{text(|cell| &cell.formula)}</p>
                </details>
            </dt>
            <dd>
                <output
                    name=name
                    aria-live="off"
                    data-value=text(|cell| &cell.shown.value)
                    data-bound=text(|cell| cell.shown.bound)
                >
                    <i>{text(|cell| cell.shown.sign)}</i>
                    <small>{text(|cell| &cell.shown.before)}</small>
                    <span>{text(|cell| &cell.shown.number)}</span>
                    <small>{text(|cell| &cell.shown.unit)}</small>
                </output>
            </dd>
        </div>
    }
}

/// Buttons that copy the address, which holds the whole state, or a sentence, or save path and chart.
fn take_along(live: Live) -> impl IntoView {
    let words = live.words;
    let copied = RwSignal::new(0);
    let copy = move |which: u8, text: String| {
        browser::copy(&text);
        copied.set(which);
    };
    let name = move |which: u8, words_of: &'static str| {
        move || {
            if copied.get() == which {
                words.copied
            } else {
                words_of
            }
        }
    };
    view! {
        <div class="sharelink live-only">
            <button class="btn" type="button" on:click=move |_| copy(1, live.link())>
                {name(1, words.copy_link)}
            </button>
            <button class="btn" type="button" on:click=move |_| copy(2, live.sentence())>
                {name(2, words.copy_sentence)}
            </button>
            <button class="btn" type="button" on:click=move |_| browser::save_table(&live.table())>
                {words.save_table}
            </button>
            <button class="btn" type="button" on:click=move |_| browser::save_course()>
                {words.save_picture}
            </button>
        </div>
    }
}

/// Scenarios side by side; the table itself comes when there are two.
pub fn scenarios(live: Live) -> impl IntoView {
    let words = live.words;
    let full = live.is(|scene| scene.full);
    view! {
        <section class="cases live-only" aria-label=words.cases>
            <div class="bar">
                <h3 class="cl">{words.cases}</h3>
                <button
                    class="btn"
                    type="button"
                    disabled=full
                    on:click=move |_| live.act(|cases, language| cases.duplicate(cases.now, language))
                >
                    {words.case_add}
                </button>
                <button
                    class="btn"
                    type="button"
                    disabled=live.is(|scene| !scene.undoable)
                    on:click=move |_| live.undo()
                >
                    {words.undo}
                </button>
            </div>
            <div class="board"></div>
        </section>
    }
}
