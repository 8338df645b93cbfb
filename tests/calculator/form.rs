//! What stands in the fields is read as people write it.

use crate::samples;
use crate::samples::chinese;
use zone_report::calculator::FormInput;
use zone_report::calculator::arithmetic::Field;
use zone_report::calculator::is_of_another_unit;
use zone_report::calculator::two_numbers;
use zone_report::calculator::value;
use zone_report::calculator::year;
use zone_report::figure::Bound;

#[test]
fn years_are_read_as_people_write_them() {
    for (text, expected) in [
        ("2020", 2020),
        (" ２０２０ ", 2020),
        ("2020年", 2020),
        ("2020年底", 2020),
        ("2020 年末", 2020),
        ("\u{202d}2020年底\u{202c}", 2020),
        ("\u{feff}2020\u{200b}", 2020),
        ("二〇二〇年", 2020),
        ("end of 2020", 2020),
        ("2020.5", i32::MIN),
        ("底", i32::MIN),
        ("", i32::MIN),
    ] {
        assert_eq!(year(text), expected, "{text}");
    }
}

#[test]
fn values_are_read_with_scale_unit_and_bound() {
    let option = samples::revenue();
    for (text, value, bound) in [
        ("2147", 2147e8, Bound::Exact),
        ("2147億", 2147e8, Bound::Exact),
        ("兩千億", 2000e8, Bound::Exact),
        ("≥2000", 2000e8, Bound::AtLeast),
        (">= 2000", 2000e8, Bound::AtLeast),
        ("≤ 2000億元", 2000e8, Bound::AtMost),
        ("約2000", 2000e8, Bound::About),
        ("2.1e3", 2100e8, Bound::Exact),
        ("四千", 4000e8, Bound::Exact),
        ("3千", 3000e8, Bound::Exact),
        ("三百五十", 350e8, Bound::Exact),
        ("一万零三百", 10300e8, Bound::Exact),
        ("3千億", 3000e8, Bound::Exact),
        ("3千萬", 3000e4, Bound::Exact),
        ("3千元", 3000.0, Bound::Exact),
        ("\u{202d}2147\u{202c}", 2147e8, Bound::Exact),
        ("\u{feff}≥2000\u{200b}", 2000e8, Bound::AtLeast),
    ] {
        let mut input = FormInput::of(0, &option, chinese());
        input.set(Field::Baseline, text.to_owned());
        assert_eq!(input.baseline(&option), (Some(value), bound), "{text}");
    }
    assert!(value("2000畝", &option).is_nan());
    assert!(is_of_another_unit("2000畝", &option));
    assert!(!is_of_another_unit("2000", &option) && !is_of_another_unit("?", &option));
}

#[test]
fn a_number_that_may_be_two_is_asked_about() {
    let option = samples::revenue();
    for (text, readings) in [
        ("4.000", Some(["4", "4,000"])),
        ("≥12.500億", Some(["≥12.5億", "≥12,500億"])),
        ("4.001", None),
        ("4.000畝畝", None),
        ("4,000", None),
    ] {
        let readings = readings.map(|it| it.map(str::to_owned));
        assert_eq!(two_numbers(text), readings, "{text}");
    }
    assert!(value("4.000", &option).is_nan());
}

#[test]
fn invisible_marks_alone_are_an_empty_field() {
    let option = samples::revenue();
    let mut input = FormInput::of(0, &option, chinese());
    input.set(Field::Baseline, "\u{200b} \u{feff}".to_owned());
    assert_eq!(input.baseline(&option), (None, Bound::Exact));
}

#[test]
fn the_reports_own_value_keeps_its_bound_however_it_is_written() {
    let option = samples::firms();
    for (text, bound) in [
        ("200", Bound::AtLeast),
        ("200.0", Bound::AtLeast),
        ("兩百", Bound::AtLeast),
        ("=200", Bound::Exact),
        ("201", Bound::Exact),
    ] {
        let mut input = FormInput::of(0, &option, chinese());
        input.set(Field::Baseline, text.to_owned());
        assert_eq!(input.baseline(&option).1, bound, "{text}");
    }
}
