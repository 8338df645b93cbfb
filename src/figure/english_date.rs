//! Dates in English: "30 June 2018", "June 30, 2018", "the 30th of June", "March 1991".

use crate::figure::PartialDate;
use crate::figure::digits::Form;
use crate::figure::number::Number;
use crate::figure::script::strip;
use crate::figure::script::strip_end;

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

/// The month behind a day: " June", " of June", " Jun.".
fn month_after(text: &str) -> Option<(u8, &str)> {
    let text = text.strip_prefix(' ')?;
    let text = text.strip_prefix("of ").unwrap_or(text);
    if !text.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    MONTHS.iter().enumerate().find_map(|(index, name)| {
        let rest = strip(text, name).or_else(|| strip(text, &name[..3]))?;
        let whole = !rest.starts_with(|next: char| next.is_ascii_alphabetic());
        whole.then_some((index as u8 + 1, rest))
    })
}

/// The year behind a day or a month: " 2018", ", 2018".
fn year_after(text: &str) -> Option<(u16, &str)> {
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
fn day_before(text: &str) -> (&str, Option<u8>) {
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

/// An English month at the end of `text`.
fn month_before(text: &str) -> Option<(u8, &str)> {
    let text = text.trim_end_matches([' ', ',', '.']);
    if !text.ends_with(|last: char| last.is_ascii_alphabetic()) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use crate::figure::scan;

    #[test]
    fn days_stand_on_either_side_of_their_month() {
        for (text, date) in [
            ("On 30 June 2018 it", "2018-06-30"),
            ("by June 30, 2018 the", "2018-06-30"),
            ("the 1st of March, 2016", "2016-03-01"),
            ("ended Dec. 31 2017.", "2017-12-31"),
            ("in March 1991", "1991-03"),
            ("from 5 May.", "--05-05"),
        ] {
            let found: Vec<_> = scan(text)
                .iter()
                .filter_map(|it| it.date())
                .map(|it| it.iso())
                .collect();
            assert_eq!(found, [date], "{text}");
        }
        assert!(
            scan("12 firms may close")
                .iter()
                .all(|it| it.date().is_none())
        );
    }
}
