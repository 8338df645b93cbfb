//! Answers as the page writes them.

use crate::chart::year_of;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::Written;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::target::Answer;
use crate::target::Answers;
use crate::target::Question;
use crate::target::Verdict;
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
    let writer = Writer {
        language,
        unit: offer.unit.clone(),
    };
    let answers = answer(&offer.question());
    writer.all(&answers)
}

/// Writes answers in a unit and a language.
#[derive(Clone)]
pub struct Writer {
    pub language: Language,
    pub unit: Unit,
}

impl Writer {
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

    /// So much a year: places to a tenth.
    pub fn increment(&self, answer: Option<Answer>) -> Shown {
        if self.unit != Unit::Rank {
            return self.amount(answer);
        }
        self.shown(answer, |answer| {
            Quantity::new(
                round_at(answer.value, -1, answer.bound),
                self.distance_unit(),
                answer.bound,
            )
        })
    }

    /// A level: a rank is a whole place.
    pub fn value(&self, answer: Option<Answer>) -> Shown {
        self.shown(answer, |answer| self.rounded(answer, self.unit.clone()))
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
            Shown::from(figure::write(&quantity(answer), self.language), answer)
        })
    }
}

/// A verdict in words: its class, its icon's path, a line and the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    pub code: &'static str,
    pub class: &'static str,
    pub icon: &'static str,
    pub line: String,
    pub reason: String,
}

const TICK: &str = "M3.5 10.5 8 15 16.5 5.5";
const CROSS: &str = "M5 5l10 10M15 5 5 15";
const QUESTION: &str = "M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M10 15.5v.2";
const WARNING: &str = "M10 3 18 17H2zM10 8v4M10 14.3v.2";

/// Writes a verdict. `pace` is the assumed pace in words.
pub fn judge(
    verdict: Verdict,
    question: &Question,
    answers: &Answers,
    writer: &Writer,
    pace: &str,
) -> Judged {
    let words = live_words(writer.language);
    let goal_year = question.goal_year.to_string();
    let projection = writer.value(answers.projection).line();
    let gap = answers.projection.map(|projection| Answer {
        value: (projection.value - question.goal).abs(),
        bound: Bound::Exact,
    });
    let gap = writer.amount(gap).line();
    let arrival = answers.arrival_compound.or(answers.arrival_linear);
    let years = arrival.map_or(0, |arrival| {
        year_of(arrival.value).saturating_sub(question.goal_year)
    });
    let (class, icon, line, reason) = match verdict {
        Verdict::Reached => {
            let exact = |value| {
                Some(Answer {
                    value,
                    bound: Bound::Exact,
                })
            };
            let baseline = writer.value(question.baseline.and_then(exact)).line();
            let goal = writer.value(exact(question.goal)).line();
            (
                "verdict ok",
                TICK,
                words.reached.to_owned(),
                fill(words.reached_by, &[&baseline, &goal]),
            )
        }
        Verdict::OnTrack => {
            let line = if years < 0 {
                fill(words.on_track_early, &[&(-years).to_string()])
            } else {
                words.on_track.to_owned()
            };
            (
                "verdict ok",
                TICK,
                line,
                fill(words.on_track_by, &[pace, &goal_year, &projection, &gap]),
            )
        }
        Verdict::Late => {
            let line = if arrival.is_some() && years > 0 {
                fill(words.late_by_years, &[&years.to_string()])
            } else {
                words.late.to_owned()
            };
            (
                "verdict late",
                CROSS,
                line,
                fill(words.late_by, &[pace, &goal_year, &projection, &gap]),
            )
        }
        Verdict::CannotTell => (
            "verdict unk",
            QUESTION,
            words.cannot_tell.to_owned(),
            fill(words.cannot_tell_by, &[pace, &goal_year, &projection]),
        ),
        Verdict::NotGiven => {
            let year = question.baseline_year.to_string();
            (
                "verdict na",
                QUESTION,
                words.not_given.to_owned(),
                fill(words.not_given_by, &[&year]),
            )
        }
        Verdict::Invalid => (
            "verdict na",
            WARNING,
            words.invalid.to_owned(),
            words.invalid_by.to_owned(),
        ),
    };
    Judged {
        code: verdict.code(),
        class,
        icon,
        line,
        reason,
    }
}

/// The assumed pace in words: 18.9%, or 9 places.
pub fn pace_in_words(pace: f64, rank: bool, words: &LiveWords) -> String {
    let shown = if pace.is_finite() {
        round_at(pace, -1, Bound::Exact)
    } else {
        0.0
    };
    fill(
        if rank { words.places } else { words.percent },
        &[&decimal(shown)],
    )
}
