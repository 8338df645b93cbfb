//! The data of paths, in as few letters as they take.

use std::fmt::Write;

use plotters_backend::BackendCoord;

/// A path's data. Each shape begins where the one before left off: what repeats reads alike, and a page
/// that is compressed carries it once.
#[derive(Default)]
pub struct Data {
    pub text: String,
    /// Where the last shape left off
    at: Option<BackendCoord>,
    /// Whether the last command was an `l`, whose letter the next can do without
    slanting: bool,
}

impl Data {
    pub fn rectangle(&mut self, at: BackendCoord, width: i32, height: i32) {
        self.start(at);
        self.command('h', width);
        self.command('v', height);
        self.command('h', -width);
        self.text.push('z');
    }

    pub fn polygon(&mut self, path: impl IntoIterator<Item = BackendCoord>) {
        if let Some(first) = self.line(path) {
            self.text.push('z');
            self.at = Some(first);
        }
    }

    /// A line through points; gives the first of them.
    pub fn line(&mut self, path: impl IntoIterator<Item = BackendCoord>) -> Option<BackendCoord> {
        let mut path = path.into_iter();
        let first = path.next()?;
        self.start(first);
        let mut last = first;
        for next in path {
            match (next.0 - last.0, next.1 - last.1) {
                (0, 0) => continue,
                (across, 0) => self.command('h', across),
                (0, down) => self.command('v', down),
                (across, down) => {
                    if !self.slanting {
                        self.text.push('l');
                    } else if across >= 0 {
                        self.text.push(' ');
                    }
                    self.slanting = true;
                    pair(across, down, &mut self.text);
                }
            }
            last = next;
        }
        self.at = Some(last);
        Some(first)
    }

    /// A line of no length, which round ends make a dot.
    pub fn dot(&mut self, at: BackendCoord) {
        self.start(at);
        self.command('h', 0);
    }

    fn start(&mut self, (x, y): BackendCoord) {
        let (letter, (from_x, from_y)) = match self.at {
            Some(at) => ('m', at),
            None => ('M', (0, 0)),
        };
        self.text.push(letter);
        pair(x - from_x, y - from_y, &mut self.text);
        self.at = Some((x, y));
        self.slanting = false;
    }

    fn command(&mut self, letter: char, by: i32) {
        self.text.push(letter);
        number(by, &mut self.text);
        self.slanting = false;
    }
}

pub fn pair(x: i32, y: i32, out: &mut String) {
    number(x, out);
    if y >= 0 {
        out.push(' ');
    }
    number(y, out);
}

/// Units as pixels, without a leading zero.
pub fn number(units: i32, out: &mut String) {
    if units < 0 {
        out.push('-');
    }
    let (whole, quarters) = (units.abs() / SCALE, units.abs() % SCALE);
    if whole > 0 || quarters == 0 {
        let _ = write!(out, "{whole}");
    }
    out.push_str(["", ".25", ".5", ".75"][quarters as usize]);
}

/// Units in a logical pixel: coordinates are printed in quarters.
pub const SCALE: i32 = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_begin_where_the_last_left_off() {
        let mut data = Data::default();
        data.rectangle((4, 8), 40, 4);
        data.rectangle((52, 8), 40, 4);
        data.line([(0, 0), (0, 0), (4, 4), (12, 0), (12, 4), (16, 8)]);
        data.polygon([(16, 8), (20, 8), (24, 12)]);
        data.dot((16, 4));
        let text = "M1 2h10v1h-10zm12 0h10v1h-10zm-13-2l1 1 2-1v1l1 1m0 0h1l1 1zm0-1h0";
        assert_eq!(data.text, text);
    }

    #[test]
    fn numbers_are_short() {
        for (units, text) in [
            (0, "0"),
            (4, "1"),
            (1, ".25"),
            (-2, "-.5"),
            (-7, "-1.75"),
            (430, "107.5"),
        ] {
            let mut out = String::new();
            number(units, &mut out);
            assert_eq!(out, text);
        }
    }
}
