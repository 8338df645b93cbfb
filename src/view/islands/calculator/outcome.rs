//! What follows: the verdict, the chart, the results, and what a reader may take along.

use leptos::prelude::*;

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
        <details class="how">
            <summary data-act="how" data-at="7">{live.words.how}</summary>
            <p>{live.text(|scene| &scene.compared.by[0])}</p>
            <p>{live.text(|scene| &scene.compared.by[1])}</p>
        </details>
    }
}

/// The chart, or a word in its place while a field is at fault.
pub fn chart(live: Live, heights: [u32; 3], stills: String) -> impl IntoView {
    let [wide, mid, small] = heights;
    let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
    let drawn = live.text(|scene| match scene.sound {
        true => "drawn",
        false => "drawn withdrawn",
    });
    view! {
        <div class=drawn>
            <div class="plot" data-style=style>
                <div class="stills" inner_html=stills></div>
                <p class="ph" hidden=live.is(|scene| scene.sound)>
                    <b>{live.words.no_chart}</b>
                </p>
            </div>
        </div>
    }
}

/// The results.
pub fn results(live: Live, tools: String) -> impl IntoView {
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
            <div class="sharelink live-only" inner_html=tools></div>
        </div>
    }
}

/// A result: what it is, how it comes about, its value. Its name opens the formula.
fn row(live: Live, index: usize, name: &'static str, label: &'static str) -> impl IntoView {
    let text = move |part: fn(&Cell) -> &str| {
        live.bind(Box::new(move |scene| part(&scene.cells[index]).to_owned()))
    };
    view! {
        <div class=text(|cell| if cell.hot { "hot" } else { "" })>
            <dt>
                <details class="how">
                    <summary data-act="how" data-at=index.to_string()>{label}<small>{text(|cell| &cell.caption)}</small></summary>
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
