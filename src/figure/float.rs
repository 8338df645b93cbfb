//! A float's digits, to the last bit.
//!
//! In the browser the browser writes them: the standard library's writer is large, and so a value
//! for programs is all that it would be carried for.

/// The shortest digits that read back as the same float.
#[cfg(not(feature = "hydrate"))]
pub fn shortest(value: f64) -> String {
    value.to_string()
}

/// The shortest digits that read back as the same float.
#[cfg(feature = "hydrate")]
pub fn shortest(value: f64) -> String {
    js_sys::Number::from(value)
        .to_string_with_radix(10)
        .map(String::from)
        .unwrap_or_default()
}
