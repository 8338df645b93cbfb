//! A target as the calculator offers it: values in base units, words in the page's language.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::Bound;
use crate::figure::Unit;
use crate::target::Measure;
use crate::target::Question;

/// A target with what the report says of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    pub id: String,
    pub label: String,
    pub unit: Unit,
    /// What stands before and after a value in a field: `CNY `, ` bn`.
    pub before: String,
    pub after: String,
    /// What stands before the goal, where that differs: 前, `top `.
    pub goal_before: String,
    /// Base units in one unit of the fields.
    pub scale: f64,
    /// Base units in one unit of the page's address, which is the same in every language.
    pub link_scale: f64,
    pub goal: f64,
    pub goal_year: i32,
    pub baseline: Option<f64>,
    pub bound: Bound,
    pub baseline_year: i32,
    pub rank: bool,
    /// Where a rank started from.
    pub start: Option<f64>,
    /// Percent or places a year.
    pub pace: f64,
    /// The pace of the past, where the report gives one.
    pub past: Option<f64>,
    pub past_label: String,
    /// Why there is no baseline.
    pub missing: String,
    /// The goal in the list: 3000億元, and by whom it was set.
    pub goal_written: String,
    pub set_by: String,
    /// One line under the bar.
    pub note: String,
    /// The attained share, from 0 to 1, for the bar.
    pub done: Option<f64>,
}

impl Offer {
    /// What the calculator asks before the reader changes anything.
    pub fn question(&self) -> Question {
        Question {
            measure: self.measure(),
            baseline: self.baseline,
            bound: self.bound,
            baseline_year: self.baseline_year,
            goal: self.goal,
            goal_year: self.goal_year,
            pace: self.pace,
        }
    }

    /// How the measure moves.
    pub fn measure(&self) -> Measure {
        if self.rank {
            Measure::Rank { start: self.start }
        } else {
            Measure::Amount
        }
    }

    /// The end of the slider: round, and well beyond any pace of the past.
    pub fn slider_end(&self) -> f64 {
        let least = if self.rank { 20.0 } else { 40.0 };
        let reach = 1.5 * self.past.unwrap_or(0.0).max(self.pace);
        (reach.max(least) / 10.0).ceil() * 10.0
    }
}

#[cfg(test)]
pub mod samples {
    //! Offers of every kind, for tests.

    use super::Offer;
    use crate::figure::Bound;
    use crate::figure::Currency;
    use crate::figure::Unit;

    /// An amount of money with an exact baseline and a past pace.
    pub fn revenue() -> Offer {
        Offer {
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
            rank: false,
            start: None,
            pace: 18.920_711_500_272_1,
            past: Some(18.920_711_500_272_1),
            past_label: "過去18.9%".into(),
            missing: String::new(),
            goal_written: "3000億元".into(),
            set_by: String::new(),
            note: String::new(),
            done: Some(0.7157),
        }
    }

    /// A count with a floor for a baseline.
    pub fn firms() -> Offer {
        Offer {
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
    pub fn rank() -> Offer {
        Offer {
            id: "rank".into(),
            unit: Unit::Rank,
            after: "位".into(),
            scale: 1.0,
            link_scale: 1.0,
            goal: 30.0,
            baseline: Some(40.0),
            start: Some(49.0),
            rank: true,
            pace: 9.0,
            past: Some(9.0),
            ..revenue()
        }
    }

    /// An amount without a baseline.
    pub fn unknown() -> Offer {
        Offer {
            id: "unknown".into(),
            baseline: None,
            past: None,
            pace: 15.0,
            missing: "報告沒有給出".into(),
            ..revenue()
        }
    }
}
