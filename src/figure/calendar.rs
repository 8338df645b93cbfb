//! Dates: 2017年, 1991年3月, 二〇一七年, 民國106年, 2017-03-05, "March 1991".

use crate::figure::Date;
use crate::figure::digits::Form;
use crate::figure::number::Number;
use crate::figure::number::number as numeral;
use crate::figure::script::first;
use crate::figure::script::strip;
use crate::figure::script::strip_end;
use crate::figure::unit_names::currency_before;
use crate::figure::unit_names::unit;

/// The date that starts with `number`, with what stands before it and behind it.
pub fn date<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
) -> Option<(Date, &'a str, &'a str)> {
    // 民國106年 is 2017.
    if let Some(earlier) = strip_end(before, "民國")
        && let Some(rest) = strip(rest, "年")
        && number.value <= 200.0
    {
        let (date, rest) = month_day(Date::year(number.value as u16 + 1911), rest);
        return Some((date, earlier, rest));
    }
    let year = number.form.is_four_digits() && (1800.0..2200.0).contains(&number.value);
    if year {
        let year = Date::year(number.value as u16);
        if let Some(behind) = strip(rest.trim_start_matches(' '), "年") {
            let voided = first(behind).is_some_and(|next| "代級".contains(next));
            let (date, rest) = month_day(year, behind);
            return (!voided).then_some((date, before, rest));
        }
        if let Some((date, rest)) = iso(year, rest) {
            return Some((date, before, rest));
        }
        if let Some((month, earlier)) = month_before(before) {
            let date = Date {
                month: Some(month),
                ..year
            };
            return Some((date, earlier, rest));
        }
        let follows =
            first(rest).is_some_and(|next| next.is_alphanumeric() || "%$°".contains(next));
        let measured = unit(rest, false).is_some();
        let money = currency_before(before).is_some();
        let plain = (1900.0..2100.0).contains(&number.value) && number.form == Form::Digits(4);
        return (plain && !follows && !measured && !money).then_some((year, before, rest));
    }
    // 去年9月: the year is not written here.
    let small = number.value >= 1.0 && number.value <= 12.0 && number.value.fract() == 0.0;
    let behind = strip(rest, "月").filter(|_| small)?;
    let none = Date {
        year: None,
        month: None,
        day: None,
    };
    let (date, rest) = day(
        Date {
            month: Some(number.value as u8),
            ..none
        },
        behind,
    );
    Some((date, before, rest))
}

/// Reads 3月 and 3月5日 behind a year.
fn month_day(date: Date, text: &str) -> (Date, &str) {
    match part(text, "月", 12) {
        Some((month, rest)) => day(
            Date {
                month: Some(month),
                ..date
            },
            rest,
        ),
        None => (date, text),
    }
}

fn day(date: Date, text: &str) -> (Date, &str) {
    match part(text, "日", 31).or_else(|| part(text, "號", 31)) {
        Some((day, rest)) => (
            Date {
                day: Some(day),
                ..date
            },
            rest,
        ),
        None => (date, text),
    }
}

fn part<'a>(text: &'a str, unit: &str, most: u8) -> Option<(u8, &'a str)> {
    let (number, rest) = numeral(text)?;
    let rest = strip(rest, unit)?;
    let whole = number.value.fract() == 0.0 && number.value >= 1.0;
    (whole && number.value <= f64::from(most)).then_some((number.value as u8, rest))
}

/// Reads `-03-05`, `/3/5` or `.3.5` behind a year.
fn iso(year: Date, text: &str) -> Option<(Date, &str)> {
    let mark = text.chars().next().filter(|mark| "-/.".contains(*mark))?;
    let (month, rest) = two_digits(&text[1..], 12)?;
    let (day, rest) = two_digits(rest.strip_prefix(mark)?, 31)?;
    Some((
        Date {
            month: Some(month),
            day: Some(day),
            ..year
        },
        rest,
    ))
}

fn two_digits(text: &str, most: u8) -> Option<(u8, &str)> {
    let end = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let value = text[..end].parse().ok()?;
    (end <= 2 && (1..=most).contains(&value)).then_some((value, &text[end..]))
}

/// An English month at the end of `text`.
fn month_before(text: &str) -> Option<(u8, &str)> {
    let text = text.trim_end_matches([' ', ',', '.']);
    MONTHS.iter().enumerate().find_map(|(index, name)| {
        let before = strip_end(text, name).or_else(|| strip_end(text, &name[..3]))?;
        let whole = !before.ends_with(|last: char| last.is_ascii_alphabetic());
        whole.then_some((index as u8 + 1, before))
    })
}

/// The English months, folded.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
