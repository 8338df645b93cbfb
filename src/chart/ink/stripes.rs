//! Stripes cut out of polygons.

/// The parts of a polygon under stripes that rise at 45°, `gap` apart across and `width` wide.
///
/// The stripes are counted from the origin, so that neighbours meet.
pub fn stripes(polygon: &[(f64, f64)], gap: f64, width: f64) -> Vec<Vec<(f64, f64)>> {
    // On such a stripe x + y is constant; its distance from the next is that difference / √2.
    let step = gap * std::f64::consts::SQRT_2;
    let half = width * std::f64::consts::SQRT_2 / 2.0;
    let mut least = f64::INFINITY;
    let mut most = f64::NEG_INFINITY;
    for &(x, y) in polygon {
        least = least.min(x + y);
        most = most.max(x + y);
    }
    let mut stripes = Vec::new();
    let mut middle = ((least - half) / step).ceil() * step;
    while middle - half < most {
        let stripe = clip(&clip(polygon, middle - half, 1.0), middle + half, -1.0);
        if stripe.len() > 2 {
            stripes.push(stripe);
        }
        middle += step;
    }
    stripes
}

/// The part of a polygon where x + y is at least (`side` 1) or at most (`side` −1) a value.
fn clip(polygon: &[(f64, f64)], value: f64, side: f64) -> Vec<(f64, f64)> {
    let mut kept = Vec::with_capacity(polygon.len() + 2);
    for (index, &to) in polygon.iter().enumerate() {
        let from = polygon[(index + polygon.len() - 1) % polygon.len()];
        let inside_from = (from.0 + from.1 - value) * side;
        let inside_to = (to.0 + to.1 - value) * side;
        if (inside_from > 0.0) != (inside_to > 0.0) {
            let part = inside_from / (inside_from - inside_to);
            kept.push((
                from.0 + (to.0 - from.0) * part,
                from.1 + (to.1 - from.1) * part,
            ));
        }
        if inside_to > 0.0 {
            kept.push(to);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stripes_stay_inside() {
        let square = [(10.0, 10.0), (44.0, 10.0), (44.0, 30.0), (10.0, 30.0)];
        let cut = stripes(&square, 5.0, 1.6);
        assert!(cut.len() > 5);
        for (x, y) in cut.into_iter().flatten() {
            assert!(
                (10.0 - 1e-9..=44.0 + 1e-9).contains(&x)
                    && (10.0 - 1e-9..=30.0 + 1e-9).contains(&y)
            );
        }
    }
}
