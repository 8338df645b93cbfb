//! A chart on the page: its name, its panels as stills that come alive, its table, its source line.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::chart;
use crate::chart::Plan;
use crate::language::Language;
use crate::language::fill;
use crate::report::Chart;
use crate::report::Origin;
use crate::report::PanelKind;
use crate::view::charts::data_table;
use crate::view::charts::stills;
use crate::view::charts::switches;
use crate::view::edition::Edition;
use crate::view::icon;
use crate::view::icon::icon;
use crate::view::kept::kept;
use crate::view::props::encode_props;
use crate::view::prose;

/// Where a chart stands: large in a chapter of its own, small under a section's text, or alone in a frame.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Chapter,
    Section,
    Frame,
}

impl Place {
    /// The heading of the chart, one level below what holds it.
    fn title(self, inside: AnyView) -> AnyView {
        match self {
            Place::Frame => view! { <h1 class="chart-title">{inside}</h1> }.into_any(),
            Place::Chapter => view! { <h3 class="chart-title">{inside}</h3> }.into_any(),
            Place::Section => view! { <h4 class="chart-title">{inside}</h4> }.into_any(),
        }
    }

    /// The heading of one of the chart's panels.
    fn panel_title(self, inside: AnyView) -> AnyView {
        match self {
            Place::Frame => view! { <h2 class="panel-title">{inside}</h2> }.into_any(),
            Place::Chapter => view! { <h4 class="panel-title">{inside}</h4> }.into_any(),
            Place::Section => view! { <h5 class="panel-title">{inside}</h5> }.into_any(),
        }
    }
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
            (Place::Section | Place::Frame, _) => Layout::Column,
            (_, 2) => Layout::Pair,
            (_, 3) if areas => Layout::Beside,
            (_, 3) if leads => Layout::Lead,
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
    let plan = |panel| {
        let plan = chart::plan_panel(edition.report, chart, panel, edition.language);
        match place {
            Place::Frame => plan.low(),
            _ => plan,
        }
    };
    let plans: Vec<Plan> = chart.panels.iter().map(plan).collect();
    let layout = Layout::of(chart, &plans, place);
    let mut panels: Vec<AnyView> = chart
        .panels
        .iter()
        .zip(plans)
        .enumerate()
        .map(|(index, (panel, plan))| {
            let (stills, heights) = match place {
                Place::Section => stills::small(&plan),
                _ => stills::stills(&plan, layout.alone(index)),
            };
            let data = encode_props(&plan);
            let [wide, mid, small] = heights;
            let style = format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px");
            let head = panel.title.as_ref().map(|title| {
                let title = kept(&edition.plain(title.get(edition.language)));
                let subtitle = panel
                    .subtitle
                    .as_ref()
                    .map(|subtitle| kept(&edition.plain(subtitle.get(edition.language))));
                view! {
                    <div class="chart-heading">
                        {place.panel_title(
                            view! { {title} {subtitle.map(|subtitle| view! { " "<span>{subtitle}</span> })} }
                                .into_any(),
                        )}
                    </div>
                }
            });
            // Nested thresholds carry their note inside the drawing.
            let note = panel.note.as_ref().filter(|_| !matches!(panel.kind, PanelKind::Nested { .. }));
            let note = note.map(|note| {
                view! { <p class="plot-note">{kept(&edition.plain(note.get(edition.language)))}</p> }
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
        Layout::Column if place == Place::Frame && panels.len() > 1 => {
            let rest = panels.split_off(1);
            let titles = chart.panels[1..]
                .iter()
                .filter_map(|panel| panel.title.as_ref());
            let titles: Vec<String> = titles
                .map(|title| edition.plain(title.get(edition.language)))
                .collect();
            // A frame is low: the other panels wait behind their names.
            view! {
                {panels}
                <details class="fold">
                    <summary>{titles.join(edition.words().and)}</summary>
                    {rest}
                </details>
            }
            .into_any()
        }
        Layout::Column => panels.into_any(),
    };
    view! {
        <figure class="chart" class:small=place == Place::Section id=format!("chart-{}", chart.id)>
            <figcaption class="chart-heading">
                {place.title(title(edition, chart, place))}
                {switches::switches(edition, chart)}
            </figcaption>
            <div class="visually-hidden" role="status"></div>
            {panels}
            <div class="source">
                <p>{source(edition, chart)}</p>
                {data_table::data_table(edition, chart)}
            </div>
        </figure>
    }
}

/// What a chart tells, and of what: in a chapter its heading has told the former.
fn title(edition: &Edition, chart: &Chart, place: Place) -> AnyView {
    let subtitle = kept(&edition.plain(chart.subtitle.get(edition.language)));
    let named = edition.text(&chart.title);
    let finding = match place {
        Place::Chapter => None,
        _ => finding(edition, chart),
    };
    match finding {
        Some(finding) => {
            let what = format!("{named}{}{subtitle}", edition.words().comma);
            view! { {finding}" "<span class="what">{what}</span> }.into_any()
        }
        None => view! { {named}" "<span>{subtitle}</span> }.into_any(),
    }
}

/// What a chart tells: its own finding, or that of the chapter that it leads.
fn finding(edition: &Edition, chart: &Chart) -> Option<String> {
    let mut chapters = edition.report.chapters.iter();
    let finding = match &chart.finding {
        Some(finding) => finding,
        None => &chapters.find(|chapter| chapter.chart == chart.id)?.finding,
    };
    Some(kept(&edition.plain(finding.get(edition.language))))
}

/// What a reader may do with a chart: `site/scripts/actions.js` puts it below each chart of the page, beside its
/// source, and names each control with the chart.
pub fn actions(edition: &Edition, place: Place) -> impl IntoView + use<> {
    let words = edition.words();
    let take = |kind: &'static str, name: &'static str| {
        view! {
            <button type="button" data-take=kind>
                {icon(icon::DOWNLOAD)}
                {name}
            </button>
        }
    };
    let on_page = (place != Place::Frame).then(|| {
        view! {
            <button type="button" data-embed="">{icon(icon::EMBED)} {words.embed}</button>
            <button type="button" data-link="">
                {icon(icon::LINK)}
                <span>{words.link}</span>
            </button>
        }
    });
    view! {
        <template id="chart-actions">
            <div class="chart-actions" role="toolbar">
                {take("csv", "CSV")}
                {take("png", "PNG")}
                {on_page}
            </div>
        </template>
    }
}

/// The tokens that the chart draws, by the place where they stand.
fn source(edition: &Edition, chart: &Chart) -> impl IntoView + use<> {
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
    let (open, close) = match edition.language {
        Language::TraditionalChinese => ("「", "」"),
        _ => ("“", "”"),
    };
    let mut last = None;
    let places: Vec<_> = places
        .into_iter()
        .map(|((section, sentence), tokens)| {
            // A section is named once for all its sentences.
            let before = last.replace(section);
            let place = match before == Some(section) {
                true => fill(edition.words().sentence_place_short, &[&sentence.to_string()]),
                false => edition.place(section, sentence, true),
            };
            // No empty texts here: they would be rendered as blanks.
            let before = before.map(|before| match before == section {
                true => edition.words().and,
                false => separator,
            });
            let tokens: Vec<_> = tokens
                .into_iter()
                .map(|token| view! { {open}<q lang=edition.report.source_language.tag()>{token}</q>{close} })
                .collect();
            view! { {before} {place} {space} {tokens} }
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
        .map(|source| prose::without_links(edition, source));
    view! { {edition.words().source} {places} {stop} {more} }
}
