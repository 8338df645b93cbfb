//! The units of a surface as those of a backend: rectangles on whole pixels of the device, long paths thinned.

use plotters_backend::BackendCoord;

/// Units of a surface in one logical pixel. Plotters counts in whole units: these are so fine that a backend of
/// any pixel density is told its own as if they had never been rounded.
pub const UNITS: f64 = 4096.0;

/// A length in logical pixels as units of a surface.
pub fn units(logical: f64) -> i32 {
    nearest(logical * UNITS)
}

/// The nearest whole number; the higher one of two. `round` is no instruction of WebAssembly, and `floor` is.
fn nearest(value: f64) -> i32 {
    (value + 0.5).floor() as i32
}

/// A path of so many points is thinned before it is drawn.
const MANY: usize = 1024;

/// How units of a surface lie on those of a backend.
#[derive(Clone, Copy)]
pub struct Grid {
    /// Backend units for one of the surface.
    pub factor: f64,
    /// Backend units for one pixel of the device, to which rectangles keep.
    pub grain: f64,
}

impl Grid {
    /// A length.
    pub fn length(&self, units: u32) -> u32 {
        nearest(f64::from(units) * self.factor) as u32
    }

    /// A length of what must be seen, and so not nought.
    pub fn visible(&self, units: u32) -> u32 {
        self.length(units).max(1)
    }

    /// A point.
    pub fn point(&self, (x, y): BackendCoord) -> BackendCoord {
        let place = |at: i32| nearest(f64::from(at) * self.factor);
        (place(x), place(y))
    }

    /// The upper left and the lower right corner of a rectangle.
    pub fn rectangle(&self, from: BackendCoord, to: BackendCoord) -> (BackendCoord, BackendCoord) {
        let (left, right) = self.span(from.0, to.0);
        let (top, bottom) = self.span(from.1, to.1);
        ((left, top), (right, bottom))
    }

    /// Both ends of a stretch on whole device pixels. A thin one keeps its thickness wherever it
    /// falls; a thick one keeps its ends, so that neighbours meet.
    fn span(&self, from: i32, to: i32) -> (i32, i32) {
        let snap = |at: i32| (f64::from(at) * self.factor / self.grain).round() * self.grain;
        let length = f64::from(to - from);
        let start = snap(from);
        let end = if length < 3.0 * UNITS {
            // A half pixel of the device is still told from a whole one.
            let half = self.grain / 2.0;
            start + ((length * self.factor / half).round() * half).max(self.grain)
        } else {
            snap(to)
        };
        (start as i32, end as i32)
    }

    /// The points of a path. A long one has no more than four in a column of pixels that it passes from left to
    /// right or back: where it comes in, how far it goes down and up, and where it leaves. It looks the same.
    pub fn path(&self, points: impl Iterator<Item = BackendCoord>) -> Vec<BackendCoord> {
        if points.size_hint().0 < MANY {
            return points.map(|point| self.point(point)).collect();
        }
        let mut columns = Columns::new(self.grain as i32);
        points.for_each(|point| columns.add(self.point(point)));
        columns.leave();
        columns.kept
    }
}

/// A path that is thinned as it comes, column by column.
struct Columns {
    kept: Vec<BackendCoord>,
    width: i32,
    /// Of the column in which the path is now: its left end, and how many points there have been.
    left: i32,
    count: usize,
    /// The lowest, the highest and the last of them, with their place among them.
    low: (usize, BackendCoord),
    high: (usize, BackendCoord),
    last: (usize, BackendCoord),
}

impl Columns {
    fn new(width: i32) -> Columns {
        let none = (0, (0, 0));
        Columns {
            kept: Vec::with_capacity(MANY),
            width,
            left: i32::MIN,
            count: 0,
            low: none,
            high: none,
            last: none,
        }
    }

    fn add(&mut self, point: BackendCoord) {
        let (x, y) = point;
        if x < self.left || x >= self.left + self.width {
            self.leave();
            self.kept.push(point);
            self.left = x.div_euclid(self.width) * self.width;
            self.count = 0;
            (self.low, self.high) = ((0, point), (0, point));
        }
        self.last = (self.count, point);
        if y < self.low.1.1 {
            self.low = self.last;
        }
        if y > self.high.1.1 {
            self.high = self.last;
        }
        self.count += 1;
    }

    /// Keeps of the column that the path leaves what has not been kept when it came in.
    fn leave(&mut self) {
        let mut before = 0;
        let (first, second) = if self.low.0 < self.high.0 {
            (self.low, self.high)
        } else {
            (self.high, self.low)
        };
        for (place, point) in [first, second, self.last] {
            if place != before {
                self.kept.push(point);
                before = place;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_keeps_its_ends_and_its_extremes_in_every_column() {
        let grid = Grid {
            factor: 1.0,
            grain: 4.0,
        };
        let path: Vec<BackendCoord> = (0..20_000)
            .map(|at| (at / 25, (at * 7919) % 1009))
            .collect();
        let kept = grid.path(path.iter().copied());
        assert!(kept.len() <= 4 * (20_000 / 25 / 4 + 1), "{}", kept.len());
        assert_eq!((kept.first(), kept.last()), (path.first(), path.last()));
        let column = |point: &BackendCoord| point.0 / 4;
        let reach = |path: &[BackendCoord], at: i32| {
            let heights = path.iter().filter(|point| column(point) == at);
            let heights: Vec<i32> = heights.map(|point| point.1).collect();
            (heights.iter().min().copied(), heights.iter().max().copied())
        };
        for at in 0..200 {
            assert_eq!(reach(&kept, at), reach(&path, at), "column {at}");
        }
        // What a reader draws by hand is left as it is.
        let short = &path[..99];
        assert_eq!(grid.path(short.iter().copied()), short);
    }

    #[test]
    fn a_thin_rectangle_keeps_its_thickness_and_a_thick_one_its_ends() {
        // Four backend units a device pixel, at one, two and three device pixels a logical one.
        for density in [1.0, 2.0, 3.0] {
            let grid = Grid {
                factor: 4.0 * density / UNITS,
                grain: 4.0,
            };
            for step in 0..40 {
                let at = units(10.0 + f64::from(step) / 20.0);
                let (start, end) = grid.span(at, at + units(1.0));
                assert_eq!((start % 4, end - start), (0, 4 * density as i32));
                let middle = at + units(20.0);
                let (first, second) = (grid.span(at, middle), grid.span(middle, at + units(50.0)));
                assert_eq!((first.1, second.1 % 4), (second.0, 0));
            }
        }
    }
}
