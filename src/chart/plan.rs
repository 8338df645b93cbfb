//! What a chart shows: values, bounds, roles and finished words; no pixels, no colours.
//!
//! Every number arrives twice: as `f64`, which decides lengths and positions, and as the text that
//! `figure` wrote, which is what the reader sees. Nothing here is formatted again.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::Bound;
use crate::figure::Unit;

/// One chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The whole chart in a sentence, for those who do not see it.
    pub label: String,
    /// The unit of its values, if they could be told in another one.
    pub unit: Option<Unit>,
    pub panel: Panel,
}

/// The kinds of chart.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one for each chart, not many in a row"
)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Panel {
    Trajectory(Trajectory),
    Nested(Nested),
    Bars(Bars),
    Squares(Squares),
    Parts(Parts),
    Ledger(Ledger),
}

/// A number as it is drawn: up to three runs, for sign, digits and unit.
///
/// `約` `1074` `億元`; `≥` `600` `億元`; `≥ CNY` `60` `bn`. Empty runs are not drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    pub sign: String,
    pub number: String,
    pub unit: String,
    /// What it says, in base units, if it may be told in another unit.
    pub told: Option<(f64, Bound)>,
}

impl Amount {
    pub fn new(sign: &str, number: &str, unit: &str) -> Amount {
        Amount {
            sign: sign.to_string(),
            number: number.to_string(),
            unit: unit.to_string(),
            told: None,
        }
    }

    /// The amount in one line of words.
    pub fn words(&self) -> String {
        let letter = |at: Option<char>| at.is_some_and(|letter| letter.is_ascii_alphabetic());
        let after = if letter(self.sign.chars().last()) {
            " "
        } else {
            ""
        };
        let before = if letter(self.unit.chars().next()) {
            " "
        } else {
            ""
        };
        [&self.sign, after, &self.number, before, &self.unit].concat()
    }
}

/// Words in two lengths. `\n` parts lines; in the short form of a line's label it may part the rate
/// from its name (`年均須增\n11.8%`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caption {
    pub full: String,
    pub short: String,
}

impl Caption {
    pub fn new(full: &str, short: &str) -> Caption {
        Caption {
            full: full.to_string(),
            short: short.to_string(),
        }
    }

    /// The same words at every width.
    pub fn same(words: &str) -> Caption {
        Caption::new(words, words)
    }

    pub fn is_empty(&self) -> bool {
        self.full.is_empty() && self.short.is_empty()
    }
}

/// Where a mark comes from: what a reader who focuses it hears, and which figure it opens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The figure's name in the report; empty when the mark opens nothing.
    pub figure: String,
    /// What is measured; a mark without it cannot be focused.
    pub label: String,
    /// When, and as what: as reported, derived, a target.
    pub remark: String,
    pub nature: Nature,
}

/// What a mark says of its value: the entries of the key beside the title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    #[default]
    Reported,
    Floor,
    Derived,
    Target,
}

impl Nature {
    pub fn code(self) -> &'static str {
        match self {
            Nature::Reported => "reported",
            Nature::Floor => "floor",
            Nature::Derived => "derived",
            Nature::Target => "target",
        }
    }
}

/// A mark on an axis. The caller writes the labels, for `ticks` or steps of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    pub value: f64,
    pub label: String,
    /// Major ticks keep their label at every width and are set in ink.
    pub major: bool,
}

impl Tick {
    pub fn new(value: f64, label: &str, major: bool) -> Tick {
        Tick {
            value,
            label: label.to_string(),
            major,
        }
    }
}

/// A level against a target over time; also the calculator's chart.
///
/// x is years, y the measure. `bottom` and `top` are the values at the axis and at the upper edge:
/// for ranks, where lower is better, `bottom` is the greater one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Trajectory {
    pub start: f64,
    pub end: f64,
    pub bottom: f64,
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
    pub lines: Vec<Line>,
    pub points: Vec<Point>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    pub from: f64,
    pub to: f64,
    pub label: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    pub year: f64,
    pub value: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unreported {
    pub year: f64,
    /// First line in ink, the others in the secondary colour.
    pub label: Caption,
}

/// A path between two known or supposed levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub role: LineRole,
    /// Year and value at both ends. What leaves the domain is cut off at its edge.
    pub from: (f64, f64),
    pub to: (f64, f64),
    /// Compound growth bends the path; otherwise it is straight (ranks).
    pub compound: bool,
    /// A path from a lower bound: a hatched band above it says that the truth may lie higher.
    pub open: bool,
    pub label: Caption,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineRole {
    /// Computed by us between reported ends: grey dots.
    Derived,
    /// The past pace carried on: fainter grey dots.
    Projected,
    /// What is still required: red dashes.
    Required,
    /// What the reader supposes: round blue dots.
    Assumed,
}

/// A level in one year. Its words: the amount, then the caption on a line of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub role: PointRole,
    pub year: f64,
    pub value: f64,
    pub bound: Bound,
    pub amount: Amount,
    pub caption: Caption,
    pub source: Source,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

/// Counts above rising thresholds, each a part of the one before: one tick per item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nested {
    /// From the widest to the narrowest.
    pub tiers: Vec<Tier>,
    /// Lines of explanation ("never add them").
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tier {
    pub label: Caption,
    /// The number of items, one tick each.
    pub count: u32,
    pub amount: Amount,
    pub tone: Tone,
    pub source: Source,
}

/// A wash of the blue: five steps, the first the lightest on white paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    Blue1,
    Blue2,
    Blue3,
    Blue4,
    Blue5,
    Neutral,
}

/// Horizontal bars from zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    pub labels: RowLabels,
    pub groups: Vec<BarGroup>,
    /// Empty for no axis. The first one stands at zero.
    pub axis: Vec<Tick>,
}

/// Where the rows' labels stand. Beside turns into above where the chart is narrow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowLabels {
    #[default]
    Beside,
    Above,
}

/// Bars under a common heading; the first group seldom has one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BarGroup {
    pub heading: Caption,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub label: Caption,
    pub value: f64,
    /// At least: the bar ends in open hatching. The other bounds are told by the amount's sign alone.
    pub bound: Bound,
    /// Computed by us: an outline in dashes instead of a solid bar.
    pub derived: bool,
    pub tone: Tone,
    pub stature: Stature,
    pub amount: Amount,
    /// A remark after the amount, or above the bar's end where labels stand above.
    pub note: Caption,
    /// Divides the bar into so many numbered blocks; below two, none.
    pub blocks: u32,
    /// One tick per item instead of a solid bar; the value is the number of items.
    pub each: bool,
    /// The whole of which this is a part: an outline in dashes up to its value.
    pub whole: Option<Whole>,
    pub source: Source,
}

/// How tall a bar and how large its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stature {
    /// The subject of the chart.
    Lead,
    #[default]
    Plain,
    /// Context.
    Minor,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Whole {
    pub value: f64,
    /// Written after the amount, such as `/110`.
    pub text: String,
}

/// Areas to one scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Squares {
    /// The greatest first.
    pub squares: Vec<Square>,
    pub scale: Option<ScaleBar>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Square {
    pub label: Caption,
    /// In the square of the scale bar's unit.
    pub area: f64,
    pub amount: Amount,
    pub note: Caption,
    pub tone: Tone,
    /// Stands beside the greatest square, as its place within is unknown; otherwise at its lower left.
    pub outside: bool,
    pub source: Source,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScaleBar {
    pub length: f64,
    pub label: String,
}

/// Parts that add up to a whole, end to end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Parts {
    pub label: Caption,
    pub amount: Amount,
    pub value: f64,
    pub parts: Vec<Part>,
    pub source: Source,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub label: Caption,
    pub value: f64,
    /// Computed by us: an outline in dashes.
    pub derived: bool,
    pub amount: Amount,
    pub tone: Tone,
    pub source: Source,
}

/// Amounts of very different size: bars from zero, or dots by powers of ten.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// The greatest first.
    pub entries: Vec<Entry>,
    /// The ticks of the linear scale; the first stands at zero.
    pub linear: Vec<Tick>,
    /// The ticks of the logarithmic scale, a power of ten each, around all values.
    pub powers: Vec<Tick>,
    pub logarithmic: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub label: Caption,
    pub value: f64,
    pub bound: Bound,
    pub amount: Amount,
    pub source: Source,
}
