//! Numbers as digits, and growth from one to another.

use zone_report::figure::compound_rate;
use zone_report::figure::compounded;
use zone_report::figure::decimal;
use zone_report::figure::interpolated;
use zone_report::figure::shortest;
use zone_report::figure::years_to_reach;

#[test]
fn digits_are_the_shortest() {
    for (value, digits) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (9.0, "9"),
        (10.0, "10"),
        (214.7, "214.7"),
        (0.1 + 0.2, "0.3"),
        (106.9, "106.9"),
        (0.05, "0.05"),
        (-2.5, "−2.5"),
        (-1e-12, "0"),
        (1073.5, "1073.5"),
        (1e15, "1000000000000000"),
        (1e21, "1000000000000000000000"),
        (f64::NAN, "—"),
        (f64::NEG_INFINITY, "—"),
    ] {
        assert_eq!(decimal(value), digits);
    }
}

#[test]
fn the_shortest_digits_read_back() {
    for (value, digits) in [
        (0.1 + 0.2, "0.30000000000000004"),
        (18.9, "18.9"),
        (0.000001, "0.000001"),
        (-1e-7, "-1e-7"),
        (1e20, "100000000000000000000"),
        (1e21, "1e21"),
        (3.25e-300, "3.25e-300"),
        (2147e8, "214700000000"),
    ] {
        assert_eq!(shortest(value), digits);
        assert_eq!(digits.parse(), Ok(value));
    }
}

#[test]
fn the_four_agree_with_each_other() {
    for (start, goal, years) in [
        (2147e8, 3000e8, 3.0),
        (500.0, 200.0, 7.0),
        (1.0, 1.0 + 1e-12, 5.0),
        (1e-100, 1e100, 40.0),
    ] {
        let rate = compound_rate(start, goal, years);
        let near = |found: f64, expected: f64| (found / expected - 1.0).abs() < 1e-11;
        assert!(near(compounded(start, rate, years), goal), "{start}");
        assert!(near(interpolated(start, goal, 1.0), goal), "{start}");
        assert!(
            near(
                interpolated(start, goal, 1.0 / years),
                compounded(start, rate, 1.0)
            ),
            "{start}"
        );
        assert!(near(years_to_reach(start, goal, rate), years), "{start}");
    }
    // The difference of a part in 10¹² is kept to its last digits.
    assert!((compound_rate(1.0, 1.0 + 2f64.powi(-40), 1.0) / 2f64.powi(-40) - 1.0).abs() < 1e-15);
}
