//! A chart on its way from one layout to another.

use crate::chart::area::Area;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;

impl Placed {
    /// The layout `part` of the way (0 to 1) from another one: marks of the same kind and place in the
    /// list move, others are where they will be.
    pub fn coming_from(&self, other: &Placed, part: f64) -> Placed {
        let mut placed = self.clone();
        let between = |from: f64, to: &mut f64| *to = from + (*to - from) * part;
        let slide = |from: &Area, to: &mut Area| {
            between(from.x, &mut to.x);
            between(from.y, &mut to.y);
            between(from.width, &mut to.width);
            between(from.height, &mut to.height);
        };
        for (from, to) in other.marks.iter().zip(&mut placed.marks) {
            match (from, to) {
                (Mark::Fill { area: from, .. }, Mark::Fill { area: to, .. }) => slide(from, to),
                (Mark::Hatch { polygon: from, .. }, Mark::Hatch { polygon: to, .. }) => {
                    for (from, to) in from.iter().zip(to) {
                        between(from.0, &mut to.0);
                        between(from.1, &mut to.1);
                    }
                }
                (
                    Mark::Point {
                        x: from_x,
                        y: from_y,
                        radius: from_radius,
                        ..
                    },
                    Mark::Point { x, y, radius, .. },
                ) => {
                    between(*from_x, x);
                    between(*from_y, y);
                    between(*from_radius, radius);
                }
                (Mark::Text(from), Mark::Text(to)) if from.anchor == to.anchor => {
                    between(from.x, &mut to.x);
                    between(from.y, &mut to.y);
                }
                _ => {}
            }
        }
        placed
    }
}
