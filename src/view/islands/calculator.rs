//! The target calculator: a sentence with blanks, a slider, and what follows from them.
//!
//! Everything that changes is a part of one [`Scene`]; the view binds text nodes and attributes to
//! its parts. A change of the scene wakes only the bindings whose part has changed, and all bindings
//! share their code.

use leptos::prelude::*;

use crate::figure::Bound;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::target::Field;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::address::restored;
use crate::view::islands::address::state;
use crate::view::islands::browser;
use crate::view::islands::scene::Cell;
use crate::view::islands::scene::DEFAULT_SOLVE;
use crate::view::islands::scene::Draft;
use crate::view::islands::scene::FIELDS;
use crate::view::islands::scene::SOLVE;
use crate::view::islands::scene::Scene;
use crate::view::islands::scene::property;
use crate::view::islands::scene::scene;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// What the page hands to the calculator: by a context at the prerender, in the HTML for the browser.
#[derive(Clone)]
pub struct Handed {
    pub language: Language,
    pub offers: Vec<Offer>,
    /// Heights of the chart's stills, widest first, in CSS pixels.
    pub heights: [u32; 3],
    /// The stills themselves, which are in the HTML alone: hydration leaves them as they are.
    pub stills: String,
}

/// The state of the island.
#[derive(Clone, Copy)]
struct Live {
    scene: StoredValue<Scene>,
    bindings: StoredValue<Vec<Binding>>,
    offers: StoredValue<Vec<Offer>>,
    language: Language,
    words: &'static LiveWords,
}

/// A part of the scene and the signal that carries it to the page.
enum Binding {
    Text(Part<String>, RwSignal<String>),
    Flag(Part<bool>, RwSignal<bool>),
}

/// Custom properties of an element. As served they are a `data-style`, for which the page has a rule;
/// then they are set by script. A style attribute would be refused by a strict policy.
struct Style<F> {
    first: String,
    now: F,
}

type Part<T> = Box<dyn Fn(&Scene) -> T + Send + Sync>;

impl Binding {
    /// Tells the page if the part has changed.
    fn refresh(&self, scene: &Scene) {
        match self {
            Binding::Text(part, signal) => tell(*signal, part(scene)),
            Binding::Flag(part, signal) => tell(*signal, part(scene)),
        }
    }
}

fn tell<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}

impl Live {
    /// Shows what follows from a draft: what has changed of the scene at once, the chart in the next frame.
    fn show(self, draft: Draft) {
        let scene = self.offers.with_value(|offers| {
            let offer = &offers[draft.target];
            scene(draft, offer, self.language)
        });
        self.bindings.with_value(|bindings| {
            for binding in bindings {
                binding.refresh(&scene);
            }
        });
        browser::draw_course(scene.plan.clone());
        self.scene.set_value(scene);
    }

    /// Shows a draft that the reader has changed, and keeps it in the address.
    fn change(self, draft: Draft) {
        self.offers
            .with_value(|offers| browser::set_query(&state(&draft, offers, self.language)));
        self.show(draft);
    }

    /// The draft as it stands.
    fn draft(self) -> Draft {
        self.scene.with_value(|scene| scene.draft.clone())
    }

    /// A text of the scene, bound to the page.
    fn text(self, part: fn(&Scene) -> &str) -> impl Fn() -> String + Copy + Send + Sync {
        self.bind(Box::new(move |scene| part(scene).to_owned()))
    }

    /// A text made from the scene, bound to the page.
    fn bind(self, part: Part<String>) -> impl Fn() -> String + Copy + Send + Sync {
        let signal = RwSignal::new(self.scene.with_value(&part));
        self.bindings
            .update_value(|bindings| bindings.push(Binding::Text(part, signal)));
        move || signal.get()
    }

    /// Custom properties made from the scene, bound to the page.
    fn style(self, part: Part<String>) -> Style<impl Fn() -> String + Copy + Send + Sync> {
        Style {
            first: self.scene.with_value(&part),
            now: self.bind(part),
        }
    }

    /// Whether something holds of the scene, bound to the page.
    fn is(
        self,
        part: impl Fn(&Scene) -> bool + Send + Sync + 'static,
    ) -> impl Fn() -> bool + Copy + Send + Sync {
        self.flag(Box::new(part))
    }

    fn flag(self, part: Part<bool>) -> impl Fn() -> bool + Copy + Send + Sync + use<> {
        let signal = RwSignal::new(self.scene.with_value(&part));
        self.bindings
            .update_value(|bindings| bindings.push(Binding::Flag(part, signal)));
        move || signal.get()
    }
}

/// The calculator.
#[island]
pub fn Calculator() -> impl IntoView {
    let handed = browser::handed();
    let language = handed.language;
    let words = live_words(language);
    let first = scene(
        Draft::of(0, &handed.offers[0], language),
        &handed.offers[0],
        language,
    );
    let live = Live {
        scene: StoredValue::new(first),
        bindings: StoredValue::new(Vec::new()),
        offers: StoredValue::new(handed.offers),
        language,
        words,
    };
    browser::later(move || {
        let query = |key: &str| browser::query(key);
        live.show(
            live.offers
                .with_value(|offers| restored(offers, language, &query)),
        );
    });
    view! {
        <form class="calc" id="calculator" on:submit=move |event| event.prevent_default()>
            <div class="cg">
                <div class="colL">
                    <fieldset class="pick">
                        <legend class="cl">{words.choose}</legend>
                        {options(live)}
                    </fieldset>
                    {results(live)}
                </div>
                <div class="colR">
                    <div class="ask">
                        {solve_switch(live)}
                        {sentence(live)}
                        {faults(live)}
                        <p class="caveat" hidden=live.is(|scene| scene.missing.is_empty())>
                            {live.text(|scene| &scene.missing)}
                        </p>
                        {slider(live)}
                    </div>
                    <div class="outp">{verdict(live)} {chart(live, handed.heights, handed.stills)}</div>
                </div>
            </div>
        </form>
    }
}

/// The targets to choose from.
fn options(live: Live) -> impl IntoView {
    let offers = live.offers.get_value();
    offers
        .iter()
        .enumerate()
        .map(|(index, offer)| {
            let choose = move |_| {
                let solve = live.draft().solve;
                let own = live
                    .offers
                    .with_value(|offers| Draft::of(index, &offers[index], live.language));
                live.change(Draft { solve, ..own });
            };
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
                        on:change=choose
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
        })
        .collect_view()
}

/// What is solved for.
fn solve_switch(live: Live) -> impl IntoView {
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
                        on:change=move |_| live.change(Draft { solve: index, ..live.draft() })
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
                value=live.scene.with_value(|scene| scene.draft.texts[index].clone())
                prop:value=text
                aria-invalid=move || faulty().then_some("true")
                aria-describedby=format!("{}-fault", control(field))
                on:input=move |event| {
                    let mut draft = live.draft();
                    draft.set(field, event_target_value(&event));
                    live.change(draft);
                }
            />
        </label>
    }
}

/// The sentence: from this in that year to that by then, so …
fn sentence(live: Live) -> impl IntoView {
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
fn faults(live: Live) -> impl IntoView {
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
fn slider(live: Live) -> impl IntoView {
    let slide = move |event| {
        if let Some(typed) = read_number(&event_target_value(&event)) {
            let mut draft = live.draft();
            draft.set_pace(round_at(typed.value, -1, Bound::Exact));
            live.change(draft);
        }
    };
    let fill = live.style(Box::new(|scene| scene.slider_fill.clone()));
    let required = live.style(Box::new(|scene| scene.required.style.clone()));
    let past = live.style(Box::new(|scene| scene.past.style.clone()));
    view! {
        <div class="sl">
            <div class="top">
                <label class="cl" for="growth-range">
                    {live.text(|scene| scene.pace_label)}
                </label>
                <span class="pair">
                    {blank(live, 4, live.words.pace)} <span>{live.text(|scene| scene.pace_unit)}</span>
                </span>
            </div>
            <div class="track">
                <input
                    type="range"
                    id="growth-range"
                    name="growth"
                    min="0"
                    max=live.text(|scene| &scene.slider_end)
                    step="any"
                    value=live.scene.with_value(|scene| shortest(scene.draft.pace))
                    prop:value=live.bind(Box::new(|scene| shortest(scene.draft.pace)))
                    data-style=fill.first
                    prop:style=fill.now
                    on:input=slide
                />
                <span
                    class=live.text(|scene| scene.required.class)
                    data-style=required.first
                    prop:style=required.now
                    hidden=live.is(|scene| scene.required.words.is_empty())
                >
                    {live.text(|scene| &scene.required.words)}
                </span>
                <span
                    class=live.text(|scene| scene.past.class)
                    data-style=past.first
                    prop:style=past.now
                    hidden=live.is(|scene| scene.past.words.is_empty())
                >
                    {live.text(|scene| &scene.past.words)}
                </span>
            </div>
        </div>
    }
}

/// The verdict: an icon, a line, the reason.
fn verdict(live: Live) -> impl IntoView {
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
            </div>
        </div>
    }
}

/// The chart, or a word in its place while a field is at fault.
fn chart(live: Live, heights: [u32; 3], stills: String) -> impl IntoView {
    let [wide, mid, small] = heights;
    let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
    let drawn = live.text(|scene| match scene.plan {
        Some(_) => "drawn",
        None => "drawn withdrawn",
    });
    view! {
        <div class=drawn>
            <div class="plot" data-style=style>
                <div class="stills" inner_html=stills></div>
                <p class="ph" hidden=live.is(|scene| scene.plan.is_some())>
                    <b>{live.words.no_chart}</b>
                </p>
            </div>
        </div>
    }
}

/// The results.
fn results(live: Live) -> impl IntoView {
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
            {copy_link(words)}
        </div>
    }
}

/// A result: what it is, how it comes about, its value.
fn row(live: Live, index: usize, name: &'static str, label: &'static str) -> impl IntoView {
    let text = move |part: fn(&Cell) -> &str| {
        live.bind(Box::new(move |scene| part(&scene.cells[index]).to_owned()))
    };
    view! {
        <div class=text(|cell| if cell.hot { "hot" } else { "" })>
            <dt>{label}<small>{text(|cell| &cell.caption)}</small></dt>
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

/// A button that copies the page's address, which holds the whole state.
fn copy_link(words: &'static LiveWords) -> impl IntoView {
    let copied = RwSignal::new(false);
    let copy = move |_| {
        browser::copy(&browser::address());
        copied.set(true);
    };
    view! {
        <div class="sharelink live-only">
            <button class="btn" type="button" on:click=copy>
                {move || if copied.get() { words.copied } else { words.copy_link }}
            </button>
        </div>
    }
}
