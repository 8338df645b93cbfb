//! Texts in the languages of the page.

use serde::Deserialize;

use crate::report::document::spanned::Spanned;

/// A text in each language that the file gives: in every language of the page, Simplified Chinese only where conversion
/// would be wrong.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Traditional Chinese, from which Simplified is converted.
    #[serde(rename = "zh-Hant")]
    pub traditional: Option<Spanned<String>>,
    /// Simplified Chinese, where conversion would be wrong.
    #[serde(rename = "zh-Hans")]
    pub simplified: Option<Spanned<String>>,
    /// English.
    #[serde(rename = "en")]
    pub english: Option<Spanned<String>>,
}

impl Texts {
    /// The first of the texts that are given.
    pub fn first(&self) -> Option<&Spanned<String>> {
        let simplified = self.simplified.as_ref();
        self.traditional
            .as_ref()
            .or(simplified)
            .or(self.english.as_ref())
    }
}
