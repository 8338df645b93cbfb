//! Figures found in prose, and the one figure of a token.

use crate::figure::ReadError;
use crate::figure::Reading;

/// Every figure of a piece of prose, in text order. Names (十九大) and words that only contain a
/// numeral (進一步) are left out.
pub fn scan(text: &str) -> Vec<Reading> {
    let _ = text;
    Vec::new()
}

/// The figure of a token that holds exactly one: 突破600億元, 翻番, 前30位.
pub fn read(token: &str) -> Result<Reading, ReadError> {
    let mut readings = scan(token);
    match (readings.pop(), readings.len()) {
        (Some(reading), 0) => Ok(reading),
        (None, _) => Err(ReadError::None),
        (Some(_), others) => Err(ReadError::Several(others + 1)),
    }
}
