//! Parts of a whole and doublings: 1/3, 三分之一, 百分之五, 七成, 一半, 翻番, 翻兩番.

use crate::figure::Unit;
use crate::figure::digits::Form;
use crate::figure::grammar::Part;
use crate::figure::number::Number;
use crate::figure::number::number as numeral;
use crate::figure::script::first;
use crate::figure::script::strip;

/// Phrases that are figures without being numerals.
pub fn phrase<'a>(before: &'a str, text: &'a str) -> Option<Part<'a>> {
    if let Some(behind) = strip(text, "翻") {
        let behind = strip(behind, "了").unwrap_or(behind);
        let (times, behind) = match numeral(behind) {
            Some((number, rest)) => (number.value, rest),
            None => (1.0, behind),
        };
        let rest = strip(behind, "番")?;
        if !(1.0..=10.0).contains(&times) {
            return None;
        }
        let mut part = Part::new(2f64.powi(times as i32), Unit::Multiple, before, rest);
        part.change = true;
        return Some(part);
    }
    let rest = strip(text, "一半")?;
    Some(Part::new(0.5, Unit::Ratio, before, rest))
}

/// The fraction that starts with `number`.
pub fn fraction<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Part<'a>> {
    if number.value.fract() != 0.0 || number.value < 1.0 {
        return None;
    }
    // 三分之一; the idiom 三分天下有其一 says the same.
    for middle in ["分之", "分天下有其", "分天下居其"] {
        let Some((part, rest)) = strip(rest, middle).and_then(numeral) else {
            continue;
        };
        let (value, unit) = match number.value == 100.0 {
            true => (part.value, Unit::Percent),
            false => (part.value / number.value, Unit::Ratio),
        };
        return Some(Part::new(value, unit, before, rest));
    }
    let Form::Digits(1..=3) = number.form else {
        return None;
    };
    let behind = rest.strip_prefix(['/', '／', '⁄'])?;
    let (whole, rest) = numeral(behind)?;
    let closed = !first(rest).is_some_and(|next| next.is_ascii_alphanumeric() || next == '/');
    let proper = matches!(whole.form, Form::Digits(1..=3)) && number.value < whole.value;
    (closed && proper).then(|| Part::new(number.value / whole.value, Unit::Ratio, before, rest))
}
