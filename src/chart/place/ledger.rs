//! A ledger of amounts: bars from zero on a linear scale, dots on one of powers of ten.
//!
//! Both scales place the same marks in the same order, so that one can turn into the other.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::place::scale::Scale;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::ledger::Ledger;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;

const LABEL_GAP: f64 = 14.0;
const AMOUNT_GAP: f64 = 9.0;
const BAR: f64 = 18.0;
const TOP: f64 = 4.0;
/// From one row to the next, labels beside the bars and above them.
const STEP: [f64; 2] = [29.0, 48.0];
/// Labels stand beside the bars from this width on, if they take no more than this part of it.
const BESIDE: f64 = 440.0;
const BESIDE_PART: f64 = 0.42;
const AXIS: f64 = 26.0;

/// Where the bars begin and may end, and whether their labels stand beside them.
fn columns(ledger: &Ledger, frame: &Frame) -> (f64, f64, bool) {
    let typesetter = frame.typesetter();
    let mut labels = 0.0f64;
    let mut amounts = 0.0f64;
    for entry in &ledger.entries {
        let words = frame.words(&entry.label, false);
        labels = labels.max(typesetter.measure.width(words, Font::sans(theme::LABEL)));
        let amount = typesetter.amount(&entry.amount, theme::NUMBER_MINOR, Role::Text);
        amounts = amounts.max(width_of(&amount));
    }
    let beside = frame.width >= BESIDE && labels + LABEL_GAP <= frame.width * BESIDE_PART;
    let left = if beside {
        (labels + LABEL_GAP).ceil()
    } else {
        0.0
    };
    // Both scales end at the same place, so that amounts have room after the longest bar.
    let right = frame.width - amounts - AMOUNT_GAP - theme::HATCH_RUN_SMALL - 8.0;
    (left, right, beside)
}

/// Pixels for each unit of the values on the linear scale.
pub fn room(ledger: &Ledger, frame: &Frame) -> f64 {
    let (left, right, _) = columns(ledger, frame);
    let most = ledger.entries.first().map_or(0.0, |entry| entry.value);
    if most > 0.0 {
        (right - left) / most
    } else {
        f64::INFINITY
    }
}

/// `most` is how many pixels a unit may take, as in [`room`].
pub fn place(ledger: &Ledger, frame: &Frame, most: f64) -> Placed {
    let typesetter = frame.typesetter();
    let font = Font::sans(theme::LABEL);
    let ticks = if ledger.logarithmic {
        &ledger.powers
    } else {
        &ledger.linear
    };
    let (Some(first), Some(last)) = (ticks.first(), ticks.last()) else {
        return Placed::new(frame.width, 0.0);
    };
    let (left, right, beside) = columns(ledger, frame);
    let unit = room(ledger, frame).min(most);
    let at = |value: f64| match ledger.logarithmic {
        true => {
            let domain = (libm::log10(first.value), libm::log10(last.value));
            Scale::new(domain, (left + 8.0, right)).at(libm::log10(value))
        }
        false => left + value * unit,
    };

    let step = STEP[usize::from(!beside)];
    let bottom = TOP + step * ledger.entries.len() as f64;
    let mut placed = Placed::new(frame.width, bottom + AXIS);
    placed.plot = Area::new(left, 0.0, frame.width - left, bottom);
    // The grid belongs to the powers; bars from zero need none.
    for tick in &ledger.powers {
        let (x, length) = if ledger.logarithmic {
            (at(tick.value), bottom)
        } else {
            (left, 0.0)
        };
        placed.upright(x, 0.0, length, Role::Grid);
    }
    for (index, entry) in ledger.entries.iter().enumerate() {
        let amount = typesetter.amount(&entry.amount, theme::NUMBER_MINOR, Role::Text);
        let run = if entry.bound == Bound::AtLeast {
            theme::HATCH_RUN_SMALL
        } else {
            0.0
        };
        let top = TOP + step * index as f64 + if beside { 0.0 } else { LABEL_GAP + 6.0 };
        let middle = top + BAR / 2.0;
        let words = typesetter.words(frame.words(&entry.label, false), font, Role::Text);
        if beside {
            placed.text(left - LABEL_GAP, middle + 4.7, Anchor::End, words);
        } else {
            placed.text(0.0, top - 6.0, Anchor::Start, words);
        }
        let end = at(entry.value);
        let (thickness, radius, ink) = if ledger.logarithmic {
            (theme::HAIRLINE, theme::DERIVED_RADIUS, Role::Rule)
        } else {
            (BAR, 0.0, Role::Blue3)
        };
        let area = Area::new(left, middle - thickness / 2.0, end - left, thickness);
        placed.fill(area.x, area.y, area.width, area.height, ink);
        if run > 0.0 {
            let half = if ledger.logarithmic { 5.0 } else { BAR / 2.0 };
            let open = Area::new(end, middle - half, run, 2.0 * half);
            let ink = if ledger.logarithmic {
                Role::Accent
            } else {
                Role::Blue3
            };
            placed.hatch(open, theme::HATCH_WIDTH, ink);
        }
        placed.marks.push(Mark::Point {
            x: end,
            y: middle,
            radius,
            diamond: false,
            fill: Role::Accent,
            ring: None,
        });
        let x = end + run + AMOUNT_GAP;
        placed.text(x, middle + 5.8, Anchor::Start, amount);
        let hit = Area::new(
            left,
            top - 5.0,
            (end + run - left).max(theme::TOUCH),
            BAR + 10.0,
        );
        placed.hit(&entry.source, &entry.amount, (end, middle), hit);
    }
    placed.level(left, bottom + 0.5, frame.width - left, Role::Text3);
    axis(&mut placed, frame, ticks, &at, bottom, left);
    placed
}

fn axis(
    placed: &mut Placed,
    frame: &Frame,
    ticks: &[Tick],
    at: &dyn Fn(f64) -> f64,
    y: f64,
    left: f64,
) {
    let typesetter = frame.typesetter();
    let mut free = left - 1.0;
    for tick in ticks {
        let x = at(tick.value);
        if x > frame.width {
            break;
        }
        placed.upright(x.max(left + 0.5), y, 5.0, Role::Text3);
        let runs = typesetter.words(&tick.label, Font::sans(theme::TICK), Role::Text3);
        let width = width_of(&runs);
        let start = (x - width / 2.0).max(left).max(0.0);
        if start >= free && start + width <= frame.width {
            placed.text(start, y + 19.0, Anchor::Start, runs);
            free = start + width + 10.0;
        }
    }
}
