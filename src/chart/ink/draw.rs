//! A placed chart on a drawing area.

use crate::chart::ink::surface::Root;
use crate::chart::place::placed::Placed;

/// Draws a placed chart, mark by mark; what is on the area already stays. `false` if the backend fails.
pub fn draw(placed: &Placed, root: &Root) -> bool {
    placed.marks.iter().all(|mark| root.draw(mark).is_ok()) && root.present().is_ok()
}
