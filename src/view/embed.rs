//! A part of the page by itself, for frames on the pages of others.

use leptos::prelude::*;

use crate::language::fill;
use crate::report::Chart;
use crate::view::charts::figure;
use crate::view::charts::figure::Place;
use crate::view::edition::Edition;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::LiveCharts;
use crate::view::page;
use crate::view::parts::calculator;
use crate::view::parts::headlines;

/// The id of what comes last.
pub const FOOT: &str = "embed-foot";

/// What can be embedded.
#[derive(Clone, Copy)]
pub enum Embedded<'a> {
    /// One chart.
    Chart(&'a Chart),
    /// The calculator.
    Calculator,
    /// The strip of headline figures.
    Headlines,
}

impl Embedded<'_> {
    /// The name of its file, and of its frame.
    pub fn id(&self) -> &str {
        match self {
            Embedded::Chart(chart) => &chart.id,
            Embedded::Calculator => "calculator",
            Embedded::Headlines => "headlines",
        }
    }

    /// What it is.
    pub fn title(&self, edition: &Edition) -> String {
        let words = edition.words();
        match self {
            Embedded::Chart(chart) => edition.text(&chart.title),
            Embedded::Calculator => words.calculator_title.to_owned(),
            Embedded::Headlines => words.headlines.to_owned(),
        }
    }

    /// Its place on the page.
    fn anchor(&self) -> String {
        match self {
            Embedded::Chart(chart) => format!("#chart-{}", chart.id),
            Embedded::Calculator => "#calculator".to_owned(),
            Embedded::Headlines => String::new(),
        }
    }
}

/// The body, as HTML. Links lead to the page, which is `home` from here.
pub fn embed(edition: &Edition, what: Embedded, home: &str) -> String {
    let html = page::render(|| body(edition, what, home));
    html.replace(
        " href=\"#e-",
        &format!(" target=\"_blank\" href=\"{home}#e-"),
    )
}

fn body(edition: &Edition, what: Embedded, home: &str) -> impl IntoView + use<> {
    let words = edition.words();
    let inside = match what {
        Embedded::Chart(chart) => view! {
            {figure::figure(edition, chart, Place::Frame)}
            {figure::actions(edition, Place::Frame)}
            <Lazy island=LazyIsland::LiveCharts>
                <LiveCharts />
            </Lazy>
        }
        .into_any(),
        Embedded::Calculator => calculator::frame(edition).into_any(),
        Embedded::Headlines => {
            let title = edition.text(&edition.report.zone_full);
            view! {
                <h1 class="visually-hidden">{title} {words.dot} {what.title(edition)}</h1>
                {headlines::headlines(edition)}
            }
            .into_any()
        }
    };
    let link = format!("{home}{}", what.anchor());
    let year = edition
        .report
        .year()
        .map(|year| fill(words.year_of, &[year]));
    view! {
        <main class="embed">
            <p class="notice failed">
                <b>{words.failed}</b>
                " "
                {edition.failed_rest()}
            </p>
            {inside}
            <p class="embed-foot" id=FOOT>
                <span>{words.brand}{words.dot}{edition.text(&edition.report.zone)}{year}</span>
                <a href=link target="_blank">{words.whole_report}</a>
            </p>
        </main>
    }
}
