//! Codes of units and the factors between them.

use zone_report::figure::Currency;
use zone_report::figure::Unit;

#[test]
fn codes_lead_back() {
    for code in [
        "CNY", "USD", "TWD", "mu", "ha", "m2", "km2", "m3", "m", "km", "ton", "kW", "kWh",
        "percent", "pp", "ratio", "multiple", "rank", "year", "month", "day", "date", "count",
        "count:家", "count:件次",
    ] {
        assert_eq!(
            Unit::from_code(code).map(|unit| unit.code()).as_deref(),
            Some(code)
        );
    }
    for code in ["", "cny", "counts", "none", "Mu"] {
        assert_eq!(Unit::from_code(code), None, "{code}");
    }
}

#[test]
fn factors_convert_within_a_dimension_only() {
    let count = |word: &str| Unit::Count(word.to_owned());
    for (from, to, factor) in [
        (Unit::Hectare, Unit::Mu, Some(15.0)),
        (Unit::SquareKilometre, Unit::Hectare, Some(100.0)),
        (Unit::Year, Unit::Month, Some(12.0)),
        (Unit::Ratio, Unit::Percent, Some(100.0)),
        (Unit::Percent, Unit::PercentagePoint, None),
        (
            Unit::Currency(Currency::Yuan),
            Unit::Currency(Currency::UsDollar),
            None,
        ),
        (count("件"), count("件"), Some(1.0)),
        (count("件"), count("件次"), None),
        (Unit::Rank, count("位"), None),
    ] {
        let found = from.factor_to(&to);
        let near = match (found, factor) {
            (Some(found), Some(factor)) => (found - factor).abs() < 1e-9,
            (found, factor) => found == factor,
        };
        assert!(near, "{} to {}: {found:?}", from.code(), to.code());
    }
}
