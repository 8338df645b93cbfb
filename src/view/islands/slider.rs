//! The slider of the assumed pace: its ends, its fill, and the marks beneath it.

use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::target::Answer;
use crate::target::Measure;
use crate::text::fill;
use crate::view::islands::Offer;
use crate::view::islands::results::Writer;
use crate::view::islands::words::LiveWords;

/// The slider as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slider {
    pub label: &'static str,
    pub unit: &'static str,
    pub least: String,
    pub most: String,
    pub fill: String,
    /// The required pace.
    pub required: SliderMark,
    /// The pace of the past.
    pub past: SliderMark,
}

/// A mark under the slider; without words there is none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SliderMark {
    pub words: String,
    pub style: String,
    pub class: &'static str,
}

/// A custom property of a style attribute, to four decimals.
pub fn property(name: &str, value: f64, unit: &str) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    [name, ":", &decimal(round_at(value, -4, Bound::Exact)), unit].concat()
}

/// The slider for a pace, with a mark where the required one stands.
pub fn slider(
    pace: f64,
    offer: &Offer,
    needed: Option<Answer>,
    writer: &Writer,
    words: &'static LiveWords,
) -> Slider {
    let (least, most) = offer.slider();
    let at = |pace: f64| (pace - least) / (most - least);
    // A field that holds no number leaves the slider empty.
    let filled = if pace.is_nan() {
        0.0
    } else {
        at(pace).clamp(0.0, 1.0)
    };
    let (required, past) = marks(offer, needed, writer, words, &at);
    let (label, unit) = match offer.measure() {
        Measure::Rank => (words.pace_places, ""),
        Measure::Percentage => (words.pace_points, ""),
        Measure::Amount | Measure::Count => (words.pace, "%"),
    };
    Slider {
        label,
        unit,
        least: decimal(least),
        most: decimal(most),
        fill: property("--p", filled, ""),
        required,
        past,
    }
}

fn marks(
    offer: &Offer,
    needed: Option<Answer>,
    writer: &Writer,
    words: &LiveWords,
    at: &dyn Fn(f64) -> f64,
) -> (SliderMark, SliderMark) {
    let inside = |pace: f64| (0.0..=1.0).contains(&at(pace));
    let style = |pace: f64| property("--at", at(pace), "");
    let needed = needed.filter(|needed| inside(needed.value));
    // Two marks that stand close read outwards.
    let past = offer.past_on_slider();
    let apart = match (needed, past) {
        (Some(needed), Some(past)) => {
            let gap = at(past) - at(needed.value);
            if gap.abs() < 0.3 { gap.signum() } else { 0.0 }
        }
        _ => 0.0,
    };
    let outwards = |side: f64, plain, left, right| match (apart * side).total_cmp(&0.0) {
        std::cmp::Ordering::Less => right,
        std::cmp::Ordering::Greater => left,
        std::cmp::Ordering::Equal => plain,
    };
    let required = needed.map_or_else(SliderMark::default, |needed| {
        let shown = if offer.steps() {
            writer.increment(Some(needed))
        } else {
            writer.percent(Some(needed))
        };
        SliderMark {
            words: fill(words.needed, &[&shown.line()]),
            style: style(needed.value),
            class: outwards(1.0, "mk t", "mk t lft", "mk t rgt"),
        }
    });
    let past = past
        .filter(|past| inside(*past))
        .map_or_else(SliderMark::default, |past| SliderMark {
            words: offer.past_label.clone(),
            style: style(past),
            class: outwards(-1.0, "mk p", "mk p lft", "mk p rgt"),
        });
    (required, past)
}
