//! The calculator's state and what a reader can do to it.

use std::borrow::Cow;

use crate::calculator::form::FormInput;
use crate::calculator::history::Edit;
use crate::calculator::history::History;
use crate::calculator::option::TargetOption;
use crate::calculator::scenarios::Scenarios;
use crate::calculator::words::CalculatorWords;

/// Everything that the reader has set.
#[derive(Debug, Clone, PartialEq)]
pub struct CalculatorState {
    pub scenarios: Scenarios,
    pub history: History,
    /// Parts of a link that could not be read; empty unless one has just been followed.
    pub unread: Vec<String>,
    /// How many edits of fields there have been.
    pub edits: u32,
    /// How many actions there have been that stand for themselves in the browser's history.
    pub actions: u32,
}

impl CalculatorState {
    /// The calculator before the reader has touched it: the first option, as the report gives it.
    ///
    /// # Panics
    /// Without options.
    pub fn new(options: &[TargetOption], words: &CalculatorWords) -> CalculatorState {
        let input = FormInput::of(0, &options[0], words);
        CalculatorState {
            scenarios: Scenarios::of(input, words),
            history: History::default(),
            unread: Vec::new(),
            edits: 0,
            actions: 0,
        }
    }

    /// What stands in the fields.
    pub fn input(&self) -> &FormInput {
        self.scenarios.input()
    }

    /// The target that is asked about.
    pub fn option<'a>(
        &self,
        options: &'a [TargetOption],
        words: &CalculatorWords,
    ) -> Cow<'a, TargetOption> {
        let input = self.input();
        input.custom.option(input.target, options, words)
    }

    /// Changes what stands in the fields.
    pub fn edit(&mut self, what: Edit, change: impl FnOnce(&mut FormInput)) {
        self.history.keep(&self.scenarios, Some(what));
        change(self.scenarios.input_mut());
        self.unread.clear();
        self.edits += 1;
    }

    /// Does what stands for itself: another target, another scenario.
    pub fn act(&mut self, change: impl FnOnce(&mut Scenarios)) {
        self.history.keep(&self.scenarios, None);
        change(&mut self.scenarios);
        self.unread.clear();
        self.actions += 1;
    }

    /// Chooses a target, with its own values in the fields.
    pub fn choose_target(
        &mut self,
        index: usize,
        options: &[TargetOption],
        words: &CalculatorWords,
    ) {
        let now = self.input();
        let chosen = now.custom.option(index, options, words);
        let mut input = FormInput::of(index, &chosen, words);
        input.solve = now.solve;
        input.custom = now.custom.clone();
        self.act(|scenarios| scenarios.set_input(input));
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if let Some(before) = self.history.undo() {
            self.scenarios = before;
            self.unread.clear();
            self.actions += 1;
        }
    }

    /// Takes over what a link says. It is nothing to take back, and the address stands already.
    pub fn follow_link(&mut self, (scenarios, unread): (Scenarios, Vec<String>)) {
        self.scenarios = scenarios;
        self.unread = unread;
    }
}
