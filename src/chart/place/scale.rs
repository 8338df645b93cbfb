//! From values to pixels, in proportion.

/// Maps `domain` onto `range`; either may run backwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Scale {
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Scale {
        Scale { domain, range }
    }

    /// Where `value` falls; the start of the range if the domain is a single value.
    pub fn at(&self, value: f64) -> f64 {
        let (from, to) = self.domain;
        if from == to {
            return self.range.0;
        }
        self.range.0 + (value - from) / (to - from) * (self.range.1 - self.range.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proportions() {
        for (domain, range, value, place) in [
            ((0.0, 10.0), (0.0, 100.0), 5.0, 50.0),
            ((0.0, 10.0), (100.0, 0.0), 2.5, 75.0),
            ((50.0, 1.0), (100.0, 2.0), 50.0, 100.0),
            ((50.0, 1.0), (100.0, 2.0), 1.0, 2.0),
            ((3.0, 3.0), (7.0, 9.0), 3.0, 7.0),
        ] {
            assert_eq!(Scale::new(domain, range).at(value), place);
        }
    }
}
