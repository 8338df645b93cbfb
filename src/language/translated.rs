//! A short text in each language of the page.

use crate::language::code::Language;

/// A short text in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translated(pub [String; 3]);

impl Translated {
    /// The text in a language.
    pub fn get(&self, language: Language) -> &str {
        &self.0[language.index()]
    }
}
