//! What people type into a number field.

use std::fmt;

use crate::figure::lexicon::units::currency_before;
use crate::figure::lexicon::units::english_scale;
use crate::figure::lexicon::units::money_scale;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::digits::LONGEST;
use crate::figure::numeral::number as numeral;
use crate::figure::numeral::starts_number;
use crate::figure::parse::amount::coins::coins;
use crate::figure::parse::amount::times;
use crate::figure::quantity::bound::Bound;
use crate::figure::quantity::rounding::power_of_ten;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::language::script::narrow;
use crate::language::script::strip;
use crate::text::cut;
use crate::text::is_invisible;

/// A number as typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Typed {
    /// With the scale applied: 2147億 is 214 700 000 000
    pub value: f64,
    /// What 萬, 億, "bn" and the like multiplied by, 1 if there was none: a field that is labelled
    /// 億元 can tell "2147" and "四千" from "2147億"
    pub scale: f64,
    /// The unit, if one was typed
    pub unit: Option<Unit>,
}

/// Why a text gives no number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    /// It cannot be read as one number.
    NotANumber,
    /// It is a number of more than nineteen digits, or of 10^24 and more.
    TooLarge,
    /// It is one of two numbers, which [`two_readings`] tells.
    Ambiguous,
}

impl fmt::Display for NumberError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            NumberError::NotANumber => "expected a number",
            NumberError::TooLarge => "expected a number below 10^24, found a larger one",
            NumberError::Ambiguous => "expected one number, found decimals that may be thousands",
        })
    }
}

impl std::error::Error for NumberError {}

/// No quantity is as large, as with the numerals of prose.
const LIMIT: f64 = 1e24;

/// Reads "2,147", "2 147", "2147億元", "2.1e3", "２１４７", "兩千億", "CNY 60 bn", "-3", "12%":
/// one number with at most one unit, and nothing else. Never a NaN or an infinity.
pub fn read_number(text: &str) -> Result<Typed, NumberError> {
    let text = tidied(text);
    let (negative, text) = signed(&text);
    let (currency, text) = currency(text);
    let (negative, text) = match currency {
        Some(_) if !negative => signed(text),
        _ => (negative, text),
    };
    if digits(text) > LONGEST {
        return Err(NumberError::TooLarge);
    }
    let mut typed = quantity(text, currency).ok_or(NumberError::NotANumber)?;
    if negative {
        typed.value = -typed.value;
    }
    match typed.value.abs() < LIMIT {
        true if two_readings(text).is_some() => Err(NumberError::Ambiguous),
        true => Ok(typed),
        false => Err(NumberError::TooLarge),
    }
}

/// What 4.000 may be: 4 with its decimals, or 4,000 by the habit of parting thousands with a point. So it is of three
/// decimals, the last of them a nought that decimals would not need, behind at most three digits.
pub fn two_readings(text: &str) -> Option<[String; 2]> {
    let text = tidied(text);
    let (before, after) = text.split_once('.')?;
    let is_digit = |it: char| it.is_ascii_digit();
    let whole = &before[before.trim_end_matches(is_digit).len()..];
    let rest = after.trim_start_matches(is_digit);
    let decimals = &after[..after.len() - rest.len()];
    let parted = before[..before.len() - whole.len()].ends_with([',', '\'']);
    let grouped = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && !parted;
    let power =
        strip(rest, "e").is_some_and(|it| it.starts_with(['+', '-']) || it.starts_with(is_digit));
    if !grouped || decimals.len() != 3 || !decimals.ends_with('0') || power {
        return None;
    }
    let decimal = [before, ".", decimals].concat();
    let decimal = decimal.trim_end_matches('0').trim_end_matches('.');
    Some([
        [decimal, rest].concat(),
        [before, ",", decimals, rest].concat(),
    ])
}

/// A sign before a number, which says what bound it is, and the number: "≥250".
pub fn read_bound_sign(text: &str) -> (Option<Bound>, &str) {
    let signs: [(&[char], Bound); 4] = [
        (&['≥', '>', '＞'], Bound::AtLeast),
        (&['≤', '<', '＜'], Bound::AtMost),
        (&['約', '约', '≈', '~'], Bound::About),
        (&['=', '＝'], Bound::Exact),
    ];
    let text = text.trim_start_matches(is_invisible);
    for (signs, bound) in signs {
        if let Some(rest) = text.strip_prefix(signs) {
            return (Some(bound), rest.strip_prefix('=').unwrap_or(rest));
        }
    }
    (None, text)
}

/// How many digits the whole part has.
fn digits(text: &str) -> usize {
    text.trim_start_matches('0')
        .chars()
        .take_while(|next| next.is_ascii_digit() || *next == ',')
        .filter(char::is_ascii_digit)
        .count()
}

/// A number without a sign, with what follows it up to the end of the text. The value may be infinite.
fn quantity(text: &str, currency: Option<Unit>) -> Option<Typed> {
    // A leading point is a zero left out.
    let pointed = format!("0{text}");
    let text = match text.strip_prefix('.') {
        Some(decimals) if decimals.starts_with(|next: char| next.is_ascii_digit()) => &pointed,
        _ => text,
    };
    let (number, rest) = numeral(text)?;
    let mut typed = Typed {
        value: number.value,
        // 十, 百 and 千 are of the numeral itself.
        scale: if number.scale < 1e4 {
            1.0
        } else {
            number.scale
        },
        unit: currency,
    };
    let rest = exponent(rest, &mut typed.value)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = match (&typed.unit, rest.is_empty()) {
        (_, true) => rest,
        (Some(_), false) => {
            let (rest, factor) = money_scale(rest).unwrap_or((rest, 1.0));
            typed.value = times(typed.value, factor);
            typed.scale *= factor;
            // The currency may stand again behind the amount: ¥60億元.
            match (unit(rest, false).map(|it| (it.0.unit, it.1)), &typed.unit) {
                (Some((Unit::Currency(named), rest)), Some(Unit::Currency(sign)))
                    if named == *sign || named.shares_sign(*sign) =>
                {
                    typed.unit = Some(Unit::Currency(named));
                    rest
                }
                _ => rest,
            }
        }
        (None, false) => {
            let (rest, scale) = english_scale(rest).unwrap_or((rest, 1.0));
            typed.value = times(typed.value, scale);
            typed.scale *= scale;
            if rest.is_empty() {
                return Some(typed);
            }
            let (named, rest) = unit(rest, false).filter(|it| it.0.unit != Unit::bare())?;
            typed.value = times(typed.value, named.factor);
            let money = match named.unit {
                Unit::Currency(currency) => Some(currency),
                _ => None,
            };
            typed.unit = Some(named.unit);
            money.map_or(rest, |currency| goes_on(rest, currency, &mut typed))
        }
    };
    rest.trim().is_empty().then_some(typed)
}

/// What an amount goes on with behind its currency: coins, or its scale ("75 USD million").
fn goes_on<'a>(rest: &'a str, currency: Currency, typed: &mut Typed) -> &'a str {
    if let Some((hundredths, rest)) = coins(rest, currency) {
        typed.value = (typed.value * 100.0 + hundredths) / 100.0;
        return rest;
    }
    let (rest, factor) = match typed.scale == 1.0 {
        true => money_scale(rest).unwrap_or((rest, 1.0)),
        false => (rest, 1.0),
    };
    typed.value = times(typed.value, factor);
    typed.scale *= factor;
    rest
}

/// Half-width, with nothing invisible, and with no space within the number or before a Chinese scale or unit.
fn tidied(text: &str) -> String {
    let mut tidy = String::new();
    let shown = |it: &char| !is_invisible(*it);
    let text: String = text.chars().filter(shown).map(narrow).collect();
    let text: Vec<char> = text.trim().chars().collect();
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

/// Applies `e3` or `E-3` at the start of `rest`; `None` if no power follows the `e`.
fn exponent<'a>(rest: &'a str, value: &mut f64) -> Option<&'a str> {
    let Some(after) = strip(rest, "e") else {
        return Some(rest);
    };
    let (negative, digits) = match after.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, after.strip_prefix('+').unwrap_or(after)),
    };
    let end = digits.bytes().take_while(u8::is_ascii_digit).count();
    let (power, rest) = cut(digits, end);
    if power.is_empty() {
        return None;
    }
    // A power that is no i32 is beyond all floats as well.
    let factor = power_of_ten(power.parse().unwrap_or(i32::MAX));
    match negative {
        true => *value /= factor,
        false if *value > 0.0 => *value *= factor,
        false => {}
    }
    Some(rest)
}
