//! Rounding that keeps a bound true: a floor goes down, a ceiling up.

use crate::figure::quantity::bound::Bound;

/// `value` to so many significant digits: down for a floor, up for a ceiling, else the nearest.
pub fn round(value: f64, significant: u32, bound: Bound) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let magnitude = libm::log10(value.abs()).floor() as i32;
    round_at(value, magnitude + 1 - significant as i32, bound)
}

/// `value` to a multiple of 10^`place`, in the direction that keeps the bound true.
///
/// The last bits of a computed value are noise: a floor of 3 that came out as 2.9999999999999996
/// stays 3.
pub fn round_at(value: f64, place: i32, bound: Bound) -> f64 {
    // Powers of ten with a positive exponent are exact, those with a negative one are not.
    let power = power_of_ten(place.abs());
    let steps = if place < 0 {
        value * power
    } else {
        value / power
    };
    // So many digits behind the point that no float holds the steps: there is nothing to round.
    if !steps.is_finite() {
        return value;
    }
    let nearest = steps.round();
    let noise = steps.abs().max(1.0) * 1e-9;
    let steps = match bound {
        _ if (steps - nearest).abs() <= noise => nearest,
        Bound::AtLeast => steps.floor(),
        Bound::AtMost => steps.ceil(),
        Bound::Exact | Bound::About => nearest,
    };
    if place < 0 {
        steps / power
    } else {
        steps * power
    }
}

/// 10 to a whole power, exact from 10⁰ to 10²². What the standard library's `powi` gives is left to the
/// platform.
pub fn power_of_ten(exponent: i32) -> f64 {
    let power = (0..exponent.abs()).fold(1.0, |power, _| power * 10.0);
    if exponent < 0 { 1.0 / power } else { power }
}
