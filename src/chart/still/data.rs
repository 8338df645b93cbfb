//! The data of paths, in as few letters as they take, and texts between tags.

use std::fmt::Write;

use plotters_backend::BackendCoord;

use super::SCALE;

pub fn rectangle(x: i32, y: i32, width: i32, height: i32, data: &mut String) {
    data.push('M');
    pair(x, y, data);
    data.push('h');
    number(width, data);
    data.push('v');
    number(height, data);
    data.push('h');
    number(-width, data);
    data.push('z');
}

/// A path through points, each counted from the one before.
pub fn points(path: impl IntoIterator<Item = BackendCoord>, data: &mut String) {
    let mut before: Option<BackendCoord> = None;
    for (x, y) in path {
        match before {
            None => {
                data.push('M');
                pair(x, y, data);
            }
            Some((last_x, last_y)) => {
                if (x, y) == (last_x, last_y) {
                    continue;
                }
                data.push('l');
                pair(x - last_x, y - last_y, data);
            }
        }
        before = Some((x, y));
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

pub fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
