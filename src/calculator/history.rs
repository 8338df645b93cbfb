//! What the reader can take back.

use crate::calculator::arithmetic::Field;
use crate::calculator::form::SolveFor;
use crate::calculator::scenarios::Scenarios;

/// How many changes can be taken back.
const DEPTH: usize = 40;

/// What a change was made to. Changes to the same thing, one after another, are taken back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    Field(Field),
    SolveFor(SolveFor),
    CustomLabel,
    CustomUnit,
    CustomFalls,
}

/// The states before each change, the last one at the end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    past: Vec<Scenarios>,
    /// What the last change was made to.
    last: Option<Edit>,
}

impl History {
    /// Keeps a state before it changes. Without an edit the change is a step by itself.
    pub fn keep(&mut self, before: &Scenarios, edit: Option<Edit>) {
        if edit.is_none() || edit != self.last {
            self.past.push(before.clone());
            if self.past.len() > DEPTH {
                self.past.remove(0);
            }
        }
        self.last = edit;
    }

    /// The state before the last change.
    pub fn undo(&mut self) -> Option<Scenarios> {
        self.last = None;
        self.past.pop()
    }

    /// Whether there is nothing to take back.
    pub fn is_empty(&self) -> bool {
        self.past.is_empty()
    }
}
