//! Times of figures: as `report.toml` writes them, and in words.

use crate::figure::ParsedFigure;
use crate::report::draft::tongue::Tongue;

/// A date or a range of dates; `None` for anything else.
pub fn iso(reading: &ParsedFigure) -> Option<String> {
    reading.date().map(|_| reading.values().to_string())
}

/// A time as a period: its year, the end of its year for what stands at a time, or its year and month.
pub fn period(iso: &str, stock: bool) -> String {
    let digits = iso.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    match iso.len() {
        _ if iso.starts_with('-') => String::new(),
        4 if digits && stock => format!("end-{iso}"),
        4 if digits => iso.to_owned(),
        7.. if digits && iso.as_bytes()[4] == b'-' => iso.chars().take(7).collect(),
        _ => String::new(),
    }
}

/// The year that the head of a column names, where it is the only one.
pub fn year(head: &str) -> Option<String> {
    let digits = head.split(|letter: char| !letter.is_ascii_digit());
    let mut years = digits.filter(|digits| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    });
    let year = years.next()?;
    let alone = years.next().is_none() && !head.contains(['月', '季']);
    alone.then(|| year.to_owned())
}

/// A time in words: a year, or months of it.
pub fn spoken(time: &str, tongue: &Tongue) -> Option<String> {
    if time.len() == 4 {
        return Some(match tongue.is_english {
            true => time.to_owned(),
            false => format!("{time}年"),
        });
    }
    let (from, to) = time.split_once('/')?;
    let (year, first) = from.split_once('-')?;
    let (other, last) = to.split_once('-')?;
    let month = |month: &str| month.parse::<u8>().ok();
    let (first, last) = (month(first)?, month(last)?);
    let part = match (first, last) {
        (1, 3) => (String::from("一季度"), String::from("first quarter of ")),
        (1, 6) => (String::from("上半年"), String::from("first half of ")),
        (1, 9) => (
            String::from("前三季度"),
            String::from("first three quarters of "),
        ),
        (first, last) => (
            format!("{first}至{last}月"),
            format!("months {first} to {last} of "),
        ),
    };
    (year == other && year.len() == 4).then(|| match tongue.is_english {
        true => format!("{}{year}", part.1),
        false => format!("{year}年{}", part.0),
    })
}
