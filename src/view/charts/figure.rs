//! A chart on the page: its name, its panels as stills that come alive, its table, its source line.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::chart;
use crate::chart::Plan;
use crate::report::Chart;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::view::charts::data_table;
use crate::view::charts::stills;
use crate::view::charts::switches;
use crate::view::edition::Edition;
use crate::view::islands::ChartDownloads;
use crate::view::props::encode_props;
use crate::view::prose;

/// Where a chart stands: large in a chapter of its own, or small under a section's text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Chapter,
    Section,
}

/// How the panels of a chart stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// One below the other.
    Column,
    /// Two side by side.
    Pair,
    /// The first on a row of its own, the two others side by side below it.
    Lead,
    /// Two below each other, and areas beside both.
    Beside,
}

impl Layout {
    /// The layout of a chart's panels by their plans: panels of one scale are equally wide.
    fn of(chart: &Chart, plans: &[Plan], place: Place) -> Layout {
        let leads = plans.first().is_some_and(|plan| plan.same_scale.is_empty());
        let areas = chart
            .panels
            .last()
            .is_some_and(|panel| matches!(panel.kind, PanelKind::Squares { .. }));
        match (place, chart.panels.len()) {
            (Place::Chapter, 2) => Layout::Pair,
            (Place::Chapter, 3) if areas => Layout::Beside,
            (Place::Chapter, 3) if leads => Layout::Lead,
            _ => Layout::Column,
        }
    }

    /// Whether a panel has its row for itself.
    fn alone(self, index: usize) -> bool {
        match self {
            Layout::Column => true,
            Layout::Lead => index == 0,
            Layout::Pair | Layout::Beside => false,
        }
    }
}

/// The figure of a chart.
pub fn figure(edition: &Edition, chart: &Chart, place: Place) -> impl IntoView + use<> {
    let plan = |panel| chart::plan_panel(edition.report, chart, panel, edition.language);
    let plans: Vec<Plan> = chart.panels.iter().map(plan).collect();
    let layout = Layout::of(chart, &plans, place);
    let mut panels: Vec<AnyView> = chart
        .panels
        .iter()
        .zip(plans)
        .enumerate()
        .map(|(index, (panel, plan))| {
            let (stills, heights) = match place {
                Place::Chapter => stills::stills(&plan, layout.alone(index)),
                Place::Section => stills::small(&plan),
            };
            let data = encode_props(&plan);
            let [wide, mid, small] = heights;
            let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
            let head = panel.title.as_ref().map(|title| {
                let title = edition.plain(title.get(edition.language));
                let subtitle = panel
                    .subtitle
                    .as_ref()
                    .map(|subtitle| edition.plain(subtitle.get(edition.language)));
                view! {
                    <div class="chart-heading">
                        <h3>{title} {subtitle.map(|subtitle| view! { " "<span>{subtitle}</span> })}</h3>
                    </div>
                }
            });
            // Nested thresholds carry their note inside the drawing.
            let note = panel.note.as_ref().filter(|_| !matches!(panel.kind, PanelKind::Nested { .. }));
            let note = note.map(|note| {
                view! { <p class="plot-note">{edition.plain(note.get(edition.language))}</p> }
            });
            view! {
                <div class="panel">
                    {head}
                    <div class="plot" data-style=style data-plan=data>
                        <div class="stills" inner_html=stills></div>
                    </div>
                    {note}
                </div>
            }
            .into_any()
        })
        .collect();
    let panels = match layout {
        Layout::Beside => {
            let squares = panels.split_off(2);
            view! {
                <div class="panel-pair beside">
                    <div class="stack">{panels}</div>
                    {squares}
                </div>
            }
            .into_any()
        }
        Layout::Lead => {
            let rest = panels.split_off(1);
            view! {
                {panels}
                <div class="panel-pair below">{rest}</div>
            }
            .into_any()
        }
        Layout::Pair => view! { <div class="panel-pair">{panels}</div> }.into_any(),
        Layout::Column => panels.into_any(),
    };
    let subtitle = edition.plain(chart.subtitle.get(edition.language));
    view! {
        <figure class="chart" class:small=place == Place::Section id=format!("chart-{}", chart.id)>
            <figcaption class="chart-heading">
                <h3>{edition.text(&chart.title)}" "<span>{subtitle}</span></h3>
                {switches::switches(edition, chart)}
            </figcaption>
            <div class="visually-hidden" role="status"></div>
            {panels}
            {data_table::data_table(edition, chart)}
            <button class="embed-open live-only" type="button" data-embed=chart.id.clone()>
                {edition.words().embed}
            </button>
            {source_line(edition, chart)}
        </figure>
    }
}

/// The tokens that the chart draws, by the place where they stand.
fn source_line(edition: &Edition, chart: &Chart) -> impl IntoView + use<> {
    let mut places: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
    for panel in &chart.panels {
        for id in panel.figures() {
            if let Origin::Stated {
                token,
                section,
                sentence,
                ..
            } = &edition.figure(id).origin
            {
                let tokens = places.entry((*section, *sentence)).or_default();
                if !tokens.contains(token) {
                    tokens.push(token.clone());
                }
            }
        }
    }
    let (space, separator) = match edition.language.is_chinese() {
        true => (None, "；"),
        false => (Some(" "), "; "),
    };
    let count = places.len();
    let places: Vec<_> = places
        .into_iter()
        .enumerate()
        .map(|(index, ((section, sentence), tokens))| {
            let tokens: Vec<_> = tokens
                .into_iter()
                .map(|token| view! { <q lang=edition.report.source_language.tag()>"「"{token}"」"</q> })
                .collect();
            // No empty texts here: they would be rendered as blanks.
            let after = (index + 1 < count).then_some(separator);
            view! { {edition.place(section, sentence, true)} {space} {tokens} {after} }
        })
        .collect();
    let stop = if edition.language.is_chinese() {
        "。"
    } else {
        ". "
    };
    let more = chart
        .source
        .as_ref()
        .map(|source| prose::prose(edition, source));
    view! {
        <div class="source">
            <p>{edition.words().source} {places} {stop} {more}</p>
            <span class="chart-actions live-only">
                <ChartDownloads
                    copy=edition.words().copy_table.to_owned()
                />
            </span>
        </div>
    }
}
