//! The keys of the calculator in the address, and a scenario by them.

use std::ops::Index;
use std::ops::IndexMut;

use crate::calculator::arithmetic::Field;

/// A key of the query: what of a scenario it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKey {
    Target,
    BaselineYear,
    Baseline,
    GoalYear,
    Goal,
    Growth,
    Solve,
    Label,
    Unit,
    Falls,
    Name,
}

impl LinkKey {
    /// All keys, in their order in a scenario that is not in hand.
    pub const ALL: [LinkKey; 11] = [
        LinkKey::Target,
        LinkKey::BaselineYear,
        LinkKey::Baseline,
        LinkKey::GoalYear,
        LinkKey::Goal,
        LinkKey::Growth,
        LinkKey::Solve,
        LinkKey::Label,
        LinkKey::Unit,
        LinkKey::Falls,
        LinkKey::Name,
    ];

    /// The key of a field.
    pub fn of(field: Field) -> LinkKey {
        match field {
            Field::BaselineYear => LinkKey::BaselineYear,
            Field::Baseline => LinkKey::Baseline,
            Field::GoalYear => LinkKey::GoalYear,
            Field::Goal => LinkKey::Goal,
            Field::Pace => LinkKey::Growth,
        }
    }

    /// The key as the address writes it.
    pub fn name(self) -> &'static str {
        match self {
            LinkKey::Target => "target",
            LinkKey::BaselineYear => Field::BaselineYear.name(),
            LinkKey::Baseline => Field::Baseline.name(),
            LinkKey::GoalYear => Field::GoalYear.name(),
            LinkKey::Goal => Field::Goal.name(),
            LinkKey::Growth => Field::Pace.name(),
            LinkKey::Solve => "solve",
            LinkKey::Label => "label",
            LinkKey::Unit => "unit",
            LinkKey::Falls => "falls",
            LinkKey::Name => "name",
        }
    }
}

/// A scenario as the address writes it: a text for each key, empty where it is as the report has it.
#[derive(Default)]
pub struct LinkedScenario(pub [String; LinkKey::ALL.len()]);

impl Index<LinkKey> for LinkedScenario {
    type Output = String;

    fn index(&self, key: LinkKey) -> &String {
        &self.0[key as usize]
    }
}

impl IndexMut<LinkKey> for LinkedScenario {
    fn index_mut(&mut self, key: LinkKey) -> &mut String {
        &mut self.0[key as usize]
    }
}
