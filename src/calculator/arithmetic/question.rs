//! What is asked of the calculator, and what is wrong with it.

use crate::figure::Bound;

/// The calendar years that can be asked about.
pub const YEARS: std::ops::RangeInclusive<i32> = 1949..=2149;

/// The largest value that can be asked about, in base units.
pub const MAXIMUM: f64 = 1e18;

/// How a measure moves, which decides the formulas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// An amount: growth compounds.
    Amount,
    /// A number of whole things: growth compounds; what is shown of it is whole.
    Count,
    /// A percentage: it moves by points a year, as a share has no growth of its own.
    Percentage,
    /// A place in a ranking: it moves by places a year, and less is better.
    Rank,
}

impl Measure {
    /// Whether growth compounds; otherwise each year brings the same step.
    pub fn compounds(self) -> bool {
        matches!(self, Measure::Amount | Measure::Count)
    }
}

/// A pace that is known of the past.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Past {
    /// Percent a year, compound.
    Growth(f64),
    /// So much nearer the goal each year, in base units, points or places.
    Increment(f64),
}

/// A question: from `baseline` in `baseline_year` to `goal` in `goal_year` at an assumed `pace`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    pub measure: Measure,
    /// Whether less is better: energy used, places in a ranking.
    pub falls: bool,
    /// Where the way to the goal began, in base units, if it is known, and how well it is.
    pub start: Option<(f64, Bound)>,
    /// In base units; absent where the report gives none and the reader has not yet.
    pub baseline: Option<f64>,
    /// What is known of the baseline: exact, or a bound.
    pub bound: Bound,
    pub baseline_year: i32,
    /// In base units.
    pub goal: f64,
    pub goal_year: i32,
    /// Where growth compounds, percent a year, below zero for a decline; else points or places a
    /// year towards the better side.
    pub pace: f64,
    pub past: Option<Past>,
}

/// A field of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    BaselineYear,
    Baseline,
    GoalYear,
    Goal,
    Pace,
}

impl Field {
    /// All fields, in the order in which the page asks for them.
    pub const ALL: [Field; 5] = [
        Field::BaselineYear,
        Field::Baseline,
        Field::GoalYear,
        Field::Goal,
        Field::Pace,
    ];

    /// The name of its control in the form, and of its key in the address.
    pub fn name(self) -> &'static str {
        match self {
            Field::BaselineYear => "baseline-year",
            Field::Baseline => "baseline",
            Field::GoalYear => "goal-year",
            Field::Goal => "goal",
            Field::Pace => "growth",
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing that can be read as a number.
    NotANumber,
    /// A value that must be greater than zero is not.
    NotPositive,
    /// A value above [`MAXIMUM`].
    TooLarge,
    /// A year outside [`YEARS`], or not whole.
    YearOutOfRange,
    /// The goal's year is not after the baseline's.
    GoalNotAfterBaseline,
    /// A pace below −100 % or above 1000 % a year.
    PaceOutOfRange,
}

impl Question {
    /// How much nearer the goal it is from one value to another: below zero where it leads away.
    pub fn gain(&self, from: f64, to: f64) -> f64 {
        if self.falls { from - to } else { to - from }
    }

    /// The faults of the question, at most one for each field.
    pub fn faults(&self) -> Vec<(Field, Fault)> {
        let mut faults = Vec::new();
        if let Some(fault) = self.baseline.and_then(value_fault) {
            faults.push((Field::Baseline, fault));
        }
        if !YEARS.contains(&self.baseline_year) {
            faults.push((Field::BaselineYear, Fault::YearOutOfRange));
        }
        if let Some(fault) = value_fault(self.goal) {
            faults.push((Field::Goal, fault));
        }
        if !YEARS.contains(&self.goal_year) {
            faults.push((Field::GoalYear, Fault::YearOutOfRange));
        } else if self.goal_year <= self.baseline_year {
            faults.push((Field::GoalYear, Fault::GoalNotAfterBaseline));
        }
        if self.pace.is_nan() {
            faults.push((Field::Pace, Fault::NotANumber));
        } else if self.pace <= -100.0 || self.pace > 1000.0 {
            faults.push((Field::Pace, Fault::PaceOutOfRange));
        }
        faults
    }
}

fn value_fault(value: f64) -> Option<Fault> {
    if value.is_nan() {
        Some(Fault::NotANumber)
    } else if value <= 0.0 {
        Some(Fault::NotPositive)
    } else if value > MAXIMUM {
        Some(Fault::TooLarge)
    } else {
        None
    }
}
