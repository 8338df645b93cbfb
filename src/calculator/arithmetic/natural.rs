//! Logarithms near one, without the loss that `ln(x)` has there.

use crate::figure::ln;
use crate::figure::ln_1p;

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
