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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_agree_with_each_other() {
        for (start, goal, years) in [
            (2147e8, 3000e8, 3.0),
            (500.0, 200.0, 7.0),
            (1.0, 1.0 + 1e-12, 5.0),
            (1e-100, 1e100, 40.0),
        ] {
            let rate = compound_rate(start, goal, years);
            let near = |found: f64, expected: f64| (found / expected - 1.0).abs() < 1e-11;
            assert!(near(compounded(start, rate, years), goal), "{start}");
            assert!(near(interpolated(start, goal, 1.0), goal), "{start}");
            assert!(
                near(
                    interpolated(start, goal, 1.0 / years),
                    compounded(start, rate, 1.0)
                ),
                "{start}"
            );
            assert!(near(years_to_reach(start, goal, rate), years), "{start}");
        }
        // The difference of a part in 10¹² is kept to its last digits.
        assert!(
            (compound_rate(1.0, 1.0 + 2f64.powi(-40), 1.0) / 2f64.powi(-40) - 1.0).abs() < 1e-15
        );
    }
}
