//! Axes as plans carry them: round ticks with the words that `figure` writes.

pub(crate) mod ticks;

use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::axis::ticks::ticks;
use crate::chart::plan::words::chart_words;
use crate::figure;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::read_number;
use crate::language::Language;
use crate::language::fill;

/// An axis of values.
pub struct Axis {
    pub bottom: f64,
    pub top: f64,
    pub ticks: Vec<Tick>,
    /// Written beside the topmost tick.
    pub unit: String,
}

/// An axis from zero that holds the values.
pub fn amounts(values: &[f64], unit: &Unit, language: Language) -> Axis {
    let most = values
        .iter()
        .copied()
        .filter(|value| value.is_finite())
        .fold(0.0, f64::max);
    let inside = ticks((0.0, if most > 0.0 { most } else { 1.0 }), 4);
    let step = inside.get(1).copied().unwrap_or(most.max(1.0));
    let steps = (most / step - 1e-9).ceil().max(1.0) as u32;
    let values: Vec<f64> = (0..=steps).map(|index| f64::from(index) * step).collect();
    let top = f64::from(steps) * step;
    let written = figure::format(&Quantity::exact(top, unit.clone()), language);
    // All ticks in the scale of the topmost, which alone carries what stands around a number.
    let number = read_number(&written.number).map_or(0.0, |typed| typed.value);
    let scale = if number > 0.0 { top / number } else { 1.0 };
    let labels = values
        .iter()
        .map(|value| {
            let before = if *value == top {
                written.before.as_str()
            } else {
                ""
            };
            Tick::new(
                *value,
                &format!("{before}{}", decimal(value / scale)),
                false,
            )
        })
        .collect();
    Axis {
        bottom: 0.0,
        top,
        ticks: labels,
        unit: written.unit.trim_start().to_owned(),
    }
}

/// Ticks from zero that none of the values leaves, the last one with its unit.
pub fn zero_to(values: &[f64], unit: &Unit, language: Language) -> Vec<Tick> {
    let most = values.iter().copied().fold(0.0, f64::max);
    let mut axis = amounts(values, unit, language);
    axis.ticks.retain(|tick| tick.value <= most);
    if let Some(last) = axis.ticks.last_mut() {
        last.label = amount(&Quantity::exact(last.value, unit.clone()), language).words();
    }
    axis.ticks
}

/// The powers of ten around positive values, each as it is written.
pub fn powers(values: &[f64], unit: &Unit, language: Language) -> Vec<Tick> {
    let positive = || values.iter().copied().filter(|value| *value > 0.0);
    let least = positive().fold(f64::INFINITY, f64::min);
    let most = positive().fold(0.0, f64::max);
    if most <= 0.0 {
        return Vec::new();
    }
    let (mut power, last) = (
        libm::log10(least).floor() as i32,
        libm::log10(most).ceil() as i32,
    );
    let mut ticks = Vec::new();
    while power <= last {
        let value = figure::power_of_ten(power);
        let label = amount(&Quantity::exact(value, unit.clone()), language).words();
        ticks.push(Tick::new(value, &label, false));
        power += 1;
    }
    ticks
}

/// The most steps of an axis of ranks.
const MOST_RANKS: f64 = 6.0;

/// An axis of ranks, in tens or more, the better ones up; the topmost tick says what it counts.
pub fn ranks(values: &[f64], language: Language) -> Axis {
    let worst = values.iter().copied().fold(1.0, f64::max);
    let best = values.iter().copied().fold(worst, f64::min);
    // A rank on a round ten, or close to it, keeps off the axis, so that its label has room.
    let room = if worst > 10.0 { 3.0 } else { 0.0 };
    let span = |step: f64| {
        let bottom = ((worst + room) / step).floor() * step + step;
        let top = ((best / step).floor() * step - step).max(0.0);
        (bottom, top)
    };
    let fits = |step: &f64| {
        let (bottom, top) = span(*step);
        (bottom - top) / step <= MOST_RANKS
    };
    let step = [10.0, 20.0, 50.0, 100.0, 200.0, 500.0]
        .into_iter()
        .find(fits)
        .unwrap_or(1000.0);
    let (bottom, top) = span(step);
    let mut ticks = Vec::new();
    let mut rank = bottom;
    while rank >= top {
        // There is no place nought.
        let shown = rank.max(1.0);
        ticks.push(Tick::new(shown, &decimal(shown), false));
        rank -= step;
    }
    let words = chart_words(language);
    if let Some(topmost) = ticks.last_mut() {
        topmost.label = fill(words.rank, &[&topmost.label]);
    }
    Axis {
        bottom,
        top: top.max(1.0),
        ticks,
        unit: words.rank_unit.to_owned(),
    }
}

/// A tick a year.
pub fn years(first: i32, last: i32, major: impl Fn(i32) -> bool) -> Vec<Tick> {
    // Over long spans a tick a year would be a comb: one in five, ten, … keeps to about thirty.
    let step = [1, 5, 10, 20, 50]
        .into_iter()
        .find(|step| (last - first) / step <= 30)
        .unwrap_or(50);
    (first..=last)
        .filter(|year| year % step == 0 || *year == first || *year == last || major(*year))
        .map(|year| Tick::new(f64::from(year), &year.to_string(), major(year)))
        .collect()
}

/// A quantity in the three runs that charts draw.
pub fn amount(quantity: &Quantity, language: Language) -> Amount {
    let written = figure::format(quantity, language);
    let apart = !written.bound.is_empty() && written.before.ends_with(' ');
    let space = if apart { " " } else { "" };
    let sign = format!("{}{space}{}", written.bound, written.before);
    Amount::new(sign.trim_end(), &written.number, written.unit.trim_start())
}

/// The greatest 1, 2 or 5 × 10ⁿ that is not above the value; nought for what is not positive.
pub fn round_below(value: f64) -> f64 {
    if value.is_nan() || value <= 0.0 {
        return 0.0;
    }
    let power = figure::power_of_ten(libm::log10(value).floor() as i32);
    [5.0, 2.0, 1.0]
        .into_iter()
        .find(|step| step * power <= value)
        .unwrap_or(1.0)
        * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_rounded_down() {
        let cases = [
            (0.0, 0.0),
            (-1.0, 0.0),
            (f64::NAN, 0.0),
            (1.0, 1.0),
            (1.99, 1.0),
            (2.0, 2.0),
            (6.1, 5.0),
            (0.03, 0.02),
            (70.0, 50.0),
        ];
        for (value, expected) in cases {
            assert!((round_below(value) - expected).abs() < 1e-12, "{value}");
        }
    }

    #[test]
    fn ranks_run_downwards() {
        let labels = |axis: &Axis| {
            let labels = axis.ticks.iter().map(|tick| tick.label.as_str());
            labels.collect::<Vec<_>>().join(" ")
        };
        let axis = ranks(&[49.0, 40.0, 30.0], Language::TraditionalChinese);
        assert_eq!((axis.bottom, axis.top), (60.0, 20.0));
        assert_eq!(
            (labels(&axis).as_str(), axis.unit.as_str()),
            ("60 50 40 30 20", "位")
        );
        let axis = ranks(&[9.0, 3.0], Language::English);
        assert_eq!((axis.bottom, axis.top), (10.0, 1.0));
        assert_eq!(
            (labels(&axis).as_str(), axis.unit.as_str()),
            ("10 rank 1", "")
        );
        // Of many places fewer are named.
        let axis = ranks(&[157.0, 1.0], Language::English);
        assert_eq!(labels(&axis), "200 150 100 50 rank 1");
    }
}
