//! Round steps along an axis.

/// Multiples of 1, 2 or 5 times a power of ten inside `domain` (low, high), about `count` of them.
///
/// The step is the smallest of these that gives no more than `count` intervals.
pub fn ticks(domain: (f64, f64), count: usize) -> Vec<f64> {
    let (low, high) = domain;
    let room = high - low;
    if count == 0 || room <= 0.0 || !room.is_finite() {
        return Vec::new();
    }
    let step = step(room / count as f64);
    // Counted in whole steps, as repeated addition would drift.
    let first = (low / step - 1e-9).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    (first..=last).map(|index| index as f64 * step).collect()
}

/// The smallest of 1, 2, 5 × 10ⁿ that is not below `least`.
fn step(least: f64) -> f64 {
    let mut power = 1.0;
    while power > least {
        power /= 10.0;
    }
    while power * 10.0 <= least {
        power *= 10.0;
    }
    for factor in [1.0, 2.0, 5.0] {
        if power * factor >= least * (1.0 - 1e-9) {
            return power * factor;
        }
    }
    power * 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_steps() {
        for (domain, count, expected) in [
            ((0.0, 4000.0), 4, vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0]),
            ((0.0, 4650.0), 5, vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0]),
            (
                (0.0, 5000.0),
                5,
                vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0],
            ),
            ((0.0, 5100.0), 5, vec![0.0, 2000.0, 4000.0]),
            ((2.5, 2.75), 3, vec![2.5, 2.6, 2.7]),
            ((25.0, 52.0), 6, vec![25.0, 30.0, 35.0, 40.0, 45.0, 50.0]),
            ((1.0, 1.0), 5, vec![]),
            ((0.0, 10.0), 0, vec![]),
        ] {
            let given = ticks(domain, count);
            assert_eq!(given.len(), expected.len(), "{domain:?}: {given:?}");
            for (given, expected) in given.iter().zip(&expected) {
                assert!((given - expected).abs() < 1e-9, "{given}, not {expected}");
            }
        }
    }
}
