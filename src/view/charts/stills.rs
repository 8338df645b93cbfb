//! The stills of a panel: one for each class of container width.

use crate::chart::Frame;
use crate::chart::Plan;
use crate::chart::WidthTable;
use crate::chart::place;
use crate::chart::still;

/// Widths that stand for wide, middle and narrow containers, in CSS pixels.
const WIDTHS: [f64; 3] = [1056.0, 620.0, 350.0];

/// A plan's still at a width, and its height.
fn still_at(plan: &Plan, width: f64) -> (String, u32) {
    let measure = &WidthTable;
    let placed = place(plan, &Frame { width, measure });
    (still(&placed, &plan.label), placed.height.ceil() as u32)
}

/// The one still of a chart that waits in a section: laid out for a narrow container, shown at its size.
pub fn small(plan: &Plan) -> (String, [u32; 3]) {
    let (svg, height) = still_at(plan, WIDTHS[2]);
    (svg, [height; 3])
}

/// The stills and their heights in CSS pixels, widest first. A panel that shares its row is never wide.
pub fn stills(plan: &Plan, alone: bool) -> (String, [u32; 3]) {
    let [wide, middle, narrow] = WIDTHS.map(|width| still_at(plan, width));
    let wide = if alone {
        wide
    } else {
        (String::new(), middle.1)
    };
    let svg = wide.0 + &middle.0 + &narrow.0;
    // The page shows a still at the height of its class, from the upper left on.
    let svg = svg.replace("<svg ", "<svg preserveAspectRatio=\"xMinYMin meet\" ");
    (svg, [wide.1, middle.1, narrow.1])
}
