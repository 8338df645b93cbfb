//! A question and its answers in the words of the page: results, the sentence's end, faults.

use crate::target::Answers;
use crate::target::Fault;
use crate::target::Field;
use crate::target::Measure;
use crate::target::Question;
use crate::target::YEARS;
use crate::text::fill;
use crate::text::slot;
use crate::view::islands::Offer;
use crate::view::islands::draft::Draft;
use crate::view::islands::draft::is_of_another_unit;
use crate::view::islands::formulas::formula;
use crate::view::islands::results::Writer;
use crate::view::islands::scene::Cell;
use crate::view::islands::words::LiveWords;

/// What a question with its answers is told from.
pub struct Telling<'a> {
    pub draft: &'a Draft,
    pub offer: &'a Offer,
    pub question: &'a Question,
    pub answers: &'a Answers,
    pub writer: &'a Writer,
    /// The assumed pace in words.
    pub pace: &'a str,
    pub words: &'static LiveWords,
}

impl Telling<'_> {
    /// Every result, and the formulas that `open` has a bit for.
    pub fn cells(&self, sound: bool, open: u32) -> [Cell; 7] {
        let Telling {
            question,
            answers,
            words,
            ..
        } = self;
        let paced = fill(words.arrival_by, &[self.pace]);
        let never = question.pace <= 0.0 && !question.falls && answers.arrival_linear.is_none();
        let arrives = |answer| match self.writer.month(answer) {
            _ if never => words.never.to_owned(),
            month if month.is_empty() => paced.clone(),
            month => [&month, words.comma, &paced].concat(),
        };
        let no_growth = match question.measure {
            Measure::Rank => Some(words.required_growth_rank),
            Measure::Percentage => Some(words.no_growth),
            Measure::Amount | Measure::Count => None,
        };
        let captions = [
            match (question.measure, question.falls) {
                (Measure::Rank, _) => words.progress_places,
                (_, true) => words.progress_falls,
                (_, false) => words.progress_by,
            }
            .to_owned(),
            match (question.measure, question.falls) {
                (Measure::Rank, _) => words.remaining_places,
                (_, true) => words.remaining_falls,
                (_, false) => words.remaining_by,
            }
            .to_owned(),
            no_growth.unwrap_or(words.required_growth_by).to_owned(),
            words.required_increment_by.to_owned(),
            no_growth.map_or_else(|| arrives(answers.arrival_compound), str::to_owned),
            arrives(answers.arrival_linear),
            paced.clone(),
        ];
        // Where nothing compounds, "how fast" and "when" are told in steps.
        let solved = match (self.draft.solve, self.offer.steps()) {
            (0, false) => 2,
            (0, true) => 3,
            (1, false) => 4,
            (1, true) => 5,
            _ => 6,
        };
        let mut captions = captions.into_iter();
        let mut at = 0;
        self.writer.all(answers).map(|(_, shown)| {
            let mut caption = captions.next().unwrap_or_default();
            if shown.value.is_empty() {
                if question.baseline.is_none() {
                    caption = words.missing.to_owned();
                } else if !sound {
                    caption = words.to_mend.to_owned();
                }
            }
            let told = open >> at & 1 == 1 && !shown.value.is_empty();
            let cell = Cell {
                formula: if told {
                    formula(at, question, answers, self.writer, self.pace)
                } else {
                    String::new()
                },
                shown,
                caption,
                hot: at == solved,
            };
            at += 1;
            cell
        })
    }

    /// The sentence's last clause: before the answer, the answer, after it.
    pub fn clause(&self) -> [String; 3] {
        let Telling {
            answers,
            writer,
            words,
            ..
        } = self;
        let steps = |compounding, points, places| match self.question.measure {
            Measure::Rank => places,
            Measure::Percentage => points,
            Measure::Amount | Measure::Count => compounding,
        };
        let stepping = self.offer.steps();
        let (template, shown) = match self.draft.solve {
            0 => (
                steps(
                    words.answer_growth,
                    words.answer_points,
                    words.answer_places,
                ),
                if stepping {
                    writer.increment(answers.required_increment)
                } else {
                    writer.percent(answers.required_growth)
                },
            ),
            1 => (
                steps(
                    words.answer_year,
                    words.answer_year_points,
                    words.answer_year_places,
                ),
                writer.year(if stepping {
                    answers.arrival_linear
                } else {
                    answers.arrival_compound
                }),
            ),
            _ => (
                steps(
                    words.answer_goal,
                    words.answer_goal_points,
                    words.answer_goal_places,
                ),
                writer.value(answers.projection),
            ),
        };
        let line = if shown.value.is_empty() {
            words.none.to_owned()
        } else {
            shown.line()
        };
        if self.draft.solve == 0 {
            // The answer stands inside the clause …
            let (lead, rest) = slot(template).unwrap_or((template, ""));
            [lead.to_owned(), line, [rest, words.end].concat()]
        } else {
            // … or after it.
            [fill(template, &[self.pace]), line, words.end.to_owned()]
        }
    }

    /// What is wrong with a field, in words.
    pub fn fault(&self, field: Field, fault: Fault) -> String {
        let words = self.words;
        let valued = matches!(field, Field::Baseline | Field::Goal);
        match fault {
            Fault::NotANumber
                if valued && is_of_another_unit(self.draft.text(field), self.offer) =>
            {
                fill(words.fault_unit, &[self.offer.after.trim()])
            }
            Fault::NotANumber => words.fault_number.to_owned(),
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
