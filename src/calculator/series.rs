//! What the calculator's chart shows: the series of the scenario in hand, and beside it those of other
//! scenarios of the same target.

use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Question;
use crate::calculator::arithmetic::answer;
use crate::calculator::option::TargetOption;
use crate::calculator::scenarios::Scenario;
use crate::calculator::scenarios::Scenarios;
use crate::calculator::words::CalculatorWords;
use crate::figure::Unit;

/// A question with its answers, in the unit that it is asked in.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioSeries {
    pub question: Question,
    pub answers: Answers,
    pub unit: Unit,
    /// What is measured; of a scenario beside another, its name.
    pub label: String,
}

impl ScenarioSeries {
    /// The series of a question.
    pub fn of(question: Question, unit: &Unit, label: &str) -> ScenarioSeries {
        ScenarioSeries {
            answers: answer(&question),
            question,
            unit: unit.clone(),
            label: label.to_owned(),
        }
    }
}

/// The series of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartedSeries {
    pub in_hand: ScenarioSeries,
    pub beside: Vec<ScenarioSeries>,
}

/// The series of all scenarios of the target in hand; none while a field in hand is at fault. Other scenarios
/// with faults are left out.
pub fn charted_series(
    scenarios: &Scenarios,
    options: &[TargetOption],
    words: &CalculatorWords,
) -> Option<ChartedSeries> {
    let input = scenarios.input();
    let option = input.custom.option(input.target, options, words);
    let question = input.question(&option);
    if !question.faults().is_empty() {
        return None;
    }
    let is_custom = option.is_custom();
    let same_target = |scenario: &Scenario| {
        scenario.input.target == input.target
            && (!is_custom || scenario.input.custom == input.custom)
    };
    let beside = scenarios
        .all
        .iter()
        .enumerate()
        .filter(|(place, scenario)| *place != scenarios.now && same_target(scenario))
        .map(|(_, scenario)| (scenario, scenario.input.question(&option)))
        .filter(|(_, question)| question.faults().is_empty())
        .map(|(scenario, question)| ScenarioSeries::of(question, &option.unit, &scenario.name))
        .collect();
    Some(ChartedSeries {
        in_hand: ScenarioSeries::of(question, &option.unit, &option.label),
        beside,
    })
}
