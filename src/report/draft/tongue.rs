//! What a draft is written in: the languages that its source gives, and texts in them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml_edit::Value;

use crate::figure;
use crate::language::script;
use crate::report::document::template;
use crate::report::document::template::TemplatePart;

/// The languages of a draft. Our own words are written in Traditional Chinese or in English.
pub struct Tongue<'a> {
    pub is_english: bool,
    /// Whether the source is in Simplified Chinese
    is_simplified: bool,
    traditional: &'a dyn Fn(&str) -> String,
    /// Numerals that stand in names: of places, of headings
    names: RefCell<BTreeSet<String>>,
}

impl<'a> Tongue<'a> {
    /// The tongue of a text.
    pub fn of(text: &str, traditional: &'a dyn Fn(&str) -> String) -> Tongue<'a> {
        let (simplified, others): (BTreeSet<char>, BTreeSet<char>) = script::pairs().unzip();
        let (mut han, mut latin, mut old, mut new) = (0, 0, 0, 0);
        for letter in text.chars() {
            if script::is_han(letter) {
                han += 1;
                new += usize::from(simplified.contains(&letter));
                old += usize::from(others.contains(&letter));
            } else if letter.is_ascii_alphabetic() {
                latin += 1;
            }
        }
        Tongue {
            // A word of English has some five letters, one of Chinese two.
            is_english: latin > han * 3,
            is_simplified: new > old,
            traditional,
            names: RefCell::default(),
        }
    }

    /// The tags of its languages, that of the source first.
    pub fn languages(&self) -> &'static [&'static str] {
        match (self.is_english, self.is_simplified) {
            (true, _) => &["en"],
            (false, true) => &["zh-Hans", "zh-Hant"],
            (false, false) => &["zh-Hant", "zh-Hans"],
        }
    }

    /// One of two texts.
    pub fn say<'t>(&self, chinese: &'t str, english: &'t str) -> &'t str {
        match self.is_english {
            true => english,
            false => chinese,
        }
    }

    /// Words of ours where those of the source would stand, in its script.
    pub fn instead(&self, chinese: &str, english: &str) -> String {
        match (self.is_english, self.is_simplified) {
            (true, _) => english.to_owned(),
            (false, true) => script::simplified(chinese),
            (false, false) => chinese.to_owned(),
        }
    }

    /// A text of ours.
    pub fn text(&self, text: &str) -> Value {
        if self.is_english {
            self.name(text);
            return Value::from_iter([("en", text)]);
        }
        self.name(text);
        Value::from_iter([("zh-Hant", text)])
    }

    /// Words of the source as they stand in a text of ours.
    pub fn ours(&self, words: &str) -> String {
        match self.is_english {
            true => words.to_owned(),
            false => (self.traditional)(words),
        }
    }

    /// Words of the source.
    pub fn words(&self, words: &str) -> Value {
        self.name(words);
        self.sentence(words)
    }

    /// A sentence of the source, whose numbers are no names.
    pub fn sentence(&self, sentence: &str) -> Value {
        match (self.is_english, self.is_simplified) {
            (true, _) => Value::from_iter([("en", sentence)]),
            (false, true) => Value::from_iter([
                ("zh-Hans", sentence.to_owned()),
                ("zh-Hant", (self.traditional)(sentence)),
            ]),
            (false, false) => Value::from_iter([("zh-Hant", sentence)]),
        }
    }

    /// The numerals that stand in names.
    pub fn names(&self) -> Vec<String> {
        self.names.borrow().iter().cloned().collect()
    }

    /// Remembers the numerals of a text as names.
    fn name(&self, text: &str) {
        for (_, part) in template::parts(text).0 {
            if let TemplatePart::Text(words) = part {
                self.names.borrow_mut().extend(numerals(words));
            }
        }
    }
}

/// The numerals in words, as a report's check finds them.
fn numerals(words: &str) -> Vec<String> {
    let mut found: Vec<String> = figure::scan(words)
        .into_iter()
        .filter(|reading| reading.kind != figure::Kind::Name)
        .map(|reading| words[reading.range].to_owned())
        .collect();
    let is_digit = |letter: char| letter.is_numeric() && !script::is_han(letter);
    found.extend(
        words
            .split(|letter| !is_digit(letter))
            .filter(|digits| !digits.is_empty())
            .map(str::to_owned),
    );
    found
}

/// Words that may stand in a template: no braces.
pub fn plain(words: &str) -> String {
    words.replace('{', "｛").replace('}', "｝")
}
