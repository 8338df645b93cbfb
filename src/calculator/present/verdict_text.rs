//! Verdicts as the page writes them: the word, the reason, and how it stands against other measures.

use crate::calculator::arithmetic::Answer;
use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Class;
use crate::calculator::arithmetic::PaceClass;
use crate::calculator::arithmetic::Past;
use crate::calculator::arithmetic::Question;
use crate::calculator::arithmetic::Verdict;
use crate::calculator::arithmetic::open_sdg;
use crate::calculator::arithmetic::pace_class;
use crate::calculator::arithmetic::year_of;
use crate::calculator::present::results::ResultFormatter;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::language::fill;

/// How a verdict stands, which decides its colour and its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The goal is met.
    Met,
    /// It is missed.
    Missed,
    /// It cannot be told.
    Open,
    /// There is nothing to compare.
    NotGiven,
    /// A field must be put right first.
    Invalid,
}

/// A verdict in words.
#[derive(Debug, Clone, PartialEq)]
pub struct VerdictText {
    /// The verdict's name in `data-value`.
    pub code: &'static str,
    pub standing: Standing,
    pub line: String,
    pub reason: String,
}

/// Writes a verdict. `pace` is the assumed pace in words.
pub fn describe(
    verdict: Verdict,
    question: &Question,
    answers: &Answers,
    formatter: &ResultFormatter,
    pace: &str,
) -> VerdictText {
    let words = formatter.words();
    let goal_year = question.goal_year.to_string();
    let projection = formatter.value(answers.projection).line();
    let gap = answers
        .surplus
        .and_then(|surplus| exact(surplus.value.abs()));
    let gap = formatter.amount(gap).line();
    let arrival = answers.arrival_compound.or(answers.arrival_linear);
    let years_late = arrival.map_or(0, |arrival| {
        year_of(arrival.value).saturating_sub(question.goal_year)
    });
    let (standing, line, reason) = match verdict {
        Verdict::Reached => {
            let baseline = formatter.value(question.baseline.and_then(exact)).line();
            let goal = formatter.value(exact(question.goal)).line();
            (
                Standing::Met,
                words.reached.to_owned(),
                fill(words.reached_by, &[&baseline, &goal]),
            )
        }
        Verdict::OnTrack => (
            Standing::Met,
            if years_late < 0 {
                fill(words.on_track_early, &[&years(-years_late, words)])
            } else {
                words.on_track.to_owned()
            },
            fill(words.on_track_by, &[pace, &goal_year, &projection, &gap]),
        ),
        Verdict::Late => (
            Standing::Missed,
            if arrival.is_some() && years_late > 0 {
                fill(words.late_by_years, &[&years(years_late, words)])
            } else {
                words.late.to_owned()
            },
            fill(words.late_by, &[pace, &goal_year, &projection, &gap]),
        ),
        Verdict::CannotTell => (
            Standing::Open,
            words.cannot_tell.to_owned(),
            fill(words.cannot_tell_by, &[pace, &goal_year, &projection]),
        ),
        Verdict::NotGiven => {
            let year = question.baseline_year.to_string();
            (
                Standing::NotGiven,
                words.not_given.to_owned(),
                fill(words.not_given_by, &[&year]),
            )
        }
        Verdict::Invalid => (
            Standing::Invalid,
            words.invalid.to_owned(),
            words.invalid_by.to_owned(),
        ),
    };
    VerdictText {
        code: verdict.code(),
        standing,
        line,
        reason,
    }
}

/// So many years.
fn years(count: i32, words: &CalculatorWords) -> String {
    match count {
        1 => words.one_year.to_owned(),
        count => fill(words.years, &[&count.to_string()]),
    }
}

/// How the required pace stands against the pace of the past and in the Open SDG classes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PaceComparison {
    /// Whether the goal is still ahead; otherwise there is nothing to compare.
    ahead: bool,
    /// Required ÷ past.
    with_past: Option<(Answer, PaceClass)>,
    /// Assumed ÷ required.
    open_sdg: Option<(Answer, Class)>,
}

impl PaceComparison {
    /// Compares the paces of a question.
    pub fn of(question: &Question, answers: &Answers) -> PaceComparison {
        let ahead = question
            .baseline
            .is_some_and(|baseline| question.gain(baseline, question.goal) > 0.0);
        PaceComparison {
            ahead,
            with_past: pace_class(question, answers).filter(|_| ahead),
            open_sdg: open_sdg(question, answers),
        }
    }

    /// The comparison in a line: 比過去慢 · Open SDG：正軌.
    pub fn line(&self, answers: &Answers, formatter: &ResultFormatter) -> String {
        let words = formatter.words();
        let mut parts = Vec::new();
        if let Some((ratio, class)) = self.with_past {
            parts.push(fill(
                words.effort,
                &[pace_class_word(class, words), &times(ratio)],
            ));
        }
        if let Some((ratio, class)) = self.open_sdg {
            parts.push(fill(
                words.open_sdg,
                &[
                    class_word(class, words),
                    &times(ratio),
                    &arrives(answers, formatter),
                ],
            ));
        }
        parts.join(words.then_also)
    }

    /// The comparison with the past and the Open SDG class, a paragraph each, with their numbers put in. `pace`
    /// is the assumed pace in words.
    pub fn grounds(
        &self,
        question: &Question,
        answers: &Answers,
        formatter: &ResultFormatter,
        pace: &str,
    ) -> [String; 2] {
        let words = formatter.words();
        let past = match (self.with_past, question.past) {
            (Some((ratio, class)), Some(past)) => {
                let (required, past) = match past {
                    Past::Growth(past) => (
                        formatter.percent(answers.required_growth),
                        formatter.percent(exact(past)),
                    ),
                    Past::Increment(past) => (
                        formatter.increment(answers.required_increment),
                        formatter.increment(exact(past)),
                    ),
                };
                let class = pace_class_word(class, words);
                fill(
                    words.effort_by,
                    &[&required.line(), &past.line(), &times(ratio), class],
                )
            }
            (None, None) if self.ahead => words.no_past.to_owned(),
            _ => String::new(),
        };
        let open_sdg = self.open_sdg.map_or_else(String::new, |(ratio, class)| {
            let required = formatter.percent(answers.required_growth).line();
            fill(
                words.open_sdg_by,
                &[
                    pace,
                    &required,
                    &times(ratio),
                    class_word(class, words),
                    &arrives(answers, formatter),
                ],
            )
        });
        [past, open_sdg]
    }
}

fn pace_class_word(class: PaceClass, words: &CalculatorWords) -> &'static str {
    match class {
        PaceClass::NoMore => words.effort_no_more,
        PaceClass::More => words.effort_more,
        PaceClass::FarMore => words.effort_far_more,
    }
}

fn class_word(class: Class, words: &CalculatorWords) -> &'static str {
    match class {
        Class::OnTrack => words.class_on_track,
        Class::Moderate => words.class_moderate,
        Class::Limited => words.class_limited,
        Class::Away => words.class_away,
    }
}

/// When the goal is reached under the assumed pace.
fn arrives(answers: &Answers, formatter: &ResultFormatter) -> String {
    let words = formatter.words();
    match answers.arrival_compound.or(answers.arrival_linear) {
        None => words.never.to_owned(),
        arrival => fill(words.arrives, &[&formatter.year(arrival).line()]),
    }
}

fn exact(value: f64) -> Option<Answer> {
    let bound = Bound::Exact;
    Some(Answer { value, bound })
}

/// A ratio to two decimals, with the sign of its bound.
fn times(ratio: Answer) -> String {
    let sign = match ratio.bound {
        Bound::AtLeast => "≥",
        Bound::AtMost => "≤",
        Bound::About => "≈",
        Bound::Exact => "",
    };
    [sign, &decimal(round_at(ratio.value, -2, ratio.bound))].concat()
}
