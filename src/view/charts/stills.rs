//! The stills of a panel: one for each class of container width.

use crate::chart::Frame;
use crate::chart::Plan;
use crate::chart::WidthTable;
use crate::chart::place;
use crate::chart::still;

/// Widths that stand for wide, middle and narrow containers, in CSS pixels.
const WIDTHS: [f64; 3] = [1056.0, 620.0, 350.0];

/// The one still of a chart that waits in a section: laid out for a narrow container, shown at its size.
pub fn small(plan: &Plan) -> (String, [u32; 3]) {
    let frame = Frame {
        width: WIDTHS[2],
        measure: &WidthTable,
    };
    let placed = place(plan, &frame);
    (
        still(&placed, &plan.label),
        [placed.height.ceil() as u32; 3],
    )
}

/// The stills and their heights, widest first. A panel that shares its row is never wide.
pub fn stills(plan: &Plan, alone: bool) -> (String, [u32; 3]) {
    let mut heights = [0; 3];
    let mut svg = String::new();
    for (index, width) in WIDTHS.into_iter().enumerate() {
        let frame = Frame {
            width,
            measure: &WidthTable,
        };
        let placed = place(plan, &frame);
        heights[index] = placed.height.ceil() as u32;
        if index > 0 || alone {
            svg.push_str(&still(&placed, &plan.label));
        }
    }
    if !alone {
        heights[0] = heights[1];
    }
    // The page shows a still at the height of its class, from the upper left on.
    let svg = svg.replace("<svg ", "<svg preserveAspectRatio=\"xMinYMin meet\" ");
    (svg, heights)
}
