//! Words measured and set: families, runs, blocks of text, and a table of widths for where no browser is.

use crate::chart::Amount;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// The two families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Sans,
    Serif,
}

/// A size in logical pixels, a weight (regular or bold) and a family.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    pub size: f64,
    pub bold: bool,
    pub face: Face,
}

impl Font {
    pub const fn sans(size: f64) -> Font {
        Font {
            size,
            bold: false,
            face: Face::Sans,
        }
    }

    pub const fn sans_bold(size: f64) -> Font {
        Font {
            size,
            bold: true,
            face: Face::Sans,
        }
    }

    pub const fn serif_bold(size: f64) -> Font {
        Font {
            size,
            bold: true,
            face: Face::Serif,
        }
    }
}

/// Tells the width of words in logical pixels.
pub trait Measure {
    fn width(&self, text: &str, font: Font) -> f64;
}

/// Widths from a table: for ASCII the wider of the Latin of Noto CJK and of Liberation Sans, one em
/// for everything full width. Somewhat too wide rather than too narrow.
#[derive(Clone, Copy, Debug, Default)]
pub struct WidthTable;

impl Measure for WidthTable {
    fn width(&self, text: &str, font: Font) -> f64 {
        let table = match (font.face, font.bold) {
            (Face::Sans, false) => &SANS,
            (Face::Sans, true) => &SANS_BOLD,
            (Face::Serif, _) => &SERIF_BOLD,
        };
        let mut hundredths = 0u32;
        let mut before = None;
        for letter in text.chars() {
            let code = letter as u32;
            hundredths += match code {
                32..127 => u32::from(table[code as usize - 32]),
                0xA0..0x250 => 60,
                // Dashes; then everything a Chinese font sets in a square.
                0x2010..0x2014 => 60,
                _ => 100,
            };
            // Browsers part Han from Latin by an eighth of an em (`text-autospace`).
            let latin = letter.is_ascii_alphanumeric();
            let han = code >= 0x3400;
            if let Some((was_latin, was_han)) = before
                && ((latin && was_han) || (han && was_latin))
                && !is_full_width_sign(code)
            {
                hundredths += 12;
            }
            before = Some((latin, han && !is_full_width_sign(code)));
        }
        f64::from(hundredths) / 100.0 * font.size
    }
}

fn is_full_width_sign(code: u32) -> bool {
    (0xFF00..0xFFF0).contains(&code)
}

/// Advances of the characters 32 to 126, in hundredths of an em.
#[rustfmt::skip]
const SANS: [u8; 95] = [
    28, 33, 48, 56, 56, 93, 68, 28, 34, 34, 47, 59, 28, 35, 28, 40, 56, 56, 56,
    56, 56, 56, 56, 56, 56, 56, 28, 28, 59, 59, 59, 56, 102, 67, 67, 73, 73, 67,
    62, 78, 73, 30, 54, 67, 56, 84, 73, 78, 67, 78, 73, 67, 62, 73, 67, 95, 67,
    67, 62, 34, 40, 34, 56, 56, 61, 57, 62, 51, 62, 56, 33, 57, 61, 28, 28, 56,
    29, 93, 61, 61, 62, 62, 39, 50, 38, 61, 53, 81, 50, 53, 50, 34, 27, 34, 59,
];
#[rustfmt::skip]
const SANS_BOLD: [u8; 95] = [
    28, 37, 58, 59, 59, 97, 74, 33, 38, 38, 51, 59, 33, 37, 33, 39, 59, 59, 59,
    59, 59, 59, 59, 59, 59, 59, 34, 34, 59, 59, 59, 62, 101, 73, 73, 73, 73, 67,
    62, 78, 76, 33, 57, 73, 62, 86, 75, 78, 67, 78, 73, 67, 63, 75, 67, 95, 67,
    67, 62, 38, 39, 38, 59, 57, 63, 60, 65, 56, 65, 59, 38, 62, 64, 31, 31, 61,
    32, 97, 65, 63, 65, 65, 44, 56, 43, 64, 58, 87, 57, 58, 52, 39, 30, 39, 59,
];
#[rustfmt::skip]
const SERIF_BOLD: [u8; 95] = [
    25, 36, 45, 62, 59, 97, 81, 24, 40, 40, 49, 61, 34, 37, 34, 40, 59, 59, 59,
    59, 59, 59, 59, 59, 59, 59, 34, 34, 61, 61, 61, 48, 97, 75, 71, 71, 79, 67,
    65, 76, 87, 43, 43, 77, 65, 101, 82, 79, 68, 79, 76, 60, 70, 82, 74, 110, 73,
    71, 63, 38, 40, 38, 61, 60, 45, 59, 68, 57, 66, 58, 41, 60, 69, 35, 34, 66,
    36, 101, 69, 63, 68, 64, 50, 50, 40, 68, 58, 88, 60, 59, 52, 38, 34, 38, 61,
];

/// Words in one font and colour, after a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub text: String,
    pub font: Font,
    pub ink: Ink,
    /// Empty pixels before the run, unless it is the first.
    pub gap: f64,
    pub width: f64,
}

/// Which end of a text its x is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Runs on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub x: f64,
    /// The baseline.
    pub y: f64,
    pub anchor: Anchor,
    pub runs: Vec<Run>,
    /// The ground's colour, drawn around the letters so that lines do not run through them.
    pub halo: Option<Ink>,
}

impl Text {
    pub fn width(&self) -> f64 {
        width_of(&self.runs)
    }

    /// The greatest size of its runs.
    pub fn size(&self) -> f64 {
        self.runs.iter().fold(0.0, |size, run| run.font.size.max(size))
    }

    pub fn left(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - self.width() / 2.0,
            Anchor::End => self.x - self.width(),
        }
    }

    /// What the text covers.
    pub fn area(&self) -> Area {
        let size = self.size();
        Area {
            x: self.left(),
            y: self.y - size * theme::ASCENT,
            width: self.width(),
            height: size * (theme::ASCENT + theme::DESCENT),
        }
    }

    /// All its words, as they are read.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for run in &self.runs {
            if run.gap > theme::SIGN_GAP && !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&run.text);
        }
        words
    }
}

/// The width of runs set one after another.
pub fn width_of(runs: &[Run]) -> f64 {
    let mut width = 0.0;
    for (index, run) in runs.iter().enumerate() {
        width += run.width + if index == 0 { 0.0 } else { run.gap };
    }
    width
}

/// A rectangle in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Area {
        Area {
            x,
            y,
            width,
            height,
        }
    }

    /// The square around a point.
    pub fn around(x: f64, y: f64, radius: f64) -> Area {
        Area::new(x - radius, y - radius, 2.0 * radius, 2.0 * radius)
    }

    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Area) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    pub fn contains(&self, other: &Area) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    pub fn grown(&self, by: f64) -> Area {
        Area::new(
            self.x - by,
            self.y - by,
            self.width + 2.0 * by,
            self.height + 2.0 * by,
        )
    }
}

/// Sets words with a given measure.
#[derive(Clone, Copy)]
pub struct Setter<'a> {
    pub measure: &'a dyn Measure,
}

impl Setter<'_> {
    pub fn run(&self, text: &str, font: Font, ink: Ink) -> Run {
        Run {
            text: text.to_string(),
            font,
            ink,
            gap: 0.0,
            width: self.measure.width(text, font),
        }
    }

    pub fn words(&self, text: &str, font: Font, ink: Ink) -> Vec<Run> {
        vec![self.run(text, font, ink)]
    }

    /// Sign, digits and unit; the digits in the serif at `size`.
    pub fn amount(&self, amount: &Amount, size: f64, ink: Ink) -> Vec<Run> {
        let mut runs = Vec::with_capacity(3);
        if !amount.sign.is_empty() {
            // A sign grows with its number; a currency's letters stay as small as a unit.
            let letters = amount.sign.bytes().any(|byte| byte.is_ascii_alphabetic());
            let sign_size = if letters {
                theme::UNIT
            } else {
                (size * theme::SIGN).max(theme::LEAST_TYPE)
            };
            runs.push(self.run(amount.sign.trim(), Font::sans(sign_size), ink));
        }
        if !amount.number.is_empty() {
            let mut number = self.run(&amount.number, Font::serif_bold(size), ink);
            number.gap = if runs.first().is_some_and(|sign| sign.font.size == theme::UNIT) {
                theme::UNIT_GAP
            } else {
                theme::SIGN_GAP
            };
            runs.push(number);
        }
        if !amount.unit.is_empty() {
            let mut unit = self.run(&amount.unit, Font::sans(theme::UNIT), ink);
            unit.gap = theme::UNIT_GAP;
            runs.push(unit);
        }
        runs
    }

    /// Breaks words into lines no wider than `room`: at spaces, and between any two full-width
    /// characters of which the second may begin a line.
    pub fn wrap(&self, text: &str, font: Font, room: f64) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            let mut rest = paragraph;
            while !rest.is_empty() {
                let piece = &rest[..piece_end(rest)];
                rest = &rest[piece.len()..];
                let longer = format!("{line}{piece}");
                if !line.is_empty() && self.measure.width(longer.trim_end(), font) > room {
                    lines.push(line.trim_end().to_string());
                    line = piece.to_string();
                } else {
                    line = longer;
                }
            }
            if !line.is_empty() {
                lines.push(line.trim_end().to_string());
            }
        }
        lines
    }
}

/// The end of the first unbreakable piece of `text`, with the spaces that follow it.
fn piece_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let end = start + letter.len_utf8();
        let Some(&(_, next)) = letters.peek() else {
            return end;
        };
        let wide = letter as u32 >= 0x3000 && !"（「『《“".contains(letter);
        let next_wide = next as u32 >= 0x3000;
        let may_begin = !"，。、；：？！）」』》”・％".contains(next) && next != ' ';
        if may_begin && (letter == ' ' || wide || (next_wide && !"（「『《".contains(letter))) {
            return end;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths() {
        let table = WidthTable;
        for (text, font, width) in [
            ("", Font::sans(12.0), 0.0),
            ("億元", Font::sans(12.5), 25.0),
            ("2147", Font::sans(10.0), 22.4),
            ("2147", Font::serif_bold(10.0), 23.6),
            ("2017年", Font::sans(10.0), 33.6),
            ("≥", Font::sans(10.0), 10.0),
        ] {
            let given = table.width(text, font);
            assert!((given - width).abs() < 1e-9, "{text}: {given}, not {width}");
        }
    }

    #[test]
    fn wrapping() {
        let setter = Setter {
            measure: &WidthTable,
        };
        for (text, room, lines) in [
            ("四個數不能相加。", 100.0, vec!["四個數不能相加。"]),
            ("四個數不能相加。", 70.0, vec!["四個數不能相", "加。"]),
            ("四個數不能相加。", 80.0, vec!["四個數不能相加。"]),
            ("one tick each", 50.0, vec!["one tick", "each"]),
            ("a\nb", 50.0, vec!["a", "b"]),
        ] {
            assert_eq!(setter.wrap(text, Font::sans(10.0), room), lines, "{text} in {room}");
        }
    }
}
