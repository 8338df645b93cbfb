//! Targets of every kind.

use zone_report::calculator::CalculatorWords;
use zone_report::calculator::TargetOption;
use zone_report::calculator::calculator_words;
use zone_report::figure::Bound;
use zone_report::figure::Currency;
use zone_report::figure::Unit;
use zone_report::language::Language;

/// An amount of money with an exact baseline and a past pace.
pub fn revenue() -> TargetOption {
    TargetOption {
        id: "revenue".into(),
        label: "營業收入".into(),
        unit: Unit::Currency(Currency::Yuan),
        before: String::new(),
        after: "億元".into(),
        goal_before: String::new(),
        scale: 1e8,
        link_scale: 1e8,
        goal: 3000e8,
        goal_year: 2020,
        baseline: Some(2147e8),
        bound: Bound::Exact,
        baseline_year: 2017,
        falls: false,
        start: None,
        pace: 18.920_711_500_272_1,
        past: Some(18.920_711_500_272_1),
        past_grows: true,
        past_label: "過去18.9%".into(),
        missing: String::new(),
        goal_written: "3000億元".into(),
        set_by: String::new(),
        note: String::new(),
        attained: Some(0.7157),
    }
}

/// A count with a floor for a baseline.
pub fn firms() -> TargetOption {
    TargetOption {
        id: "firms".into(),
        unit: Unit::Count("家".into()),
        after: "家".into(),
        scale: 1.0,
        link_scale: 1.0,
        goal: 500.0,
        baseline: Some(200.0),
        bound: Bound::AtLeast,
        pace: 15.0,
        past: None,
        ..revenue()
    }
}

/// A rank.
pub fn rank() -> TargetOption {
    TargetOption {
        id: "rank".into(),
        unit: Unit::Rank,
        after: "位".into(),
        scale: 1.0,
        link_scale: 1.0,
        goal: 30.0,
        baseline: Some(40.0),
        start: Some((49.0, Bound::Exact)),
        falls: true,
        past_grows: false,
        pace: 9.0,
        past: Some(9.0),
        ..revenue()
    }
}

/// An amount without a baseline.
pub fn unknown() -> TargetOption {
    TargetOption {
        id: "unknown".into(),
        baseline: None,
        past: None,
        pace: 15.0,
        missing: "報告沒有給出".into(),
        ..revenue()
    }
}

/// The words of the samples.
pub fn chinese() -> &'static CalculatorWords {
    calculator_words(Language::TraditionalChinese)
}

/// The samples together, as a report gives them.
pub fn options() -> Vec<TargetOption> {
    vec![revenue(), firms(), rank(), unknown()]
}
