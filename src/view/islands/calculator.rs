//! The target calculator: a sentence with blanks, a slider, and what follows from them.

use leptos::html::Canvas;
use leptos::prelude::*;

use crate::chart::Course;
use crate::chart::Plan;
use crate::chart::plan_calculator;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::write;
use crate::target::Answers;
use crate::target::Fault;
use crate::target::Field;
use crate::target::Question;
use crate::target::YEARS;
use crate::target::answer;
use crate::target::verdict;
use crate::text::Language;
use crate::text::fill;
use crate::view::islands::Offer;
use crate::view::islands::browser;
use crate::view::islands::results::Judged;
use crate::view::islands::results::Shown;
use crate::view::islands::results::Writer;
use crate::view::islands::results::judge;
use crate::view::islands::results::pace_in_words;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// The names of `solve`, in the order in which the page offers them.
const SOLVE: [&str; 3] = ["growth", "year", "goal"];
/// What is solved for until the reader says otherwise.
const DEFAULT_SOLVE: usize = 1;

/// What stands in the fields. Texts are as typed; the pace keeps its full precision beside its text.
#[derive(Clone, Copy)]
struct Draft {
    target: RwSignal<usize>,
    baseline: RwSignal<String>,
    baseline_year: RwSignal<String>,
    goal: RwSignal<String>,
    goal_year: RwSignal<String>,
    pace: RwSignal<f64>,
    pace_text: RwSignal<String>,
    solve: RwSignal<usize>,
}

impl Draft {
    fn new(offer: &Offer, language: Language) -> Draft {
        let texts = Texts::of(offer, language);
        Draft {
            target: RwSignal::new(0),
            baseline: RwSignal::new(texts.baseline),
            baseline_year: RwSignal::new(offer.baseline_year.to_string()),
            goal: RwSignal::new(texts.goal),
            goal_year: RwSignal::new(offer.goal_year.to_string()),
            pace: RwSignal::new(offer.pace),
            pace_text: RwSignal::new(pace_text(offer.pace)),
            solve: RwSignal::new(DEFAULT_SOLVE),
        }
    }

    /// Turns to another target: its own values in every field.
    fn turn_to(self, index: usize, offer: &Offer, language: Language) {
        let texts = Texts::of(offer, language);
        self.target.set(index);
        self.baseline.set(texts.baseline);
        self.baseline_year.set(offer.baseline_year.to_string());
        self.goal.set(texts.goal);
        self.goal_year.set(offer.goal_year.to_string());
        self.set_pace(offer.pace);
    }

    fn set_pace(self, pace: f64) {
        self.pace.set(pace);
        self.pace_text.set(pace_text(pace));
    }

    /// The question that the fields ask.
    fn question(self, offers: &[Offer], language: Language) -> Question {
        let offer = &offers[self.target.get()];
        let baseline = self.baseline.get();
        // The report's own value keeps its bound; one that the reader types is taken at its word.
        let own = baseline == Texts::of(offer, language).baseline;
        Question {
            measure: offer.measure(),
            baseline: if baseline.trim().is_empty() {
                None
            } else if own {
                offer.baseline
            } else {
                Some(value(&baseline, offer.scale))
            },
            bound: if own { offer.bound } else { Bound::Exact },
            baseline_year: year(&self.baseline_year.get()),
            goal: value(&self.goal.get(), offer.scale),
            goal_year: year(&self.goal_year.get()),
            pace: self.pace.get(),
        }
    }
}

/// An offer's values as its fields first hold them.
struct Texts {
    baseline: String,
    goal: String,
}

impl Texts {
    fn of(offer: &Offer, language: Language) -> Texts {
        let number = |value: f64| write(&Quantity::exact(value, offer.unit.clone()), language).number;
        // A rank is written as an ordinal in English; the field holds the bare place.
        let number = |value: f64| if offer.rank { value.to_string() } else { number(value) };
        Texts {
            baseline: offer.baseline.map_or_else(String::new, number),
            goal: number(offer.goal),
        }
    }
}

/// A value as typed, in base units; not a number where it cannot be read.
fn value(text: &str, scale: f64) -> f64 {
    match read_number(text) {
        Some(typed) if typed.scale == 1.0 && typed.unit.is_none() => typed.value * scale,
        Some(typed) => typed.value,
        None => f64::NAN,
    }
}

/// A year as typed; one that can be no year where it cannot be read.
fn year(text: &str) -> i32 {
    let typed = read_number(text.trim_end_matches(['年', ' '])).map(|typed| typed.value);
    match typed {
        Some(year) if year.fract() == 0.0 && year.abs() < 1e6 => year as i32,
        _ => i32::MIN,
    }
}

fn pace_text(pace: f64) -> String {
    if pace.is_finite() { round_at(pace, -1, Bound::Exact).to_string() } else { String::new() }
}

/// What the page shows of a question.
#[derive(Clone, PartialEq)]
struct Outcome {
    question: Question,
    answers: Answers,
    faults: Vec<(Field, Fault)>,
}

/// The stills of the calculator's chart, which the prerender gives as a context: they are in the HTML
/// alone, and hydration leaves them as they are.
#[derive(Clone, Default)]
pub struct CourseStills(pub String);

/// The calculator. `heights` are those of its chart's stills, widest first, in CSS pixels.
#[island]
pub fn Calculator(language: Language, offers: Vec<Offer>, heights: [u32; 3]) -> impl IntoView {
    let words = live_words(language);
    let draft = Draft::new(&offers[0], language);
    let options = options(&offers, draft, language);
    let offers = StoredValue::new(offers);
    let offer = move || offers.with_value(|offers| offers[draft.target.get()].clone());

    let outcome = Memo::new(move |_| {
        let question = offers.with_value(|offers| draft.question(offers, language));
        Outcome {
            answers: answer(&question),
            faults: question.faults(),
            question,
        }
    });
    restore(draft, offers, language);
    remember(draft, offers, language);

    let writer = Memo::new(move |_| offer().unit);
    let writer = move || Writer { language, unit: writer.get() };
    let pace = move || pace_in_words(draft.pace.get(), offer().rank, words);
    let judged = Memo::new(move |_| {
        let Outcome { question, answers, .. } = outcome.get();
        judge(verdict(&question, &answers), &question, &answers, &writer(), &pace())
    });
    let plan = Signal::derive(move || {
        let Outcome { question, answers, faults } = outcome.get();
        let offer = offer();
        let course = Course {
            question: &question,
            answers: &answers,
            unit: &offer.unit,
            label: &offer.label,
        };
        faults.is_empty().then(|| plan_calculator(&course, language))
    });
    let no_chart = move || outcome.with(|outcome| !outcome.faults.is_empty());

    view! {
        <form class="calc" id="calculator" on:submit=move |event| event.prevent_default()>
            <div class="cg">
                <div class="colL">
                    <fieldset class="pick">
                        <legend class="cl">{words.choose}</legend>
                        {options}
                    </fieldset>
                    {results(draft, outcome, judged, offers, language)}
                </div>
                <div class="colR">
                    <div class="ask">
                        {solve_switch(draft, words)}
                        {sentence(draft, outcome, offers, language)}
                        {faults(outcome, words)}
                        <p class="caveat" hidden=move || outcome.with(|outcome| outcome.question.baseline.is_some())>
                            {move || offer().missing}
                        </p>
                        {slider(draft, outcome, offers, words)}
                    </div>
                    <div class="outp">
                        {verdict_view(judged)}
                        <div class="drawn" class:withdrawn=no_chart>
                            {plot(plan, heights)}
                            <p class="ph" hidden=move || !no_chart()>
                                <b>{words.no_chart}</b>
                            </p>
                        </div>
                    </div>
                </div>
            </div>
        </form>
    }
}

/// The box of the chart.
fn plot(plan: Signal<Option<Plan>>, heights: [u32; 3]) -> impl IntoView {
    let canvas = NodeRef::<Canvas>::new();
    browser::keep_drawn(canvas, plan);
    let [wide, mid, small] = heights;
    let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
    let label = plan.with_untracked(|plan| plan.as_ref().map(|plan| plan.label.clone()));
    let CourseStills(stills) = use_context().unwrap_or_default();
    view! {
        <div class="plot" style=style>
            <div class="stills" inner_html=stills></div>
            <canvas role="img" aria-label=label node_ref=canvas></canvas>
        </div>
    }
}

/// The targets to choose from.
fn options(offers: &[Offer], draft: Draft, language: Language) -> impl IntoView + use<> {
    offers
        .iter()
        .enumerate()
        .map(|(index, offer)| {
            let own = offer.clone();
            let choose = move |_| draft.turn_to(index, &own, language);
            let bar = offer.done.map(|done| {
                let floor = offer.bound == Bound::AtLeast;
                view! { <i class:ge=floor style=format!("--done:{done:.4}")></i> }
            });
            view! {
                <label class="opt">
                    <input
                        type="radio"
                        name="target"
                        value=offer.id.clone()
                        checked=index == 0
                        prop:checked=move || draft.target.get() == index
                        on:change=choose
                    />
                    <span class="on">{offer.label.clone()}</span>
                    <span class="tg">
                        <b>{offer.goal_written.clone()}</b>
                        {offer.set_by.clone()}
                    </span>
                    <span class="mb" class:none=offer.done.is_none()>{bar}</span>
                    <span class="nt">{offer.note.clone()}</span>
                </label>
            }
        })
        .collect_view()
}

/// What is solved for.
fn solve_switch(draft: Draft, words: &'static LiveWords) -> impl IntoView {
    let names = [words.solve_growth, words.solve_year, words.solve_goal];
    let choices = names.into_iter().enumerate().map(|(index, name)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="solve"
                    value=SOLVE[index]
                    checked=index == DEFAULT_SOLVE
                    prop:checked=move || draft.solve.get() == index
                    on:change=move |_| draft.solve.set(index)
                />
                {name}
            </label>
        }
    });
    view! {
        <div class="solve" role="radiogroup" aria-labelledby="solve-label">
            <span class="cl" id="solve-label">{words.solve}</span>
            <span class="seg">{choices.collect_view()}</span>
        </div>
    }
}

/// A blank of the sentence.
fn blank(
    field: Field,
    label: &'static str,
    text: RwSignal<String>,
    outcome: Memo<Outcome>,
) -> impl IntoView {
    let name = field_name(field);
    let faulty = Memo::new(move |_| {
        outcome.with(|outcome| outcome.faults.iter().any(|(faulty, _)| *faulty == field))
    });
    // Han and full-width signs take an em, digits a little over half of one.
    let width = move || {
        let ems: f64 = text.with(|text| text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum());
        format!("--w:{:.2}em", ems.max(1.6) + 0.3)
    };
    view! {
        <label class="f">
            <input
                name=name
                aria-label=label
                inputmode="decimal"
                autocomplete="off"
                placeholder="?"
                style=width
                value=text.get_untracked()
                prop:value=move || text.get()
                aria-invalid=move || faulty.get().then_some("true")
                aria-describedby=move || faulty.get().then(|| format!("{name}-fault"))
                on:input=move |event| text.set(event_target_value(&event))
            />
        </label>
    }
}

fn field_name(field: Field) -> &'static str {
    match field {
        Field::Baseline => "baseline",
        Field::BaselineYear => "baseline-year",
        Field::Goal => "goal",
        Field::GoalYear => "goal-year",
        Field::Pace => "growth",
    }
}

/// The sentence: from this in that year to that by then, so …
fn sentence(
    draft: Draft,
    outcome: Memo<Outcome>,
    offers: StoredValue<Vec<Offer>>,
    language: Language,
) -> impl IntoView {
    let words = live_words(language);
    let of = move |part: fn(&Offer) -> &str| {
        Memo::new(move |_| offers.with_value(|offers| part(&offers[draft.target.get()]).to_owned()))
    };
    let before = of(|offer| &offer.before);
    let goal_before = of(|offer| &offer.goal_before);
    let after = of(|offer| &offer.after);
    let floor = move || {
        outcome.with(|outcome| match outcome.question.bound {
            Bound::AtLeast if outcome.question.baseline.is_some() => "≥",
            _ => "",
        })
    };
    let answer = Memo::new(move |_| {
        let offer = offers.with_value(|offers| offers[draft.target.get()].clone());
        let answers = outcome.with(|outcome| outcome.answers);
        let writer = Writer { language, unit: offer.unit.clone() };
        let pace = pace_in_words(draft.pace.get(), offer.rank, words);
        let (template, shown) = match (draft.solve.get(), offer.rank) {
            (0, false) => (words.answer_growth, writer.percent(answers.required_growth)),
            (0, true) => (words.answer_places, writer.increment(answers.required_increment)),
            (1, false) => (words.answer_year, writer.year(answers.arrival_compound)),
            (1, true) => (words.answer_year_places, writer.year(answers.arrival_linear)),
            (_, false) => (words.answer_goal, writer.value(answers.projection)),
            (_, true) => (words.answer_goal_places, writer.value(answers.projection)),
        };
        let line = if shown.value.is_empty() { words.none.to_owned() } else { shown.line() };
        match draft.solve.get() {
            // The answer stands inside the clause …
            0 => {
                let (lead, rest) = template.split_once("{}").unwrap_or((template, ""));
                (lead.to_owned(), line, rest.to_owned())
            }
            // … or after it.
            _ => (fill(template, &[&pace]), line, String::new()),
        }
    });
    view! {
        <p class="sent">
            {words.from}
            <span class="nb">
                {blank(Field::BaselineYear, words.baseline_year, draft.baseline_year, outcome)}
                {words.at}
            </span>
            <span class="nb">
                {move || before.get()}
                <span class="pre">{floor}</span>
                {blank(Field::Baseline, words.baseline, draft.baseline, outcome)}
                {move || after.get()}
            </span>
            {words.by}
            <span class="nb">
                {blank(Field::GoalYear, words.goal_year, draft.goal_year, outcome)}
                {words.reach}
            </span>
            <span class="nb">
                {move || goal_before.get()}
                {blank(Field::Goal, words.goal, draft.goal, outcome)}
                {move || after.get()}
            </span>
            {words.then}
            {move || answer.get().0}
            <b class="ans">{move || answer.get().1}</b>
            {move || answer.get().2}
            {words.end}
        </p>
    }
}

/// What is wrong, a line for each field.
fn faults(outcome: Memo<Outcome>, words: &'static LiveWords) -> impl IntoView {
    let fields = [Field::BaselineYear, Field::Baseline, Field::GoalYear, Field::Goal, Field::Pace];
    let lines = fields.map(|field| {
        let message = Memo::new(move |_| {
            outcome.with(|outcome| {
                let found = outcome.faults.iter().find(|(faulty, _)| *faulty == field);
                found.map(|(_, fault)| fault_message(*fault, outcome, words))
            })
        });
        view! {
            <p class="err" id=format!("{}-fault", field_name(field)) role="alert" hidden=move || message.get().is_none()>
                <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M10 3 18 17H2zM10 8v4M10 14.3v.2" />
                </svg>
                <span>{move || message.get()}</span>
            </p>
        }
    });
    view! { <div class="errbox">{lines.into_iter().collect_view()}</div> }
}

fn fault_message(fault: Fault, outcome: &Outcome, words: &LiveWords) -> String {
    match fault {
        Fault::NotANumber => words.fault_number.to_owned(),
        Fault::NotPositive => words.fault_positive.to_owned(),
        Fault::TooLarge => words.fault_large.to_owned(),
        Fault::YearOutOfRange => {
            fill(words.fault_year, &[&YEARS.start().to_string(), &YEARS.end().to_string()])
        }
        Fault::GoalNotAfterBaseline => {
            fill(words.fault_order, &[&outcome.question.baseline_year.to_string()])
        }
        Fault::PaceOutOfRange => words.fault_pace.to_owned(),
    }
}

/// The assumed pace: a slider with a number beside it, and marks for the required and the past pace.
fn slider(
    draft: Draft,
    outcome: Memo<Outcome>,
    offers: StoredValue<Vec<Offer>>,
    words: &'static LiveWords,
) -> impl IntoView {
    let offer = move || offers.with_value(|offers| offers[draft.target.get()].clone());
    let rank = Memo::new(move |_| offer().rank);
    let end = Memo::new(move |_| offer().slider_end());
    let share = move |pace: f64| (pace / end.get()).clamp(0.0, 1.0);
    let faulty = Memo::new(move |_| {
        outcome.with(|outcome| outcome.faults.iter().any(|(field, _)| *field == Field::Pace))
    });
    let slide = move |event| {
        if let Some(typed) = read_number(&event_target_value(&event)) {
            draft.set_pace(round_at(typed.value, -1, Bound::Exact));
        }
    };
    let write = move |event| {
        let text = event_target_value(&event);
        draft.pace.set(read_number(&text).map_or(f64::NAN, |typed| typed.value));
        draft.pace_text.set(text);
    };
    let past = Memo::new(move |_| offer().past);
    let past_style = move || format!("--at:{:.4}", share(past.get().unwrap_or(0.0)));
    view! {
        <div class="sl">
            <div class="top">
                <label class="cl" for="growth-range">
                    {move || if rank.get() { words.pace_places } else { words.pace }}
                </label>
                <span class="pair">
                    <input
                        class="beside"
                        inputmode="decimal"
                        autocomplete="off"
                        aria-label=move || if rank.get() { words.pace_places } else { words.pace }
                        value=draft.pace_text.get_untracked()
                        prop:value=move || draft.pace_text.get()
                        aria-invalid=move || faulty.get().then_some("true")
                        aria-describedby=move || faulty.get().then_some("growth-fault")
                        on:input=write
                    />
                    <span>{move || if rank.get() { "" } else { "%" }}</span>
                </span>
            </div>
            <div class="track">
                <input
                    type="range"
                    id="growth-range"
                    name="growth"
                    min="0"
                    max=move || end.get().to_string()
                    step="any"
                    value=draft.pace.get_untracked().to_string()
                    prop:value=move || draft.pace.get().to_string()
                    style=move || format!("--p:{:.4}", share(draft.pace.get().max(0.0)))
                    on:input=slide
                />
                <span class="mk p" hidden=move || past.get().is_none() style=past_style>
                    {move || offer().past_label}
                </span>
            </div>
        </div>
    }
}

/// The verdict: an icon, a line, the reason.
fn verdict_view(judged: Memo<Judged>) -> impl IntoView {
    view! {
        <div class=move || format!("verdict {}", judged.with(|judged| judged.class))>
            <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
                <path d=move || judged.with(|judged| judged.icon) />
            </svg>
            <div>
                <output
                    name="verdict"
                    aria-live="off"
                    data-value=move || judged.with(|judged| judged.code)
                    data-bound="exact"
                >
                    <strong>{move || judged.with(|judged| judged.line.clone())}</strong>
                </output>
                <p>{move || judged.with(|judged| judged.reason.clone())}</p>
            </div>
        </div>
    }
}

/// The results.
fn results(
    draft: Draft,
    outcome: Memo<Outcome>,
    judged: Memo<Judged>,
    offers: StoredValue<Vec<Offer>>,
    language: Language,
) -> impl IntoView {
    let words = live_words(language);
    let offer = move || offers.with_value(|offers| offers[draft.target.get()].clone());
    let rank = Memo::new(move |_| offer().rank);
    let shown = move |take: fn(&Writer, &Answers) -> Shown| {
        Memo::new(move |_| {
            let writer = Writer { language, unit: offer().unit };
            outcome.with(|outcome| take(&writer, &outcome.answers))
        })
    };
    let pace = Memo::new(move |_| {
        fill(words.arrival_by, &[&pace_in_words(draft.pace.get(), rank.get(), words)])
    });
    let missing = Memo::new(move |_| {
        outcome.with(|outcome| match (outcome.question.baseline, outcome.faults.is_empty()) {
            (None, _) => Some(words.missing),
            (_, false) => Some(words.to_mend),
            _ => None,
        })
    });
    let row = move |name: &'static str,
                    label: &'static str,
                    caption: Signal<String>,
                    solved: Option<usize>,
                    shown: Memo<Shown>| {
        let absent = Memo::new(move |_| shown.with(|shown| shown.value.is_empty()));
        let caption = move || match (absent.get(), missing.get()) {
            (true, Some(why)) => why.to_owned(),
            _ => caption.get(),
        };
        view! {
            <div class:hot=move || solved == Some(draft.solve.get())>
                <dt>{label}<small>{caption}</small></dt>
                <dd>
                    <output
                        name=name
                        aria-live="off"
                        data-value=move || shown.with(|shown| shown.value.clone())
                        data-bound=move || shown.with(|shown| shown.bound)
                    >
                        <i>{move || shown.with(|shown| shown.sign.clone())}</i>
                        <span>{move || shown.with(|shown| shown.number.clone())}</span>
                        <small>{move || shown.with(|shown| shown.unit.clone())}</small>
                    </output>
                </dd>
            </div>
        }
    };
    let fixed = |text: &'static str| Signal::derive(move || text.to_owned());
    let by_rank = move |ranked: &'static str, other: &'static str| {
        Signal::derive(move || (if rank.get() { ranked } else { other }).to_owned())
    };
    let paced = Signal::derive(move || {
        let never = outcome.with(|outcome| {
            outcome.question.pace <= 0.0 && outcome.answers.arrival_linear.is_none()
        });
        if never { words.never.to_owned() } else { pace.get() }
    });
    let _ = judged;
    view! {
        <div class="res">
            <h3 class="cl">{words.results}</h3>
            <dl>
                {row(
                    "progress",
                    words.progress,
                    by_rank(words.progress_places, words.progress_by),
                    None,
                    shown(|writer, answers| writer.percent(answers.progress)),
                )}
                {row(
                    "remaining",
                    words.remaining,
                    fixed(words.remaining_by),
                    None,
                    shown(|writer, answers| writer.amount(answers.remaining)),
                )}
                {row(
                    "required-growth",
                    words.required_growth,
                    by_rank(words.required_growth_rank, words.required_growth_by),
                    Some(0),
                    shown(|writer, answers| writer.percent(answers.required_growth)),
                )}
                {row(
                    "required-increment",
                    words.required_increment,
                    fixed(words.required_increment_by),
                    None,
                    shown(|writer, answers| writer.increment(answers.required_increment)),
                )}
                {row(
                    "arrival-year-compound",
                    words.arrival_compound,
                    paced,
                    Some(1),
                    shown(|writer, answers| writer.year(answers.arrival_compound)),
                )}
                {row(
                    "arrival-year-linear",
                    words.arrival_linear,
                    paced,
                    None,
                    shown(|writer, answers| writer.year(answers.arrival_linear)),
                )}
                {row(
                    "projection",
                    words.projection,
                    paced,
                    Some(2),
                    shown(|writer, answers| writer.value(answers.projection)),
                )}
            </dl>
            {copy_link(words)}
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
            <button class="btn" class:done=move || copied.get() type="button" on:click=copy>
                {move || if copied.get() { words.copied } else { words.copy_link }}
            </button>
        </div>
    }
}

/// Takes the state from the page's address, each part by itself: what cannot be read stays as it was.
fn restore(draft: Draft, offers: StoredValue<Vec<Offer>>, language: Language) {
    Effect::new(move || {
        let target = browser::query("target");
        let index = offers.with_value(|offers| {
            target.and_then(|id| offers.iter().position(|offer| offer.id == id))
        });
        let index = index.unwrap_or(0);
        let offer = offers.with_value(|offers| offers[index].clone());
        if index != 0 {
            draft.turn_to(index, &offer, language);
        }
        // The address holds values in its own unit; the fields in the page's.
        let field = |value: f64| {
            let scaled = value * offer.link_scale / offer.scale;
            round_at(scaled, -9, Bound::Exact).to_string()
        };
        let number = |name| browser::query(name).and_then(|text| read_number(&text));
        if let Some(typed) = number("baseline").filter(|typed| typed.value > 0.0) {
            draft.baseline.set(field(typed.value));
        }
        if let Some(typed) = number("goal").filter(|typed| typed.value > 0.0) {
            draft.goal.set(field(typed.value));
        }
        let whole = |name| {
            let text = browser::query(name)?;
            YEARS.contains(&year(&text)).then_some(text)
        };
        if let Some(text) = whole("baseline-year") {
            draft.baseline_year.set(text);
        }
        if let Some(text) = whole("goal-year") {
            draft.goal_year.set(text);
        }
        if let Some(typed) = number("growth").filter(|typed| (-100.0..=1000.0).contains(&typed.value)) {
            draft.set_pace(typed.value);
        }
        let solve = browser::query("solve");
        if let Some(at) = solve.and_then(|name| SOLVE.iter().position(|known| *known == name)) {
            draft.solve.set(at);
        }
    });
}

/// Writes into the page's address what differs from the report's own values.
fn remember(draft: Draft, offers: StoredValue<Vec<Offer>>, language: Language) {
    Effect::new(move |before: Option<()>| {
        let index = draft.target.get();
        let offer = offers.with_value(|offers| offers[index].clone());
        let own = Texts::of(&offer, language);
        let linked = |text: String, own: &str| {
            let value = value(&text, offer.scale) / offer.link_scale;
            (text != own && value.is_finite()).then(|| round_at(value, -9, Bound::Exact).to_string())
        };
        let typed = |text: String, own: i32| {
            (year(&text) != own && year(&text) != i32::MIN).then(|| year(&text).to_string())
        };
        let pace = draft.pace.get();
        let pace = (pace != offer.pace && pace.is_finite()).then(|| pace.to_string());
        let state = [
            ("target", (index != 0).then(|| offer.id.clone())),
            ("baseline", linked(draft.baseline.get(), &own.baseline)),
            ("baseline-year", typed(draft.baseline_year.get(), offer.baseline_year)),
            ("goal", linked(draft.goal.get(), &own.goal)),
            ("goal-year", typed(draft.goal_year.get(), offer.goal_year)),
            ("growth", pace),
            ("solve", Some(draft.solve.get()).filter(|at| *at != DEFAULT_SOLVE).map(|at| SOLVE[at].to_owned())),
        ];
        // The first run only tells what to watch: the address is still to be read.
        if before.is_some() {
            browser::set_query(&state);
        }
    });
}
