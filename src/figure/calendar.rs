//! Dates: 2017年, 1991年3月, 二〇一七年, 民國106年, 2017-03-05, "March 1991".

use crate::figure::PartialDate;
use crate::figure::Unit;
use crate::figure::digits::Form;
use crate::figure::english_date::english_before;
use crate::figure::english_date::english_day;
use crate::figure::number::Number;
use crate::figure::number::number as numeral;
use crate::figure::qualifier;
use crate::figure::scan::Scene;
use crate::figure::script::first;
use crate::figure::script::strip;
use crate::figure::script::strip_end;
use crate::figure::unit_names::currency_before;
use crate::figure::unit_names::unit;
use crate::text::cut;

/// The date that starts with `number`, with what stands before it and behind it.
pub fn date<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
    scene: &Scene,
) -> Option<(PartialDate, &'a str, &'a str)> {
    // 民國106年 is 2017, and so is 106年 where all years are counted so.
    let named = strip_end(before.trim_end_matches(' '), "民國");
    let counted = scene.republic
        && (60.0..=150.0).contains(&number.value)
        && matches!(number.form, Form::Digits(2 | 3) | Form::Han);
    if (named.is_some() || counted)
        && let Some(rest) = strip(rest.trim_start_matches(' '), "年")
        && number.value.fract() == 0.0
        && (1.0..=200.0).contains(&number.value)
        && !first(rest).is_some_and(|next| "來內間多級代前以後餘".contains(next) && named.is_none())
    {
        let (date, rest) = month_day(PartialDate::year(number.value as u16 + 1911), rest);
        return Some((date, named.unwrap_or(before), rest));
    }
    let year = number.form.is_four_digits() && (1800.0..2200.0).contains(&number.value);
    if year {
        let year = PartialDate::year(number.value as u16);
        if let Some(behind) = strip(rest.trim_start_matches(' '), "年") {
            let voided = first(behind).is_some_and(|next| "代級".contains(next));
            if !(1800.0..2200.0).contains(&number.value)
                || number.form == Form::HanDigits(4) && number.value < 1800.0
            {
                return None;
            }
            let (date, rest) = month_day(year, behind);
            return (!voided).then_some((date, before, rest));
        }
        if let Some((date, rest)) = iso(year, rest) {
            return Some((date, before, rest));
        }
        if let Some((date, earlier)) = english_before(before, year) {
            return Some((date, earlier, rest));
        }
        // "about 2000 firms" counts; "in 2017 the zone" does not.
        let counted = rest.starts_with(' ')
            && qualifier::before(before, &Unit::bare()).is_some()
            && rest[1..].starts_with(|next: char| next.is_ascii_lowercase());
        let compound =
            before.ends_with(|last: char| last.is_ascii_alphanumeric() || "$¥€£#".contains(last));
        let follows =
            first(rest).is_some_and(|next| next.is_alphanumeric() || "%$°".contains(next));
        let measured = unit(rest, false).is_some();
        let money = currency_before(before).is_some();
        let plain = (1900.0..2100.0).contains(&number.value) && number.form == Form::Digits(4);
        let decimal = before.ends_with('.') && before.len() > 1;
        return (plain && !follows && !measured && !money && !counted && !compound && !decimal)
            .then_some((year, before, rest));
    }
    if let Some(found) = english_day(before, number, rest) {
        return Some(found);
    }
    // 去年9月: the year is not written here.
    let small = (1.0..=12.0).contains(&number.value)
        && number.value.fract() == 0.0
        && number.scale == 1.0
        && !matches!(number.form, Form::Scale);
    let behind = strip(rest.trim_start_matches(' '), "月").filter(|_| small)?;
    if first(behind).is_some_and(|next| "亮球季嫂".contains(next)) {
        return None;
    }
    let none = PartialDate {
        year: None,
        month: None,
        day: None,
    };
    let (date, rest) = day(
        PartialDate {
            month: Some(number.value as u8),
            ..none
        },
        behind,
    );
    Some((date, before, rest))
}

/// Reads 3月 and 3月5日 behind a year.
fn month_day(date: PartialDate, text: &str) -> (PartialDate, &str) {
    match part(text, "月", 12) {
        Some((month, rest)) => day(
            PartialDate {
                month: Some(month),
                ..date
            },
            rest,
        ),
        None => (date, text),
    }
}

fn day(date: PartialDate, text: &str) -> (PartialDate, &str) {
    match part(text, "日", 31).or_else(|| part(text, "號", 31)) {
        Some((day, rest)) => (
            PartialDate {
                day: Some(day),
                ..date
            },
            rest,
        ),
        None => (date, text),
    }
}

fn part<'a>(text: &'a str, unit: &str, most: u8) -> Option<(u8, &'a str)> {
    let (number, rest) = numeral(text.trim_start_matches(' '))?;
    let rest = strip(rest.trim_start_matches(' '), unit)?;
    let whole = number.value.fract() == 0.0 && number.value >= 1.0 && number.upper.is_none();
    (whole && number.value <= f64::from(most)).then_some((number.value as u8, rest))
}

/// Reads `-03-05`, `/3/5` or `.3.5` behind a year.
fn iso(year: PartialDate, text: &str) -> Option<(PartialDate, &str)> {
    let mark = text.chars().next().filter(|mark| "-/.".contains(*mark))?;
    let (month, rest) = two_digits(text.strip_prefix(mark)?, 12)?;
    let (day, rest) = two_digits(rest.strip_prefix(mark)?, 31)?;
    Some((
        PartialDate {
            month: Some(month),
            day: Some(day),
            ..year
        },
        rest,
    ))
}

fn two_digits(text: &str, most: u8) -> Option<(u8, &str)> {
    let end = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = cut(text, end);
    let value = digits.parse().ok()?;
    (end <= 2 && (1..=most).contains(&value)).then_some((value, rest))
}
