//! The calculator's state in the page's address: taken from it part by part, and told for it.
//!
//! The case in hand has a key a field; every other case stands in a key of its own, `s0` to `s3` by its
//! place, its fields in the order of [`KEYS`] with `*` between them. What is as the report has it is
//! left out. A baseline that the reader has cleared is `-`; one with a bound is `>250`.

use crate::figure::Bound;
use crate::figure::read_number;
use crate::figure::round;
use crate::figure::shortest;
use crate::target::Field;
use crate::target::MAXIMUM;
use crate::target::YEARS;
use crate::text::Language;
use crate::text::cut;
use crate::view::islands::Offer;
use crate::view::islands::cases::Case;
use crate::view::islands::cases::Cases;
use crate::view::islands::cases::MOST;
use crate::view::islands::draft::DEFAULT_SOLVE;
use crate::view::islands::draft::Draft;
use crate::view::islands::draft::FIELDS;
use crate::view::islands::draft::SOLVE;
use crate::view::islands::draft::bound_mark;
use crate::view::islands::draft::value;
use crate::view::islands::draft::year;
use crate::view::islands::offer::CUSTOM;
use crate::view::islands::offer::Own;

/// The keys of a case.
pub const KEYS: [&str; 11] = [
    "target",
    "baseline-year",
    "baseline",
    "goal-year",
    "goal",
    "growth",
    "solve",
    "label",
    "unit",
    "falls",
    "name",
];
/// Where the fields stand among the keys, in the order of [`FIELDS`].
const FIRST_FIELD: usize = 1;
/// The keys of cases that are not in hand.
const OTHERS: [&str; MOST] = ["s0", "s1", "s2", "s3"];
const CLEARED: &str = "-";

/// The fields of a case as the address holds them; empty where they are as the report has them.
type Parts = [String; KEYS.len()];

/// The state that an address tells, and what of it could not be read; that part is as the report has it.
pub fn restored(
    offers: &[Offer],
    language: Language,
    query: &dyn Fn(&str) -> Option<String>,
) -> (Cases, Vec<String>) {
    let mut unread = Vec::new();
    let mut all = Vec::new();
    let mut now = None;
    for key in OTHERS {
        // The case in hand stands where the first other one is missing.
        let Some(text) = query(key) else {
            now.get_or_insert(all.len());
            continue;
        };
        let mut parts = text.split('*');
        let parts: Parts = KEYS.map(|_| parts.next().unwrap_or_default().to_owned());
        all.push(case(offers, language, &parts, &mut unread));
    }
    let parts: Parts = KEYS.map(|key| query(key).unwrap_or_default());
    let now = now.unwrap_or(0);
    all.insert(now, case(offers, language, &parts, &mut unread));
    all.truncate(MOST);
    let mut cases = Cases { all, now };
    cases.name_all(language);
    (cases, unread)
}

fn case(offers: &[Offer], language: Language, parts: &Parts, unread: &mut Vec<String>) -> Case {
    let mut doubt = |at: usize| unread.push([KEYS[at], "=", &parts[at]].concat());
    let [target, .., solve, label, unit, falls, name] = parts;
    let index = match target.as_str() {
        "" => 0,
        CUSTOM => offers.len(),
        id => offers
            .iter()
            .position(|offer| offer.id == id)
            .unwrap_or_else(|| {
                doubt(0);
                0
            }),
    };
    let own = Own {
        label: label.clone(),
        unit: unit.clone(),
        falls: falls == "1",
    };
    let chosen = own.offer(index, offers, language);
    let offer = chosen.as_ref();
    let mut draft = Draft::of(index, offer, language);
    draft.own = own;
    for (at, field) in FIELDS.into_iter().enumerate() {
        let at = FIRST_FIELD + at;
        let text = parts[at].as_str();
        if text.is_empty() {
            continue;
        }
        let number = |text: &str| read_number(text).ok().map(|typed| typed.value);
        let read = match field {
            Field::Baseline if text == CLEARED => Some(String::new()),
            Field::Baseline | Field::Goal => {
                let marked = field == Field::Baseline && text.starts_with(['>', '<', '~', '=']);
                let (mark, digits) = cut(text, usize::from(marked));
                // The address holds values in a unit of its own; the fields in the page's.
                number(digits)
                    .map(|value| value * offer.link_scale)
                    .filter(|value| *value > 0.0 && *value <= MAXIMUM)
                    .map(|value| [mark, tidy(value / offer.scale).as_str()].concat())
            }
            Field::BaselineYear | Field::GoalYear => {
                YEARS.contains(&year(text)).then(|| text.to_owned())
            }
            Field::Pace => number(text)
                .filter(|pace| *pace > -100.0 && *pace <= 1000.0)
                .map(|pace| {
                    draft.set_pace(pace);
                    // A short number is one that somebody typed.
                    if text.len() <= 6 {
                        text.to_owned()
                    } else {
                        draft.text(field).to_owned()
                    }
                }),
        };
        match read {
            Some(text) if field == Field::Pace => draft.texts[4] = text,
            Some(text) => draft.set(field, text),
            None => doubt(at),
        }
    }
    if !solve.is_empty() {
        match SOLVE.iter().position(|known| known == solve) {
            Some(at) => draft.solve = at,
            None => doubt(6),
        }
    }
    Case {
        name: name.clone(),
        draft,
    }
}

/// What of the state differs from the report's own values, by the keys of the address.
pub fn state(
    cases: &Cases,
    offers: &[Offer],
    language: Language,
) -> Vec<(&'static str, Option<String>)> {
    let mut told = Vec::with_capacity(KEYS.len() + MOST);
    let full = |text: String| (!text.is_empty()).then_some(text);
    for (key, part) in KEYS
        .into_iter()
        .zip(parts(cases, cases.now, offers, language))
    {
        told.push((key, full(part)));
    }
    for (at, key) in OTHERS.into_iter().enumerate() {
        let other = (at < cases.all.len() && at != cases.now).then(|| {
            let parts = parts(cases, at, offers, language).join("*");
            // A key without a value would be none.
            [parts.trim_end_matches('*'), ""].concat()
        });
        told.push((key, other));
    }
    told
}

fn parts(cases: &Cases, at: usize, offers: &[Offer], language: Language) -> Parts {
    let Case { name, draft } = &cases.all[at];
    let chosen = draft.own.offer(draft.target, offers, language);
    let offer = chosen.as_ref();
    let own = Draft::of(draft.target, offer, language);
    let mut parts = Parts::default();
    if draft.target != 0 {
        parts[0] = offer.id.clone();
    }
    for (at, field) in FIELDS.into_iter().enumerate() {
        let text = draft.text(field);
        let amount = |value: f64| {
            let sound = value > 0.0 && value <= MAXIMUM;
            if sound {
                tidy(value / offer.link_scale)
            } else {
                String::new()
            }
        };
        parts[FIRST_FIELD + at] = match field {
            Field::Baseline => match draft.baseline(offer) {
                (None, _) if offer.baseline.is_some() => CLEARED.to_owned(),
                (None, _) => String::new(),
                (Some(value), bound) if same(Some(value), offer.baseline) => {
                    let mark = if bound == offer.bound {
                        ""
                    } else {
                        bound_mark(bound)
                    };
                    if mark.is_empty() {
                        String::new()
                    } else {
                        [mark, &amount(value)].concat()
                    }
                }
                (Some(value), bound) => {
                    let mark = if bound == Bound::Exact {
                        ""
                    } else {
                        bound_mark(bound)
                    };
                    let amount = amount(value);
                    if amount.is_empty() {
                        amount
                    } else {
                        [mark, &amount].concat()
                    }
                }
            },
            Field::Goal => {
                let goal = value(text, offer);
                if same(Some(goal), Some(offer.goal)) {
                    String::new()
                } else {
                    amount(goal)
                }
            }
            Field::BaselineYear | Field::GoalYear => {
                let year = year(text);
                let told = text != own.text(field) && YEARS.contains(&year);
                if told {
                    year.to_string()
                } else {
                    String::new()
                }
            }
            Field::Pace => {
                let sound = draft.pace > -100.0 && draft.pace <= 1000.0;
                if draft.pace != own.pace && sound {
                    shortest(draft.pace)
                } else {
                    String::new()
                }
            }
        };
    }
    if draft.solve != DEFAULT_SOLVE {
        parts[6] = SOLVE[draft.solve].to_owned();
    }
    if offer.is_own() {
        parts[7] = plain(&draft.own.label);
        parts[8] = plain(&draft.own.unit);
        parts[9] = if draft.own.falls {
            "1".to_owned()
        } else {
            String::new()
        };
    }
    if *name != Cases::letter(at, language) {
        parts[10] = plain(name);
    }
    parts
}

fn same(value: Option<f64>, own: Option<f64>) -> bool {
    matches!((value, own), (Some(value), Some(own)) if (value - own).abs() <= own * 1e-12)
}

/// A text that can stand between stars.
fn plain(text: &str) -> String {
    text.trim().replace('*', " ")
}

/// A number without the noise that a change of unit leaves in its last digits.
fn tidy(value: f64) -> String {
    shortest(round(value, 15, Bound::Exact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    const CHINESE: Language = Language::TraditionalChinese;

    fn offers() -> Vec<Offer> {
        vec![
            samples::revenue(),
            samples::firms(),
            samples::rank(),
            samples::unknown(),
        ]
    }

    fn from(query: &[(&str, &str)]) -> (Cases, Vec<String>) {
        restored(&offers(), CHINESE, &|key| {
            let found = query.iter().find(|(known, _)| *known == key);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn told(cases: &Cases) -> Vec<(&'static str, String)> {
        let told = state(cases, &offers(), CHINESE);
        told.into_iter()
            .filter_map(|(key, value)| Some((key, value?)))
            .collect()
    }

    #[test]
    fn what_is_told_is_restored() {
        let cases: [&[(&str, &str)]; 11] = [
            &[],
            &[("target", "firms"), ("growth", "12")],
            &[
                ("baseline-year", "2016"),
                ("baseline", "2000"),
                ("goal-year", "2025"),
                ("goal", "3500.5"),
            ],
            &[("target", "rank"), ("growth", "3"), ("solve", "goal")],
            &[("target", "unknown"), ("baseline", "3000")],
            &[("growth", "-2.5"), ("solve", "growth")],
            &[("target", "firms"), ("baseline", "=200")],
            &[("target", "firms"), ("baseline", ">250")],
            &[("baseline", "-"), ("name", "我的")],
            &[
                ("target", "custom"),
                ("baseline", "12.5"),
                ("goal", "40"),
                ("label", "用電"),
                ("unit", "億千瓦時"),
                ("falls", "1"),
            ],
            &[
                ("growth", "12"),
                ("s0", "firms**250**600*7.25"),
                ("s2", ""),
                ("s3", "custom****5****人**丁案"),
            ],
        ];
        for query in cases {
            let (cases, unread) = from(query);
            assert_eq!(unread, Vec::<String>::new(), "{query:?}");
            let told = told(&cases);
            let told: Vec<(&str, &str)> =
                told.iter().map(|(key, it)| (*key, it.as_str())).collect();
            assert_eq!(told, query);
        }
    }

    #[test]
    fn a_part_that_cannot_be_read_is_as_the_report_has_it_and_is_told() {
        let (untouched, _) = from(&[]);
        let broken = [
            ("target", "moon"),
            ("baseline", "much"),
            ("baseline", "-3"),
            ("goal", "-5"),
            ("goal", "Infinity"),
            ("goal-year", "x"),
            ("goal-year", "99999"),
            ("growth", "NaN"),
            ("growth", "1e999"),
            ("growth", "-100"),
            ("solve", "maybe"),
        ];
        for (key, value) in broken {
            let (cases, unread) = from(&[(key, value)]);
            assert_eq!(cases, untouched, "{key}={value}");
            assert_eq!(unread, [[key, "=", value].concat()]);
        }
        // What is empty says nothing.
        let (cases, unread) = from(&[("goal", ""), ("growth", ""), ("solve", "")]);
        assert_eq!((cases, unread), (untouched, Vec::new()));
    }

    #[test]
    fn a_broken_case_is_mended_part_by_part() {
        let (cases, unread) = from(&[("s1", "moon*1*2*3*4*fast"), ("growth", "12")]);
        assert_eq!(
            unread,
            [
                "target=moon",
                "baseline-year=1",
                "goal-year=3",
                "growth=fast"
            ]
        );
        assert_eq!((cases.all.len(), cases.now), (2, 0));
        assert_eq!(cases.all[1].draft.text(Field::Goal), "4");
    }

    #[test]
    fn values_are_the_same_in_a_language_of_another_scale() {
        let mut english = samples::revenue();
        english.scale = 1e9;
        for typed in ["250", "0.001", "214.73", "123.456789"] {
            let mut draft = Draft::of(0, &english, Language::English);
            draft.set(Field::Baseline, typed.to_owned());
            let value = draft.baseline(&english).0;
            let mut cases = Cases::of(draft, CHINESE);
            cases.name_all(CHINESE);
            let told: Vec<(&str, String)> = state(&cases, &[english.clone()], Language::English)
                .into_iter()
                .filter_map(|(key, value)| Some((key, value?)))
                .collect();
            let query: Vec<(&str, &str)> =
                told.iter().map(|(key, it)| (*key, it.as_str())).collect();
            let (cases, _) = restored(&[english.clone()], Language::English, &|key| {
                let found = query.iter().find(|(known, _)| *known == key);
                found.map(|(_, value)| (*value).to_owned())
            });
            assert_eq!(cases.draft().baseline(&english).0, value, "{typed}");
            assert_eq!(cases.draft().text(Field::Baseline), typed);
        }
    }
}
