//! How each result comes about, with the numbers put in.

use crate::calculator::arithmetic::Answer;
use crate::calculator::arithmetic::Answers;
use crate::calculator::arithmetic::Measure;
use crate::calculator::arithmetic::Question;
use crate::calculator::present::result_kind::ResultKind;
use crate::calculator::present::results::ResultFormatter;
use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::language::fill;

/// The formula of a result; empty where there is no result. `pace` is the assumed pace in words.
pub fn formula(
    kind: ResultKind,
    question: &Question,
    answers: &Answers,
    formatter: &ResultFormatter,
    pace: &str,
) -> String {
    let words = formatter.words();
    let exact = |value| Answer {
        value,
        bound: Bound::Exact,
    };
    let Some(baseline) = question.baseline else {
        return String::new();
    };
    let from = Answer {
        value: baseline,
        bound: question.bound,
    };
    let b = &*formatter.value(Some(from)).line();
    let g = &*formatter.value(Some(exact(question.goal))).line();
    let n = &*decimal(f64::from(question.goal_year) - f64::from(question.baseline_year));
    let (better, worse) = if question.falls { (b, g) } else { (g, b) };
    let less = [better, " − ", worse].concat();
    let less_grouped = ["(", &less, ")"].concat();
    let equals = |terms: &[&str], result: String| {
        if result.is_empty() {
            return String::new();
        }
        let mut line = terms.concat();
        line.push_str(" = ");
        line.push_str(&result);
        line
    };
    let wait = |terms: &[&str], arrival: Option<Answer>| {
        let Some(moment) = arrival else {
            return String::new();
        };
        let first = decimal(f64::from(question.baseline_year));
        let years = moment.value - f64::from(question.baseline_year);
        let years = decimal(round_at(years, -2, Bound::Exact));
        let month = formatter.month(arrival);
        let date = if month.is_empty() {
            formatter.year(arrival).line()
        } else {
            month
        };
        if years == "0" {
            return fill(words.there_already, &[&first]);
        }
        fill(
            words.wait,
            &[&terms.concat(), &years, &first, &years, &date],
        )
    };
    let line = match kind {
        ResultKind::Progress => {
            let covered = answers.covered.and_then(|_| {
                let (start, known) = question.start?;
                let start = Answer {
                    value: start,
                    bound: known,
                };
                let s = formatter.value(Some(start)).line();
                let (high, low) = if question.falls { (&*s, b) } else { (b, &*s) };
                let (far, near) = if question.falls { (&*s, g) } else { (g, &*s) };
                let terms = ["(", high, " − ", low, ") ÷ (", far, " − ", near, ")"];
                Some(equals(&terms, formatter.percent(answers.covered).line()))
            });
            let share = if question.falls {
                [g, " ÷ ", b]
            } else {
                [b, " ÷ ", g]
            };
            let share = equals(&share, formatter.percent(answers.progress).line());
            match covered {
                Some(covered) if question.measure == Measure::Rank => covered,
                Some(covered) => [&share, words.covered, &covered].concat(),
                None if question.measure == Measure::Rank => String::new(),
                None => share,
            }
        }
        ResultKind::Remaining => equals(&[&less], formatter.amount(answers.remaining).line()),
        ResultKind::RequiredGrowth => equals(
            &["(", g, " ÷ ", b, ")^(1/", n, ") − 1"],
            formatter.percent(answers.required_growth).line(),
        ),
        ResultKind::RequiredIncrement => equals(
            &[&less_grouped, " ÷ ", n],
            formatter.increment(answers.required_increment).line(),
        ),
        ResultKind::ArrivalCompound => wait(
            &["ln(", g, " ÷ ", b, ") ÷ ln(1 + ", pace, ")"],
            answers.arrival_compound,
        ),
        ResultKind::ArrivalLinear if question.measure.compounds() => wait(
            &["(", g, " − ", b, ") ÷ (", b, " × ", pace, ")"],
            answers.arrival_linear,
        ),
        ResultKind::ArrivalLinear => wait(&[&less_grouped, " ÷ ", pace], answers.arrival_linear),
        ResultKind::Projection => {
            let result = formatter.value(answers.projection).line();
            match (question.measure.compounds(), question.falls) {
                (true, _) => equals(&[b, " × (1 + ", pace, ")^", n], result),
                (false, true) => equals(&[b, " − ", pace, " × ", n], result),
                (false, false) => equals(&[b, " + ", pace, " × ", n], result),
            }
        }
    };
    let rounds_up = formatter.counts() && kind == ResultKind::RequiredIncrement;
    let rounds_down = formatter.counts() && kind == ResultKind::Projection;
    let note = match question.bound {
        _ if line.is_empty() => "",
        Bound::AtLeast => words.from_floor,
        Bound::AtMost => words.from_ceiling,
        Bound::About => words.from_about,
        Bound::Exact if rounds_up => words.rounded_up,
        Bound::Exact if rounds_down => words.rounded_down,
        Bound::Exact => "",
    };
    [&line, note].concat()
}
