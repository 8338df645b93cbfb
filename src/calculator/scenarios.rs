//! Up to four scenarios side by side, each with what stands in its fields; one of them is in hand.

use crate::calculator::form::FormInput;
use crate::calculator::words::CalculatorWords;

/// The most scenarios at a time.
pub const MOST_SCENARIOS: usize = 4;

/// A scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub name: String,
    pub input: FormInput,
}

/// The scenarios. There is always one in hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenarios {
    pub all: Vec<Scenario>,
    pub now: usize,
}

impl Scenarios {
    /// One scenario.
    pub fn of(input: FormInput, words: &CalculatorWords) -> Scenarios {
        let name = Scenarios::letter(0, words);
        Scenarios {
            all: vec![Scenario { name, input }],
            now: 0,
        }
    }

    /// What a scenario is called until the reader names it: 甲, A.
    pub fn letter(place: usize, words: &CalculatorWords) -> String {
        let letters = words.scenario_names.chars();
        letters.skip(place).take(1).collect()
    }

    /// Gives a name to each that has none.
    pub fn name_all(&mut self, words: &CalculatorWords) {
        for (place, scenario) in self.all.iter_mut().enumerate() {
            if scenario.name.trim().is_empty() {
                scenario.name = Scenarios::letter(place, words);
            }
        }
    }

    /// The fields in hand.
    pub fn input(&self) -> &FormInput {
        &self.all[self.now].input
    }

    /// The fields in hand, to be changed.
    pub fn input_mut(&mut self) -> &mut FormInput {
        &mut self.all[self.now].input
    }

    /// Replaces the fields in hand.
    pub fn set_input(&mut self, input: FormInput) {
        self.all[self.now].input = input;
    }

    /// Takes another one in hand.
    pub fn choose(&mut self, place: usize) {
        self.now = place.min(self.all.len() - 1);
    }

    /// Puts a copy behind the last one, under the first free letter, and takes it in hand.
    pub fn duplicate(&mut self, place: usize, words: &CalculatorWords) {
        if self.all.len() >= MOST_SCENARIOS {
            return;
        }
        let mut letters = (0..MOST_SCENARIOS).map(|place| Scenarios::letter(place, words));
        let free = letters.find(|letter| self.all.iter().all(|scenario| scenario.name != *letter));
        let input = self.all[place.min(self.all.len() - 1)].input.clone();
        self.now = self.all.len();
        self.all.push(Scenario {
            name: free.unwrap_or_default(),
            input,
        });
    }

    /// Takes one away; the last one stays.
    pub fn remove(&mut self, place: usize) {
        if self.all.len() > 1 && place < self.all.len() {
            self.all.remove(place);
            if self.now > place || self.now == self.all.len() {
                self.now -= 1;
            }
        }
    }

    /// Names one; without a name it has its letter again.
    pub fn rename(&mut self, place: usize, name: &str, words: &CalculatorWords) {
        if let Some(scenario) = self.all.get_mut(place) {
            // A star parts the fields of a scenario in the address.
            let plain = name.trim().chars().filter(|letter| *letter != '*');
            scenario.name = plain.take(24).collect();
        }
        self.name_all(words);
    }
}
