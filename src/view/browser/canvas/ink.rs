//! Colours and numbers as a canvas and a file want them; a canvas is told only what changes.

use crate::figure::decimal;
use plotters_backend::BackendColor;
use web_sys::CanvasRenderingContext2d;

pub fn fill_in(context: &CanvasRenderingContext2d, set: &mut Option<[u8; 4]>, colour: [u8; 4]) {
    if *set != Some(colour) {
        context.set_fill_style_str(&name(colour));
        *set = Some(colour);
    }
}

pub fn stroke_in(
    context: &CanvasRenderingContext2d,
    set: &mut Option<[u8; 4]>,
    colour: [u8; 4],
    width: f64,
) {
    if *set != Some(colour) {
        context.set_stroke_style_str(&name(colour));
        *set = Some(colour);
    }
    context.set_line_width(width);
}

/// Texts, then a number.
pub fn push(svg: &mut String, texts: &[&str], number: f64) {
    for text in texts {
        svg.push_str(text);
    }
    if number < 0.0 {
        svg.push('-');
    }
    svg.push_str(&decimal(number.abs()));
}

/// A text inside a tag or an attribute.
pub fn escape(text: &str, svg: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '"' => svg.push_str("&quot;"),
            letter => svg.push(letter),
        }
    }
}

/// The end of a tag's last attribute, then its colour; a line's by its width.
pub fn ink(svg: &mut String, colour: [u8; 4], width: Option<f64>) {
    let name = name(colour);
    match width {
        None => push(svg, &["\" fill=\"", &name, "\" stroke-width=\""], 0.0),
        Some(width) => {
            let texts = [
                "\" fill=\"none\" stroke-linejoin=\"round\" stroke=\"",
                &name,
                "\" stroke-width=\"",
            ];
            push(svg, &texts, width);
        }
    }
}

/// Red, green, blue and opacity.
pub fn bytes(colour: BackendColor) -> [u8; 4] {
    let (red, green, blue) = colour.rgb;
    [red, green, blue, (colour.alpha * 255.0) as u8]
}

/// A colour as `#rrggbbaa`.
pub fn name(colour: [u8; 4]) -> String {
    let mut name = String::with_capacity(9);
    name.push('#');
    for byte in colour {
        for digit in [byte >> 4, byte & 15] {
            name.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    name
}
