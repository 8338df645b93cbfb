//! What a reader takes along: a sentence, and the path year by year.

use crate::calculator::arithmetic::Field;
use crate::calculator::option::TargetOption;
use crate::calculator::present::CalculatorView;
use crate::calculator::scenarios::Scenarios;
use crate::calculator::words::CalculatorWords;
use crate::figure::shortest;
use crate::text::csv;

/// The question and its answer in a sentence or two, as the page says it.
pub fn sentence(view: &CalculatorView, words: &CalculatorWords) -> String {
    let input = &view.input;
    let baseline = match input.text(Field::Baseline) {
        text if text.trim().is_empty() => words.none,
        text => text,
    };
    [
        &view.label,
        words.colon,
        words.from,
        input.text(Field::BaselineYear),
        words.at,
        &view.before,
        view.floor,
        baseline,
        &view.after_baseline,
        input.text(Field::GoalYear),
        words.reach,
        &view.goal_before,
        input.text(Field::Goal),
        &view.after_goal,
        &view.answer[0],
        &view.answer[1],
        &view.answer[2],
        words.between,
        &view.verdict.line,
        words.end,
    ]
    .concat()
}

/// Every scenario's path as comma-separated values: a line a year, values in base units at full precision.
pub fn table(scenarios: &Scenarios, options: &[TargetOption], words: &CalculatorWords) -> String {
    let heads = [
        "scenario", "target", "unit", "year", "assumed", "required", "goal", "bound",
    ];
    let mut records = vec![heads.map(str::to_owned).to_vec()];
    for scenario in &scenarios.all {
        let input = &scenario.input;
        let option = input.custom.option(input.target, options, words);
        let question = input.question(&option);
        for step in question.path() {
            records.push(vec![
                scenario.name.clone(),
                option.label.clone(),
                option.unit.code(),
                step.year.to_string(),
                shortest(step.assumed),
                shortest(step.required),
                shortest(question.goal),
                question.bound.code().to_owned(),
            ]);
        }
    }
    csv(records)
}
