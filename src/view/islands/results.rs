//! Answers as the page writes them.

use crate::chart::year_of;
use crate::figure;
use crate::figure::Bound;
use crate::figure::PartialDate;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::Written;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::target::Answer;
use crate::target::Answers;
use crate::target::Measure;
use crate::target::YEARS;
use crate::target::answer;
use crate::text::Language;
use crate::text::fill;
use crate::view::islands::Offer;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// An answer in words and for programs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shown {
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

impl Shown {
    /// The answer in one line.
    pub fn line(&self) -> String {
        let apart = !self.sign.is_empty() && self.before.ends_with(' ');
        let gap = if apart { " " } else { "" };
        [self.sign, gap, &self.before, &self.number, &self.unit].concat()
    }

    fn from(written: Written, answer: Answer) -> Shown {
        Shown {
            sign: written.bound,
            before: written.before,
            number: written.number,
            unit: written.unit,
            value: shortest(answer.value),
            bound: answer.bound.code(),
        }
    }
}

/// All results of a target as the report stands, by name, for the table of defaults.
pub fn default_answers(offer: &Offer, language: Language) -> [(&'static str, Shown); 7] {
    let writer = Writer::of(offer, language);
    let answers = answer(&offer.question());
    writer.all(&answers)
}

/// Writes answers in a unit and a language.
#[derive(Clone)]
pub struct Writer {
    pub language: Language,
    pub unit: Unit,
    /// What English writes behind a number of the reader's own things.
    noun: String,
}

impl Writer {
    pub fn of(offer: &Offer, language: Language) -> Writer {
        let counted = matches!(offer.unit, Unit::Count(_));
        let noun = offer.is_own() && counted && !language.is_chinese();
        Writer {
            language,
            unit: offer.unit.clone(),
            noun: if noun {
                offer.after.clone()
            } else {
                String::new()
            },
        }
    }

    /// Every result by its name, in the order of the page.
    pub fn all(&self, answers: &Answers) -> [(&'static str, Shown); 7] {
        [
            ("progress", self.percent(answers.progress)),
            ("remaining", self.amount(answers.remaining)),
            ("required-growth", self.percent(answers.required_growth)),
            (
                "required-increment",
                self.increment(answers.required_increment),
            ),
            ("arrival-year-compound", self.year(answers.arrival_compound)),
            ("arrival-year-linear", self.year(answers.arrival_linear)),
            ("projection", self.value(answers.projection)),
        ]
    }

    /// A percentage, to a tenth.
    pub fn percent(&self, answer: Option<Answer>) -> Shown {
        self.shown(answer, |answer| {
            Quantity::new(
                round_at(answer.value, -1, answer.bound),
                Unit::Percent,
                answer.bound,
            )
        })
    }

    /// An amount or a number of places; a rank's distance is a count.
    pub fn amount(&self, answer: Option<Answer>) -> Shown {
        self.shown(answer, |answer| self.rounded(answer, self.distance_unit()))
    }

    /// So much a year: places to a tenth, whole things rounded up, since less would not do.
    pub fn increment(&self, answer: Option<Answer>) -> Shown {
        let (place, bound) = match (&self.unit, answer) {
            (Unit::Rank, Some(answer)) => (-1, answer.bound),
            (Unit::Count(_), Some(answer)) if answer.bound != Bound::About => (0, Bound::AtMost),
            _ => return self.amount(answer),
        };
        self.shown(answer, |answer| {
            Quantity::new(
                round_at(answer.value, place, bound),
                self.distance_unit(),
                answer.bound,
            )
        })
    }

    /// A level: a rank is a whole place, and whole things are rounded down, as a part of one is none.
    pub fn value(&self, answer: Option<Answer>) -> Shown {
        self.shown(answer, |answer| {
            let whole = matches!(self.unit, Unit::Count(_)) && answer.bound == Bound::Exact;
            let value = if whole {
                round_at(answer.value, 0, Bound::AtLeast)
            } else {
                answer.value
            };
            self.rounded(Answer { value, ..answer }, self.unit.clone())
        })
    }

    /// The month in which a moment falls: 2019年12月. A year ends with its December.
    pub fn month(&self, answer: Option<Answer>) -> String {
        let Some(answer) = answer.filter(|answer| YEARS.contains(&year_of(answer.value))) else {
            return String::new();
        };
        let year = year_of(answer.value);
        let part = answer.value - f64::from(year - 1);
        let month = (part * 12.0 - 1e-9).ceil().clamp(1.0, 12.0);
        let date = PartialDate::year_month(year as u16, month as u8);
        let date = Quantity::exact(date, Unit::Date);
        figure::write(&date, self.language).to_string()
    }

    /// The calendar year of a moment.
    pub fn year(&self, answer: Option<Answer>) -> Shown {
        let words = live_words(self.language);
        let Some(answer) = answer else {
            return Shown::default();
        };
        let year = year_of(answer.value);
        let text = if YEARS.contains(&year) {
            fill(words.year, &[&year.to_string()])
        } else {
            fill(words.beyond, &[&YEARS.end().to_string()])
        };
        Shown {
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
        match (&self.unit, self.language.is_chinese()) {
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

    fn shown(&self, answer: Option<Answer>, quantity: impl FnOnce(Answer) -> Quantity) -> Shown {
        answer.map_or_else(Shown::default, |answer| {
            let mut written = figure::write(&quantity(answer), self.language);
            written.unit.push_str(&self.noun);
            Shown::from(written, answer)
        })
    }
}

/// The assumed pace in words: 18.9%, 9 places, 2 points.
pub fn pace_in_words(pace: f64, measure: Measure, words: &LiveWords) -> String {
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
