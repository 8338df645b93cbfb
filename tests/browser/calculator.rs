//! The calculator's results against an independent computation, and its answers to bad input.

use crate::support::Page;

const RESULTS: [&str; 7] = [
    "progress", "remaining", "required-growth", "required-increment", "arrival-year-compound",
    "arrival-year-linear", "projection",
];

/// What the source gives for a target, in base units: yuan, firms, places.
struct Target {
    id: &'static str,
    /// The value in 2017, or what the test's reader supplies where the source gives none.
    baseline: f64,
    is_given: bool,
    goal: f64,
}

const GROWING: [Target; 5] = [
    Target {
        id: "operating-revenue-stretch",
        baseline: 2500e8,
        is_given: false,
        goal: 5000e8,
    },
    Target {
        id: "operating-revenue-city",
        baseline: 2500e8,
        is_given: false,
        goal: 4000e8,
    },
    Target {
        id: "main-revenue-city",
        baseline: 2147e8,
        is_given: true,
        goal: 3000e8,
    },
    Target {
        id: "high-tech-firms",
        baseline: 200.0,
        is_given: true,
        goal: 500.0,
    },
    Target {
        id: "firms-above-scale",
        baseline: 180.0,
        is_given: false,
        goal: 300.0,
    },
];

const BASELINE_YEAR: f64 = 2017.0;
const YEARS: f64 = 3.0;

fn expect_close(target: &str, name: &str, found: Option<f64>, expected: f64) {
    let found = found.unwrap_or_else(|| panic!("{target}: {name} is empty"));
    let error = (found - expected).abs() / expected.abs();
    assert!(
        error <= 1e-9,
        "{target}: {name} is {found}, expected {expected}"
    );
}

/// The assumed growth as a fraction: the report's own pace for main revenue, else the control's.
fn growth(page: &Page, target: &str) -> f64 {
    if target == "main-revenue-city" {
        2_f64.powf(0.25) - 1.0
    } else {
        page.control_number("growth") / 100.0
    }
}

fn expect_growing(page: &Page, target: &Target) {
    let Target {
        id, baseline, goal, ..
    } = *target;
    let growth = growth(page, id);
    let expected = [
        ("progress", baseline / goal * 100.0),
        ("remaining", goal - baseline),
        (
            "required-growth",
            ((goal / baseline).powf(1.0 / YEARS) - 1.0) * 100.0,
        ),
        ("required-increment", (goal - baseline) / YEARS),
        (
            "arrival-year-compound",
            (goal / baseline).ln() / (1.0 + growth).ln(),
        ),
        (
            "arrival-year-linear",
            (goal - baseline) / (baseline * growth),
        ),
        ("projection", baseline * (1.0 + growth).powf(YEARS)),
    ];
    for (name, expected) in expected {
        expect_close(id, name, from_baseline_year(page, name), expected);
    }
}

/// A result; a year as the years after the baseline's, whose small differences would drown in 2017.
fn from_baseline_year(page: &Page, name: &str) -> Option<f64> {
    let year = name.starts_with("arrival-year");
    page.result(name)
        .map(|value| if year { value - BASELINE_YEAR } else { value })
}

#[test]
fn results_equal_an_independent_computation() {
    let page = Page::alive("");
    for target in &GROWING {
        page.set("target", target.id);
        if !target.is_given {
            for name in RESULTS {
                assert_eq!(
                    page.result(name),
                    None,
                    "{}: {name} without a baseline",
                    target.id
                );
            }
            let verdict = "document.querySelector('output[name=verdict]').innerText.trim()";
            assert_ne!(
                page.text(verdict),
                "",
                "{}: the verdict says why",
                target.id
            );
            // The goal's control tells the scale in which the page takes values.
            let scale = target.goal / page.control_number("goal");
            page.set("baseline", &(target.baseline / scale).to_string());
        }
        expect_growing(&page, target);
    }
}

#[test]
fn the_rank_counts_places_towards_the_front() {
    let page = Page::alive("");
    page.set("target", "national-rank");
    let pace = page.control_number("growth");
    expect_close(
        "rank",
        "progress",
        page.result("progress"),
        9.0 / 19.0 * 100.0,
    );
    expect_close("rank", "remaining", page.result("remaining"), 10.0);
    expect_close(
        "rank",
        "required-increment",
        page.result("required-increment"),
        10.0 / 3.0,
    );
    let arrival = BASELINE_YEAR + 10.0 / pace;
    expect_close(
        "rank",
        "arrival-year-linear",
        page.result("arrival-year-linear"),
        arrival,
    );
    let projection = (40.0 - pace * YEARS).max(1.0);
    expect_close("rank", "projection", page.result("projection"), projection);
    assert_eq!(page.result("required-growth"), None);
    assert_eq!(page.result("arrival-year-compound"), None);
}

#[test]
fn what_follows_from_a_floor_is_a_bound() {
    let page = Page::alive("?target=high-tech-firms");
    for (name, bound) in [
        ("progress", "at-least"),
        ("remaining", "at-most"),
        ("required-growth", "at-most"),
        ("required-increment", "at-most"),
        ("arrival-year-compound", "at-most"),
        ("projection", "at-least"),
    ] {
        assert_eq!(page.bound(name), bound, "{name}");
    }
    page.set("target", "main-revenue-city");
    for name in [
        "progress", "remaining", "required-growth", "required-increment",
    ] {
        assert_eq!(page.bound(name), "exact", "{name}");
    }
}

#[test]
fn numbers_are_read_as_people_type_them() {
    let page = Page::alive("");
    for typed in [
        "3500", "3,500", "３５００", " 3500 ", "3500億", "3500億元", "3.5千億", "350000000000元",
    ] {
        page.set("goal", typed);
        let found = page.result("progress");
        expect_close(typed, "progress", found, 2147.0 / 3500.0 * 100.0);
    }
    page.set("goal", "3000");
    for typed in ["2021", "2021年", "２０２１"] {
        page.set("goal-year", typed);
        expect_close(
            typed,
            "required-increment",
            page.result("required-increment"),
            853e8 / 4.0,
        );
    }
}

#[test]
fn a_baseline_of_ones_own_is_taken_at_its_word() {
    let page = Page::alive("?target=high-tech-firms");
    assert_eq!(page.bound("progress"), "at-least");
    page.set("baseline", "250");
    assert_eq!(page.bound("progress"), "exact");
    expect_close("250", "progress", page.result("progress"), 50.0);
    page.set("baseline", "");
    assert_eq!(page.result("progress"), None);
    // The report's own value is its floor again.
    page.set("baseline", "200");
    assert_eq!(page.bound("progress"), "at-least");
}

#[test]
fn slider_and_number_go_together() {
    let page = Page::alive("");
    let number = "document.querySelector('[aria-describedby=growth-fault]').value";
    page.set("growth", "12");
    assert_eq!(page.text(number), "12");
    page.set("growth-number", "7.5");
    assert_eq!(page.control_number("growth"), 7.5);
    let projection = page.result("projection");
    expect_close("7.5", "projection", projection, 2147e8 * 1.075_f64.powi(3));
    // Beyond the slider's end the number alone tells.
    page.set("growth-number", "90");
    let projection = page.result("projection");
    expect_close("90", "projection", projection, 2147e8 * 1.9_f64.powi(3));
    assert_eq!(page.text(number), "90");
}

#[test]
fn no_input_breaks_the_results() {
    const WRONG: bool = true;
    // Whether emptiness is an error or only means "not given" depends on the control.
    const EITHER: bool = false;
    let cases = [
        ("goal", "", WRONG),
        ("goal", "0", WRONG),
        ("goal", "-1", WRONG),
        ("goal", "1e308", WRONG),
        ("goal", "text", WRONG),
        ("baseline", "", EITHER),
        ("baseline", "0", WRONG),
        ("baseline", "-1", WRONG),
        ("baseline", "1e308", WRONG),
        ("baseline", "text", EITHER),
        ("goal-year", "", WRONG),
        ("goal-year", "2017", WRONG),
        ("goal-year", "1e308", WRONG),
        ("baseline-year", "2020", WRONG),
        ("growth", "0", EITHER),
        ("growth", "1e308", EITHER),
        ("growth", "text", EITHER),
        ("growth-number", "", WRONG),
        ("growth-number", "0", EITHER),
        ("growth-number", "-1", EITHER),
        ("growth-number", "-100", WRONG),
        ("growth-number", "1e308", WRONG),
        ("growth-number", "text", WRONG),
    ];
    let page = Page::alive("");
    for target in ["main-revenue-city", "national-rank", "custom"] {
        for (control, value, wrong) in cases {
            page.go(&format!("?target={target}"));
            page.set(control, value);
            let case = format!("{target}: {control} = {value:?}");
            expect_no_broken_number(&page, &case);
            if wrong && target != "custom" {
                expect_explained(&page, &case);
            }
        }
    }
    page.expect_no_problem();
}

fn expect_no_broken_number(page: &Page, case: &str) {
    let broken = page.text(
        r"(text => (text.match(/\bNaN\b|\b-?inf\b|\bInfinity\b|∞/) || [''])[0])
          ([...document.querySelectorAll('#calculator output')]
            .map(output => output.textContent + ' ' + output.dataset.value)
            .concat(document.querySelector('#calculator').innerText).join('\n'))",
    );
    assert_eq!(broken, "", "{case}");
    for name in RESULTS {
        page.result(name);
    }
}

/// A wrong input is marked, and what marks it is explained by a text that is there.
fn expect_explained(page: &Page, case: &str) {
    let explained = page.is("(wrong => wrong.length && wrong.every(element => \
           (element.getAttribute('aria-describedby') ?? '').split(' ').some(id => \
             document.getElementById(id)?.textContent.trim())))\
         ([...document.querySelectorAll('#calculator [aria-invalid=true]')])");
    assert!(explained, "{case}: no aria-invalid with a message");
}
