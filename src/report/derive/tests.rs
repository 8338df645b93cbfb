use super::*;
use crate::figure;

fn quantities(tokens: &[&str]) -> Vec<Quantity> {
    tokens
        .iter()
        .map(|token| match figure::read(token) {
            Ok(reading) => reading.quantity,
            Err(error) => panic!("{token}: {error}"),
        })
        .collect()
}

fn reckoned(name: &str, tokens: &[&str], to: Option<&str>) -> Option<Quantity> {
    let operation = Operation::named(name, tokens.len()).expect("the operation is known");
    let of = quantities(tokens);
    let of: Vec<&Quantity> = of.iter().collect();
    operation.apply(&of, to.and_then(Unit::from_code).as_ref())
}

/// Operation, tokens, unit to convert to; value, unit and bound of the result.
type Case<'a> = (
    &'a str,
    &'a [&'a str],
    Option<&'a str>,
    f64,
    &'a str,
    &'a str,
);

#[test]
fn every_operation_gives_its_value_unit_and_bound() {
    let years = ["2020年", "2017年"];
    let [end, start] = years;
    let cases: &[Case] = &[
        (
            "difference",
            &["3000億元", "2147億元"],
            None,
            853e8,
            "CNY",
            "exact",
        ),
        (
            "difference",
            &["500家", "突破200家"],
            None,
            300.0,
            "count:家",
            "at-most",
        ),
        (
            "difference",
            &["突破200家", "62家"],
            None,
            138.0,
            "count:家",
            "at-least",
        ),
        (
            "difference",
            &["第49位", "第40位"],
            None,
            9.0,
            "count:位",
            "exact",
        ),
        (
            "difference",
            &["第40位", "前30位"],
            None,
            10.0,
            "count:位",
            "at-least",
        ),
        ("difference", &["2.9%", "2.7%"], None, 0.2, "pp", "exact"),
        (
            "sum",
            &["2個", "3個", "15個"],
            None,
            20.0,
            "count:個",
            "exact",
        ),
        (
            "sum",
            &["2個", "突破3個"],
            None,
            5.0,
            "count:個",
            "at-least",
        ),
        ("sum", &["5件", "6個"], None, 11.0, "count", "exact"),
        (
            "share",
            &["70平方公里", "231平方公里"],
            None,
            30.303030303030305,
            "percent",
            "exact",
        ),
        (
            "share",
            &["突破200家", "500家"],
            None,
            40.0,
            "percent",
            "at-least",
        ),
        (
            "share",
            &["200家", "突破500家"],
            None,
            40.0,
            "percent",
            "at-most",
        ),
        (
            "quotient",
            &["2147億元", "兩倍"],
            None,
            1073.5e8,
            "CNY",
            "exact",
        ),
        (
            "quotient",
            &["31家", "37%"],
            None,
            83.78378378378379,
            "count:家",
            "exact",
        ),
        ("quotient", &["6300畝", "5倍"], None, 1260.0, "mu", "exact"),
        (
            "before-growth",
            &["突破750億元", "15%"],
            None,
            652.1739130434784e8,
            "CNY",
            "at-least",
        ),
        (
            "growth-of-multiple",
            &["5倍"],
            None,
            400.0,
            "percent",
            "exact",
        ),
        (
            "annual-growth",
            &["3000億元", "2147億元", end, start],
            None,
            11.79689370149839,
            "percent",
            "exact",
        ),
        (
            "annual-growth",
            &["500家", "突破200家", end, start],
            None,
            35.72088082974532,
            "percent",
            "at-most",
        ),
        (
            "annual-growth-of-multiple",
            &["翻番", "四年"],
            None,
            18.920711500272102,
            "percent",
            "exact",
        ),
        (
            "annual-increment",
            &["3000億元", "2147億元", end, start],
            None,
            28433333333.333332,
            "CNY",
            "exact",
        ),
        (
            "per-year",
            &["600億元", "四年"],
            None,
            150e8,
            "CNY",
            "exact",
        ),
        (
            "projection",
            &["2147億元", "10%", end, start],
            None,
            285765700000.0,
            "CNY",
            "exact",
        ),
        (
            "projection",
            &["突破200家", "10%", end, start],
            None,
            266.2,
            "count:家",
            "at-least",
        ),
        ("span", &years, None, 3.0, "year", "exact"),
        ("convert", &["6300畝"], Some("km2"), 4.2, "km2", "exact"),
        ("convert", &["突破15畝"], Some("ha"), 1.0, "ha", "at-least"),
        (
            "square-side",
            &["4.2平方公里"],
            None,
            2.04939015319192,
            "km",
            "exact",
        ),
        (
            "square-side",
            &["6300畝"],
            None,
            2.04939015319192,
            "km",
            "exact",
        ),
        (
            "whole-difference",
            &["突破200家", "63家"],
            None,
            138.0,
            "count:家",
            "at-least",
        ),
    ];
    for (name, tokens, to, value, unit, bound) in cases {
        let found = reckoned(name, tokens, *to);
        let found = found.unwrap_or_else(|| panic!("{name} of {tokens:?} gives nothing"));
        let error = (found.value - value).abs() / value.abs();
        assert!(error < 1e-12, "{name} of {tokens:?}: {}", found.value);
        assert_eq!(
            (found.unit.code().as_str(), found.bound.code()),
            (*unit, *bound),
            "{name} of {tokens:?}"
        );
    }
}

#[test]
fn a_date_less_years_is_a_date() {
    let year = reckoned("year-before", &["2017年", "四年"], None).and_then(|year| year.date());
    assert_eq!(year.map(|year| year.iso()).as_deref(), Some("2013"));
}

#[test]
fn what_cannot_be_reckoned_gives_nothing() {
    let cases: &[(&str, &[&str])] = &[
        // Units that do not go together.
        ("difference", &["3000億元", "500家"]),
        ("share", &["70平方公里", "231億元"]),
        ("share", &["15%", "231億元"]),
        ("sum", &["3000億元", "500家"]),
        ("convert", &["70億元"]),
        ("square-side", &["70億元"]),
        // Two floors, whose difference or ratio has no bound.
        ("difference", &["突破3000億元", "突破2147億元"]),
        ("share", &["突破200家", "突破500家"]),
        // No time passes.
        (
            "annual-growth",
            &["3000億元", "2147億元", "2017年", "2017年"],
        ),
        (
            "annual-increment",
            &["3000億元", "2147億元", "2017年", "2020年"],
        ),
        // 200 is not “more than” anything.
        ("whole-difference", &["200家", "63家"]),
    ];
    for (name, tokens) in cases {
        let found = reckoned(name, tokens, Some("km2"));
        assert_eq!(found, None, "{name} of {tokens:?}");
    }
}

#[test]
fn operations_are_known_by_name_and_number_of_figures() {
    for (name, operation, takes) in OPERATIONS {
        let takes = takes.unwrap_or(2);
        assert_eq!(Operation::named(name, takes), Ok(operation));
        let too_few = Operation::named(name, takes - 1).unwrap_err();
        assert!(
            too_few.ends_with(&format!("for “{name}”, found {}", takes - 1)),
            "{too_few}"
        );
        let of: Vec<String> = (0..takes).map(|at| format!("⟨{at}⟩")).collect();
        let formula = operation.formula(&of);
        for figure in &of {
            assert!(formula.contains(figure), "{name}: {figure} in {formula}");
        }
    }
    assert!(
        Operation::named("product", 2)
            .unwrap_err()
            .contains("found “product”")
    );
}
