//! A target as the calculator offers it: values in base units, words in the page's language.

use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;
use std::borrow::Cow;

use crate::calculator::arithmetic::Measure;
use crate::calculator::arithmetic::Past;
use crate::calculator::arithmetic::Question;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;
use crate::figure::Unit;
use crate::figure::read_number;

/// A target to choose, with what the report says of it.
#[derive(Debug, Clone, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct TargetOption {
    /// Its name in the form and in the address.
    pub id: String,
    pub label: String,
    /// The unit of all values below.
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
    /// In base units, as the baseline and the start.
    pub goal: f64,
    pub goal_year: i32,
    pub baseline: Option<f64>,
    /// The bound of the baseline.
    pub bound: Bound,
    pub baseline_year: i32,
    /// Whether less is better.
    pub falls: bool,
    /// Where the way to the goal began.
    pub start: Option<(f64, Bound)>,
    /// Percent, points or places a year.
    pub pace: f64,
    /// The pace of the past, where the report gives one.
    pub past: Option<f64>,
    /// Whether it is growth in percent; otherwise it is an increment a year.
    pub past_grows: bool,
    pub past_label: String,
    /// Why there is no baseline.
    pub missing: String,
    /// The goal in the list: 3000億元, and by whom it was set.
    pub goal_written: String,
    pub set_by: String,
    /// One line under the bar.
    pub note: String,
    /// The attained share, from 0 to 1, for the bar.
    pub attained: Option<f64>,
}

/// What the reader says of a target that no report gives.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomTarget {
    pub label: String,
    /// As typed: 億元, 家, %, 位.
    pub unit: String,
    /// Whether less is better.
    pub falls: bool,
}

impl CustomTarget {
    /// Takes over a typed label. A star parts the fields of a scenario in the address.
    pub fn set_label(&mut self, typed: &str) {
        self.label = typed.replace('*', "");
    }

    /// Takes over a typed unit.
    pub fn set_unit(&mut self, typed: &str) {
        self.unit = typed.replace('*', "");
    }

    /// The option at a place: the report's, or, behind the last one, the reader's own.
    pub fn option<'a>(
        &self,
        place: usize,
        options: &'a [TargetOption],
        words: &CalculatorWords,
    ) -> Cow<'a, TargetOption> {
        match options.get(place) {
            Some(option) => Cow::Borrowed(option),
            None => Cow::Owned(TargetOption::custom(self, &options[0], words)),
        }
    }
}

/// The name of the reader's own target in the address and in the form.
pub const CUSTOM: &str = "custom";

/// The words by which a unit says that places in an order are meant.
const PLACES: [&str; 5] = ["位", "名", "名次", "rank", "place"];

impl TargetOption {
    /// The reader's own target: a goal of a hundred in the same years as the report's, until the
    /// reader says otherwise.
    pub fn custom(
        custom: &CustomTarget,
        first: &TargetOption,
        words: &CalculatorWords,
    ) -> TargetOption {
        let typed = custom.unit.trim();
        let (unit, scale) = if PLACES.contains(&typed) {
            (Unit::Rank, 1.0)
        } else {
            // A unit with digits of its own would change the one.
            let digits = typed.contains(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
            match read_number(&["1", if digits { "?" } else { typed }].concat()) {
                Ok(one) if one.value > 0.0 => (one.unit.unwrap_or(Unit::bare()), one.value),
                _ => (Unit::Count(typed.to_owned()), 1.0),
            }
        };
        let ranked = unit == Unit::Rank;
        let gap = if words.language.is_chinese() || typed.is_empty() {
            ""
        } else {
            " "
        };
        let of_rank = |word: &str| {
            if ranked {
                word.to_owned()
            } else {
                String::new()
            }
        };
        let label = custom.label.trim();
        let falls = custom.falls || ranked;
        let compounds = !ranked && unit != Unit::Percent && unit != Unit::Ratio;
        TargetOption {
            id: CUSTOM.to_owned(),
            label: if label.is_empty() {
                words.custom
            } else {
                label
            }
            .to_owned(),
            before: of_rank(words.rank_before),
            after: if ranked {
                words.rank_after.to_owned()
            } else {
                [gap, typed].concat()
            },
            goal_before: of_rank(words.goal_before),
            unit,
            scale,
            link_scale: scale,
            goal: 100.0 * scale,
            goal_year: first.goal_year,
            baseline: None,
            bound: Bound::Exact,
            baseline_year: first.baseline_year,
            falls,
            start: None,
            pace: if falls && compounds { -10.0 } else { 10.0 },
            past: None,
            past_grows: false,
            past_label: String::new(),
            missing: words.custom_missing.to_owned(),
            goal_written: String::new(),
            set_by: String::new(),
            note: words.custom_note.to_owned(),
            attained: None,
        }
    }

    /// Whether it is the reader's own.
    pub fn is_custom(&self) -> bool {
        self.id == CUSTOM
    }

    /// What the calculator asks before the reader changes anything.
    pub fn question(&self) -> Question {
        Question {
            measure: self.measure(),
            falls: self.falls,
            start: self.start,
            past: self.pace_of_the_past(),
            baseline: self.baseline,
            bound: self.bound,
            baseline_year: self.baseline_year,
            goal: self.goal,
            goal_year: self.goal_year,
            pace: self.pace,
        }
    }

    /// How the measure moves, which its unit tells.
    pub fn measure(&self) -> Measure {
        match self.unit {
            Unit::Rank => Measure::Rank,
            Unit::Percent | Unit::Ratio => Measure::Percentage,
            Unit::Count(_) => Measure::Count,
            _ => Measure::Amount,
        }
    }

    /// Whether it moves by the same step each year: places, points.
    pub fn steps(&self) -> bool {
        !self.measure().compounds()
    }

    /// The pace of the past as the arithmetic takes it.
    pub fn pace_of_the_past(&self) -> Option<Past> {
        self.past.map(if self.past_grows {
            Past::Growth
        } else {
            Past::Increment
        })
    }

    /// The pace of the past, where the slider can show it: in the slider's own terms.
    pub fn past_on_slider(&self) -> Option<f64> {
        self.past.filter(|_| self.past_grows != self.steps())
    }

    /// The ends of the slider: round, and well beyond any pace of the past. What is to fall by a rate
    /// is asked about with rates below nought.
    pub fn slider(&self) -> (f64, f64) {
        let least = if self.steps() { 20.0 } else { 40.0 };
        let reach = 1.5 * self.past_on_slider().unwrap_or(0.0).max(self.pace);
        let end = (reach.max(least) / 10.0).ceil() * 10.0;
        if self.falls && !self.steps() {
            (-end, 0.0)
        } else {
            (0.0, end)
        }
    }
}
