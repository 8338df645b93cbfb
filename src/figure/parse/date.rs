//! Dates: 2017年, 1991年3月, 二〇一七年, 民國106年, 2017-03-05, "March 1991".

use crate::figure::lexicon::months::CHANGES;
use crate::figure::lexicon::months::COUNTING;
use crate::figure::lexicon::months::NOT_COUNTED;
use crate::figure::lexicon::months::PARTS;
use crate::figure::lexicon::months::month_after;
use crate::figure::lexicon::months::month_before;
use crate::figure::lexicon::qualifiers;
use crate::figure::lexicon::units::currency_before;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::context::ParseContext;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_end;
use crate::text::cut;

/// The date that starts with `number`, with what stands before it and behind it.
pub fn date<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
    context: &ParseContext,
) -> Option<(PartialDate, &'a str, &'a str)> {
    // 民國106年 is 2017, and so is 106年 where all years are counted so.
    let named = strip_end(before.trim_end_matches(' '), "民國");
    let counted = context.republic
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
    if let Some(behind) = strip(rest.trim_start_matches(' '), "年")
        && let Some(year) = year(before, number, behind, context)
    {
        let excluded = first(behind).is_some_and(|next| "代級".contains(next));
        let (date, rest) = month_day(PartialDate::year(year), behind);
        return (!excluded).then_some((date, before, rest));
    }
    if number.form.is_four_digits() && (1800.0..2200.0).contains(&number.value) {
        let year = PartialDate::year(number.value as u16);
        if let Some((date, rest)) = iso(year, rest) {
            return Some((date, before, rest));
        }
        if let Some((date, earlier)) = english_before(before, year) {
            return Some((date, earlier, rest));
        }
        // "about 2000 firms" counts; "in 2017 the zone" does not.
        let counts = ends_with_any(before, COUNTING) && !starts_with_any(rest, NOT_COUNTED);
        let counted = rest.starts_with(' ')
            && (counts || qualifiers::before(before, &Unit::bare()).is_some())
            && rest[1..].starts_with(|next: char| next.is_ascii_lowercase());
        let compound =
            before.ends_with(|last: char| last.is_ascii_alphanumeric() || "$¥€£#".contains(last));
        let follows =
            first(rest).is_some_and(|next| next.is_alphanumeric() || "%$°".contains(next));
        let measured = unit(rest, false).is_some();
        let money = currency_before(before).is_some();
        let plain = (1900.0..2100.0).contains(&number.value) && number.form == Form::Digits(4);
        let decimal = before.ends_with('.') && before.len() > 1
            || rest
                .strip_prefix(['.', '．'])
                .is_some_and(starts_with_digit);
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
    let (date, rest) = day(
        PartialDate {
            month: Some(number.value as u8),
            ..PartialDate::default()
        },
        behind,
    );
    Some((date, before, rest))
}

/// The year that a number before 年 is, and not so many years. `behind` is what follows 年.
fn year(before: &str, number: Number, behind: &str, context: &ParseContext) -> Option<u16> {
    let value = number.value as u16;
    let before = before.trim_end_matches(' ');
    let comes = |letters: &str| last(before).is_some_and(|it| has_letter(letters, it));
    if number.form.is_four_digits() {
        let lasted = starts_with_any(behind, &["歷史", "的歷史"])
            && !starts_with_any(behind, &["歷史性", "歷史最", "歷史新", "歷史上", "歷史同"]);
        return match (1800..2200).contains(&value) {
            true => (!(lasted && comes("有近逾約達過餘"))).then_some(value),
            // 始建于1393年 is a year, 距今2500年 a time.
            false => {
                let ago = first(behind).is_some_and(|it| has_letter("前以來間多餘歷的", it));
                ((1000..3000).contains(&value) && comes("在于自從到至元（(") && !ago)
                    .then_some(value)
            }
        };
    }
    // 17年末 and 21年1—6月 are of a year, 17年來 and 歷經17年 are a time.
    let short = matches!(number.form, Form::Digits(2) | Form::HanDigits(2))
        || number.form == Form::Han && matches!(number.lead, '〇' | '零');
    if !short
        || context.republic
        || number.value.fract() != 0.0
        || number.value >= 100.0
        || comes("第近歷經續滿每隔逾整長立")
    {
        return None;
    }
    let behind = behind.trim_start_matches(' ');
    let part = PARTS.iter().any(|(word, not_before)| {
        strip(behind, word)
            .is_some_and(|rest| !first(rest).is_some_and(|it| has_letter(not_before, it)))
    });
    let compared = comes("較比") && starts_with_any(behind, CHANGES)
        || comes("與和同") && strip(behind, "相比").is_some()
        || comes("較比從由自到至") && strip(behind, "的").and_then(numeral).is_some();
    // Of the centuries the one that leads to the past, or to a plan's end.
    let now = context.year.unwrap_or(2024);
    let century = if 2000 + value <= now + 25 { 2000 } else { 1900 };
    (part || compared || in_months(behind)).then_some(century + value)
}

/// Whether a month, a quarter or a span of months follows a year: 3月, 第二季度, 1—6月, 前10個月.
fn in_months(text: &str) -> bool {
    let first_of = strip(text, "前");
    let text = first_of.or_else(|| strip(text, "第")).unwrap_or(text);
    let Some((number, rest)) = numeral(text) else {
        return false;
    };
    let rest = rest.trim_start_matches([' ', '至', '到', '—', '-', '–', '~', '～', '、']);
    let rest = numeral(rest).map_or(rest, |it| it.1);
    // 17年前10個月 is of a year, 10年6個月 a time.
    let rest = first_of.and_then(|_| strip(rest, "個")).unwrap_or(rest);
    (1.0..=12.0).contains(&number.value) && starts_with_any(rest, &["月", "季"])
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

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|next: char| next.is_ascii_digit())
}

fn part<'a>(text: &'a str, unit: &str, most: u8) -> Option<(u8, &'a str)> {
    let (number, rest) = numeral(text.trim_start_matches(' '))?;
    let rest = strip(rest.trim_start_matches(' '), unit)?;
    let whole = number.value.fract() == 0.0 && number.value >= 1.0 && number.upper.is_none();
    (whole && number.value <= f64::from(most)).then_some((number.value as u8, rest))
}

/// Reads `-03-05`, `/3/5` or `.3.5` behind a year.
fn iso(year: PartialDate, text: &str) -> Option<(PartialDate, &str)> {
    let mark = text.chars().next().filter(|mark| "-/.．".contains(*mark))?;
    let (month, rest) = two_digits(text.strip_prefix(mark)?, 12)?;
    let (day, rest) = two_digits(rest.strip_prefix(mark)?, 31)?;
    // 2017.3.5.7 is no date.
    if rest.strip_prefix(mark).is_some_and(starts_with_digit) {
        return None;
    }
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

/// The date that starts with a day, or with a day behind its month, with what stands before it and
/// behind it.
pub fn english_day<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
) -> Option<(PartialDate, &'a str, &'a str)> {
    let day = matches!(number.form, Form::Digits(1 | 2)) && (1.0..=31.0).contains(&number.value);
    if !day {
        return None;
    }
    let rest = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|it| rest.strip_prefix(it))
        .unwrap_or(rest);
    let day = Some(number.value as u8);
    if let Some((month, behind)) = month_after(rest) {
        let (year, rest) = year_after(behind).map_or((None, behind), |(it, rest)| (Some(it), rest));
        let month = Some(month);
        return Some((PartialDate { year, month, day }, before, rest));
    }
    let (month, earlier) = month_before(before).filter(|_| before.ends_with(' '))?;
    let whole = !rest.starts_with(|next: char| next.is_alphanumeric() || "%-".contains(next));
    let (year, rest) = match year_after(rest) {
        Some((year, rest)) => (Some(year), rest),
        // "in June 12 firms" counts.
        None if whole && !rest.starts_with(' ') && !rest.starts_with(['.', ','])
            || rest.is_empty() =>
        {
            (None, rest)
        }
        None => return None,
    };
    let month = Some(month);
    Some((PartialDate { year, month, day }, earlier, rest))
}

/// The year behind a day or a month: " 2018", ", 2018".
pub fn year_after(text: &str) -> Option<(u16, &str)> {
    let text = text.strip_prefix(['.', ',']).unwrap_or(text);
    let text = text.strip_prefix(' ')?;
    let year = text.get(..4)?.parse().ok()?;
    let rest = &text[4..];
    let ends = !rest.starts_with(|next: char| next.is_alphanumeric());
    (ends && (1800..2200).contains(&year)).then_some((year, rest))
}

/// The English month and day that end `text`, before a year: "June ", "June 30, ", "30 June ".
pub fn english_before(text: &str, year: PartialDate) -> Option<(PartialDate, &str)> {
    let text = text.trim_end_matches([' ', ',']);
    let (rest, day) = day_before(text);
    let (month, earlier) = month_before(rest)?;
    let dated = PartialDate {
        month: Some(month),
        day,
        ..year
    };
    if day.is_some() {
        return Some((dated, earlier));
    }
    let (earlier, day) = match day_before(earlier.trim_end_matches(' ')) {
        (before, Some(day)) => (before, Some(day)),
        _ => (earlier, None),
    };
    Some((PartialDate { day, ..dated }, earlier))
}

/// A day of one or two digits that ends `text`, and what stands before it.
pub fn day_before(text: &str) -> (&str, Option<u8>) {
    let start = text
        .trim_end_matches(|last: char| last.is_ascii_digit())
        .len();
    let day = text[start..]
        .parse()
        .ok()
        .filter(|day| (1..=31).contains(day));
    match day {
        Some(day) if text[..start].ends_with(' ') || start == 0 => (&text[..start], Some(day)),
        _ => (text, None),
    }
}
