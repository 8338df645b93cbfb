//! The bar with the switches, the title and the key to the marks.

use leptos::prelude::*;

use crate::figure::Bound;
use crate::language::Language;
use crate::language::fill;
use crate::report::Figure;
use crate::report::Origin;
use crate::report::Panel;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::icon::icon;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::ThemeSwitch;
use crate::view::prose;
use crate::view::words::PageWords;
use crate::view::words::language_name;

/// The path from a page in `from` to the same page in `to`.
fn path_between(from: Language, to: Language, home: Language) -> String {
    let up = if from == home { "./" } else { "../" };
    let down = match to == home {
        true => String::new(),
        false => format!("{}/", to.tag()),
    };
    format!("{up}{down}index.html")
}

/// The bar: whose page it is, and the switches of language and theme.
pub fn bar(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    let here = edition.language;
    let home = edition.report.home();
    let languages = edition.report.languages.iter().map(|&language| {
        view! {
            <a
                href=path_between(here, language, home)
                hreflang=language.tag()
                lang=language.tag()
                aria-current=(language == here).then_some("page")
            >
                {language_name(language)}
            </a>
        }
    });
    // A page of one language has nothing to switch.
    let switch = (edition.report.languages.len() > 1).then(|| {
        view! {
            <nav class="segmented lang" aria-label=words.languages>
                {languages.collect_view()}
            </nav>
            <span class="separator"></span>
        }
    });
    view! {
        <div class="page">
            <header class="bar">
                <p class="brand">
                    {words.brand}<span>{words.dot}</span>{edition.text(&edition.report.zone)}
                </p>
                <div class="tools">
                    {switch}
                    <span class="group">
                        <a class="tool to-contents" href="#contents">
                            {icon(icon::CONTENTS)}
                            <span>{words.contents}</span>
                        </a>
                        <Lazy island=LazyIsland::ThemeSwitch>
                            <ThemeSwitch>{theme(words)}</ThemeSwitch>
                        </Lazy>
                        <button class="tool live-only" type="button" data-share="">
                            {icon(icon::SHARE)}
                            <span>{words.share}</span>
                        </button>
                        <button class="tool live-only" type="button" data-print="">
                            {icon(icon::PRINT)}
                            <span>{words.print}</span>
                        </button>
                        <a class="tool" href="#take" data-download="">
                            {icon(icon::DOWNLOAD)}
                            <span>{words.download}</span>
                        </a>
                    </span>
                </div>
            </header>
        </div>
        <div class="rim top"></div>
    }
}

/// What the switch of themes shows: its disc, and the name of each theme.
pub fn theme(words: &'static PageWords) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" />
            <path class="half" d="M10 3a7 7 0 0 0 0 14z" />
        </svg>
        <span class="visually-hidden">{words.theme}</span>
        <span class="theme-name" data-when="auto">{words.theme_auto}</span>
        <span class="theme-name" data-when="light">{words.theme_light}</span>
        <span class="theme-name" data-when="dark">{words.theme_dark}</span>
    }
}

/// The title, the standfirst and the key.
pub fn masthead(edition: &Edition) -> impl IntoView + use<> {
    let report = edition.report;
    let words = edition.words();
    let year = report.year().map(|year| fill(words.year_of, &[year]));
    // What says more than a headline is set as a sentence.
    let (subject, title) = match prose::two_lines(edition, &report.title) {
        Some((subject, observation)) => {
            let observation = view! {
                <span class="visually-hidden">{words.dot}</span>
                <span class="observation">{observation}</span>
            };
            let title = view! { {subject.clone()} {observation} }.into_any();
            (subject, title)
        }
        None => {
            let title = prose::title(edition, &report.title).into_any();
            (edition.plain(report.title.get(edition.language)), title)
        }
    };
    let most = match edition.language.is_chinese() {
        true => 14,
        false => 40,
    };
    let class = match subject.chars().count() > most {
        true => "long",
        false => "short",
    };
    view! {
        <section class="masthead" aria-labelledby="title">
            <div>
                <p class="eyebrow">{edition.text(&report.zone_full)}{year}</p>
                <h1 id="title" class=class>{title}</h1>
                <p class="standfirst">{prose::without_links(edition, &report.standfirst)}</p>
                <p class="meta">{prose::without_links(edition, &report.about)}</p>
            </div>
            {key(edition)}
        </section>
    }
}

/// The key to the marks that the page's charts may have; nothing where it has no chart.
fn key(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let report = edition.report;
    let panels = report.charts.iter().flat_map(|chart| &chart.panels);
    let targets = report.targets.iter().flat_map(|target| {
        std::iter::once(target.goal)
            .chain(target.baseline)
            .chain(target.start)
    });
    let drawn: Vec<&Figure> = panels
        .flat_map(Panel::figures)
        .chain(targets)
        .map(|id| edition.figure(id))
        .collect();
    let calculates = !report.targets.is_empty();
    let derived = |figure: &Figure| matches!(figure.origin, Origin::Derived { .. });
    let shown = |nature: &str| match nature {
        "floor" => drawn
            .iter()
            .any(|figure| figure.quantity.bound == Bound::AtLeast),
        // The calculator draws what follows from a target, and the target.
        "derived" => calculates || drawn.iter().any(|figure| derived(figure)),
        "target" => calculates || drawn.iter().any(|figure| figure.goal),
        _ => drawn.iter().any(|figure| !derived(figure) && !figure.goal),
    };
    if drawn.is_empty() {
        return None;
    }
    let keys = [
        (
            "reported", KEY_REPORTED, words.key_reported, words.key_reported_means,
        ),
        ("floor", KEY_FLOOR, words.key_floor, words.key_floor_means),
        (
            "derived", KEY_DERIVED, words.key_derived, words.key_derived_means,
        ),
        (
            "target", KEY_TARGET, words.key_target, words.key_target_means,
        ),
    ];
    let keys = keys.into_iter().filter(|key| shown(key.0));
    let keys = keys.map(|(nature, mark, name, means)| {
        view! {
            <li data-nature=nature>
                <span class="mark" aria-hidden="true" inner_html=mark></span>
                <span><b>{name}</b>" "{means}</span>
            </li>
        }
    });
    Some(view! {
        <aside class="key" aria-labelledby="key">
            <h2 id="key">{words.key}</h2>
            <ul>{keys.collect_view()}</ul>
        </aside>
    })
}

const KEY_REPORTED: &str = r#"<svg class="still" width="26" height="16"><circle cx="8" cy="8" r="5.5" class="f-accent"/></svg>"#;
const KEY_FLOOR: &str = r#"<svg class="still" width="26" height="16"><rect y="2" width="9" height="12" class="f-blue-4"/><path class="s-blue-4" stroke-width="1.6" d="M9 8l6-6M9 13l11-11M13 14l12-12M18 14l7-7M23 14l2-2"/></svg>"#;
const KEY_DERIVED: &str = r#"<svg class="still" width="26" height="16"><path class="s-derived" stroke-width="1.5" stroke-dasharray="2 4" stroke-linecap="round" d="M1 8H25"/><circle cx="13" cy="8" r="5" class="f-paper s-derived" stroke-width="1.5"/></svg>"#;
const KEY_TARGET: &str = r#"<svg class="still" width="26" height="16"><path class="s-target" stroke-width="2" stroke-dasharray="4 3" d="M1 8H25"/><path class="f-target s-paper" stroke-width="1.5" d="M13 1.5 19.5 8 13 14.5 6.5 8Z"/></svg>"#;
