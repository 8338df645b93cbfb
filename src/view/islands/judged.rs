//! Verdicts as the page writes them: the word, the reason, and how it stands against other measures.

use crate::chart::year_of;
use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::target::Answer;
use crate::target::Answers;
use crate::target::Class;
use crate::target::Effort;
use crate::target::Past;
use crate::target::Question;
use crate::target::Verdict;
use crate::target::effort;
use crate::target::open_sdg;
use crate::text::fill;
use crate::view::islands::results::Writer;
use crate::view::islands::words::live_words;

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

/// How the required pace stands against others, in a line and with its sums and limits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Compared {
    /// 比過去慢 · Open SDG：正軌
    pub line: String,
    /// A paragraph for each measure, with the numbers put in.
    pub by: [String; 2],
}

/// Writes the required pace against the past one and the Open SDG class. `pace` is the assumed pace in
/// words.
///
/// The paragraphs are written only if they are `told`: they cost more than all the rest of an input.
pub fn compare(
    question: &Question,
    answers: &Answers,
    writer: &Writer,
    pace: &str,
    told: bool,
) -> Compared {
    let words = live_words(writer.language);
    let arrival = answers.arrival_compound.or(answers.arrival_linear);
    let arrival = match arrival {
        Some(_) => fill(words.arrives, &[&writer.year(arrival).line()]),
        None => words.never.to_owned(),
    };
    let mut parts = Vec::new();
    let mut by = [String::new(), String::new()];
    let ahead = question
        .baseline
        .is_some_and(|baseline| question.gain(baseline, question.goal) > 0.0);
    if let (true, Some(past)) = (ahead, question.past) {
        if let Some((ratio, effort)) = effort(question, answers) {
            let class = match effort {
                Effort::NoMore => words.effort_no_more,
                Effort::More => words.effort_more,
                Effort::FarMore => words.effort_far_more,
            };
            let ratio = times(ratio);
            parts.push(fill(words.effort, &[class, &ratio]));
            if told {
                let (required, past) = match past {
                    Past::Growth(past) => (
                        writer.percent(answers.required_growth),
                        writer.percent(exact(past)),
                    ),
                    Past::Increment(past) => (
                        writer.increment(answers.required_increment),
                        writer.increment(exact(past)),
                    ),
                };
                by[0] = fill(
                    words.effort_by,
                    &[&required.line(), &past.line(), &ratio, class],
                );
            }
        }
    } else if ahead {
        by[0] = words.no_past.to_owned();
    }
    if let Some((ratio, class)) = open_sdg(question, answers) {
        let class = match class {
            Class::OnTrack => words.class_on_track,
            Class::Moderate => words.class_moderate,
            Class::Limited => words.class_limited,
            Class::Away => words.class_away,
        };
        let ratio = times(ratio);
        parts.push(fill(words.open_sdg, &[class, &ratio, &arrival]));
        if told {
            let required = writer.percent(answers.required_growth).line();
            by[1] = fill(
                words.open_sdg_by,
                &[pace, &required, &ratio, class, &arrival],
            );
        }
    }
    Compared {
        line: parts.join(words.then_also),
        by,
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
