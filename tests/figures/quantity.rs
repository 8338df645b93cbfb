//! Quantities read from tokens and led to others: values, units and bounds.

use zone_report::figure::Bound;
use zone_report::figure::Bound::About;
use zone_report::figure::Bound::AtLeast;
use zone_report::figure::Bound::AtMost;
use zone_report::figure::Bound::Exact;
use zone_report::figure::Bounded;
use zone_report::figure::Quantity;
use zone_report::figure::Unit;
use zone_report::figure::read;

fn of(token: &str) -> Quantity {
    read(token).expect(token).quantity
}

fn check(found: Option<Quantity>, value: f64, code: &str, bound: Bound) {
    let found = found.expect("the step has a result");
    let number = found.number().expect("the result is a number");
    let near = (number - value).abs() <= value.abs() * 1e-9;
    assert!(
        near && found.bound == bound && found.unit.code() == code,
        "{found:?}"
    );
}

#[test]
fn the_figures_of_a_report_lead_to_others() {
    let growth = of("同比增長84%")
        .growth_factor()
        .expect("a percentage is a number");
    check(
        of("超過1200億元").divide(&growth),
        1200e8 / 1.84,
        "CNY",
        AtLeast,
    );
    check(of("6300畝").divide(&of("5倍")), 1260.0, "mu", Exact);
    check(of("5倍").factor_growth(), 400.0, "percent", Exact);
    check(
        of("62家").divide(&of("74%")),
        62.0 / 0.74,
        "count:家",
        Exact,
    );
    check(of("2.7%").subtract(&of("2.5%")), 0.2, "pp", Exact);
    check(of("49位").subtract(&of("40位")), 9.0, "count:位", Exact);
    check(
        of("突破200家").subtract(&of("63家")),
        137.0,
        "count:家",
        AtLeast,
    );
    check(of("330公里").divide(&of("19條")), 330.0 / 19.0, "km", Exact);
    check(of("6300畝").to(&Unit::SquareKilometre), 4.2, "km2", Exact);
    check(of("2020年").subtract(&of("2017年")), 3.0, "year", Exact);
    assert_eq!(of("2017年").subtract(&of("四年")), Some(of("2013年")));
    assert_eq!(
        of("2017年1月").subtract(&of("13個月")),
        Some(of("2015年12月"))
    );
    assert_eq!(of("2017年").add(&of("四年")), Some(of("2021年")));
    let half = of("2147億元").divide(&of("翻番"));
    check(half.clone(), 1073.5e8, "CNY", Exact);
    let pace = half.and_then(|start| start.compound_growth(&of("2147億元"), Bounded::exact(4.0)));
    check(pace, 18.920711500272103, "percent", Exact);
}

#[test]
fn bounds_are_carried_through() {
    let (floor, goal) = (of("突破200家"), of("500家"));
    check(floor.divide(&goal), 0.4, "ratio", AtLeast);
    check(goal.subtract(&floor), 300.0, "count:家", AtMost);
    check(goal.divide(&floor), 2.5, "ratio", AtMost);
    check(
        floor.compound_growth(&goal, Bounded::exact(3.0)),
        35.7208808297,
        "percent",
        AtMost,
    );
    check(floor.add(&floor), 400.0, "count:家", AtLeast);
    check(floor.add(&of("約100家")), 300.0, "count:家", About);
    let growth = of("10%").with_bound(AtLeast);
    check(
        floor.compounded(&growth, Bounded::exact(2.0)),
        242.0,
        "count:家",
        AtLeast,
    );
    // A floor less a floor may be anything.
    assert_eq!(floor.subtract(&floor), None);
    assert_eq!(floor.add(&of("不超過5家")), None);
    assert_eq!(floor.divide(&floor), None);
}

#[test]
fn what_does_not_go_together_has_no_result() {
    let zero = Quantity::exact(0.0, Unit::Multiple);
    assert_eq!(of("144件").add(&of("74件次")), None);
    assert_eq!(of("1億元").add(&of("1億美元")), None);
    assert_eq!(of("1億元").multiply(&of("1億元")), None);
    assert_eq!(of("1億元").divide(&zero), None);
    assert_eq!(of("2017年").add(&of("2017年")), None);
    assert_eq!(of("2017年").subtract(&of("1998年6月")), None);
    assert_eq!(of("2017年").subtract(&of("6個月")), None);
    assert_eq!(of("2017年").subtract(&of("5家")), None);
    assert_eq!(of("2017年").divide(&of("2年")), None);
    assert_eq!(of("2017年").multiply(&of("2倍")), None);
    let never = Bounded::exact(0.0);
    assert_eq!(of("1億元").compound_growth(&of("2億元"), never), None);
    assert_eq!(of("5畝").to(&Unit::Kilometre), None);
}

#[test]
fn a_rounded_exact_value_is_approximate() {
    assert_eq!(of("1074億元").rounded(4).bound, Exact);
    assert_eq!(of("1073.5億元").rounded(4), Quantity::yuan(1074e8, About));
}
