//! Dashes and stripes cut out of paths and polygons.

/// Cuts a path into dashes; each is a path of its own, bent where the path bends.
pub fn dashes(path: &[(f64, f64)], on: f64, off: f64) -> Vec<Vec<(f64, f64)>> {
    let mut dashes = Vec::new();
    let mut dash: Vec<(f64, f64)> = path.first().copied().into_iter().collect();
    let mut left = on;
    let mut drawing = true;
    for pair in path.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        // What is not a number has no length to cut.
        while distance(from, to).is_finite() {
            let length = distance(from, to);
            if length < left {
                left -= length;
                if drawing {
                    dash.push(to);
                }
                break;
            }
            let part = if length > 0.0 { left / length } else { 1.0 };
            let at = (
                from.0 + (to.0 - from.0) * part,
                from.1 + (to.1 - from.1) * part,
            );
            if drawing {
                dash.push(at);
                dashes.push(dash);
                dash = Vec::new();
            } else {
                dash = vec![at];
            }
            drawing = !drawing;
            left = if drawing { on } else { off };
            from = at;
        }
    }
    if drawing && dash.len() > 1 {
        dashes.push(dash);
    }
    dashes
}

/// Points along a path, `step` apart, beginning with its first.
pub fn dots(path: &[(f64, f64)], step: f64) -> Vec<(f64, f64)> {
    let mut dots: Vec<(f64, f64)> = path.first().copied().into_iter().collect();
    let mut left = step;
    for pair in path.windows(2) {
        let length = distance(pair[0], pair[1]);
        while left <= length {
            let part = left / length;
            dots.push((
                pair[0].0 + (pair[1].0 - pair[0].0) * part,
                pair[0].1 + (pair[1].1 - pair[0].1) * part,
            ));
            left += step;
        }
        left -= length;
    }
    dots
}

fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (right, down) = (to.0 - from.0, to.1 - from.1);
    (right * right + down * down).sqrt()
}

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
    fn a_dash_bends_with_its_path() {
        let path = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
        let cut = dashes(&path, 4.0, 2.0);
        let starts: Vec<(f64, f64)> = cut.iter().map(|dash| dash[0]).collect();
        assert_eq!(starts, [(0.0, 0.0), (6.0, 0.0), (10.0, 2.0), (10.0, 8.0)]);
        let bent = dashes(&path, 12.0, 2.0);
        assert_eq!(bent[0], [(0.0, 0.0), (10.0, 0.0), (10.0, 2.0)]);
    }

    #[test]
    fn dots_keep_their_distance() {
        let path = [(0.0, 0.0), (7.0, 0.0), (7.0, 10.0)];
        assert_eq!(
            dots(&path, 5.0),
            [(0.0, 0.0), (5.0, 0.0), (7.0, 3.0), (7.0, 8.0)]
        );
    }

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
