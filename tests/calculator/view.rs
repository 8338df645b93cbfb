//! What the page shows for what stands in the fields.

use crate::samples;
use crate::samples::chinese;
use zone_report::calculator::CalculatorView;
use zone_report::calculator::FormInput;
use zone_report::calculator::ResultKind;
use zone_report::calculator::TargetOption;
use zone_report::calculator::arithmetic::Field;
use zone_report::language::fill;

fn of(option: &TargetOption, edit: impl FnOnce(&mut FormInput)) -> CalculatorView {
    let mut input = FormInput::of(0, option, chinese());
    edit(&mut input);
    CalculatorView::of(&input, option, chinese())
}

fn lines(view: &CalculatorView) -> Vec<String> {
    view.cells.iter().map(|cell| cell.shown.line()).collect()
}

#[test]
fn results_are_written_with_their_bounds() {
    let scenarios: [(TargetOption, [&str; 7], &str); 4] = [
        (
            samples::revenue(),
            [
                "71.6%", "853億元", "11.8%", "284億元", "2019年", "2020年", "3611億元",
            ],
            "on-track",
        ),
        (
            samples::firms(),
            [
                "≥40%", "≤300家", "≤35.8%", "≤100家", "最遲2024年", "最遲2027年", "≥304家",
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
    for (option, expected, verdict) in scenarios {
        let view = of(&option, |_| {});
        assert_eq!(lines(&view), expected, "{}", option.id);
        assert_eq!(view.verdict.code, verdict, "{}", option.id);
        assert!(view.sound, "{}", option.id);
    }
}

#[test]
fn a_wrong_field_is_told_and_takes_away_what_depends_on_it() {
    // The field, what is typed, and the results that remain.
    let scenarios = [
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
    for (field, typed, remaining) in scenarios {
        let view = of(&samples::revenue(), |input| {
            input.set(field, typed.to_owned())
        });
        let told = Field::ALL.map(|field| !view.fault(field).is_empty());
        let expected = Field::ALL.map(|known| known == field);
        assert_eq!(told, expected, "{field:?} {typed}");
        let given = lines(&view).iter().filter(|line| !line.is_empty()).count();
        assert_eq!(given, remaining, "{field:?} {typed}");
        assert_eq!(view.verdict.code, "invalid", "{field:?} {typed}");
        assert!(!view.sound, "{field:?} {typed}");
    }
}

#[test]
fn a_typed_baseline_is_taken_at_its_word() {
    for typed in ["250", "２５０", "250家", "2.5e2", "兩百五十"] {
        let view = of(&samples::firms(), |input| {
            input.set(Field::Baseline, typed.to_owned())
        });
        assert_eq!(
            view.cells[ResultKind::Progress].shown.line(),
            "50%",
            "{typed}"
        );
        assert_eq!(view.floor, "", "{typed}");
    }
    let cleared = of(&samples::firms(), |input| {
        input.set(Field::Baseline, " ".to_owned())
    });
    assert_eq!(cleared.verdict.code, "not-given");
}

#[test]
fn a_number_that_is_too_large_is_told_from_none() {
    let words = chinese();
    for (field, typed, expected) in [
        (Field::Baseline, "1e308", words.fault_large),
        (Field::Baseline, "≥1e999", words.fault_large),
        (Field::Goal, "1e308", words.fault_large),
        (Field::Goal, "1234567890123456789012", words.fault_large),
        (Field::Goal, "1e", words.fault_number),
        (Field::Pace, "1e308", words.fault_pace),
        (Field::Pace, "1e", words.fault_number),
    ] {
        let view = of(&samples::revenue(), |input| {
            input.set(field, typed.to_owned())
        });
        assert_eq!(view.fault(field), expected, "{field:?} {typed}");
    }
}

#[test]
fn a_number_that_may_be_two_is_asked_about_by_both() {
    let words = chinese();
    for (field, typed, readings) in [
        (Field::Goal, "4.000", ["4", "4,000"]),
        (Field::Baseline, "≥12.500億", ["≥12.5億", "≥12,500億"]),
        (Field::Pace, "9.500", ["9.5", "9,500"]),
    ] {
        let view = of(&samples::revenue(), |input| {
            input.set(field, typed.to_owned())
        });
        let expected = fill(words.fault_ambiguous, &readings);
        assert_eq!(view.fault(field), expected, "{field:?} {typed}");
    }
}
