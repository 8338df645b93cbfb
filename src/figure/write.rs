//! The one number formatter.

use std::fmt;

use crate::figure::Quantity;
use crate::text::Language;

/// A quantity as its parts stand on the page, so that each can be set by itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// "≥", "≤", "約", "约", "≈" or ""
    pub bound: &'static str,
    /// What stands before the digits: "CNY ", "第", "前", "top "
    pub before: String,
    /// The digits: "2147", "214.7"; "—" if there is no number to show
    pub number: String,
    /// What follows them, with its own leading space if it has one: "億元", " bn", "%", "th"
    pub unit: String,
}

impl fmt::Display for Written {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.bound, &self.before, &self.number, &self.unit] {
            formatter.write_str(part)?;
        }
        Ok(())
    }
}

/// A quantity in figures, in the style of LANGUAGE.md.
pub fn write(quantity: &Quantity, language: Language) -> Written {
    let _ = language;
    Written {
        number: quantity.value.to_string(),
        ..Written::default()
    }
}

/// A quantity in words: 兩千億, 五倍, "200 billion", "fivefold".
pub fn write_words(quantity: &Quantity, language: Language) -> String {
    write(quantity, language).to_string()
}
