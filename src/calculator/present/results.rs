//! Answers as the page writes them.

use crate::calculator::arithmetic::Answer;
use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Measure;
use crate::calculator::arithmetic::YEARS;
use crate::calculator::arithmetic::answer;
use crate::calculator::arithmetic::month_of;
use crate::calculator::arithmetic::year_of;
use crate::calculator::option::TargetOption;
use crate::calculator::present::result_kind::PerResult;
use crate::calculator::present::result_kind::ResultKind;
use crate::calculator::words::CalculatorWords;
use crate::figure;
use crate::figure::Bound;
use crate::figure::FormattedQuantity;
use crate::figure::PartialDate;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::language::fill;

/// An answer in words and for programs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormattedResult {
    /// The bound: "≥", "最遲".
    pub sign: &'static str,
    /// What stands before the digits: "CNY ", "第".
    pub before: String,
    pub number: String,
    /// What stands behind them, with its own leading space if it has one.
    pub unit: String,
    /// Full precision in base units; empty where there is no answer.
    pub value: String,
    pub bound: &'static str,
}

impl FormattedResult {
    /// The answer in one line.
    pub fn line(&self) -> String {
        let apart = !self.sign.is_empty() && self.before.ends_with(' ');
        let gap = if apart { " " } else { "" };
        [self.sign, gap, &self.before, &self.number, &self.unit].concat()
    }

    fn from(written: FormattedQuantity, answer: Answer) -> FormattedResult {
        FormattedResult {
            sign: written.bound,
            before: written.before,
            number: written.number,
            unit: written.unit,
            value: shortest(answer.value),
            bound: answer.bound.code(),
        }
    }
}

/// A result with what stands under its name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResultCell {
    pub shown: FormattedResult,
    pub caption: String,
    /// Whether it is what the reader asks for.
    pub is_solved_for: bool,
}

/// All results of a target as the report gives it.
pub fn default_results(
    option: &TargetOption,
    words: &'static CalculatorWords,
) -> PerResult<FormattedResult> {
    let formatter = ResultFormatter::of(option, words);
    let answers = answer(&option.question());
    PerResult::of(|kind| formatter.result(kind, &answers))
}

/// Writes answers in a unit and a language.
#[derive(Debug, Clone)]
pub struct ResultFormatter {
    words: &'static CalculatorWords,
    unit: Unit,
    /// What English writes behind a number of the reader's own things.
    noun: String,
}

impl ResultFormatter {
    /// The formatter of a target's values.
    pub fn of(option: &TargetOption, words: &'static CalculatorWords) -> ResultFormatter {
        let counted = matches!(option.unit, Unit::Count(_));
        let noun = option.is_custom() && counted && !words.language.is_chinese();
        ResultFormatter {
            words,
            unit: option.unit.clone(),
            noun: if noun {
                option.after.clone()
            } else {
                String::new()
            },
        }
    }

    /// The words that it writes with.
    pub fn words(&self) -> &'static CalculatorWords {
        self.words
    }

    /// Whether whole things are counted.
    pub fn counts(&self) -> bool {
        matches!(self.unit, Unit::Count(_))
    }

    /// A result.
    pub fn result(&self, kind: ResultKind, answers: &Answers) -> FormattedResult {
        match kind {
            ResultKind::Progress => self.percent(answers.progress),
            ResultKind::Remaining => self.amount(answers.remaining),
            ResultKind::RequiredGrowth => self.percent(answers.required_growth),
            ResultKind::RequiredIncrement => self.increment(answers.required_increment),
            ResultKind::ArrivalCompound => self.year(answers.arrival_compound),
            ResultKind::ArrivalLinear => self.year(answers.arrival_linear),
            ResultKind::Projection => self.value(answers.projection),
        }
    }

    /// A percentage, to a tenth.
    pub fn percent(&self, answer: Option<Answer>) -> FormattedResult {
        self.format(answer, |answer| {
            Quantity::new(
                round_at(answer.value, -1, answer.bound),
                Unit::Percent,
                answer.bound,
            )
        })
    }

    /// An amount or a number of places; a rank's distance is a count.
    pub fn amount(&self, answer: Option<Answer>) -> FormattedResult {
        self.format(answer, |answer| self.rounded(answer, self.distance_unit()))
    }

    /// So much a year: places to a tenth, whole things rounded up, since less would not do.
    pub fn increment(&self, answer: Option<Answer>) -> FormattedResult {
        let (place, bound) = match (&self.unit, answer) {
            (Unit::Rank, Some(answer)) => (-1, answer.bound),
            (Unit::Count(_), Some(answer)) if answer.bound != Bound::About => (0, Bound::AtMost),
            _ => return self.amount(answer),
        };
        self.format(answer, |answer| {
            Quantity::new(
                round_at(answer.value, place, bound),
                self.distance_unit(),
                answer.bound,
            )
        })
    }

    /// A level: a rank is a whole place, and whole things are rounded down, as a part of one is none.
    pub fn value(&self, answer: Option<Answer>) -> FormattedResult {
        self.format(answer, |answer| {
            let whole = matches!(self.unit, Unit::Count(_)) && answer.bound == Bound::Exact;
            let value = if whole {
                round_at(answer.value, 0, Bound::AtLeast)
            } else {
                answer.value
            };
            self.rounded(Answer { value, ..answer }, self.unit.clone())
        })
    }

    /// The month in which a moment falls: 2019年12月.
    pub fn month(&self, answer: Option<Answer>) -> String {
        match answer.map(|answer| month_of(answer.value)) {
            Some((year, month)) if YEARS.contains(&year) => {
                let date = PartialDate::year_month(year as u16, month);
                let date = Quantity::exact(date, Unit::Date);
                figure::format(&date, self.words.language).to_string()
            }
            _ => String::new(),
        }
    }

    /// The calendar year of a moment.
    pub fn year(&self, answer: Option<Answer>) -> FormattedResult {
        let words = self.words;
        let Some(answer) = answer else {
            return FormattedResult::default();
        };
        let year = year_of(answer.value);
        let text = if YEARS.contains(&year) {
            fill(words.year, &[&year.to_string()])
        } else {
            fill(words.beyond, &[&YEARS.end().to_string()])
        };
        FormattedResult {
            sign: match answer.bound {
                Bound::AtMost => words.no_later_than,
                Bound::AtLeast => "≥",
                Bound::Exact | Bound::About => "",
            },
            before: String::new(),
            number: text,
            unit: String::new(),
            value: shortest(answer.value),
            bound: answer.bound.code(),
        }
    }

    /// The unit of a difference of two values.
    fn distance_unit(&self) -> Unit {
        match (&self.unit, self.words.language.is_chinese()) {
            (Unit::Rank, true) => Unit::Count("位".to_owned()),
            (Unit::Rank, false) => Unit::Count(String::new()),
            (Unit::Percent, _) => Unit::PercentagePoint,
            (unit, _) => unit.clone(),
        }
    }

    /// Whole things whole; all else as it is read.
    fn rounded(&self, answer: Answer, unit: Unit) -> Quantity {
        match unit {
            Unit::Count(_) | Unit::Rank => {
                Quantity::new(round_at(answer.value, 0, answer.bound), unit, answer.bound)
            }
            unit => Quantity::new(answer.value, unit, answer.bound).readable(),
        }
    }

    fn format(
        &self,
        answer: Option<Answer>,
        quantity: impl FnOnce(Answer) -> Quantity,
    ) -> FormattedResult {
        answer.map_or_else(FormattedResult::default, |answer| {
            let mut written = figure::format(&quantity(answer), self.words.language);
            written.unit.push_str(&self.noun);
            FormattedResult::from(written, answer)
        })
    }
}

/// The assumed pace in words: 18.9%, 9 places, 2 points.
pub fn pace_in_words(pace: f64, measure: Measure, words: &CalculatorWords) -> String {
    let shown = if pace.is_finite() {
        round_at(pace, -1, Bound::Exact)
    } else {
        0.0
    };
    let template = match measure {
        Measure::Rank if shown == 1.0 => words.place,
        Measure::Rank => words.places,
        Measure::Percentage if shown == 1.0 => words.point,
        Measure::Percentage => words.points,
        Measure::Amount | Measure::Count => words.percent,
    };
    fill(template, &[&decimal(shown)])
}
