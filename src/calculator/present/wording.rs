//! A question and its answers in the words of the page: results, the sentence's end, faults.

use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Fault;
use crate::calculator::arithmetic::Field;
use crate::calculator::arithmetic::Measure;
use crate::calculator::arithmetic::Question;
use crate::calculator::arithmetic::YEARS;
use crate::calculator::form::FormInput;
use crate::calculator::form::SolveFor;
use crate::calculator::form::is_of_another_unit;
use crate::calculator::form::two_numbers;
use crate::calculator::option::TargetOption;
use crate::calculator::present::result_kind::ResultKind;
use crate::calculator::present::results::ResultCell;
use crate::calculator::present::results::ResultFormatter;
use crate::calculator::words::CalculatorWords;
use crate::language::fill;
use crate::language::slot;

/// What a question and its answers are written from.
pub struct Wording<'a> {
    pub input: &'a FormInput,
    pub option: &'a TargetOption,
    pub question: &'a Question,
    pub answers: &'a Answers,
    pub formatter: &'a ResultFormatter,
    /// The assumed pace in words.
    pub pace: &'a str,
    pub words: &'static CalculatorWords,
}

impl Wording<'_> {
    /// A result with what stands under its name. `sound` says whether no field is at fault.
    pub fn cell(&self, kind: ResultKind, sound: bool) -> ResultCell {
        let shown = self.formatter.result(kind, self.answers);
        let absent = shown.value.is_empty();
        let caption = if absent && self.question.baseline.is_none() {
            self.words.missing.to_owned()
        } else if absent && !sound {
            self.words.to_mend.to_owned()
        } else {
            self.caption(kind)
        };
        ResultCell {
            shown,
            caption,
            is_solved_for: kind == self.solved_for(),
        }
    }

    /// The result that the reader asks for. Where nothing compounds, growth and arrival are in steps.
    fn solved_for(&self) -> ResultKind {
        match (self.input.solve, self.option.steps()) {
            (SolveFor::Growth, false) => ResultKind::RequiredGrowth,
            (SolveFor::Growth, true) => ResultKind::RequiredIncrement,
            (SolveFor::Year, false) => ResultKind::ArrivalCompound,
            (SolveFor::Year, true) => ResultKind::ArrivalLinear,
            (SolveFor::Goal, _) => ResultKind::Projection,
        }
    }

    /// What a result means, in a line.
    fn caption(&self, kind: ResultKind) -> String {
        let Wording {
            question,
            answers,
            words,
            ..
        } = self;
        let paced = || fill(words.arrival_by, &[self.pace]);
        let never = question.pace <= 0.0 && !question.falls && answers.arrival_linear.is_none();
        let arrives = |answer| match self.formatter.month(answer) {
            _ if never => words.never.to_owned(),
            month if month.is_empty() => paced(),
            month => [&month, words.comma, &paced()].concat(),
        };
        let no_growth = match question.measure {
            Measure::Rank => Some(words.required_growth_rank),
            Measure::Percentage => Some(words.no_growth),
            Measure::Amount | Measure::Count => None,
        };
        match kind {
            ResultKind::Progress => match (question.measure, question.falls) {
                (Measure::Rank, _) => words.progress_places,
                (_, true) => words.progress_falls,
                (_, false) => words.progress_by,
            }
            .to_owned(),
            ResultKind::Remaining => match (question.measure, question.falls) {
                (Measure::Rank, _) => words.remaining_places,
                (_, true) => words.remaining_falls,
                (_, false) => words.remaining_by,
            }
            .to_owned(),
            ResultKind::RequiredGrowth => no_growth.unwrap_or(words.required_growth_by).to_owned(),
            ResultKind::RequiredIncrement => words.required_increment_by.to_owned(),
            ResultKind::ArrivalCompound => {
                no_growth.map_or_else(|| arrives(answers.arrival_compound), str::to_owned)
            }
            ResultKind::ArrivalLinear => arrives(answers.arrival_linear),
            ResultKind::Projection => paced(),
        }
    }

    /// The sentence's last clause: before the answer, the answer, after it.
    pub fn clause(&self) -> [String; 3] {
        let Wording {
            answers,
            formatter,
            words,
            ..
        } = self;
        let steps = |compounding, points, places| match self.question.measure {
            Measure::Rank => places,
            Measure::Percentage => points,
            Measure::Amount | Measure::Count => compounding,
        };
        let stepping = self.option.steps();
        let (template, shown) = match self.input.solve {
            SolveFor::Growth => (
                steps(
                    words.answer_growth, words.answer_points, words.answer_places,
                ),
                if stepping {
                    formatter.increment(answers.required_increment)
                } else {
                    formatter.percent(answers.required_growth)
                },
            ),
            SolveFor::Year => (
                steps(
                    words.answer_year, words.answer_year_points, words.answer_year_places,
                ),
                formatter.year(if stepping {
                    answers.arrival_linear
                } else {
                    answers.arrival_compound
                }),
            ),
            SolveFor::Goal => (
                steps(
                    words.answer_goal, words.answer_goal_points, words.answer_goal_places,
                ),
                formatter.value(answers.projection),
            ),
        };
        let line = match (self.input.solve, shown.value.is_empty()) {
            (SolveFor::Year, true) => words.answer_unknown.to_owned(),
            (_, true) => words.none.to_owned(),
            // “In 2019”, but “no later than 2024”.
            (SolveFor::Year, false)
                if shown.sign.is_empty()
                    && shown.number.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                [words.in_year, &shown.line()].concat()
            }
            (_, false) => shown.line(),
        };
        // The answer stands inside the clause, or after it.
        let clause = match self.input.solve {
            SolveFor::Growth => template.to_owned(),
            SolveFor::Year => fill(template, &[self.pace, "{}"]),
            SolveFor::Goal => fill(template, &[self.pace]),
        };
        let (lead, rest) = slot(&clause).unwrap_or((&clause, ""));
        [lead.to_owned(), line, [rest, words.end].concat()]
    }

    /// What is wrong with a field, in words.
    pub fn fault(&self, field: Field, fault: Fault) -> String {
        let words = self.words;
        let valued = matches!(field, Field::Baseline | Field::Goal);
        match fault {
            Fault::NotANumber
                if valued && is_of_another_unit(self.input.text(field), self.option) =>
            {
                fill(words.fault_unit, &[self.option.after.trim()])
            }
            Fault::NotANumber => match two_numbers(self.input.text(field)) {
                Some([decimal, thousands]) => fill(words.fault_ambiguous, &[&decimal, &thousands]),
                None => words.fault_number.to_owned(),
            },
            Fault::NotPositive => words.fault_positive.to_owned(),
            Fault::TooLarge => words.fault_large.to_owned(),
            Fault::YearOutOfRange => fill(
                words.fault_year,
                &[&YEARS.start().to_string(), &YEARS.end().to_string()],
            ),
            Fault::GoalNotAfterBaseline => fill(
                words.fault_order,
                &[&self.question.baseline_year.to_string()],
            ),
            Fault::PaceOutOfRange => words.fault_pace.to_owned(),
        }
    }
}
