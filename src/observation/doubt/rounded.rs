//! A number as far as it was written: what its last digit leaves open.

use crate::figure::Figure;

/// A number and half the worth of its last digit, both in base units.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rounded {
    pub value: f64,
    pub half: f64,
    /// What one of the written number is worth: 10⁸ of 12億元
    pub worth: f64,
}

impl Rounded {
    /// The number of a figure; `None` of a date and of a range.
    pub fn of(figure: &Figure) -> Option<Rounded> {
        if figure.reading.upper.is_some() {
            return None;
        }
        let value = figure.reading.quantity.number()?;
        let digits: String = figure
            .raw
            .chars()
            .skip_while(|it| !it.is_ascii_digit())
            .take_while(|it| it.is_ascii_digit() || matches!(it, '.' | ',' | ' ' | '，'))
            .filter(|it| !matches!(it, ',' | ' ' | '，'))
            .collect();
        let written: f64 = digits.trim_end_matches('.').parse().unwrap_or(0.0);
        // Numerals in words are round, or counts.
        let worth = match written > 0.0 {
            true => value.abs() / written,
            false => value.abs() * 0.01,
        };
        let decimals = digits.split_once('.').map_or(0, |it| it.1.len());
        let half = worth * 0.5 * 10f64.powi(-(decimals as i32));
        let counts = worth <= 1.0 && decimals == 0;
        Some(Rounded {
            worth: if written > 0.0 { worth } else { 1.0 },
            value,
            half: if counts && written > 0.0 { 0.0 } else { half },
        })
    }

    /// Whether two numbers may be the same.
    pub fn meets(self, other: Rounded) -> bool {
        (self.value - other.value).abs() <= (self.half + other.half) * 1.01 + 1e-9
    }
}

/// A number without noise of its digits, for a message.
pub fn short(number: f64) -> String {
    let scaled = match number.abs() {
        large if large >= 1000.0 => number.round(),
        _ => (number * 100.0).round() / 100.0,
    };
    format!("{scaled}")
}
