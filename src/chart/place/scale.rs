//! From values to pixels, in proportion.

/// Maps `domain` onto `range`; either may run backwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Scale {
    /// From values to pixels; either end may be the greater.
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
