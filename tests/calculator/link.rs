//! The state as the query of an address, and back.

use crate::samples;
use crate::samples::chinese;
use crate::samples::options;
use zone_report::calculator::FormInput;
use zone_report::calculator::Scenarios;
use zone_report::calculator::arithmetic::Field;
use zone_report::calculator::calculator_words;
use zone_report::calculator::link_query;
use zone_report::calculator::restore;
use zone_report::language::Language;

fn from(query: &[(&str, &str)]) -> (Scenarios, Vec<String>) {
    restore(&options(), chinese(), &|key| {
        let found = query.iter().find(|(known, _)| *known == key);
        found.map(|(_, value)| (*value).to_owned())
    })
}

fn told(scenarios: &Scenarios) -> Vec<(&'static str, String)> {
    let told = link_query(scenarios, &options(), chinese());
    told.into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect()
}

#[test]
fn what_is_told_is_restored() {
    let scenarios: [&[(&str, &str)]; 11] = [
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
    for query in scenarios {
        let (scenarios, unread) = from(query);
        assert_eq!(unread, Vec::<String>::new(), "{query:?}");
        let told = told(&scenarios);
        let told: Vec<(&str, &str)> = told.iter().map(|(key, it)| (*key, it.as_str())).collect();
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
        let (scenarios, unread) = from(&[(key, value)]);
        assert_eq!(scenarios, untouched, "{key}={value}");
        assert_eq!(unread, [[key, "=", value].concat()]);
    }
    // What is empty says nothing.
    let (scenarios, unread) = from(&[("goal", ""), ("growth", ""), ("solve", "")]);
    assert_eq!((scenarios, unread), (untouched, Vec::new()));
}

#[test]
fn a_broken_case_is_mended_part_by_part() {
    let (scenarios, unread) = from(&[("s1", "moon*1*2*3*4*fast"), ("growth", "12")]);
    assert_eq!(
        unread,
        [
            "target=moon", "baseline-year=1", "goal-year=3", "growth=fast"
        ]
    );
    assert_eq!((scenarios.all.len(), scenarios.now), (2, 0));
    assert_eq!(scenarios.all[1].input.text(Field::Goal), "4");
}

#[test]
fn values_are_the_same_in_a_language_of_another_scale() {
    let mut english = samples::revenue();
    english.scale = 1e9;
    for typed in ["250", "0.001", "214.73", "123.456789"] {
        let mut input = FormInput::of(0, &english, calculator_words(Language::English));
        input.set(Field::Baseline, typed.to_owned());
        let value = input.baseline(&english).0;
        let mut scenarios = Scenarios::of(input, chinese());
        scenarios.name_all(chinese());
        let told: Vec<(&str, String)> = link_query(
            &scenarios,
            &[english.clone()],
            calculator_words(Language::English),
        )
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect();
        let query: Vec<(&str, &str)> = told.iter().map(|(key, it)| (*key, it.as_str())).collect();
        let (scenarios, _) = restore(
            &[english.clone()],
            calculator_words(Language::English),
            &|key| {
                let found = query.iter().find(|(known, _)| *known == key);
                found.map(|(_, value)| (*value).to_owned())
            },
        );
        assert_eq!(scenarios.input().baseline(&english).0, value, "{typed}");
        assert_eq!(scenarios.input().text(Field::Baseline), typed);
    }
}
