//! What floats need that is large: their digits to the last bit, powers and logarithms.
//!
//! In the browser the browser has them, and the module does not carry them along: its functions are those
//! of fdlibm, as are Rust's.

pub use own::*;

#[cfg(not(feature = "hydrate"))]
mod own {
    /// The shortest digits that read back as the same float.
    pub fn shortest(value: f64) -> String {
        value.to_string()
    }

    /// The natural logarithm.
    pub fn ln(value: f64) -> f64 {
        value.ln()
    }

    /// ln(1 + `rate`).
    pub fn ln_1p(rate: f64) -> f64 {
        rate.ln_1p()
    }

    /// e to a power.
    pub fn exp(power: f64) -> f64 {
        power.exp()
    }

    /// exp(`power`) − 1.
    pub fn exp_m1(power: f64) -> f64 {
        power.exp_m1()
    }

    /// A base to a power.
    pub fn power(base: f64, exponent: f64) -> f64 {
        base.powf(exponent)
    }
}

#[cfg(feature = "hydrate")]
mod own {
    use js_sys::Math;
    use js_sys::Number;

    /// The shortest digits that read back as the same float.
    pub fn shortest(value: f64) -> String {
        Number::from(value)
            .to_string_with_radix(10)
            .map(String::from)
            .unwrap_or_default()
    }

    /// The natural logarithm.
    pub fn ln(value: f64) -> f64 {
        Math::log(value)
    }

    /// ln(1 + `rate`).
    pub fn ln_1p(rate: f64) -> f64 {
        Math::log1p(rate)
    }

    /// e to a power.
    pub fn exp(power: f64) -> f64 {
        Math::exp(power)
    }

    /// exp(`power`) − 1.
    pub fn exp_m1(power: f64) -> f64 {
        Math::expm1(power)
    }

    /// A base to a power.
    pub fn power(base: f64, exponent: f64) -> f64 {
        Math::pow(base, exponent)
    }
}
