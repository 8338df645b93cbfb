//! Partial dates: how they are written, counted between and moved.

use zone_report::figure::PartialDate;
use zone_report::figure::Unit;
use zone_report::figure::scan;

/// `2017`, `2017-03`, `2017-03-05`, `--09`, `--09-05`.
fn of(iso: &str) -> PartialDate {
    let (year, rest) = match iso.strip_prefix("--") {
        Some(rest) => (None, Some(rest)),
        None => match iso.split_once('-') {
            Some((year, rest)) => (year.parse().ok(), Some(rest)),
            None => (iso.parse().ok(), None),
        },
    };
    let mut parts = rest.into_iter().flat_map(|rest| rest.split('-'));
    let mut part = || parts.next().and_then(|part| part.parse().ok());
    PartialDate {
        year,
        month: part(),
        day: part(),
    }
}

#[test]
fn dates_are_written_as_iso() {
    for iso in ["2017", "1991-03", "2017-12-31", "--09", "--12-31", "0987"] {
        assert_eq!(of(iso).iso(), iso);
    }
}

#[test]
fn time_is_counted_in_the_unit_of_the_shape() {
    let (years, months, days) = (Unit::Year, Unit::Month, Unit::Day);
    for (start, end, time) in [
        ("2014", "2017", Some((3, &years))),
        ("2017", "2014", Some((-3, &years))),
        ("1991-03", "1992-11", Some((20, &months))),
        ("1998-06", "2017-06", Some((228, &months))),
        ("2016-12", "2017-01", Some((1, &months))),
        ("2017-02-28", "2017-03-01", Some((1, &days))),
        ("2016-02-28", "2016-03-01", Some((2, &days))),
        ("1900-02-28", "1900-03-01", Some((1, &days))),
        ("2000-02-28", "2000-03-01", Some((2, &days))),
        ("2016-12-31", "2017-01-01", Some((1, &days))),
        ("2017-12-31", "2016-12-31", Some((-365, &days))),
        ("1998-06", "2017", None),
        ("1998-06-01", "2017-06", None),
        ("--06", "--09", None),
        ("--06-01", "--06-09", None),
    ] {
        let expected = time.map(|(count, unit)| (count, unit.clone()));
        assert_eq!(of(start).until(of(end)), expected, "{start} to {end}");
    }
}

#[test]
fn days_are_part_of_the_year_between_anniversaries() {
    for (start, end, years) in [
        ("2014", "2017", Some(3.0)),
        ("2014-06", "2016-12", Some(2.5)),
        ("2014-12-31", "2017-12-31", Some(3.0)),
        ("2015-01-01", "2015-12-31", Some(364.0 / 365.0)),
        ("2016-01-01", "2016-12-31", Some(365.0 / 366.0)),
        ("2016-02-29", "2017-02-28", Some(1.0)),
        ("2016-02-29", "2020-02-29", Some(4.0)),
        ("2017-12-31", "2014-12-31", Some(-3.0)),
        ("2014", "2017-01", None),
    ] {
        assert_eq!(of(start).years_until(of(end)), years, "{start} to {end}");
    }
}

#[test]
fn dates_move_by_what_they_are_written_in() {
    let (years, months, days) = (&Unit::Year, &Unit::Month, &Unit::Day);
    for (start, count, unit, end) in [
        ("2017", -4, years, Some("2013")),
        ("2017", 1, months, None),
        ("2017-01", -1, months, Some("2016-12")),
        ("2016-12", 1, months, Some("2017-01")),
        ("2017-12", 25, months, Some("2020-01")),
        ("2017-06", -19, years, Some("1998-06")),
        ("2017-06", 1, days, None),
        ("2017-03-01", -1, days, Some("2017-02-28")),
        ("2016-03-01", -1, days, Some("2016-02-29")),
        ("2016-12-31", 1, days, Some("2017-01-01")),
        ("2000-02-28", 366, days, Some("2001-02-28")),
        ("2016-02-29", 1, years, None),
        ("2016-02-29", 4, years, Some("2020-02-29")),
        ("2017-01-31", 1, months, None),
        ("--09", 1, months, None),
        ("--09-05", 1, days, None),
        ("1", -1, years, None),
        ("9999", 1, years, None),
        ("2017", i32::MAX, years, None),
    ] {
        let found = of(start).plus(count, unit).map(PartialDate::iso);
        assert_eq!(found.as_deref(), end, "{start} {count} {}", unit.code());
    }
}

#[test]
fn days_stand_on_either_side_of_their_month() {
    for (text, date) in [
        ("On 30 June 2018 it", "2018-06-30"),
        ("by June 30, 2018 the", "2018-06-30"),
        ("the 1st of March, 2016", "2016-03-01"),
        ("ended Dec. 31 2017.", "2017-12-31"),
        ("in March 1991", "1991-03"),
        ("from 5 May.", "--05-05"),
    ] {
        let found: Vec<_> = scan(text)
            .iter()
            .filter_map(|it| it.date())
            .map(|it| it.iso())
            .collect();
        assert_eq!(found, [date], "{text}");
    }
    assert!(
        scan("12 firms may close")
            .iter()
            .all(|it| it.date().is_none())
    );
}
