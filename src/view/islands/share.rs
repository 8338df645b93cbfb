//! What a reader takes along: a sentence, and the path year by year.

use crate::figure::shortest;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::cases::Cases;
use crate::view::islands::scene::Scene;
use crate::view::islands::words::live_words;

/// The scene in a sentence or two, as the page says it.
pub fn sentence(scene: &Scene, offer: &Offer, language: Language) -> String {
    let words = live_words(language);
    let [first, baseline, last, goal, _] = &scene.draft.texts;
    let label = [&offer.label, words.colon].concat();
    let baseline = if baseline.trim().is_empty() {
        words.none
    } else {
        baseline
    };
    [
        &label,
        words.from,
        first,
        words.at,
        &scene.before,
        scene.floor,
        baseline,
        &scene.after_baseline,
        last,
        words.reach,
        &scene.goal_before,
        goal,
        &scene.after_goal,
        &scene.answer[0],
        &scene.answer[1],
        &scene.answer[2],
        words.between,
        &scene.judged.line,
        words.end,
    ]
    .concat()
}

/// Every scenario's path as comma-separated values: a line a year, values in base units at full precision.
pub fn table(cases: &Cases, offers: &[Offer], language: Language) -> String {
    let mut lines = String::from("scenario,target,unit,year,assumed,required,goal,bound\r\n");
    for case in &cases.all {
        let chosen = case.draft.own.offer(case.draft.target, offers, language);
        let question = case.draft.question(&chosen);
        for step in question.path() {
            let cells = [
                quoted(&case.name),
                quoted(&chosen.label),
                quoted(&chosen.unit.code()),
                step.year.to_string(),
                shortest(step.assumed),
                shortest(step.required),
                shortest(question.goal),
                question.bound.code().to_owned(),
            ];
            lines.push_str(&cells.join(","));
            lines.push_str("\r\n");
        }
    }
    lines
}

/// A cell as RFC 4180 has it.
fn quoted(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::draft::Draft;
    use crate::view::islands::offer::samples;
    use crate::view::islands::scene::scene;

    #[test]
    fn a_sentence_says_it_all() {
        let offer = samples::revenue();
        let language = Language::TraditionalChinese;
        let scene = scene(Draft::of(0, &offer, language), &offer, language, 0);
        assert_eq!(
            sentence(&scene, &offer, language),
            "營業收入：從2017年的2147億元起，要在2020年達到3000億元，若每年增長18.9%，到達是在2019年。趕得上，早1年。"
        );
    }

    #[test]
    fn a_table_has_a_line_a_year() {
        let offer = samples::firms();
        let language = Language::TraditionalChinese;
        let mut cases = Cases::of(Draft::of(0, &offer, language), language);
        cases.rename(0, "a,b", language);
        let table = table(&cases, &[offer], language);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 5);
        assert_eq!(
            lines[1],
            "\"a,b\",營業收入,count:家,2017,200,200,500,at-least"
        );
    }
}
