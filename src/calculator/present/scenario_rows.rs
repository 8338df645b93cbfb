//! The scenarios side by side, as rows of a table.

use crate::calculator::arithmetic::Answer;
use crate::calculator::arithmetic::answer;
use crate::calculator::arithmetic::verdict;
use crate::calculator::option::TargetOption;
use crate::calculator::present::result_kind::ResultKind;
use crate::calculator::present::results::ResultFormatter;
use crate::calculator::present::results::pace_in_words;
use crate::calculator::present::verdict_text::describe;
use crate::calculator::scenarios::Scenario;
use crate::calculator::scenarios::Scenarios;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;

/// A scenario in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScenarioRow {
    pub name: String,
    /// The target that it asks about.
    pub target: String,
    /// Baseline, goal, assumed pace, required pace, arrival, projection, verdict.
    pub cells: [String; 7],
    /// Whether it is the one in hand.
    pub is_in_hand: bool,
}

/// A row for each scenario; none while there is but one, as there is nothing to compare.
pub fn scenario_rows(
    scenarios: &Scenarios,
    options: &[TargetOption],
    words: &'static CalculatorWords,
) -> Vec<ScenarioRow> {
    if scenarios.all.len() < 2 {
        return Vec::new();
    }
    let rows = scenarios.all.iter().enumerate();
    rows.map(|(place, scenario)| row(scenario, place == scenarios.now, options, words))
        .collect()
}

fn row(
    scenario: &Scenario,
    is_in_hand: bool,
    options: &[TargetOption],
    words: &'static CalculatorWords,
) -> ScenarioRow {
    let input = &scenario.input;
    let option = input.custom.option(input.target, options, words);
    let question = input.question(&option);
    let answers = answer(&question);
    let formatter = ResultFormatter::of(&option, words);
    let pace = pace_in_words(question.pace, question.measure, words);
    let (required, arrival) = if option.steps() {
        (ResultKind::RequiredIncrement, ResultKind::ArrivalLinear)
    } else {
        (ResultKind::RequiredGrowth, ResultKind::ArrivalCompound)
    };
    let verdict = verdict(&question, &answers);
    let verdict = describe(verdict, &question, &answers, &formatter, &pace);
    let level = |value: Option<f64>, bound| {
        let value = value.filter(|value| value.is_finite());
        formatter
            .value(value.map(|value| Answer { value, bound }))
            .line()
    };
    let result = |kind| formatter.result(kind, &answers).line();
    let cells = [
        level(question.baseline, question.bound),
        level(Some(question.goal), Bound::Exact),
        pace,
        result(required),
        result(arrival),
        result(ResultKind::Projection),
        verdict.line,
    ];
    ScenarioRow {
        name: scenario.name.clone(),
        target: option.label.clone(),
        cells: cells.map(|cell| match cell.is_empty() {
            true => words.none.to_owned(),
            false => cell,
        }),
        is_in_hand,
    }
}
