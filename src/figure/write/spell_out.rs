//! Quantities in words, for headlines and for being read aloud: 兩千億元, "200 billion",
//! 五倍, "fivefold", 三分之一, "one third".

use crate::figure::quantity::Quantity;
use crate::figure::quantity::bound::Bound;
use crate::figure::quantity::digits::decimal;
use crate::figure::quantity::digits::grouped;
use crate::figure::quantity::rounding::round;
use crate::figure::quantity::unit::Unit;
use crate::figure::write::bound_sign;
use crate::figure::write::format;
use crate::figure::write::fraction;
use crate::figure::write::unit_names::unit_words;
use crate::language::Language;
use crate::language::script::simplified;

/// A quantity in words. Where words would not be short (2147億, 106.9 %) the figures stay.
///
/// English names the scale and leaves out the currency's code, as the sentence gives it.
pub fn write_words(quantity: &Quantity, language: Language) -> String {
    let words = match language {
        Language::English => english(quantity),
        _ => chinese(quantity, language),
    };
    words.unwrap_or_else(|| format(quantity, language).to_string())
}

/// The number alone in words, for prose that gives the measure itself: 兩千億, "200 billion", 四,
/// "four". A multiple keeps its word, as it has no other: 五倍, "fivefold".
pub fn write_numeral(quantity: &Quantity, language: Language) -> String {
    let unit = match quantity.unit {
        Unit::Multiple | Unit::Ratio | Unit::Date => quantity.unit.clone(),
        _ => Unit::Count(String::new()),
    };
    write_words(&Quantity::exact(quantity.value, unit), language)
}

fn chinese(quantity: &Quantity, language: Language) -> Option<String> {
    let sign = match quantity.bound {
        Bound::AtLeast => "超過",
        Bound::AtMost => "不超過",
        bound => bound_sign(bound, language),
    };
    let text = match &quantity.unit {
        Unit::Ratio => {
            let (part, whole) = fraction(quantity.number()?)?;
            format!("{}分之{}", digit(whole, false), digit(part, false))
        }
        Unit::Date | Unit::Rank | Unit::Percent => return None,
        unit => {
            let numeral = chinese_numeral(quantity.number()?)?;
            let measure = match unit {
                Unit::Count(word) => word.as_str(),
                unit => unit_words(unit, language).many,
            };
            format!("{numeral}{measure}")
        }
    };
    let text = format!("{sign}{text}");
    Some(match language {
        Language::SimplifiedChinese => simplified(&text),
        _ => text,
    })
}

/// The numeral of a value of one significant digit, or of two up to ninety-nine: 五, 二十八,
/// 兩千億. 2 is 兩 before a measure word or a scale of a hundred or more.
fn chinese_numeral(value: f64) -> Option<String> {
    if !(1.0..1e16).contains(&value) || value.fract() != 0.0 {
        return None;
    }
    let whole = value as u64;
    let (small, large) = match whole {
        _ if whole.is_multiple_of(1_000_000_000_000) => (whole / 1_000_000_000_000, "萬億"),
        _ if whole.is_multiple_of(100_000_000) => (whole / 100_000_000, "億"),
        _ if whole.is_multiple_of(10_000) => (whole / 10_000, "萬"),
        _ => (whole, ""),
    };
    let small = small as u32;
    let (head, middle) = match small {
        1..=9 => (digit(small, true), ""),
        10..=99 => {
            let word = |value: u32, none: u32| match value {
                value if value == none => "",
                value => digit(value, false),
            };
            let (tens, ones) = (word(small / 10, 1), word(small % 10, 0));
            return Some(format!("{tens}十{ones}{large}"));
        }
        100..=999 if small.is_multiple_of(100) => (digit(small / 100, true), "百"),
        1000..=9999 if small.is_multiple_of(1000) => (digit(small / 1000, true), "千"),
        _ => return None,
    };
    Some(format!("{head}{middle}{large}"))
}

fn digit(value: u32, counting: bool) -> &'static str {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match value {
        2 if counting => "兩",
        value => DIGITS.get(value as usize).copied().unwrap_or(""),
    }
}

fn english(quantity: &Quantity) -> Option<String> {
    let sign = match quantity.bound {
        Bound::Exact => "",
        Bound::AtLeast => "more than ",
        Bound::AtMost => "up to ",
        Bound::About => "about ",
    };
    let value = quantity.number()?;
    let small = || {
        let whole = (1.0..=10.0).contains(&value) && value.fract() == 0.0;
        whole.then(|| SMALL[value as usize - 1])
    };
    let text = match &quantity.unit {
        Unit::Multiple if value == 2.0 => "double".to_owned(),
        Unit::Multiple => format!("{}fold", small()?),
        Unit::Ratio => {
            let (part, whole) = fraction(value)?;
            let name = FRACTIONS[whole as usize - 2];
            let plural = match (part, whole) {
                (1, _) => "",
                _ => "s",
            };
            format!("{} {name}{plural}", SMALL[part as usize - 1])
        }
        Unit::Currency(_) => {
            let (scaled, scale) = match value {
                _ if value >= 1e12 => (value / 1e12, " trillion"),
                _ if value >= 1e9 => (value / 1e9, " billion"),
                _ if value >= 1e6 => (value / 1e6, " million"),
                _ => return None,
            };
            format!(
                "{}{scale}",
                grouped(&decimal(round(scaled, 4, quantity.bound)))
            )
        }
        Unit::Count(_) => small()?.to_owned(),
        unit @ (Unit::Year | Unit::Month | Unit::Day) => {
            let words = unit_words(unit, Language::English);
            let unit = if value == 1.0 { words.one } else { words.many };
            format!("{}{unit}", small()?)
        }
        _ => return None,
    };
    Some(format!("{sign}{text}"))
}

const SMALL: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

const FRACTIONS: [&str; 8] = [
    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
];
