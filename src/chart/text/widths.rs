//! The widths of words where there is no browser to ask.

use crate::chart::text::lettering::Face;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Measure;

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
