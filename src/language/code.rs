//! The languages the page is written in, and their tags in `lang` attributes, paths and links.

use serde::Deserialize;
use serde::Serialize;

/// A language of the page. The order is the order in which languages are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub enum Language {
    /// Traditional Chinese, `zh-Hant`
    #[serde(rename = "zh-Hant")]
    TraditionalChinese,
    /// Simplified Chinese, `zh-Hans`
    #[serde(rename = "zh-Hans")]
    SimplifiedChinese,
    /// English, `en`
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Its place in [`Language::ALL`], and in every text that stands in each language.
    pub fn index(self) -> usize {
        self as usize
    }

    /// Every language, in that order.
    pub const ALL: [Language; 3] = [
        Language::TraditionalChinese,
        Language::SimplifiedChinese,
        Language::English,
    ];

    /// The BCP 47 tag, as in `<html lang=…>`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::TraditionalChinese => "zh-Hant",
            Language::SimplifiedChinese => "zh-Hans",
            Language::English => "en",
        }
    }

    /// The language of an exact tag; `None` for any other text.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
    }

    /// Whether it is Chinese, in either script.
    pub fn is_chinese(self) -> bool {
        self != Language::English
    }
}
