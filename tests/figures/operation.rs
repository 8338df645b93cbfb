//! Every operation of the README's table, on numbers and on dates.

use zone_report::figure;
use zone_report::figure::Quantity;
use zone_report::figure::Unit;
use zone_report::report::Operation;

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
type OperationCase<'a> = (
    &'a str,
    &'a [&'a str],
    Option<&'a str>,
    f64,
    &'a str,
    &'a str,
);

fn same(found: &Quantity, value: f64, unit: &str, bound: &str, what: &str) {
    let number = found.number().unwrap_or(f64::NAN);
    let error = (number - value).abs();
    assert!(error <= value.abs() * 1e-12, "{what}: {number}");
    let found = (found.unit.code(), found.bound.code());
    assert_eq!((found.0.as_str(), found.1), (unit, bound), "{what}");
}

#[test]
fn every_operation_gives_its_value_unit_and_bound() {
    let years = ["2020年", "2017年"];
    let [end, start] = years;
    let cases: &[OperationCase] = &[
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
        same(
            &found,
            *value,
            unit,
            bound,
            &format!("{name} of {tokens:?}"),
        );
    }
}

/// Operation and tokens, then what comes of them: a value with its unit, a date, or nothing.
type DateCase<'a> = (&'a str, &'a [&'a str], &'a str);

const DATES: &[DateCase] = &[
    // Two years, two months and two days are so many years, months and days apart.
    ("span", &["2020年", "2017年"], "3 year"),
    ("span", &["2017年", "2017年"], "0 year"),
    ("span", &["1992年11月", "1991年3月"], "20 month"),
    ("span", &["2017年6月", "1998年6月"], "228 month"),
    ("span", &["2017年1月", "2016年12月"], "1 month"),
    ("span", &["2016年3月1日", "2016年2月28日"], "2 day"),
    ("span", &["2017年3月1日", "2017年2月28日"], "1 day"),
    ("span", &["2018年1月1日", "2017年1月1日"], "365 day"),
    ("span", &["2017年", "1998年6月"], ""),
    ("span", &["1998年6月", "2017年"], ""),
    ("span", &["2017年6月", "1998年6月1日"], ""),
    ("span", &["2017年6月1日", "1998年"], ""),
    ("span", &["9月", "6月"], ""),
    ("span", &["9月5日", "6月5日"], ""),
    ("span", &["2017年", "2020年"], ""),
    ("span", &["2017年", "四年"], ""),
    ("span", &["四年", "兩年"], ""),
    ("span", &["20億元", "2017年"], ""),
    ("year-before", &["2017年", "四年"], "2013"),
    ("year-before", &["2017年6月", "四年"], "2013-06"),
    ("year-before", &["2017年6月30日", "四年"], "2013-06-30"),
    ("year-before", &["2016年2月29日", "四年"], "2012-02-29"),
    ("year-before", &["2016年2月29日", "一年"], ""),
    ("year-before", &["2017年", "1.5年"], ""),
    ("year-before", &["2017年6月", "6個月"], ""),
    ("year-before", &["2017年", "2013年"], ""),
    ("year-before", &["9月", "四年"], ""),
    ("year-before", &["四年", "四年"], ""),
    ("difference", &["2020年", "2017年"], "3 year"),
    ("difference", &["2017年", "2020年"], "-3 year"),
    ("difference", &["1992年11月", "1991年3月"], "20 month"),
    ("difference", &["2017年3月1日", "2017年2月28日"], "1 day"),
    ("difference", &["2017年1月", "1個月"], "2016-12"),
    ("difference", &["2017年", "1個月"], ""),
    ("difference", &["2017年3月1日", "1天"], "2017-02-28"),
    ("difference", &["2017年3月", "1天"], ""),
    ("difference", &["2017年", "1998年6月"], ""),
    ("difference", &["四年", "2017年"], ""),
    ("sum", &["2017年", "四年"], "2021"),
    ("sum", &["2016年12月", "1個月"], "2017-01"),
    ("sum", &["2016年12月31日", "1天"], "2017-01-01"),
    ("sum", &["2017年", "2017年"], ""),
    ("sum", &["四年", "6個月"], "4.5 year"),
    ("sum", &["2017年", "5家"], ""),
    // Rates a year count months as parts of a year, and days up to the last anniversary and beyond.
    (
        "annual-growth",
        &["4億元", "1億元", "2019年", "2017年"],
        "100 percent",
    ),
    (
        "annual-growth",
        &["4億元", "1億元", "2019年6月", "2017年6月"],
        "100 percent",
    ),
    (
        "annual-growth",
        &["2億元", "1億元", "2017年6月", "2016年12月"],
        "300 percent",
    ),
    (
        "annual-growth",
        &["4億元", "1億元", "2019年6月30日", "2017年6月30日"],
        "100 percent",
    ),
    (
        "annual-growth",
        &["4億元", "1億元", "2017年", "1998年6月"],
        "",
    ),
    (
        "annual-growth",
        &["4億元", "1億元", "2017年6月", "2017年6月"],
        "",
    ),
    ("annual-growth", &["4億元", "1億元", "6月", "3月"], ""),
    (
        "annual-growth",
        &["2019年", "2017年", "2019年", "2017年"],
        "",
    ),
    ("annual-growth", &["4億元", "1億元", "四年", "兩年"], ""),
    (
        "annual-increment",
        &["4億元", "1億元", "2019年", "2017年"],
        "150000000 CNY",
    ),
    (
        "annual-increment",
        &["4億元", "1億元", "2018年12月", "2017年6月"],
        "200000000 CNY",
    ),
    (
        "annual-increment",
        &["4億元", "1億元", "2019年6月30日", "2017年6月30日"],
        "150000000 CNY",
    ),
    (
        "annual-increment",
        &["4億元", "1億元", "2019年", "2017年6月"],
        "",
    ),
    (
        "annual-increment",
        &["2019年", "四年", "2019年", "2017年"],
        "",
    ),
    (
        "projection",
        &["1億元", "100%", "2019年", "2017年"],
        "400000000 CNY",
    ),
    (
        "projection",
        &["1億元", "300%", "2017年6月", "2016年12月"],
        "200000000 CNY",
    ),
    (
        "projection",
        &["1億元", "100%", "2019年6月30日", "2017年6月30日"],
        "400000000 CNY",
    ),
    ("projection", &["1億元", "100%", "2019年6月", "2017年"], ""),
    ("projection", &["1億元", "100%", "2017年", "2019年"], ""),
    ("projection", &["2017年", "100%", "2019年", "2017年"], ""),
    // Some years may be given in months; how many years some days are is not known.
    ("annual-growth-of-multiple", &["4倍", "兩年"], "100 percent"),
    (
        "annual-growth-of-multiple",
        &["4倍", "24個月"],
        "100 percent",
    ),
    ("annual-growth-of-multiple", &["4倍", "730天"], ""),
    ("annual-growth-of-multiple", &["4倍", "2017年"], ""),
    ("annual-growth-of-multiple", &["4倍", "5畝"], ""),
    ("annual-growth-of-multiple", &["2017年", "兩年"], ""),
    ("per-year", &["6億元", "兩年"], "300000000 CNY"),
    ("per-year", &["6億元", "6個月"], "1200000000 CNY"),
    ("per-year", &["6億元", "6天"], ""),
    ("per-year", &["6億元", "2017年"], ""),
    ("per-year", &["6億元", "2家"], ""),
    ("per-year", &["2017年", "兩年"], ""),
    // A date is not an amount.
    ("share", &["2017年", "2020年"], ""),
    ("share", &["2017年6月", "2020年6月"], ""),
    ("share", &["2017年6月1日", "2020年6月1日"], ""),
    ("share", &["6個月", "一年"], "50 percent"),
    ("quotient", &["2017年", "2倍"], ""),
    ("quotient", &["2017年6月", "2倍"], ""),
    ("quotient", &["2017年6月1日", "2倍"], ""),
    ("quotient", &["6億元", "2017年"], ""),
    ("before-growth", &["2017年", "10%"], ""),
    ("before-growth", &["2017年6月", "10%"], ""),
    ("before-growth", &["6億元", "2017年"], ""),
    ("growth-of-multiple", &["2017年"], ""),
    ("growth-of-multiple", &["2017年6月1日"], ""),
    ("convert", &["2017年"], ""),
    ("convert", &["2017年6月"], ""),
    ("square-side", &["2017年"], ""),
    ("square-side", &["2017年6月"], ""),
    ("whole-difference", &["2017年", "2014年"], ""),
    ("whole-difference", &["2017年6月", "2014年6月"], ""),
    ("whole-difference", &["突破200家", "2014年"], ""),
];

#[test]
fn dates_are_reckoned_with_as_dates() {
    for (name, tokens, expected) in DATES {
        let what = format!("{name} of {tokens:?}");
        match (
            reckoned(name, tokens, Some("km2")),
            expected.split_once(' '),
        ) {
            (None, _) => assert_eq!(*expected, "", "{what}"),
            (Some(found), Some((value, unit))) => {
                same(&found, value.parse().unwrap(), unit, "exact", &what);
            }
            (Some(found), None) => assert_eq!(found.value.to_string(), *expected, "{what}"),
        }
    }
    for (name, ..) in Operation::ALL {
        assert!(DATES.iter().any(|case| case.0 == name), "{name}");
    }
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
    for (name, operation, takes) in Operation::ALL {
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
