//! How each result comes about, with the numbers put in.

use crate::figure::Bound;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::target::Answer;
use crate::target::Answers;
use crate::target::Measure;
use crate::target::Question;
use crate::text::fill;
use crate::view::islands::results::Writer;
use crate::view::islands::words::live_words;

/// The formula of a result, by its place among the results; empty where there is no result.
pub fn formula(
    index: usize,
    question: &Question,
    answers: &Answers,
    writer: &Writer,
    pace: &str,
) -> String {
    let words = live_words(writer.language);
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
    let b = &*writer.value(Some(from)).line();
    let g = &*writer.value(Some(exact(question.goal))).line();
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
        let month = writer.month(arrival);
        let date = if month.is_empty() {
            writer.year(arrival).line()
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
    let line = match index {
        0 => {
            let covered = answers.covered.and_then(|_| {
                let (start, known) = question.start?;
                let start = Answer {
                    value: start,
                    bound: known,
                };
                let s = writer.value(Some(start)).line();
                let (high, low) = if question.falls { (&*s, b) } else { (b, &*s) };
                let (far, near) = if question.falls { (&*s, g) } else { (g, &*s) };
                let terms = ["(", high, " − ", low, ") ÷ (", far, " − ", near, ")"];
                Some(equals(&terms, writer.percent(answers.covered).line()))
            });
            let share = if question.falls {
                [g, " ÷ ", b]
            } else {
                [b, " ÷ ", g]
            };
            let share = equals(&share, writer.percent(answers.progress).line());
            match covered {
                Some(covered) if question.measure == Measure::Rank => covered,
                Some(covered) => [&share, words.covered, &covered].concat(),
                None if question.measure == Measure::Rank => String::new(),
                None => share,
            }
        }
        1 => equals(&[&less], writer.amount(answers.remaining).line()),
        2 => equals(
            &["(", g, " ÷ ", b, ")^(1/", n, ") − 1"],
            writer.percent(answers.required_growth).line(),
        ),
        3 => equals(
            &[&less_grouped, " ÷ ", n],
            writer.increment(answers.required_increment).line(),
        ),
        4 => wait(
            &["ln(", g, " ÷ ", b, ") ÷ ln(1 + ", pace, ")"],
            answers.arrival_compound,
        ),
        5 if question.measure.compounds() => wait(
            &["(", g, " − ", b, ") ÷ (", b, " × ", pace, ")"],
            answers.arrival_linear,
        ),
        5 => wait(&[&less_grouped, " ÷ ", pace], answers.arrival_linear),
        _ => {
            let result = writer.value(answers.projection).line();
            match (question.measure.compounds(), question.falls) {
                (true, _) => equals(&[b, " × (1 + ", pace, ")^", n], result),
                (false, true) => equals(&[b, " − ", pace, " × ", n], result),
                (false, false) => equals(&[b, " + ", pace, " × ", n], result),
            }
        }
    };
    let whole = matches!(writer.unit, Unit::Count(_)) && matches!(index, 3 | 6);
    let note = match question.bound {
        _ if line.is_empty() => "",
        Bound::AtLeast => words.from_floor,
        Bound::AtMost => words.from_ceiling,
        Bound::About => words.from_about,
        Bound::Exact if whole && index == 3 => words.rounded_up,
        Bound::Exact if whole => words.rounded_down,
        Bound::Exact => "",
    };
    [&line, note].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::answer;
    use crate::text::Language;
    use crate::view::islands::Offer;
    use crate::view::islands::offer::samples;
    use crate::view::islands::results::pace_in_words;

    fn all(offer: &Offer, language: Language) -> Vec<String> {
        let question = offer.question();
        let answers = answer(&question);
        let writer = Writer::of(offer, language);
        let pace = pace_in_words(question.pace, question.measure, live_words(language));
        (0..7)
            .map(|index| formula(index, &question, &answers, &writer, &pace))
            .collect()
    }

    #[test]
    fn formulas_are_told_with_their_numbers() {
        assert_eq!(
            all(&samples::revenue(), Language::TraditionalChinese),
            [
                "2147億元 ÷ 3000億元 = 71.6%",
                "3000億元 − 2147億元 = 853億元",
                "(3000億元 ÷ 2147億元)^(1/3) − 1 = 11.8%",
                "(3000億元 − 2147億元) ÷ 3 = 284億元",
                "ln(3000億元 ÷ 2147億元) ÷ ln(1 + 18.9%) = 1.93年；2017年底 + 1.93年 = 2019年12月",
                "(3000億元 − 2147億元) ÷ (2147億元 × 18.9%) = 2.1年；2017年底 + 2.1年 = 2020年2月",
                "2147億元 × (1 + 18.9%)^3 = 3611億元",
            ]
        );
        let rank = all(&samples::rank(), Language::TraditionalChinese);
        assert_eq!(rank[0], "(第49位 − 第40位) ÷ (第49位 − 第30位) = 47.4%");
        assert_eq!(rank[6], "第40位 − 9位 × 3 = 第13位");
        assert_eq!(rank[2], "");
        assert!(
            all(&samples::unknown(), Language::English)
                .iter()
                .all(String::is_empty)
        );
        assert!(all(&samples::firms(), Language::English)[0].starts_with("≥200 ÷ 500 = ≥40%"));
    }
}
