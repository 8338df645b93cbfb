//! Digits of a value.

use crate::figure::quantity::rounding::power_of_ten;

/// The shortest digits that read back as the same float. Below 1e-6 and from 1e21 on they come with an
/// exponent, as scripts write numbers: "1e-300".
pub fn shortest(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 || (1e-6..1e21).contains(&size) || !value.is_finite() {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// The shortest digits of a value of at most about fifteen significant ones: "2147", "214.7".
///
/// Values of 1e15 and more lose their decimals; the sign is the true minus.
pub fn decimal(value: f64) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let size = value.abs();
    // As many decimals as leave fifteen digits in all, within which floats are exact.
    let whole_digits = if size < 1.0 {
        1
    } else {
        libm::log10(size).floor() as i32 + 1
    };
    let power = power_of_ten((15 - whole_digits).clamp(0, 9));
    // The float next to a short decimal prints as that decimal.
    let rounded = if size < 1e15 {
        (size * power).round() / power
    } else {
        size.round()
    };
    let sign = if value < 0.0 && rounded > 0.0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{rounded}")
}

/// Digits with a comma before each three of the whole part: "6,300", "12,345.6".
pub fn grouped(digits: &str) -> String {
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        let left = whole.saturating_sub(index);
        if left > 0 && left % 3 == 0 && text.ends_with(|last: char| last.is_ascii_digit()) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_grouped() {
        for (digits, text) in [
            ("999", "999"),
            ("1000", "1,000"),
            ("12345.6789", "12,345.6789"),
            ("1234567", "1,234,567"),
            ("−999", "−999"),
            ("−6300", "−6,300"),
            ("—", "—"),
        ] {
            assert_eq!(grouped(digits), text);
        }
    }
}
