//! Where a text was written, as far as it changes what its numbers mean.

use crate::figure::quantity::unit::Currency;

/// Where a text was written, as far as it changes what its numbers mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseContext {
    /// What 元 alone is
    pub currency: Currency,
    /// Whether 105年 counts from the founding of the Republic of China
    pub republic: bool,
    /// The year that the text is about
    pub year: Option<u16>,
    /// Whether numerals that are parts of words are wanted too
    pub words: bool,
    /// Whether the text has lost its percent signs, so that 增長38 is of percent
    pub percent_lost: bool,
}

impl Default for ParseContext {
    fn default() -> ParseContext {
        ParseContext {
            currency: Currency::Yuan,
            republic: false,
            year: None,
            words: false,
            percent_lost: false,
        }
    }
}
