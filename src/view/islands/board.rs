//! The scenarios side by side: a table in HTML, made anew whenever there is something to compare.

use crate::target::answer;
use crate::target::verdict;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::cases::Cases;
use crate::view::islands::cases::MOST;
use crate::view::islands::judged::judge;
use crate::view::islands::results::Writer;
use crate::view::islands::results::pace_in_words;
use crate::view::islands::words::live_words;

/// The table; nothing while there is but one scenario.
pub fn board(cases: &Cases, offers: &[Offer], language: Language) -> String {
    if cases.all.len() < 2 {
        return String::new();
    }
    let words = live_words(language);
    let mut html = String::from("<table><thead><tr>");
    for head in [
        words.cases,
        words.baseline,
        words.goal,
        words.assumed,
        words.required,
        words.arrival,
        words.projection,
        words.verdict,
        "",
    ] {
        html.push_str(&["<th scope=\"col\">", head, "</th>"].concat());
    }
    html.push_str("</tr></thead><tbody>");
    for (place, case) in cases.all.iter().enumerate() {
        let chosen = case.draft.own.offer(case.draft.target, offers, language);
        let offer = chosen.as_ref();
        let question = case.draft.question(offer);
        let answers = answer(&question);
        let writer = Writer::of(offer, language);
        let pace = pace_in_words(question.pace, question.measure, words);
        let (needed, arrival) = if offer.steps() {
            (
                writer.increment(answers.required_increment),
                answers.arrival_linear,
            )
        } else {
            (
                writer.percent(answers.required_growth),
                answers.arrival_compound,
            )
        };
        let judged = judge(
            verdict(&question, &answers),
            &question,
            &answers,
            &writer,
            &pace,
        );
        let level = |value: Option<f64>, bound| {
            let value = value.filter(|value| value.is_finite());
            writer
                .value(value.map(|value| crate::target::Answer { value, bound }))
                .line()
        };
        let baseline = level(question.baseline, question.bound);
        let goal = level(Some(question.goal), crate::figure::Bound::Exact);
        let projection = writer.value(answers.projection).line();
        let arrival = writer.year(arrival).line();
        let at = &*place.to_string();
        let now = if place == cases.now {
            " class=\"now\""
        } else {
            ""
        };
        html.push_str(
            &[
                "<tr",
                now,
                "><th scope=\"row\"><input data-act=\"name\" data-on=\"change\" data-at=\"",
                at,
                "\" aria-label=\"",
                words.case_name,
                "\" value=\"",
                &escaped(&case.name),
                "\"><small>",
                &escaped(&offer.label),
                "</small></th>",
            ]
            .concat(),
        );
        for cell in [
            &baseline,
            &goal,
            &pace,
            &needed.line(),
            &arrival,
            &projection,
            &judged.line,
        ] {
            let cell = if cell.is_empty() { words.none } else { cell };
            html.push_str(&["<td>", &escaped(cell), "</td>"].concat());
        }
        html.push_str("<td>");
        let full = cases.all.len() >= MOST;
        for (act, word, idle) in [
            ("use", words.case_use, place == cases.now),
            ("copy", words.case_copy, full),
            ("remove", words.case_remove, false),
        ] {
            let disabled = if idle { " disabled" } else { "" };
            html.push_str(
                &[
                    "<button type=\"button\" class=\"btn\" data-act=\"",
                    act,
                    "\" data-at=\"",
                    at,
                    "\"",
                    disabled,
                    ">",
                    word,
                    "</button>",
                ]
                .concat(),
            );
        }
        html.push_str("</td></tr>");
    }
    html.push_str("</tbody></table>");
    html
}

/// A text that stands in HTML, also between quotation marks.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::draft::Draft;
    use crate::view::islands::offer::samples;

    #[test]
    fn scenarios_stand_side_by_side_and_names_are_no_markup() {
        let language = Language::TraditionalChinese;
        let offers = [samples::revenue(), samples::rank()];
        let mut cases = Cases::of(Draft::of(0, &offers[0], language), language);
        assert_eq!(board(&cases, &offers, language), "");
        cases.duplicate(0, language);
        cases.rename(1, "<b \"&", language);
        cases.set_draft(Draft::of(1, &offers[1], language));
        let html = board(&cases, &offers, language);
        assert!(html.contains("value=\"&lt;b &quot;&amp;\""));
        assert!(!html.contains("<b "));
        for words in ["2147億元", "11.8%", "第13位", "趕得上"] {
            assert!(html.contains(words), "{words}");
        }
        assert_eq!(html.matches("<tr").count(), 3);
    }
}
