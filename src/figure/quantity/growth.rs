//! Compound growth: a value that is multiplied by the same factor each year.
//!
//! The functions beneath are those of the crate `libm`, as the ones of platforms and browsers differ
//! in their last bits. Rates are fractions a year: 0.1 is 10 %.

/// ln(goal ÷ start) of two positive values, to within a few units in the last place.
///
/// Values within a factor of two of each other are subtracted without rounding (Sterbenz), so that
/// the logarithm keeps its digits however close they are.
pub fn log_ratio(goal: f64, start: f64) -> f64 {
    let ratio = goal / start;
    if (0.5..=2.0).contains(&ratio) {
        libm::log1p((goal - start) / start)
    } else if ratio.is_normal() {
        libm::log(ratio)
    } else {
        libm::log(goal) - libm::log(start)
    }
}

/// The rate that leads from `start` to `goal` in so many years: *(goal ÷ start)^(1/years) − 1*, the
/// compound annual growth rate, as in any textbook of finance and in the Open SDG platform.
pub fn compound_rate(start: f64, goal: f64, years: f64) -> f64 {
    libm::expm1(log_ratio(goal, start) / years)
}

/// The value after so many years: *start·(1 + rate)^years*.
pub fn compounded(start: f64, rate: f64, years: f64) -> f64 {
    start * libm::pow(1.0 + rate, years)
}

/// The value after a part of the time in which a constant rate leads from `start` to `goal`:
/// *start·(goal ÷ start)^part*.
pub fn interpolated(start: f64, goal: f64, part: f64) -> f64 {
    start * libm::exp(log_ratio(goal, start) * part)
}

/// The years in which a rate leads from `start` to `goal`: *ln(goal ÷ start) ÷ ln(1 + rate)*.
pub fn years_to_reach(start: f64, goal: f64, rate: f64) -> f64 {
    log_ratio(goal, start) / libm::log1p(rate)
}
