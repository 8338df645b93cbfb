//! Logarithms and powers near one, without the loss that `ln(x)` and `x − 1` have there.
//!
//! In the browser the browser computes both: its functions are those of fdlibm, as are Rust's.

use crate::figure::ln;

/// ln(goal ÷ baseline) of two positive values, to within a few units in the last place.
///
/// Values within a factor of two of each other are subtracted without rounding (Sterbenz), so that
/// the logarithm keeps its digits however close they are.
pub fn log_ratio(goal: f64, baseline: f64) -> f64 {
    let ratio = goal / baseline;
    if (0.5..=2.0).contains(&ratio) {
        ln_1p((goal - baseline) / baseline)
    } else if ratio.is_normal() {
        ln(ratio)
    } else {
        ln(goal) - ln(baseline)
    }
}

/// ln(1 + `rate`).
#[cfg(not(feature = "hydrate"))]
pub fn ln_1p(rate: f64) -> f64 {
    rate.ln_1p()
}

/// exp(`power`) − 1.
#[cfg(not(feature = "hydrate"))]
pub fn exp_m1(power: f64) -> f64 {
    power.exp_m1()
}

/// ln(1 + `rate`).
#[cfg(feature = "hydrate")]
pub fn ln_1p(rate: f64) -> f64 {
    js_sys::Math::log1p(rate)
}

/// exp(`power`) − 1.
#[cfg(feature = "hydrate")]
pub fn exp_m1(power: f64) -> f64 {
    js_sys::Math::expm1(power)
}
