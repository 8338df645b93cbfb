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

#[cfg(test)]
mod tests {
    use super::round;
    use super::round_at;
    use crate::figure::quantity::bound::Bound::About;
    use crate::figure::quantity::bound::Bound::AtLeast;
    use crate::figure::quantity::bound::Bound::AtMost;
    use crate::figure::quantity::bound::Bound::Exact;

    #[test]
    fn rounding_keeps_bounds_true() {
        for (value, digits, bound, rounded) in [
            (1073.5, 4, About, 1074.0),
            (652.17, 3, AtLeast, 652.0),
            (652.97, 3, AtLeast, 652.0),
            (652.17, 3, AtMost, 653.0),
            (652.0, 3, AtMost, 652.0),
            (2.999_999_999_999_999_6, 2, AtLeast, 3.0),
            (0.0, 4, About, 0.0),
            (-1.25, 2, AtLeast, -1.3),
            (99.96, 3, Exact, 100.0),
        ] {
            assert_eq!(round(value, digits, bound), rounded, "{value}");
        }
        assert_eq!(round_at(18.92, -1, Exact), 18.9);
        assert!(round(f64::NAN, 4, Exact).is_nan());
    }
}
