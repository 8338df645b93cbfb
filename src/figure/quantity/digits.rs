//! Digits of a value.

use crate::figure::quantity::rounding::power_of_ten;

/// The shortest digits that read back as the same float, never with an exponent: "0.0000001".
pub fn shortest(value: f64) -> String {
    value.to_string()
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
    let decimals = (15 - whole_digits).clamp(0, 9);
    let power = power_of_ten(decimals);
    let steps = if size < 1e18 {
        (size * power).round() as u64
    } else {
        size as u64
    };
    let power = power as u64;
    let mut text = String::new();
    if value < 0.0 && steps > 0 {
        text.push('−');
    }
    push_whole(&mut text, steps / power);
    let mut rest = steps % power;
    if rest > 0 {
        text.push('.');
        let mut place = power / 10;
        while rest > 0 {
            text.push(char::from(b'0' + (rest / place) as u8));
            rest %= place;
            place = (place / 10).max(1);
        }
    }
    text
}

fn push_whole(text: &mut String, value: u64) {
    if value >= 10 {
        push_whole(text, value / 10);
    }
    text.push(char::from(b'0' + (value % 10) as u8));
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
