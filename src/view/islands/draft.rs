//! What stands in the calculator's fields, and the question that it asks.

use crate::figure::Bound;
use crate::figure::NumberError;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::read_bound_sign;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::write;
use crate::target::Field;
use crate::target::Question;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::offer::Own;

/// The names of `solve`, in the order in which the page offers them.
pub const SOLVE: [&str; 3] = ["growth", "year", "goal"];
/// What is solved for until the reader says otherwise.
pub const DEFAULT_SOLVE: usize = 1;
/// The fields in the order in which their faults are told.
pub const FIELDS: [Field; 5] = [
    Field::BaselineYear,
    Field::Baseline,
    Field::GoalYear,
    Field::Goal,
    Field::Pace,
];

/// What stands in the fields: texts as typed. The pace keeps its full precision beside its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The target's place among the offers; behind the last one, the reader's own.
    pub target: usize,
    /// What the reader's own target is.
    pub own: Own,
    /// Texts in the order of [`FIELDS`].
    pub texts: [String; 5],
    pub pace: f64,
    pub solve: usize,
}

impl Draft {
    /// An offer's own values in every field.
    pub fn of(index: usize, offer: &Offer, language: Language) -> Draft {
        // A rank is written as an ordinal; its field holds the bare place.
        let number = |value: f64| match offer.unit == Unit::Rank || offer.is_own() {
            true => decimal(value),
            false => write(&Quantity::exact(value, offer.unit.clone()), language).number,
        };
        Draft {
            target: index,
            own: Own::default(),
            texts: [
                offer.baseline_year.to_string(),
                offer.baseline.map_or_else(String::new, number),
                offer.goal_year.to_string(),
                number(offer.goal / if offer.is_own() { offer.scale } else { 1.0 }),
                pace_text(offer.pace),
            ],
            pace: offer.pace,
            solve: DEFAULT_SOLVE,
        }
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        &self.texts[place(field)]
    }

    /// Types into a field.
    pub fn set(&mut self, field: Field, text: String) {
        if field == Field::Pace {
            self.pace = read_number(&text).map_or_else(unread, |typed| typed.value);
        }
        self.texts[place(field)] = text;
    }

    /// Moves the slider.
    pub fn set_pace(&mut self, pace: f64) {
        self.pace = pace;
        self.texts[place(Field::Pace)] = pace_text(pace);
    }

    /// The question that the fields ask.
    pub fn question(&self, offer: &Offer) -> Question {
        let (baseline, bound) = self.baseline(offer);
        Question {
            measure: offer.measure(),
            falls: offer.falls,
            start: offer.start,
            past: offer.pace_of_the_past(),
            baseline,
            bound,
            baseline_year: year(self.text(Field::BaselineYear)),
            goal: value(self.text(Field::Goal), offer),
            goal_year: year(self.text(Field::GoalYear)),
            pace: self.pace,
        }
    }

    /// The baseline and its bound. The report's own value keeps its bound; one that the reader types
    /// is taken at its word, which may be "≥250".
    pub fn baseline(&self, offer: &Offer) -> (Option<f64>, Bound) {
        let text = self.text(Field::Baseline).trim();
        if text.is_empty() {
            return (None, Bound::Exact);
        }
        let (said, rest) = read_bound_sign(text);
        let value = value(rest, offer);
        let own = offer
            .baseline
            .is_some_and(|own| (own - value).abs() <= own * 1e-12);
        (
            Some(value),
            said.unwrap_or(if own { offer.bound } else { Bound::Exact }),
        )
    }
}

fn place(field: Field) -> usize {
    FIELDS.iter().position(|known| *known == field).unwrap_or(0)
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
pub fn value(text: &str, offer: &Offer) -> f64 {
    match read_number(text) {
        Ok(typed) => match &typed.unit {
            Some(unit) => factor(unit, &offer.unit).map_or(f64::NAN, |factor| typed.value * factor),
            None if typed.scale == 1.0 => typed.value * offer.scale,
            None => typed.value,
        },
        Err(error) => unread(error),
    }
}

/// What stands in a question for a number that could not be read.
fn unread(error: NumberError) -> f64 {
    match error {
        NumberError::NotANumber => f64::NAN,
        NumberError::TooLarge => f64::INFINITY,
    }
}

/// Whether a number was typed in a unit that the field does not take.
pub fn is_of_another_unit(text: &str, offer: &Offer) -> bool {
    let typed = read_number(read_bound_sign(text.trim()).1);
    let unit = typed.ok().and_then(|typed| typed.unit);
    unit.is_some_and(|unit| factor(&unit, &offer.unit).is_none())
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
    let text = text.trim();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    #[test]
    fn years_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2020", 2020),
            (" ２０２０ ", 2020),
            ("2020年", 2020),
            ("2020年底", 2020),
            ("2020 年末", 2020),
            ("二〇二〇年", 2020),
            ("end of 2020", 2020),
            ("2020.5", i32::MIN),
            ("底", i32::MIN),
            ("", i32::MIN),
        ] {
            assert_eq!(year(text), expected, "{text}");
        }
    }

    #[test]
    fn values_are_read_with_scale_unit_and_bound() {
        let offer = samples::revenue();
        for (text, value, bound) in [
            ("2147", 2147e8, Bound::Exact),
            ("2147億", 2147e8, Bound::Exact),
            ("兩千億", 2000e8, Bound::Exact),
            ("≥2000", 2000e8, Bound::AtLeast),
            (">= 2000", 2000e8, Bound::AtLeast),
            ("≤ 2000億元", 2000e8, Bound::AtMost),
            ("約2000", 2000e8, Bound::About),
            ("2.1e3", 2100e8, Bound::Exact),
        ] {
            let mut draft = Draft::of(0, &offer, Language::TraditionalChinese);
            draft.set(Field::Baseline, text.to_owned());
            assert_eq!(draft.baseline(&offer), (Some(value), bound), "{text}");
        }
        assert!(value("2000畝", &offer).is_nan());
        assert_eq!(value("1e308", &offer), f64::INFINITY);
        assert!(is_of_another_unit("2000畝", &offer));
        assert!(!is_of_another_unit("2000", &offer) && !is_of_another_unit("?", &offer));
    }

    #[test]
    fn the_reports_own_value_keeps_its_bound_however_it_is_written() {
        let offer = samples::firms();
        for (text, bound) in [
            ("200", Bound::AtLeast),
            ("200.0", Bound::AtLeast),
            ("兩百", Bound::AtLeast),
            ("=200", Bound::Exact),
            ("201", Bound::Exact),
        ] {
            let mut draft = Draft::of(0, &offer, Language::TraditionalChinese);
            draft.set(Field::Baseline, text.to_owned());
            assert_eq!(draft.baseline(&offer).1, bound, "{text}");
        }
    }
}
