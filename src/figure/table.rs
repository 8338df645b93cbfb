//! Tables flattened into lines: the unit of a cell stands in its row, its heading, or behind its label.

use crate::figure::Reading;
use crate::figure::scan::Scene;

#[derive(Default)]
pub struct Table {}

impl Table {
    pub fn line(&mut self, _line: &str, _scene: &Scene, _readings: &mut Vec<Reading>) {}
}
