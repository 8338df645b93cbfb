//! The way from the baseline, year by year: as assumed, and as required.

use crate::calculator::arithmetic::question::Measure;
use crate::calculator::arithmetic::question::Question;
use crate::figure::compounded;
use crate::figure::interpolated;

/// What stands at the end of a calendar year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearStep {
    pub year: i32,
    /// Under the assumed pace, in base units.
    pub assumed: f64,
    /// On the way that reaches the goal just in its year, in base units.
    pub required: f64,
}

/// The calendar year in which a moment falls, the end of a year still being that year.
pub fn year_of(moment: f64) -> i32 {
    (moment - 1e-9).ceil().clamp(-1e9, 1e9) as i32
}

/// The year and the month, from 1 to 12, in which a moment falls. A year ends with its December.
pub fn month_of(moment: f64) -> (i32, u8) {
    let year = year_of(moment);
    let part = moment - f64::from(year - 1);
    (year, (part * 12.0 - 1e-9).ceil().clamp(1.0, 12.0) as u8)
}

impl Question {
    /// The value so many years after the baseline's under the assumed pace, in base units.
    ///
    /// Compound growth is `baseline × (1 + pace)^years`; other measures add the pace each year. No
    /// rank is better than the first, and no percentage below nothing.
    pub fn assumed(&self, baseline: f64, years: f64) -> f64 {
        match self.measure {
            Measure::Amount | Measure::Count => compounded(baseline, self.pace / 100.0, years),
            Measure::Percentage => {
                let step = if self.falls { -self.pace } else { self.pace };
                (baseline + step * years).max(0.0)
            }
            Measure::Rank => (baseline - self.pace * years).max(1.0),
        }
    }

    /// The value so many years after the baseline's on the even way to the goal, in base units: a
    /// constant rate where growth compounds, else a constant step.
    pub fn required(&self, baseline: f64, years: f64) -> f64 {
        let span = f64::from(self.goal_year) - f64::from(self.baseline_year);
        let share = years / span;
        if self.measure.compounds() {
            interpolated(baseline, self.goal, share)
        } else {
            baseline + (self.goal - baseline) * share
        }
    }

    /// Every year from the baseline's to the goal's; empty without a baseline or with a fault.
    pub fn path(&self) -> Vec<YearStep> {
        let Some(baseline) = self.baseline.filter(|_| self.faults().is_empty()) else {
            return Vec::new();
        };
        (self.baseline_year..=self.goal_year)
            .map(|year| {
                let years = f64::from(year) - f64::from(self.baseline_year);
                YearStep {
                    year,
                    assumed: self.assumed(baseline, years),
                    required: self.required(baseline, years),
                }
            })
            .collect()
    }
}
