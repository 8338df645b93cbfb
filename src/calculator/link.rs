//! The calculator's state as the query of the page's address, and back, part by part.
//!
//! The scenario in hand has a key a field; every other scenario stands in a key of its own, `s0` to `s3` by
//! its place, its fields in the order of [`LinkKey::ALL`] with `*` between them. What is as the report has it
//! is left out. A baseline that the reader has cleared is `-`; one with a bound is `>250`.

use crate::calculator::arithmetic::Field;
use crate::calculator::arithmetic::MAXIMUM;
use crate::calculator::arithmetic::YEARS;
use crate::calculator::form::FormInput;
use crate::calculator::form::SolveFor;
use crate::calculator::form::bound_mark;
use crate::calculator::form::value;
use crate::calculator::form::year;
use crate::calculator::link_key::LinkKey;
use crate::calculator::link_key::LinkedScenario;
use crate::calculator::option::CUSTOM;
use crate::calculator::option::CustomTarget;
use crate::calculator::option::TargetOption;
use crate::calculator::scenarios::MOST_SCENARIOS;
use crate::calculator::scenarios::Scenario;
use crate::calculator::scenarios::Scenarios;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;
use crate::figure::read_number;
use crate::figure::round;
use crate::figure::shortest;
use crate::text::cut;

/// The keys of scenarios that are not in hand.
const OTHERS: [&str; MOST_SCENARIOS] = ["s0", "s1", "s2", "s3"];
/// What stands for a baseline that the reader has cleared.
const CLEARED: &str = "-";

/// The scenarios that a query tells, and what of it could not be read; that part is as the report has it.
/// `query` gives the value of a key, decoded.
pub fn restore(
    options: &[TargetOption],
    words: &CalculatorWords,
    query: &dyn Fn(&str) -> Option<String>,
) -> (Scenarios, Vec<String>) {
    let mut unread = Vec::new();
    let mut all = Vec::new();
    let mut now = None;
    for key in OTHERS {
        // The scenario in hand stands where the first other one is missing.
        let Some(text) = query(key) else {
            now.get_or_insert(all.len());
            continue;
        };
        let mut parts = text.split('*');
        let linked = LinkKey::ALL.map(|_| parts.next().unwrap_or_default().to_owned());
        all.push(scenario(
            options,
            words,
            &LinkedScenario(linked),
            &mut unread,
        ));
    }
    let linked = LinkKey::ALL.map(|key| query(key.name()).unwrap_or_default());
    let now = now.unwrap_or(0);
    all.insert(
        now,
        scenario(options, words, &LinkedScenario(linked), &mut unread),
    );
    all.truncate(MOST_SCENARIOS);
    let mut scenarios = Scenarios { all, now };
    scenarios.name_all(words);
    (scenarios, unread)
}

fn scenario(
    options: &[TargetOption],
    words: &CalculatorWords,
    linked: &LinkedScenario,
    unread: &mut Vec<String>,
) -> Scenario {
    let mut doubt = |key: LinkKey| unread.push([key.name(), "=", &linked[key]].concat());
    let index = match linked[LinkKey::Target].as_str() {
        "" => 0,
        CUSTOM => options.len(),
        id => options
            .iter()
            .position(|option| option.id == id)
            .unwrap_or_else(|| {
                doubt(LinkKey::Target);
                0
            }),
    };
    let custom = CustomTarget {
        label: linked[LinkKey::Label].clone(),
        unit: linked[LinkKey::Unit].clone(),
        falls: linked[LinkKey::Falls] == "1",
    };
    let chosen = custom.option(index, options, words);
    let mut input = FormInput::of(index, &chosen, words);
    for field in Field::ALL {
        let text = linked[LinkKey::of(field)].as_str();
        if !text.is_empty() && !read_into(&mut input, field, text, &chosen) {
            doubt(LinkKey::of(field));
        }
    }
    match (
        linked[LinkKey::Solve].as_str(),
        SolveFor::from_name(&linked[LinkKey::Solve]),
    ) {
        ("", _) => {}
        (_, Some(solve)) => input.solve = solve,
        (_, None) => doubt(LinkKey::Solve),
    }
    input.custom = custom;
    Scenario {
        name: linked[LinkKey::Name].clone(),
        input,
    }
}

/// Reads a field's text of an address; false if it cannot be read, and the field stays as it is.
fn read_into(input: &mut FormInput, field: Field, text: &str, option: &TargetOption) -> bool {
    let number = |text: &str| read_number(text).ok().map(|typed| typed.value);
    let read = match field {
        Field::Baseline if text == CLEARED => Some(String::new()),
        Field::Baseline | Field::Goal => {
            let marked = field == Field::Baseline && text.starts_with(['>', '<', '~', '=']);
            let (mark, digits) = cut(text, usize::from(marked));
            // The address holds values in a unit of its own; the fields in the page's.
            number(digits)
                .map(|value| value * option.link_scale)
                .filter(|value| *value > 0.0 && *value <= MAXIMUM)
                .map(|value| [mark, tidy(value / option.scale).as_str()].concat())
        }
        Field::BaselineYear | Field::GoalYear => {
            YEARS.contains(&year(text)).then(|| text.to_owned())
        }
        Field::Pace => {
            let Some(pace) = number(text).filter(|pace| is_sound_pace(*pace)) else {
                return false;
            };
            input.set_pace(pace);
            // A short number is one that somebody typed.
            if text.len() <= 6 {
                input.set_pace_as(pace, text.to_owned());
            }
            return true;
        }
    };
    match read {
        Some(text) => {
            input.set(field, text);
            true
        }
        None => false,
    }
}

fn is_sound_pace(pace: f64) -> bool {
    pace > -100.0 && pace <= 1000.0
}

/// The state as keys of the query with their values; a key without a value is to be taken away, as what it
/// would tell is as the report has it.
pub fn link_query(
    scenarios: &Scenarios,
    options: &[TargetOption],
    words: &CalculatorWords,
) -> Vec<(&'static str, Option<String>)> {
    let mut query = Vec::with_capacity(LinkKey::ALL.len() + MOST_SCENARIOS);
    let in_hand = linked(scenarios, scenarios.now, options, words);
    for (key, text) in LinkKey::ALL.into_iter().zip(in_hand.0) {
        query.push((key.name(), (!text.is_empty()).then_some(text)));
    }
    for (place, key) in OTHERS.into_iter().enumerate() {
        let is_beside = place < scenarios.all.len() && place != scenarios.now;
        let other = is_beside.then(|| {
            let parts = linked(scenarios, place, options, words).0.join("*");
            parts.trim_end_matches('*').to_owned()
        });
        query.push((key, other));
    }
    query
}

fn linked(
    scenarios: &Scenarios,
    place: usize,
    options: &[TargetOption],
    words: &CalculatorWords,
) -> LinkedScenario {
    let Scenario { name, input } = &scenarios.all[place];
    let chosen = input.custom.option(input.target, options, words);
    let option = chosen.as_ref();
    let reported = FormInput::of(input.target, option, words);
    let mut linked = LinkedScenario::default();
    if input.target != 0 {
        linked[LinkKey::Target] = option.id.clone();
    }
    for field in Field::ALL {
        linked[LinkKey::of(field)] = linked_field(input, field, option, &reported);
    }
    if input.solve != SolveFor::default() {
        linked[LinkKey::Solve] = input.solve.name().to_owned();
    }
    if option.is_custom() {
        linked[LinkKey::Label] = without_stars(&input.custom.label);
        linked[LinkKey::Unit] = without_stars(&input.custom.unit);
        if input.custom.falls {
            linked[LinkKey::Falls] = "1".to_owned();
        }
    }
    if *name != Scenarios::letter(place, words) {
        linked[LinkKey::Name] = without_stars(name);
    }
    linked
}

/// What a field says, for the address; empty where it is as reported, or wrong.
fn linked_field(
    input: &FormInput,
    field: Field,
    option: &TargetOption,
    reported: &FormInput,
) -> String {
    let text = input.text(field);
    let amount =
        |value: f64| (value > 0.0 && value <= MAXIMUM).then(|| tidy(value / option.link_scale));
    let told = match field {
        Field::Baseline => match input.baseline(option) {
            (None, _) => option.baseline.is_some().then(|| CLEARED.to_owned()),
            (Some(value), bound) => {
                // A reported value says its bound where that is another one, any other value where it has one.
                let as_reported = is_same(Some(value), option.baseline);
                let unmarked = if as_reported {
                    option.bound
                } else {
                    Bound::Exact
                };
                let mark = if bound == unmarked {
                    ""
                } else {
                    bound_mark(bound)
                };
                amount(value)
                    .filter(|_| !(as_reported && mark.is_empty()))
                    .map(|amount| [mark, &amount].concat())
            }
        },
        Field::Goal => Some(value(text, option))
            .filter(|goal| !is_same(Some(*goal), Some(option.goal)))
            .and_then(amount),
        Field::BaselineYear | Field::GoalYear => Some(year(text))
            .filter(|year| text != reported.text(field) && YEARS.contains(year))
            .map(|year| year.to_string()),
        Field::Pace => {
            (input.pace != reported.pace && is_sound_pace(input.pace)).then(|| shortest(input.pace))
        }
    };
    told.unwrap_or_default()
}

fn is_same(value: Option<f64>, reported: Option<f64>) -> bool {
    matches!((value, reported), (Some(value), Some(reported)) if (value - reported).abs() <= reported * 1e-12)
}

/// A text that can stand between stars.
fn without_stars(text: &str) -> String {
    text.trim().replace('*', " ")
}

/// A number without the noise that a change of unit leaves in its last digits.
fn tidy(value: f64) -> String {
    shortest(round(value, 15, Bound::Exact))
}
