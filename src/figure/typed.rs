//! What people type into a number field.

use crate::figure::Unit;
use crate::figure::number::number as numeral;
use crate::figure::number::starts_number;
use crate::figure::script::fold;
use crate::figure::script::strip;
use crate::figure::unit_names::currency_before;
use crate::figure::unit_names::money_scale;
use crate::figure::unit_names::unit;
use crate::text::cut;

/// A number as typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Typed {
    /// With the scale applied: 2147億 is 214 700 000 000
    pub value: f64,
    /// What the scale word multiplied by, 1 if there was none: a field that is labelled 億元 can
    /// tell "2147" from "2147億"
    pub scale: f64,
    /// The unit, if one was typed
    pub unit: Option<Unit>,
}

/// Reads "2,147", "2 147", "2147億元", "2.1e3", "２１４７", "兩千億", "CNY 60 bn", "-3", "12%";
/// `None` for anything else, never a NaN or an infinity.
pub fn read_number(text: &str) -> Option<Typed> {
    let text = tidied(text);
    let (negative, text) = signed(&text);
    let (currency, text) = currency(text);
    let (negative, text) = match currency {
        Some(_) if !negative => signed(text),
        _ => (negative, text),
    };
    // A leading point is a zero left out.
    let pointed = ["0", text].concat();
    let text = match text.strip_prefix('.') {
        Some(decimals) if decimals.starts_with(|next: char| next.is_ascii_digit()) => &pointed,
        _ => text,
    };
    let (number, rest) = numeral(text)?;
    let mut typed = Typed {
        value: number.value,
        scale: number.scale,
        unit: currency,
    };
    let rest = exponent(rest, &mut typed.value)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = match (&typed.unit, rest.is_empty()) {
        (_, true) => rest,
        (Some(_), false) => {
            let (rest, factor) = money_scale(rest).unwrap_or((rest, 1.0));
            typed.value *= factor;
            typed.scale *= factor;
            // The currency may stand again behind the amount: ¥60億元.
            match unit(rest, false) {
                Some((named, rest)) if Some(&named.unit) == typed.unit.as_ref() => rest,
                _ => rest,
            }
        }
        (None, false) => {
            let (named, rest) = unit(rest, false)?;
            typed.value *= named.factor;
            if named.unit == Unit::bare() || matches!(named.unit, Unit::Currency(_)) {
                typed.scale *= named.factor;
            }
            typed.unit = Some(named.unit).filter(|unit| *unit != Unit::bare());
            rest
        }
    };
    if negative {
        typed.value = -typed.value;
    }
    (rest.trim().is_empty() && typed.value.is_finite()).then_some(typed)
}

/// Half-width, with no space within the number or before a Chinese scale or unit.
fn tidied(text: &str) -> String {
    let mut tidy = String::new();
    let text: Vec<char> = text.trim().chars().map(fold).collect();
    for (index, &character) in text.iter().enumerate() {
        let following = &text[index + 1..];
        if character.is_whitespace() {
            let next = following.iter().find(|next| !next.is_whitespace());
            let three = following
                .iter()
                .take_while(|next| next.is_ascii_digit())
                .count()
                == 3;
            let digits = tidy.ends_with(|last: char| last.is_ascii_digit());
            if next.is_none_or(|next| !next.is_ascii()) || digits && three {
                continue;
            }
        }
        tidy.push(match character {
            '．' => '.',
            '，' => ',',
            other => other,
        });
    }
    tidy
}

fn signed(text: &str) -> (bool, &str) {
    let text = text.trim_start();
    match text.strip_prefix(['-', '−', '–', '負', '负']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn currency(text: &str) -> (Option<Unit>, &str) {
    let start = text.find(|next: char| starts_number(next) || next == '.');
    let (sign, _) = cut(text, start.unwrap_or(0));
    let sign = sign.trim_end_matches(['-', '−']);
    let (_, rest) = cut(text, sign.len());
    match currency_before(sign) {
        Some((currency, "")) => (Some(Unit::Currency(currency)), rest.trim_start()),
        _ => (None, text),
    }
}

/// Applies `e3` or `E-3` at the start of `rest`; `None` if the exponent is out of all bounds.
fn exponent<'a>(rest: &'a str, value: &mut f64) -> Option<&'a str> {
    let Some(after) = strip(rest, "e") else {
        return Some(rest);
    };
    let (negative, digits) = match after.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, after.strip_prefix('+').unwrap_or(after)),
    };
    let end = digits.bytes().take_while(u8::is_ascii_digit).count();
    // Three digits are out of all bounds already.
    let (power, rest) = cut(digits, end);
    if !(1..=2).contains(&end) {
        return None;
    }
    let power = power
        .bytes()
        .fold(0, |power, digit| power * 10 + i32::from(digit - b'0'));
    if power > 30 {
        return None;
    }
    let factor = 10f64.powi(power);
    *value = if negative {
        *value / factor
    } else {
        *value * factor
    };
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::read_number;

    #[test]
    fn what_people_type_is_read() {
        for (text, value, scale, unit) in [
            ("2147", 2147.0, 1.0, None),
            (" 2,147 ", 2147.0, 1.0, None),
            ("2 147", 2147.0, 1.0, None),
            ("２１４７", 2147.0, 1.0, None),
            ("２，１４７．５", 2147.5, 1.0, None),
            ("2147億", 2147e8, 1e8, None),
            ("2147 亿", 2147e8, 1e8, None),
            ("2147億元", 2147e8, 1e8, Some("CNY")),
            ("兩千億", 2e11, 1e11, None),
            ("两千亿元", 2e11, 1e11, Some("CNY")),
            ("2.1e3", 2100.0, 1.0, None),
            ("2.1E+3", 2100.0, 1.0, None),
            ("1000000000000000000", 1e18, 1.0, None),
            ("1,000,000,000,000,000,000", 1e18, 1.0, None),
            ("5e-1", 0.5, 1.0, None),
            (".5", 0.5, 1.0, None),
            ("5.", 5.0, 1.0, None),
            ("-3", -3.0, 1.0, None),
            ("−3", -3.0, 1.0, None),
            ("+3", 3.0, 1.0, None),
            ("0", 0.0, 1.0, None),
            ("12%", 12.0, 1.0, Some("percent")),
            ("12 ％", 12.0, 1.0, Some("percent")),
            ("CNY 60 bn", 60e9, 1e9, Some("CNY")),
            ("60bn", 60e9, 1e9, None),
            ("¥60億", 60e8, 1e8, Some("CNY")),
            ("US$3m", 3e6, 1e6, Some("USD")),
            ("6300畝", 6300.0, 1.0, Some("mu")),
            ("500家", 500.0, 1.0, Some("count:家")),
        ] {
            let typed = read_number(text).expect(text);
            assert_eq!((typed.value, typed.scale), (value, scale), "{text}");
            assert_eq!(
                typed.unit.map(|unit| unit.code()).as_deref(),
                unit,
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            " ",
            "-",
            ".",
            "NaN",
            "inf",
            "abc",
            "1e999",
            "12abc",
            "1,2,3",
            "2147億元元",
            "1-2",
            "--3",
            "2 1",
            "元",
            "1e",
            "1234567890123456789012",
            "１２３４abc",
            "\u{0}",
            "CNY",
        ] {
            assert_eq!(read_number(text), None, "{text}");
        }
    }
}
