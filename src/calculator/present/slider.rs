//! The slider of the assumed pace: its ends, its fill, and the marks beneath it.

use std::cmp::Ordering;

use crate::calculator::arithmetic::Answer;
use crate::calculator::arithmetic::Measure;
use crate::calculator::option::TargetOption;
use crate::calculator::present::results::ResultFormatter;
use crate::figure::decimal;
use crate::language::fill;

/// Marks nearer to each other than this share of the track would write over each other.
const NEAR: f64 = 0.3;

/// The slider as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slider {
    pub label: &'static str,
    pub unit: &'static str,
    pub least: String,
    pub most: String,
    /// The share of the track that lies before the pace, from 0 to 1.
    pub fill: f64,
    /// The required pace.
    pub required: SliderMark,
    /// The pace of the past.
    pub past: SliderMark,
}

/// A mark under the slider; without words there is none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SliderMark {
    pub words: String,
    /// Where it stands, as a share of the track.
    pub at: f64,
    pub side: MarkSide,
}

/// On which side of a mark its words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MarkSide {
    #[default]
    Middle,
    Left,
    Right,
}

/// The slider for a pace, with a mark where the required one stands.
pub fn slider(
    pace: f64,
    option: &TargetOption,
    required: Option<Answer>,
    formatter: &ResultFormatter,
) -> Slider {
    let words = formatter.words();
    let (least, most) = option.slider();
    let share = |pace: f64| (pace - least) / (most - least);
    // A field that holds no number leaves the slider empty.
    let fill = if pace.is_nan() {
        0.0
    } else {
        share(pace).clamp(0.0, 1.0)
    };
    let (required, past) = marks(option, required, formatter, &share);
    let (label, unit) = match option.measure() {
        Measure::Rank => (words.pace_places, ""),
        Measure::Percentage => (words.pace_points, ""),
        Measure::Amount | Measure::Count => (words.pace, "%"),
    };
    Slider {
        label,
        unit,
        least: decimal(least),
        most: decimal(most),
        fill,
        required,
        past,
    }
}

fn marks(
    option: &TargetOption,
    required: Option<Answer>,
    formatter: &ResultFormatter,
    share: &dyn Fn(f64) -> f64,
) -> (SliderMark, SliderMark) {
    let inside = |pace: f64| (0.0..=1.0).contains(&share(pace));
    let required = required.filter(|required| inside(required.value));
    let past = option.past_on_slider();
    // The words of two marks that stand close read outwards.
    let order = match (required, past) {
        (Some(required), Some(past)) if (share(past) - share(required.value)).abs() < NEAR => {
            if past < required.value {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
        _ => Ordering::Equal,
    };
    let side = |order| match order {
        Ordering::Less => MarkSide::Right,
        Ordering::Equal => MarkSide::Middle,
        Ordering::Greater => MarkSide::Left,
    };
    let required = required.map_or_else(SliderMark::default, |required| {
        let shown = if option.steps() {
            formatter.increment(Some(required))
        } else {
            formatter.percent(Some(required))
        };
        SliderMark {
            words: fill(formatter.words().needed, &[&shown.line()]),
            at: share(required.value),
            side: side(order),
        }
    });
    let past = past
        .filter(|past| inside(*past))
        .map_or_else(SliderMark::default, |past| SliderMark {
            words: option.past_label.clone(),
            at: share(past),
            side: side(order.reverse()),
        });
    (required, past)
}
