//! What floats need that is large: their digits to the last bit, powers and logarithms.
//!
//! In the browser the browser has them; the module does not carry them along.

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

/// The natural logarithm.
#[cfg(not(feature = "hydrate"))]
pub fn ln(value: f64) -> f64 {
    value.ln()
}

/// e to a power.
#[cfg(not(feature = "hydrate"))]
pub fn exp(power: f64) -> f64 {
    power.exp()
}

/// A base to a power.
#[cfg(not(feature = "hydrate"))]
pub fn power(base: f64, exponent: f64) -> f64 {
    base.powf(exponent)
}

/// The natural logarithm.
#[cfg(feature = "hydrate")]
pub fn ln(value: f64) -> f64 {
    js_sys::Math::log(value)
}

/// e to a power.
#[cfg(feature = "hydrate")]
pub fn exp(power: f64) -> f64 {
    js_sys::Math::exp(power)
}

/// A base to a power.
#[cfg(feature = "hydrate")]
pub fn power(base: f64, exponent: f64) -> f64 {
    js_sys::Math::pow(base, exponent)
}
