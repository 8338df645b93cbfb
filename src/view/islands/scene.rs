//! What the calculator shows for what stands in its fields: one pure step from [`Draft`] to [`Scene`].

use crate::figure::Bound;
use crate::target::Field;
use crate::target::answer;
use crate::target::verdict;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::draft::Draft;
use crate::view::islands::draft::FIELDS;
use crate::view::islands::judged::Compared;
use crate::view::islands::judged::Judged;
use crate::view::islands::judged::compare;
use crate::view::islands::judged::judge;
use crate::view::islands::results::Shown;
use crate::view::islands::results::Writer;
use crate::view::islands::results::pace_in_words;
use crate::view::islands::slider::Slider;
use crate::view::islands::slider::slider;
use crate::view::islands::telling::Telling;
use crate::view::islands::words::live_words;

/// A mask of formulas: all of them.
pub const ALL: u32 = u32::MAX;
/// The place of the verdict's grounds in the mask, behind the results.
pub const GROUNDS: u32 = 7;

/// A result with the line under its name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    pub shown: Shown,
    pub caption: String,
    /// How it comes about; empty unless asked for.
    pub formula: String,
    pub hot: bool,
}

/// Everything that changes on the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// What stands in the fields.
    pub draft: Draft,
    /// What is wrong with each field, in the order of [`FIELDS`]; empty where nothing is.
    pub faults: [String; 5],
    /// Progress, remaining, required growth and increment, both arrivals, projection.
    pub cells: [Cell; 7],
    pub judged: Judged,
    pub compared: Compared,
    /// Around the sentence's values.
    pub before: String,
    pub goal_before: String,
    /// Behind the values, up to the next blank.
    pub after_baseline: String,
    pub after_goal: String,
    pub floor: &'static str,
    /// The last clause: before the answer, the answer, after it.
    pub answer: [String; 3],
    /// Why there is no baseline; empty where there is one.
    pub missing: String,
    pub slider: Slider,
    /// What of a link could not be read; empty unless one has just been followed.
    pub unread: String,
    /// Whether no field is at fault.
    pub sound: bool,
}

/// Works out the scene of a draft. `open` has a bit set for each formula that is to be told.
pub fn scene(draft: Draft, offer: &Offer, language: Language, open: u32) -> Scene {
    let words = live_words(language);
    let question = draft.question(offer);
    let answers = answer(&question);
    let found = question.faults();
    let writer = Writer::of(offer, language);
    let pace = pace_in_words(draft.pace, question.measure, words);
    let needed = if offer.steps() {
        answers.required_increment
    } else {
        answers.required_growth
    };
    let telling = Telling {
        draft: &draft,
        offer,
        question: &question,
        answers: &answers,
        writer: &writer,
        pace: &pace,
        words,
    };
    Scene {
        faults: FIELDS.map(|field| {
            let fault = found.iter().find(|(faulty, _)| *faulty == field);
            fault.map_or_else(String::new, |(_, fault)| telling.fault(field, *fault))
        }),
        cells: telling.cells(found.is_empty(), open),
        judged: judge(
            verdict(&question, &answers),
            &question,
            &answers,
            &writer,
            &pace,
        ),
        compared: if found.is_empty() {
            compare(
                &question,
                &answers,
                &writer,
                &pace,
                open >> GROUNDS & 1 == 1,
            )
        } else {
            Compared::default()
        },
        before: offer.before.clone(),
        goal_before: offer.goal_before.clone(),
        after_baseline: [&offer.after, words.by].concat(),
        after_goal: [&offer.after, words.then].concat(),
        // A reader's own sign stands in the field already.
        floor: match question.bound {
            Bound::AtLeast
                if question.baseline.is_some()
                    && draft
                        .text(Field::Baseline)
                        .trim()
                        .starts_with(|c: char| c != '≥' && c != '>' && c != '＞') =>
            {
                "≥"
            }
            _ => "",
        },
        answer: telling.clause(),
        missing: match question.baseline {
            None => offer.missing.clone(),
            Some(_) => String::new(),
        },
        slider: slider(draft.pace, offer, needed, &writer, words),
        unread: String::new(),
        sound: found.is_empty(),
        draft,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    const CHINESE: Language = Language::TraditionalChinese;

    fn of(offer: &Offer, edit: impl FnOnce(&mut Draft)) -> Scene {
        let mut draft = Draft::of(0, offer, CHINESE);
        edit(&mut draft);
        scene(draft, offer, CHINESE, ALL)
    }

    fn lines(scene: &Scene) -> Vec<String> {
        scene.cells.iter().map(|cell| cell.shown.line()).collect()
    }

    #[test]
    fn results_are_written_with_their_bounds() {
        let cases: [(Offer, [&str; 7], &str); 4] = [
            (
                samples::revenue(),
                [
                    "71.6%",
                    "853億元",
                    "11.8%",
                    "284億元",
                    "2019年",
                    "2020年",
                    "3611億元",
                ],
                "on-track",
            ),
            (
                samples::firms(),
                [
                    "≥40%",
                    "≤300家",
                    "≤35.8%",
                    "≤100家",
                    "最遲2024年",
                    "最遲2027年",
                    "≥304家",
                ],
                "cannot-tell",
            ),
            (
                samples::rank(),
                ["47.4%", "10位", "", "3.3位", "", "2019年", "第13位"],
                "on-track",
            ),
            (
                samples::unknown(),
                ["", "", "", "", "", "", ""],
                "not-given",
            ),
        ];
        for (offer, expected, verdict) in cases {
            let scene = of(&offer, |_| {});
            assert_eq!(lines(&scene), expected, "{}", offer.id);
            assert_eq!(scene.judged.code, verdict, "{}", offer.id);
            assert!(scene.sound, "{}", offer.id);
        }
    }

    #[test]
    fn a_wrong_field_is_told_and_takes_away_what_depends_on_it() {
        // The field, what is typed, and the results that remain.
        let cases = [
            (Field::Baseline, "abc", 0),
            (Field::Baseline, "0", 0),
            (Field::Baseline, "-1", 0),
            (Field::Baseline, "1e308", 0),
            (Field::Goal, "", 1),
            (Field::GoalYear, "2017", 4),
            (Field::GoalYear, "2150", 4),
            (Field::GoalYear, "2020.5", 4),
            (Field::Pace, "fast", 4),
            (Field::Pace, "-100", 4),
        ];
        for (field, typed, remaining) in cases {
            let scene = of(&samples::revenue(), |draft| {
                draft.set(field, typed.to_owned())
            });
            let told: Vec<bool> = scene.faults.iter().map(|fault| !fault.is_empty()).collect();
            let expected: Vec<bool> = FIELDS.iter().map(|known| *known == field).collect();
            assert_eq!(told, expected, "{field:?} {typed}");
            let given = lines(&scene).iter().filter(|line| !line.is_empty()).count();
            assert_eq!(given, remaining, "{field:?} {typed}");
            assert_eq!(scene.judged.code, "invalid", "{field:?} {typed}");
            assert!(!scene.sound, "{field:?} {typed}");
        }
    }

    #[test]
    fn a_number_that_is_too_large_is_told_from_none() {
        let words = live_words(CHINESE);
        for (field, typed, expected) in [
            (Field::Baseline, "1e308", words.fault_large),
            (Field::Baseline, "≥1e999", words.fault_large),
            (Field::Goal, "1e308", words.fault_large),
            (Field::Goal, "1234567890123456789012", words.fault_large),
            (Field::Goal, "1e", words.fault_number),
            (Field::Pace, "1e308", words.fault_pace),
            (Field::Pace, "1e", words.fault_number),
        ] {
            let scene = of(&samples::revenue(), |draft| {
                draft.set(field, typed.to_owned())
            });
            let told = scene.faults.iter().find(|fault| !fault.is_empty());
            assert_eq!(
                told.map(String::as_str),
                Some(expected),
                "{field:?} {typed}"
            );
        }
    }

    #[test]
    fn a_typed_baseline_is_taken_at_its_word() {
        for typed in ["250", "２５０", "250家", "2.5e2", "兩百五十"] {
            let scene = of(&samples::firms(), |draft| {
                draft.set(Field::Baseline, typed.to_owned())
            });
            assert_eq!(scene.cells[0].shown.line(), "50%", "{typed}");
            assert_eq!(scene.floor, "", "{typed}");
        }
        let cleared = of(&samples::firms(), |draft| {
            draft.set(Field::Baseline, " ".to_owned())
        });
        assert_eq!(cleared.judged.code, "not-given");
    }
}
