//! What the calculator shows for what stands in its fields: one pure step from [`Draft`] to [`Scene`].

use crate::chart::Course;
use crate::chart::Plan;
use crate::chart::plan_calculator;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::decimal;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::write;
use crate::target::Answer;
use crate::target::Answers;
use crate::target::Fault;
use crate::target::Field;
use crate::target::Question;
use crate::target::YEARS;
use crate::target::answer;
use crate::target::verdict;
use crate::text::Language;
use crate::text::fill;
use crate::view::islands::Offer;
use crate::view::islands::results::Judged;
use crate::view::islands::results::Shown;
use crate::view::islands::results::Writer;
use crate::view::islands::results::judge;
use crate::view::islands::results::pace_in_words;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// The names of `solve`, in the order in which the page offers them.
pub const SOLVE: [&str; 3] = ["growth", "year", "goal"];
/// What is solved for until the reader says otherwise.
pub const DEFAULT_SOLVE: usize = 1;
/// The fields in the order in which their faults are told.
pub const FIELDS: [Field; 5] = [
    Field::BaselineYear,
    Field::Baseline,
    Field::GoalYear,
    Field::Goal,
    Field::Pace,
];

/// What stands in the fields: texts as typed. The pace keeps its full precision beside its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The target's place among the offers.
    pub target: usize,
    /// Texts in the order of [`FIELDS`].
    pub texts: [String; 5],
    pub pace: f64,
    pub solve: usize,
}

impl Draft {
    /// An offer's own values in every field.
    pub fn of(index: usize, offer: &Offer, language: Language) -> Draft {
        // A rank is written as an ordinal; its field holds the bare place.
        let number = |value: f64| match offer.rank {
            true => decimal(value),
            false => write(&Quantity::exact(value, offer.unit.clone()), language).number,
        };
        Draft {
            target: index,
            texts: [
                offer.baseline_year.to_string(),
                offer.baseline.map_or_else(String::new, number),
                offer.goal_year.to_string(),
                number(offer.goal),
                pace_text(offer.pace),
            ],
            pace: offer.pace,
            solve: DEFAULT_SOLVE,
        }
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        &self.texts[place(field)]
    }

    /// Types into a field.
    pub fn set(&mut self, field: Field, text: String) {
        if field == Field::Pace {
            self.pace = read_number(&text).map_or(f64::NAN, |typed| typed.value);
        }
        self.texts[place(field)] = text;
    }

    /// Moves the slider.
    pub fn set_pace(&mut self, pace: f64) {
        self.pace = pace;
        self.texts[place(Field::Pace)] = pace_text(pace);
    }

    /// The question that the fields ask.
    pub fn question(&self, offer: &Offer, language: Language) -> Question {
        let baseline = self.text(Field::Baseline);
        // The report's own value keeps its bound; one that the reader types is taken at its word.
        let own = baseline == Draft::of(0, offer, language).text(Field::Baseline);
        Question {
            measure: offer.measure(),
            baseline: if baseline.trim().is_empty() {
                None
            } else if own {
                offer.baseline
            } else {
                Some(value(baseline, offer.scale))
            },
            bound: if own { offer.bound } else { Bound::Exact },
            baseline_year: year(self.text(Field::BaselineYear)),
            goal: value(self.text(Field::Goal), offer.scale),
            goal_year: year(self.text(Field::GoalYear)),
            pace: self.pace,
        }
    }
}

fn place(field: Field) -> usize {
    FIELDS.iter().position(|known| *known == field).unwrap_or(0)
}

/// A value as typed, in base units; not a number where it cannot be read.
pub fn value(text: &str, scale: f64) -> f64 {
    match read_number(text) {
        Some(typed) if typed.scale == 1.0 && typed.unit.is_none() => typed.value * scale,
        Some(typed) => typed.value,
        None => f64::NAN,
    }
}

/// A year as typed; one that can be no year where it cannot be read.
pub fn year(text: &str) -> i32 {
    let typed = read_number(text.trim_end_matches(['年', ' '])).map(|typed| typed.value);
    match typed {
        Some(year) if year.fract() == 0.0 && year.abs() < 1e6 => year as i32,
        _ => i32::MIN,
    }
}

fn pace_text(pace: f64) -> String {
    if pace.is_finite() {
        decimal(round_at(pace, -1, Bound::Exact))
    } else {
        String::new()
    }
}

/// A custom property of a style attribute, to four decimals.
pub fn property(name: &str, value: f64, unit: &str) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    [name, ":", &decimal(round_at(value, -4, Bound::Exact)), unit].concat()
}

/// A result with the line under its name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    pub shown: Shown,
    pub caption: String,
    pub hot: bool,
}

/// A mark under the slider; without words there is none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SliderMark {
    pub words: String,
    pub style: String,
    pub class: &'static str,
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
    pub pace_label: &'static str,
    pub pace_unit: &'static str,
    pub slider_end: String,
    pub slider_fill: String,
    pub required: SliderMark,
    pub past: SliderMark,
    /// The chart; none while a field is at fault.
    pub plan: Option<Plan>,
}

/// Works out the scene.
pub fn scene(draft: Draft, offer: &Offer, language: Language) -> Scene {
    let draft = &draft;
    let words = live_words(language);
    let question = draft.question(offer, language);
    let answers = answer(&question);
    let found = question.faults();
    let writer = Writer {
        language,
        unit: offer.unit.clone(),
    };
    let pace = pace_in_words(draft.pace, offer.rank, words);
    let end = offer.slider_end();
    let share = |pace: f64| (pace / end).clamp(0.0, 1.0);
    let needed = if offer.rank {
        answers.required_increment
    } else {
        answers.required_growth
    };
    let (required, past) = slider_marks(offer, needed, &writer, words, end);
    let course = Course {
        question: &question,
        answers: &answers,
        unit: &offer.unit,
        label: &offer.label,
    };
    Scene {
        draft: draft.clone(),
        faults: FIELDS.map(|field| {
            let fault = found.iter().find(|(faulty, _)| *faulty == field);
            fault.map_or_else(String::new, |(_, fault)| {
                fault_message(*fault, &question, words)
            })
        }),
        cells: cells(
            draft,
            offer,
            &question,
            &answers,
            found.is_empty(),
            &writer,
            &pace,
        ),
        judged: judge(
            verdict(&question, &answers),
            &question,
            &answers,
            &writer,
            &pace,
        ),
        before: offer.before.clone(),
        goal_before: offer.goal_before.clone(),
        after_baseline: [&offer.after, words.by].concat(),
        after_goal: [&offer.after, words.then].concat(),
        floor: match question.bound {
            Bound::AtLeast if question.baseline.is_some() => "≥",
            _ => "",
        },
        answer: clause(draft, offer, &answers, &writer, &pace, words),
        missing: match question.baseline {
            None => offer.missing.clone(),
            Some(_) => String::new(),
        },
        pace_label: if offer.rank {
            words.pace_places
        } else {
            words.pace
        },
        pace_unit: if offer.rank { "" } else { "%" },
        slider_end: decimal(end),
        slider_fill: property("--p", share(draft.pace.max(0.0)), ""),
        required,
        past,
        plan: found.is_empty().then(|| plan_calculator(&course, language)),
    }
}

fn slider_marks(
    offer: &Offer,
    needed: Option<Answer>,
    writer: &Writer,
    words: &LiveWords,
    end: f64,
) -> (SliderMark, SliderMark) {
    let at = |pace: f64| pace / end;
    let inside = |pace: f64| (0.0..=1.0).contains(&at(pace));
    let style = |pace: f64| property("--at", at(pace), "");
    let needed = needed.filter(|needed| inside(needed.value));
    // Two marks that stand close read outwards.
    let apart = match (needed, offer.past) {
        (Some(needed), Some(past)) => {
            let gap = at(past) - at(needed.value);
            if gap.abs() < 0.3 { gap.signum() } else { 0.0 }
        }
        _ => 0.0,
    };
    let outwards = |side: f64, plain, left, right| match (apart * side).total_cmp(&0.0) {
        std::cmp::Ordering::Less => right,
        std::cmp::Ordering::Greater => left,
        std::cmp::Ordering::Equal => plain,
    };
    let required = needed.map_or_else(SliderMark::default, |needed| {
        let shown = if offer.rank {
            writer.increment(Some(needed))
        } else {
            writer.percent(Some(needed))
        };
        SliderMark {
            words: fill(words.needed, &[&shown.line()]),
            style: style(needed.value),
            class: outwards(1.0, "mk t", "mk t lft", "mk t rgt"),
        }
    });
    let past = offer
        .past
        .filter(|past| inside(*past))
        .map_or_else(SliderMark::default, |past| SliderMark {
            words: offer.past_label.clone(),
            style: style(past),
            class: outwards(-1.0, "mk p", "mk p lft", "mk p rgt"),
        });
    (required, past)
}

fn cells(
    draft: &Draft,
    offer: &Offer,
    question: &Question,
    answers: &Answers,
    sound: bool,
    writer: &Writer,
    pace: &str,
) -> [Cell; 7] {
    let words = live_words(writer.language);
    let paced = fill(words.arrival_by, &[pace]);
    let never = question.pace <= 0.0 && answers.arrival_linear.is_none();
    let arrival = if never {
        words.never.to_owned()
    } else {
        paced.clone()
    };
    let by_rank = |ranked: &str, other: &str| (if offer.rank { ranked } else { other }).to_owned();
    let mut captions = [
        by_rank(words.progress_places, words.progress_by),
        by_rank(words.remaining_places, words.remaining_by),
        by_rank(words.required_growth_rank, words.required_growth_by),
        words.required_increment_by.to_owned(),
        by_rank(words.required_growth_rank, &arrival),
        arrival,
        paced,
    ];
    // A rank's answer to "how fast" and "when" is told in places.
    let solved = match (draft.solve, offer.rank) {
        (0, false) => 2,
        (0, true) => 3,
        (1, false) => 4,
        (1, true) => 5,
        _ => 6,
    };
    let mut at = 0;
    writer.all(answers).map(|(_, shown)| {
        let mut caption = std::mem::take(&mut captions[at]);
        if shown.value.is_empty() {
            if question.baseline.is_none() {
                caption = words.missing.to_owned();
            } else if !sound {
                caption = words.to_mend.to_owned();
            }
        }
        let cell = Cell {
            shown,
            caption,
            hot: at == solved,
        };
        at += 1;
        cell
    })
}

fn clause(
    draft: &Draft,
    offer: &Offer,
    answers: &Answers,
    writer: &Writer,
    pace: &str,
    words: &LiveWords,
) -> [String; 3] {
    let (template, shown) = match (draft.solve, offer.rank) {
        (0, false) => (words.answer_growth, writer.percent(answers.required_growth)),
        (0, true) => (
            words.answer_places,
            writer.increment(answers.required_increment),
        ),
        (1, false) => (words.answer_year, writer.year(answers.arrival_compound)),
        (1, true) => (
            words.answer_year_places,
            writer.year(answers.arrival_linear),
        ),
        (_, false) => (words.answer_goal, writer.value(answers.projection)),
        (_, true) => (words.answer_goal_places, writer.value(answers.projection)),
    };
    let line = if shown.value.is_empty() {
        words.none.to_owned()
    } else {
        shown.line()
    };
    if draft.solve == 0 {
        // The answer stands inside the clause …
        let (lead, rest) = template.split_once("{}").unwrap_or((template, ""));
        [lead.to_owned(), line, [rest, words.end].concat()]
    } else {
        // … or after it.
        [fill(template, &[pace]), line, words.end.to_owned()]
    }
}

fn fault_message(fault: Fault, question: &Question, words: &LiveWords) -> String {
    match fault {
        Fault::NotANumber => words.fault_number.to_owned(),
        Fault::NotPositive => words.fault_positive.to_owned(),
        Fault::TooLarge => words.fault_large.to_owned(),
        Fault::YearOutOfRange => fill(
            words.fault_year,
            &[&YEARS.start().to_string(), &YEARS.end().to_string()],
        ),
        Fault::GoalNotAfterBaseline => {
            fill(words.fault_order, &[&question.baseline_year.to_string()])
        }
        Fault::PaceOutOfRange => words.fault_pace.to_owned(),
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
        scene(draft, offer, CHINESE)
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
            assert!(scene.plan.is_some(), "{}", offer.id);
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
            assert!(scene.plan.is_none(), "{field:?} {typed}");
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
