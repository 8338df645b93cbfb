//! What stands in the calculator's fields, and the question that it asks.

use crate::calculator::arithmetic::Field;
use crate::calculator::arithmetic::Question;
use crate::calculator::option::CustomTarget;
use crate::calculator::option::TargetOption;
use crate::calculator::words::CalculatorWords;
use crate::figure::Bound;
use crate::figure::NumberError;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::format;
use crate::figure::read_bound_sign;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::two_readings;
use crate::text::is_invisible;

/// What is solved for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SolveFor {
    /// How fast it must grow.
    Growth,
    /// When it gets there.
    #[default]
    Year,
    /// Where it stands in the goal's year.
    Goal,
}

impl SolveFor {
    /// All of them, in the order in which the page offers them.
    pub const ALL: [SolveFor; 3] = [SolveFor::Growth, SolveFor::Year, SolveFor::Goal];

    /// Its name in the form and in the address.
    pub fn name(self) -> &'static str {
        match self {
            SolveFor::Growth => "growth",
            SolveFor::Year => "year",
            SolveFor::Goal => "goal",
        }
    }

    /// What a name in the address means.
    pub fn from_name(name: &str) -> Option<SolveFor> {
        SolveFor::ALL.into_iter().find(|solve| solve.name() == name)
    }
}

/// What stands in the fields: texts as typed. The pace keeps its full precision beside its text.
#[derive(Debug, Clone, PartialEq)]
pub struct FormInput {
    /// The target's place among the options; behind the last one, the reader's own.
    pub target: usize,
    /// What the reader's own target is.
    pub custom: CustomTarget,
    /// A text for each of [`Field::ALL`].
    texts: [String; 5],
    /// Percent, points or places a year; not a number where the text is none.
    pub pace: f64,
    pub solve: SolveFor,
}

impl FormInput {
    /// An option's own values in every field.
    pub fn of(index: usize, option: &TargetOption, words: &CalculatorWords) -> FormInput {
        // A rank is written as an ordinal; its field holds the bare place.
        let bare = option.unit == Unit::Rank || option.is_custom();
        let number = |value: f64| {
            if bare {
                decimal(value)
            } else {
                let quantity = Quantity::exact(value, option.unit.clone());
                format(&quantity, words.language).number
            }
        };
        let goal = option.goal
            / if option.is_custom() {
                option.scale
            } else {
                1.0
            };
        FormInput {
            target: index,
            custom: CustomTarget::default(),
            texts: Field::ALL.map(|field| match field {
                Field::BaselineYear => option.baseline_year.to_string(),
                Field::Baseline => option.baseline.map_or_else(String::new, number),
                Field::GoalYear => option.goal_year.to_string(),
                Field::Goal => number(goal),
                Field::Pace => pace_text(option.pace),
            }),
            pace: option.pace,
            solve: SolveFor::default(),
        }
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// Types into a field.
    pub fn set(&mut self, field: Field, text: String) {
        if field == Field::Pace {
            self.pace = read_number(&text).map_or_else(unread, |typed| typed.value);
        }
        self.texts[field as usize] = text;
    }

    /// Moves the slider to a position as the browser writes it. The slider moves by tenths.
    pub fn slide(&mut self, position: &str) {
        if let Ok(typed) = read_number(position) {
            self.set_pace(round_at(typed.value, -1, Bound::Exact));
        }
    }

    /// Sets the pace, with its text to a tenth.
    pub fn set_pace(&mut self, pace: f64) {
        self.set_pace_as(pace, pace_text(pace));
    }

    /// Sets the pace, with its text as it was typed.
    pub fn set_pace_as(&mut self, pace: f64, text: String) {
        self.pace = pace;
        self.texts[Field::Pace as usize] = text;
    }

    /// The question that the fields ask.
    pub fn question(&self, option: &TargetOption) -> Question {
        let (baseline, bound) = self.baseline(option);
        Question {
            measure: option.measure(),
            falls: option.falls,
            start: option.start,
            past: option.pace_of_the_past(),
            baseline,
            bound,
            baseline_year: year(self.text(Field::BaselineYear)),
            goal: value(self.text(Field::Goal), option),
            goal_year: year(self.text(Field::GoalYear)),
            pace: self.pace,
        }
    }

    /// The baseline and its bound. The report's own value keeps its bound; one that the reader types
    /// is taken at its word, which may be "≥250".
    pub fn baseline(&self, option: &TargetOption) -> (Option<f64>, Bound) {
        let text = trimmed(self.text(Field::Baseline));
        if text.is_empty() {
            return (None, Bound::Exact);
        }
        let (said, rest) = read_bound_sign(text);
        let value = value(rest, option);
        let own = option
            .baseline
            .is_some_and(|own| (own - value).abs() <= own * 1e-12);
        (
            Some(value),
            said.unwrap_or(if own { option.bound } else { Bound::Exact }),
        )
    }
}

/// The sign of a bound in the address.
pub fn bound_mark(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "=",
        Bound::AtLeast => ">",
        Bound::AtMost => "<",
        Bound::About => "~",
    }
}

/// A value as typed, in base units; not a number where it cannot be read or is of another dimension,
/// and infinite where it is too large to be read.
pub fn value(text: &str, option: &TargetOption) -> f64 {
    match read_number(text) {
        Ok(typed) => match &typed.unit {
            Some(unit) => {
                factor(unit, &option.unit).map_or(f64::NAN, |factor| typed.value * factor)
            }
            None if typed.scale == 1.0 => typed.value * option.scale,
            None => typed.value,
        },
        Err(error) => unread(error),
    }
}

/// What stands in a question for a number that could not be read.
fn unread(error: NumberError) -> f64 {
    match error {
        NumberError::NotANumber | NumberError::Ambiguous => f64::NAN,
        NumberError::TooLarge => f64::INFINITY,
    }
}

/// Whether a number was typed in a unit that the field does not take.
pub fn is_of_another_unit(text: &str, option: &TargetOption) -> bool {
    let typed = read_number(read_bound_sign(trimmed(text)).1);
    let unit = typed.ok().and_then(|typed| typed.unit);
    unit.is_some_and(|unit| factor(&unit, &option.unit).is_none())
}

/// The two numbers that a text may be, where it cannot be told which; as they are to be typed.
pub fn two_numbers(text: &str) -> Option<[String; 2]> {
    let typed = read_number(read_bound_sign(trimmed(text)).1);
    two_readings(text).filter(|_| typed == Err(NumberError::Ambiguous))
}

/// A text without the spaces and the invisible marks about it, as they come with what is pasted.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|it: char| it.is_whitespace() || is_invisible(it))
}

fn factor(typed: &Unit, wanted: &Unit) -> Option<f64> {
    match (typed, wanted) {
        // People count by other words than the report: 250家, 250户.
        (Unit::Count(_), Unit::Count(_) | Unit::Rank) => Some(1.0),
        _ => typed.factor_to(wanted),
    }
}

/// A year as typed: 2020, 2020年, 2020年底, "end of 2020"; one that can be no year where it cannot be read.
pub fn year(text: &str) -> i32 {
    let text = trimmed(text);
    let text = text.strip_prefix("end of ").unwrap_or(text);
    let text = text
        .trim_end_matches(['底', '末'])
        .trim_end_matches(['年', ' ']);
    match read_number(text) {
        Ok(typed) if typed.value.fract() == 0.0 && typed.value.abs() < 1e6 => typed.value as i32,
        _ => i32::MIN,
    }
}

fn pace_text(pace: f64) -> String {
    if pace.is_finite() {
        decimal(round_at(pace, -1, Bound::Exact))
    } else {
        String::new()
    }
}
