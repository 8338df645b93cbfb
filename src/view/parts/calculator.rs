//! The calculator's chapter: its islands in their frame, and the results of every target as the report gives it.

use leptos::prelude::*;

use crate::calculator::CalculatorWords;
use crate::calculator::ResultKind;
use crate::calculator::ScenarioSeries;
use crate::calculator::TargetOption;
use crate::calculator::calculator_words;
use crate::calculator::default_results;
use crate::calculator::target_options;
use crate::chart::plan_calculator;
use crate::view::charts::data_table;
use crate::view::charts::stills;
use crate::view::edition::Edition;
use crate::view::islands::Calculator;
use crate::view::islands::CalculatorChart;
use crate::view::islands::CalculatorInputs;
use crate::view::islands::CalculatorResults;
use crate::view::islands::CalculatorScenarios;
use crate::view::islands::CalculatorStatus;
use crate::view::islands::CalculatorTargets;
use crate::view::islands::CalculatorTools;
use crate::view::islands::CalculatorVerdict;
use crate::view::islands::ChartStill;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::islands::PageCalculator;
use crate::view::kept::kept;
use crate::view::parts::chapter;
use crate::view::parts::chapter::ChapterKind;
use crate::view::props::CalculatorProps;
use crate::view::props::encode_props;

/// How many results a frame shows at first: up to the year of arrival.
const SHOWN_IN_FRAME: usize = 5;

/// The chapter of the calculator.
pub fn calculator(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let form = form(edition, false)?;
    let body = view! {
        <h2>{words.calculator_title}</h2>
        <p class="chapter-lead">{words.calculator_dek}</p>
        <p class="chapter-lead static-only">{words.no_script}</p>
        {form}
    };
    Some(chapter::frame(
        edition,
        "targets",
        ChapterKind::Calculator,
        words.calculator_name,
        body.into_any(),
    ))
}

/// The calculator alone, for frames.
pub fn frame(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    view! {
        <h1 class="calculator-title">{words.calculator_title}</h1>
        <p class="static-only">{words.no_script}</p>
        {form(edition, true)}
    }
}

fn form(edition: &Edition, in_frame: bool) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let calculator_words = calculator_words(edition.language);
    let options = target_options(edition, calculator_words);
    let first = options.first()?;
    let series = ScenarioSeries::of(first.question(), &first.unit, &first.label);
    let plan = plan_calculator(&series, &[], edition.language);
    let (stills, [wide, mid, small]) = stills::stills(&plan, false);
    let defaults = defaults(edition, &options, calculator_words);
    let props = encode_props(&CalculatorProps {
        options: options.clone(),
        words: calculator_words.list(),
    });
    provide_context(PageCalculator::of(Calculator::new(
        options, calculator_words,
    )));
    provide_context(ChartStill {
        style: format!("--h-wide:{wide}px;--h-mid:{mid}px;--h-small:{small}px"),
        stills,
    });
    let columns = view! {
        <div class="calculator-columns">
            <div class="targets-column">
                {fold(in_frame, calculator_words.choose, view! { <CalculatorTargets /> }.into_any())}
                <div class="calculator-results">
                    <CalculatorResults />
                    <Lazy island=LazyIsland::CalculatorTools>
                        <CalculatorTools />
                    </Lazy>
                </div>
            </div>
            <div class="question-column">
                <CalculatorInputs />
                <div class="outcome">
                    <CalculatorVerdict />
                    <Lazy island=LazyIsland::CalculatorChart>
                        <CalculatorChart />
                    </Lazy>
                </div>
            </div>
        </div>
    };
    let scenarios = view! {
        <Lazy island=LazyIsland::CalculatorScenarios>
            <CalculatorScenarios />
        </Lazy>
    };
    // In a frame the sheet shows the last results, too, while this is open.
    let (inside, below) = match in_frame {
        true => {
            let names = ResultKind::ALL[SHOWN_IN_FRAME..].iter();
            let mut names: Vec<&str> = names.map(|kind| kind.label(calculator_words)).collect();
            names.extend([calculator_words.scenarios, words.table]);
            let name = names.join(words.and);
            let more = view! {
                <details class="fold more">
                    <summary>{name}</summary>
                    {scenarios}
                    {defaults}
                </details>
            };
            (more.into_any(), None)
        }
        false => (scenarios.into_any(), Some(defaults)),
    };
    Some(view! {
        <p class="caveat not-started" role="alert" hidden>{words.not_started}</p>
        <div class="frame" data-props=props>
            // A form of this method is sent nowhere, whatever a reader presses.
            <form class="calculator" id="calculator" method="dialog">
                // First, so that a link has set the calculator when the chart comes alive.
                <Lazy island=LazyIsland::CalculatorStatus>
                    <CalculatorStatus />
                </Lazy>
                {columns}
                {inside}
            </form>
        </div>
        {below}
    })
}

/// A part of the calculator; in a frame, which has little room, closed behind its name.
fn fold(in_frame: bool, name: &'static str, inside: AnyView) -> AnyView {
    match in_frame {
        true => view! {
            <details class="fold">
                <summary>{name}</summary>
                {inside}
            </details>
        }
        .into_any(),
        false => inside,
    }
}

/// The results of every target as the report stands, for those who read without script.
fn defaults(
    edition: &Edition,
    options: &[TargetOption],
    calculator_words: &'static CalculatorWords,
) -> impl IntoView + use<> {
    let words = edition.words();
    let heads = ResultKind::ALL.map(|kind| {
        view! { <th scope="col" class="numeric">{kind.label(calculator_words)}</th> }
    });
    let rows: Vec<_> = options
        .iter()
        .map(|option| {
            let results = default_results(option, calculator_words);
            let cells = ResultKind::ALL.map(|kind| {
                let line = results[kind].line();
                let line = if line.is_empty() { calculator_words.none.to_owned() } else { line };
                view! { <td class="numeric">{line}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{option.label.clone()} " " {kept(&option.goal_written)} {option.set_by.clone()}</th>
                    {cells.into_iter().collect_view()}
                </tr>
            }
        })
        .collect();
    data_table::table(
        edition,
        words.table.into_any(),
        words.defaults_table,
        None,
        view! {
            <thead>
                <tr>
                    <th scope="col">{words.table_item}</th>
                    {heads.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        }
        .into_any(),
    )
}
