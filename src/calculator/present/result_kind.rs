//! The seven results by name.

use std::ops::Index;

use crate::calculator::words::CalculatorWords;

/// One of the seven results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultKind {
    Progress,
    Remaining,
    RequiredGrowth,
    RequiredIncrement,
    ArrivalCompound,
    ArrivalLinear,
    Projection,
}

impl ResultKind {
    /// All results, in the order of the page.
    pub const ALL: [ResultKind; 7] = [
        ResultKind::Progress,
        ResultKind::Remaining,
        ResultKind::RequiredGrowth,
        ResultKind::RequiredIncrement,
        ResultKind::ArrivalCompound,
        ResultKind::ArrivalLinear,
        ResultKind::Projection,
    ];

    /// The name of its output.
    pub fn name(self) -> &'static str {
        match self {
            ResultKind::Progress => "progress",
            ResultKind::Remaining => "remaining",
            ResultKind::RequiredGrowth => "required-growth",
            ResultKind::RequiredIncrement => "required-increment",
            ResultKind::ArrivalCompound => "arrival-year-compound",
            ResultKind::ArrivalLinear => "arrival-year-linear",
            ResultKind::Projection => "projection",
        }
    }

    /// What it is called.
    pub fn label(self, words: &CalculatorWords) -> &'static str {
        match self {
            ResultKind::Progress => words.progress,
            ResultKind::Remaining => words.remaining,
            ResultKind::RequiredGrowth => words.required_growth,
            ResultKind::RequiredIncrement => words.required_increment,
            ResultKind::ArrivalCompound => words.arrival_compound,
            ResultKind::ArrivalLinear => words.arrival_linear,
            ResultKind::Projection => words.projection,
        }
    }
}

/// Something for each result.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PerResult<T>([T; 7]);

impl<T> PerResult<T> {
    /// Makes one for each result.
    pub fn of(make: impl FnMut(ResultKind) -> T) -> PerResult<T> {
        PerResult(ResultKind::ALL.map(make))
    }

    /// All of them, in the order of the page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<T> Index<ResultKind> for PerResult<T> {
    type Output = T;

    fn index(&self, kind: ResultKind) -> &T {
        &self.0[kind as usize]
    }
}
