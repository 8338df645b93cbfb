//! A level against a target over the years.

use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Source;
use crate::figure::Bound;
use serde::Deserialize;
use serde::Serialize;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

/// A level against a target over time; also the calculator's chart.
///
/// x is years, y the measure. `bottom` and `top` are the values at the axis and at the upper edge:
/// for ranks, where lower is better, `bottom` is the greater one.
#[derive(Clone, Debug, Default, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Trajectory {
    /// The first year.
    pub start: f64,
    /// The last year.
    pub end: f64,
    /// The value at the axis.
    pub bottom: f64,
    /// The value at the upper edge.
    pub top: f64,
    /// In rising order of years; labels that do not fit are dropped, major ones last.
    pub years: Vec<Tick>,
    /// From the bottom up; the last one carries the unit.
    pub levels: Vec<Tick>,
    /// Written beside the topmost level.
    pub unit: String,
    /// The tinted span of years in which the target is to be reached.
    pub period: Option<Period>,
    /// A thin red rule at the target's height and one down to its year (the calculator).
    pub goal: Option<Goal>,
    /// A hatched upright band where the report gives no value.
    pub unreported: Option<Unreported>,
    /// Paths, in the order in which they are drawn.
    pub lines: Vec<Line>,
    /// Levels, in the order in which they are drawn.
    pub points: Vec<Point>,
    /// Whether it is to be low, as in a frame on another page.
    pub low: bool,
}

/// A span of years.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Period {
    /// Its first year.
    pub from: f64,
    /// Its last year.
    pub to: f64,
    /// Its name.
    pub label: String,
}

/// A value to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Goal {
    /// The year in which.
    pub year: f64,
    /// In base units.
    pub value: f64,
}

/// A year without a value.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Unreported {
    /// The year.
    pub year: f64,
    /// First line in ink, the others in the secondary colour.
    pub label: Caption,
}

/// A path between two known or supposed levels.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Line {
    /// What it stands for.
    pub role: LineRole,
    /// Year and value at both ends. What leaves the domain is cut off at its edge.
    pub from: (f64, f64),
    /// Its end, as `from`.
    pub to: (f64, f64),
    /// Compound growth bends the path; otherwise it is straight (ranks).
    pub compound: bool,
    /// A path from a lower bound: a hatched band above it says that the truth may lie higher.
    pub open: bool,
    /// Its name along the path.
    pub label: Caption,
}

impl Line {
    /// A closed path without a label, between two points of year and value.
    pub fn new(role: LineRole, from: (f64, f64), to: (f64, f64), compound: bool) -> Line {
        Line {
            role,
            from,
            to,
            compound,
            open: false,
            label: Caption::default(),
        }
    }
}

/// What a path stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineRole {
    /// Computed by us between reported ends: grey dots.
    Derived,
    /// The past pace carried on: fainter grey dots.
    Projected,
    /// What is still required: red dashes.
    Required,
    /// What the reader supposes: round blue dots.
    Assumed,
    /// From one year that the source states to the next: solid.
    Reported,
}

/// A level in one year. Its words: the amount, then the caption on a line of its own.
#[derive(Clone, Debug, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct Point {
    /// What it is known as.
    pub role: PointRole,
    /// The year, a whole one or not.
    pub year: f64,
    /// In base units.
    pub value: f64,
    /// What the value is of the quantity.
    pub bound: Bound,
    /// Its value as it is written.
    pub amount: Amount,
    /// The words on a line of their own.
    pub caption: Caption,
    /// Where it comes from, and what a reader who focuses it hears.
    pub source: Source,
}

impl Point {
    /// An exact level at a year and value, without caption and source.
    pub fn new(role: PointRole, (year, value): (f64, f64), amount: Amount) -> Point {
        Point {
            role,
            year,
            value,
            bound: Bound::Exact,
            amount,
            caption: Caption::default(),
            source: Source::default(),
        }
    }
}

/// What a level is known as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointRole {
    /// Solid blue dot.
    Reported,
    /// Hollow grey dot.
    Derived,
    /// Small hollow grey dot: where the past pace would lead.
    Projected,
    /// Red diamond.
    Target,
    /// Hollow red diamond: another body's target for the same measure.
    OtherTarget,
    /// Small red dot on the required path.
    Required,
    /// Hollow blue dot on the reader's path.
    Assumed,
}
