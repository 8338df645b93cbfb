//! Bounds through sums, products, powers and rounding.

use zone_report::figure::Bound;
use zone_report::figure::Bound::About;
use zone_report::figure::Bound::AtLeast;
use zone_report::figure::Bound::AtMost;
use zone_report::figure::Bound::Exact;
use zone_report::figure::Bounded;
use zone_report::figure::round;
use zone_report::figure::round_at;

#[test]
fn bounds_join() {
    for (left, right, joined) in [
        (Exact, Exact, Some(Exact)),
        (Exact, AtLeast, Some(AtLeast)),
        (AtMost, Exact, Some(AtMost)),
        (AtLeast, AtLeast, Some(AtLeast)),
        (AtMost, AtMost, Some(AtMost)),
        (AtLeast, AtMost, None),
        (AtMost, AtLeast, None),
        (About, AtMost, Some(About)),
        (Exact, About, Some(About)),
    ] {
        assert_eq!(left.joined(right), joined, "{left:?} with {right:?}");
    }
}

#[test]
fn codes_lead_back_and_flipping_twice_is_nothing() {
    for bound in Bound::ALL {
        assert_eq!(Bound::from_code(bound.code()), Some(bound));
        assert_eq!(bound.flipped().flipped(), bound);
    }
}

#[test]
fn signs_turn_bounds_and_nothing_takes_them_away() {
    let floor = Bounded {
        value: 5.0,
        bound: AtLeast,
    };
    for (factor, product, quotient) in [
        (2.0, AtLeast, AtMost),
        (-2.0, AtMost, AtLeast),
        (0.0, Exact, Exact),
    ] {
        let factor = Bounded::exact(factor);
        let bound = |found: Option<Bounded>| found.map(|it| it.bound);
        assert_eq!(bound(floor.multiply(factor)), Some(product));
        assert_eq!(bound(factor.multiply(floor)), Some(product));
        assert_eq!(bound(floor.scale(factor.value)), Some(product));
        assert_eq!(bound(factor.divide(floor)), Some(quotient));
    }
    assert_eq!(floor.divide(Bounded::exact(0.0)), None);
}

#[test]
fn bounds_of_powers_and_rates_follow_base_and_time() {
    let of = |value, bound| Bounded { value, bound };
    let four = Bounded::exact(4.0);
    for (base, years, bound) in [
        (of(2.0, AtLeast), four, Some(AtLeast)),
        (of(2.0, Exact), of(4.0, AtLeast), Some(AtLeast)),
        (of(0.5, Exact), of(4.0, AtLeast), Some(AtMost)),
        (of(0.5, AtLeast), of(4.0, AtLeast), None),
    ] {
        let found = base.power(years);
        assert_eq!(found.map(|it| it.bound), bound, "{base:?} {years:?}");
    }
    for (start, goal, years, bound) in [
        (of(1.0, AtLeast), of(2.0, Exact), four, Some(AtMost)),
        (of(1.0, Exact), of(2.0, AtLeast), four, Some(AtLeast)),
        (
            of(1.0, Exact),
            of(2.0, Exact),
            of(4.0, AtLeast),
            Some(AtMost),
        ),
        (
            of(2.0, Exact),
            of(1.0, Exact),
            of(4.0, AtLeast),
            Some(AtLeast),
        ),
        (of(1.0, AtLeast), of(2.0, AtLeast), four, None),
        (of(0.0, Exact), of(2.0, Exact), four, None),
        (of(1.0, Exact), of(-2.0, Exact), four, None),
        (of(1.0, Exact), of(2.0, Exact), of(0.0, Exact), None),
    ] {
        let found = start.compound_rate(goal, years);
        assert_eq!(
            found.map(|it| it.bound),
            bound,
            "{start:?} {goal:?} {years:?}"
        );
    }
    assert_eq!(of(-1.0, Exact).power(four), None);
}

#[test]
fn rounding_keeps_bounds_true() {
    for (value, digits, bound, rounded) in [
        (1073.5, 4, About, 1074.0),
        (652.17, 3, AtLeast, 652.0),
        (652.97, 3, AtLeast, 652.0),
        (652.17, 3, AtMost, 653.0),
        (652.0, 3, AtMost, 652.0),
        (2.999_999_999_999_999_6, 2, AtLeast, 3.0),
        (0.0, 4, About, 0.0),
        (-1.25, 2, AtLeast, -1.3),
        (99.96, 3, Exact, 100.0),
    ] {
        assert_eq!(round(value, digits, bound), rounded, "{value}");
    }
    assert_eq!(round_at(18.92, -1, Exact), 18.9);
    assert!(round(f64::NAN, 4, Exact).is_nan());
}
