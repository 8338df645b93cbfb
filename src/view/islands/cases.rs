//! Up to four scenarios side by side, each with what stands in its fields; one of them is in hand.

use crate::text::Language;
use crate::view::islands::draft::Draft;
use crate::view::islands::words::live_words;

/// The most scenarios at a time.
pub const MOST: usize = 4;
/// How many changes can be taken back.
const DEPTH: usize = 40;

/// A scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub name: String,
    pub draft: Draft,
}

/// The scenarios. There is always one in hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Cases {
    pub all: Vec<Case>,
    pub now: usize,
}

impl Cases {
    /// One scenario.
    pub fn of(draft: Draft, language: Language) -> Cases {
        let name = Cases::letter(0, language);
        Cases {
            all: vec![Case { name, draft }],
            now: 0,
        }
    }

    /// What a scenario is called until the reader names it: 甲, A.
    pub fn letter(place: usize, language: Language) -> String {
        let letters = live_words(language).case_names.chars();
        letters.skip(place).take(1).collect()
    }

    /// Gives a name to each that has none.
    pub fn name_all(&mut self, language: Language) {
        for (place, case) in self.all.iter_mut().enumerate() {
            if case.name.trim().is_empty() {
                case.name = Cases::letter(place, language);
            }
        }
    }

    /// The fields in hand.
    pub fn draft(&self) -> &Draft {
        &self.all[self.now].draft
    }

    pub fn set_draft(&mut self, draft: Draft) {
        self.all[self.now].draft = draft;
    }

    /// Takes another one in hand.
    pub fn choose(&mut self, place: usize) {
        self.now = place.min(self.all.len() - 1);
    }

    /// Puts a copy behind the last one, under the first free letter, and takes it in hand.
    pub fn duplicate(&mut self, place: usize, language: Language) {
        if self.all.len() >= MOST {
            return;
        }
        let mut letters = (0..MOST).map(|place| Cases::letter(place, language));
        let free = letters.find(|letter| self.all.iter().all(|case| case.name != *letter));
        let draft = self.all[place.min(self.all.len() - 1)].draft.clone();
        self.now = self.all.len();
        self.all.push(Case {
            name: free.unwrap_or_default(),
            draft,
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
    pub fn rename(&mut self, place: usize, name: &str, language: Language) {
        if let Some(case) = self.all.get_mut(place) {
            // A star parts the fields of a scenario in the address.
            let plain = name.trim().chars().filter(|letter| *letter != '*');
            case.name = plain.take(24).collect();
        }
        self.name_all(language);
    }
}

/// What can be taken back.
#[derive(Debug, Clone, Default)]
pub struct History {
    past: Vec<Cases>,
    /// What the last change was to: one after another to the same field are one.
    last: Option<usize>,
}

impl History {
    /// Keeps a state before it changes. `what` names the field; `None` stands for itself alone.
    pub fn keep(&mut self, before: &Cases, what: Option<usize>) {
        if what.is_none() || what != self.last {
            self.past.push(before.clone());
            if self.past.len() > DEPTH {
                self.past.remove(0);
            }
        }
        self.last = what;
    }

    /// The state before the last change.
    pub fn undo(&mut self) -> Option<Cases> {
        self.last = None;
        self.past.pop()
    }

    pub fn is_empty(&self) -> bool {
        self.past.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    const CHINESE: Language = Language::TraditionalChinese;

    fn names(cases: &Cases) -> Vec<&str> {
        cases.all.iter().map(|case| case.name.as_str()).collect()
    }

    #[test]
    fn scenarios_are_copied_named_and_taken_away() {
        let mut cases = Cases::of(Draft::of(0, &samples::revenue(), CHINESE), CHINESE);
        for _ in 0..5 {
            cases.duplicate(0, CHINESE);
        }
        assert_eq!(
            (names(&cases), cases.now),
            (vec!["甲", "乙", "丙", "丁"], 3)
        );
        cases.remove(1);
        assert_eq!((names(&cases), cases.now), (vec!["甲", "丙", "丁"], 2));
        cases.duplicate(0, CHINESE);
        assert_eq!(names(&cases), ["甲", "丙", "丁", "乙"]);
        cases.rename(0, " 樂觀 ", CHINESE);
        cases.rename(1, " ", CHINESE);
        assert_eq!(names(&cases), ["樂觀", "乙", "丁", "乙"]);
        cases.choose(9);
        assert_eq!(cases.now, 3);
        for _ in 0..9 {
            cases.remove(0);
        }
        assert_eq!((names(&cases), cases.now), (vec!["乙"], 0));
    }

    #[test]
    fn changes_to_one_field_are_taken_back_together() {
        let mut cases = Cases::of(Draft::of(0, &samples::revenue(), CHINESE), CHINESE);
        let mut history = History::default();
        for (pace, what) in [
            (1.0, Some(4)),
            (2.0, Some(4)),
            (3.0, Some(1)),
            (4.0, None),
            (5.0, None),
        ] {
            history.keep(&cases, what);
            let mut draft = cases.draft().clone();
            draft.set_pace(pace);
            cases.set_draft(draft);
        }
        let mut paces = Vec::new();
        while let Some(before) = history.undo() {
            paces.push(before.draft().text(crate::target::Field::Pace).to_owned());
        }
        assert_eq!(paces, ["4", "3", "2", "18.9"]);
        assert!(history.is_empty());
    }
}
