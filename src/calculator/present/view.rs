//! Everything that the page shows for what stands in the fields: one pure step from [`FormInput`].

use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Field;
use crate::calculator::arithmetic::Question;
use crate::calculator::arithmetic::answer;
use crate::calculator::arithmetic::verdict;
use crate::calculator::form::FormInput;
use crate::calculator::option::TargetOption;
use crate::calculator::present::formulas::formula;
use crate::calculator::present::result_kind::PerResult;
use crate::calculator::present::result_kind::ResultKind;
use crate::calculator::present::results::ResultCell;
use crate::calculator::present::results::ResultFormatter;
use crate::calculator::present::results::pace_in_words;
use crate::calculator::present::slider::Slider;
use crate::calculator::present::slider::slider;
use crate::calculator::present::verdict_text::PaceComparison;
use crate::calculator::present::verdict_text::VerdictText;
use crate::calculator::present::verdict_text::describe;
use crate::calculator::present::wording::Wording;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct CalculatorView {
    /// What stands in the fields.
    pub input: FormInput,
    /// What is asked about.
    pub label: String,
    /// Whether that is the reader's own target.
    pub is_custom: bool,
    /// What is wrong with each of [`Field::ALL`]; empty where nothing is.
    faults: [String; 5],
    pub cells: PerResult<ResultCell>,
    pub verdict: VerdictText,
    /// The required pace against others, in a line; empty where there is nothing to compare.
    pub comparison: String,
    /// What stands before the sentence's values.
    pub before: String,
    pub goal_before: String,
    /// What stands behind them, up to the next blank.
    pub after_baseline: String,
    pub after_goal: String,
    /// The sign of a baseline that is a floor; empty where the field holds the reader's own sign.
    pub floor: &'static str,
    /// The sentence's last clause: before the answer, the answer, after it.
    pub answer: [String; 3],
    /// Why there is no baseline; empty where there is one.
    pub missing: String,
    pub slider: Slider,
    /// Whether no field is at fault.
    pub sound: bool,
    /// What formulas and grounds are written from, which cost more than all the rest.
    question: Question,
    answers: Answers,
    formatter: ResultFormatter,
    pace: String,
}

impl CalculatorView {
    /// The view of what stands in the fields for a target.
    pub fn of(
        input: &FormInput,
        option: &TargetOption,
        words: &'static CalculatorWords,
    ) -> CalculatorView {
        let question = input.question(option);
        let answers = answer(&question);
        let found = question.faults();
        let sound = found.is_empty();
        let formatter = ResultFormatter::of(option, words);
        let pace = pace_in_words(input.pace, question.measure, words);
        let required = if option.steps() {
            answers.required_increment
        } else {
            answers.required_growth
        };
        let wording = Wording {
            input,
            option,
            question: &question,
            answers: &answers,
            formatter: &formatter,
            pace: &pace,
            words,
        };
        let is_signed = input
            .text(Field::Baseline)
            .trim()
            .starts_with(['≥', '>', '＞']);
        let has_floor = question.bound == Bound::AtLeast && question.baseline.is_some();
        CalculatorView {
            label: option.label.clone(),
            is_custom: option.is_custom(),
            faults: Field::ALL.map(|field| {
                let fault = found.iter().find(|(faulty, _)| *faulty == field);
                fault.map_or_else(String::new, |(_, fault)| wording.fault(field, *fault))
            }),
            cells: PerResult::of(|kind| wording.cell(kind, sound)),
            verdict: describe(
                verdict(&question, &answers),
                &question,
                &answers,
                &formatter,
                &pace,
            ),
            comparison: if sound {
                PaceComparison::of(&question, &answers).line(&answers, &formatter)
            } else {
                String::new()
            },
            before: option.before.clone(),
            goal_before: option.goal_before.clone(),
            after_baseline: [&option.after, words.by].concat(),
            after_goal: [&option.after, words.then].concat(),
            floor: if has_floor && !is_signed { "≥" } else { "" },
            answer: wording.clause(),
            missing: match question.baseline {
                None => option.missing.clone(),
                Some(_) => String::new(),
            },
            slider: slider(input.pace, option, required, &formatter),
            sound,
            input: input.clone(),
            question,
            answers,
            formatter,
            pace,
        }
    }

    /// What is wrong with a field; empty if nothing is.
    pub fn fault(&self, field: Field) -> &str {
        &self.faults[field as usize]
    }

    /// How a result comes about, with the numbers put in; empty where there is none.
    pub fn formula(&self, kind: ResultKind) -> String {
        if self.cells[kind].shown.value.is_empty() {
            return String::new();
        }
        formula(
            kind, &self.question, &self.answers, &self.formatter, &self.pace,
        )
    }

    /// How the pace stands against the past and in the Open SDG classes, a paragraph each.
    pub fn grounds(&self) -> [String; 2] {
        if !self.sound {
            return Default::default();
        }
        PaceComparison::of(&self.question, &self.answers)
            .grounds(&self.question, &self.answers, &self.formatter, &self.pace)
    }

    /// The outcome in a line, for those who do not see it.
    pub fn announcement(&self) -> String {
        let [before, answer, after] = &self.answer;
        let between = self.formatter.words().between;
        [before, answer, after, between, &self.verdict.line].concat()
    }
}
