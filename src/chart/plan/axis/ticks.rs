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
