//! The way from the bytes of a cleaned text back to the bytes of the raw one.

/// The longest raw text that a map can hold, in bytes.
pub const LONGEST: usize = (ODD - 1) as usize;

/// Stretches of the cleaned text, each with the place where it starts in the raw one.
///
/// Most stretches are the same bytes in both. An odd one, a character that was written otherwise,
/// leads to all of the raw bytes up to the stretch behind it, which is always there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Map {
    runs: Vec<Run>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Run {
    text: u32,
    /// With [`ODD`] set where the bytes differ
    raw: u32,
}

const ODD: u32 = 1 << 31;

impl Map {
    /// From `text` on the cleaned bytes are those of the raw text from `raw` on.
    pub fn same(&mut self, text: usize, raw: usize) {
        if let Some(last) = self.runs.last_mut() {
            let length = text - last.text as usize;
            if last.raw & ODD == 0 && last.raw as usize + length == raw {
                return;
            }
        }
        self.runs.push(Run {
            text: text as u32,
            raw: raw as u32,
        });
    }

    /// At `text` stands a character that is written otherwise at `raw`.
    pub fn odd(&mut self, text: usize, raw: usize) {
        self.runs.push(Run {
            text: text as u32,
            raw: raw as u32 | ODD,
        });
    }

    /// Where the raw bytes of a cleaned byte start, or where they end; `near` is where an earlier one was found, from
    /// which it is sought, and where this one is.
    pub fn raw_from(&self, near: &mut usize, text: usize, end: bool) -> usize {
        let before = |run: &Run| run.text as usize <= text;
        let mut from = *near;
        if from > 0 && !self.runs.get(from - 1).is_some_and(before) {
            from = 0;
        }
        let mut step = 8;
        while self.runs.get(from + step).is_some_and(before) {
            from += step;
            step *= 2;
        }
        let to = (from + step).min(self.runs.len());
        let behind = from + self.runs[from..to].partition_point(before);
        *near = behind;
        let Some(run) = behind.checked_sub(1).map(|index| self.runs[index]) else {
            return 0;
        };
        match (run.raw & ODD == 0, end) {
            (true, _) => run.raw as usize + (text - run.text as usize) + usize::from(end),
            (false, false) => (run.raw & !ODD) as usize,
            (false, true) => self
                .runs
                .get(behind)
                .map_or((run.raw & !ODD) as usize, |next| {
                    next.raw as usize & LONGEST
                }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Map;

    #[test]
    fn stretches_lead_back() {
        let mut map = Map::default();
        map.same(0, 2);
        map.same(3, 5);
        map.same(6, 20);
        map.odd(9, 30);
        map.same(12, 36);
        for (text, start, end) in [
            (0, 2, 3),
            (5, 7, 8),
            (6, 20, 21),
            (9, 30, 36),
            (11, 30, 36),
            (12, 36, 37),
        ] {
            assert_eq!(
                (
                    map.raw_from(&mut 0, text, false),
                    map.raw_from(&mut 0, text, true)
                ),
                (start, end),
                "{text}"
            );
        }
        assert_eq!(Map::default().raw_from(&mut 0, 0, false), 0);
        let mut long = Map::default();
        (0..1000).for_each(|at| long.odd(at, 3 * at));
        let mut near = 0;
        for text in [0, 1, 9, 10, 400, 401, 399, 0, 998, 5] {
            let found = long.raw_from(&mut near, text, false);
            assert_eq!((found, near), (3 * text, text + 1));
        }
    }
}
