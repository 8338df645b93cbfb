//! Figures in a row: 增長8%、9.2%和10%, 3、5、8億元, 12:48:40.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::english::cardinal;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::amount::measure;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// Gives a number that stands in a row of numbers the scale and the unit at the row's end.
pub fn unit_of_series<'a>(
    part: Candidate<'a>,
    number: Number,
    context: &ParseContext,
) -> Candidate<'a> {
    let plain = matches!(number.form, Form::Digits(_) | Form::Arabic) && number.scale == 1.0;
    if part.unit != Unit::bare() || !plain || part.qualifier != Qualifier::Exact {
        return part;
    }
    let mut rest = part.rest;
    for _ in 0..12 {
        let Some(next) = after_conjunction(rest) else {
            return part;
        };
        let Some((following, behind)) = numeral(next) else {
            return spelled(next, &part).unwrap_or(part);
        };
        if !matches!(following.form, Form::Digits(_) | Form::Arabic) {
            return part;
        }
        // 1、2季度 are periods.
        if strip(behind, "季").is_some() {
            return Candidate { name: true, ..part };
        }
        let Some(end) = measure("", following, behind, context) else {
            return part;
        };
        if end.unit != Unit::bare() || following.scale > 1.0 {
            let factor = match following.value {
                0.0 => 1.0,
                value => end.value / value * following.scale,
            };
            let either = rest.starts_with(" or ");
            let things = matches!(end.unit, Unit::Year | Unit::Month | Unit::Day) && !either
                || end.unit == Unit::Date;
            if end.name || things || end.upper.is_some() {
                return part;
            }
            return Candidate {
                value: part.value * factor,
                unit: end.unit,
                name: false,
                ..part
            };
        }
        if end.name {
            return Candidate { name: true, ..part };
        }
        rest = behind;
    }
    part
}

/// A number whose row ends in a number word: "10, 20 or even five years".
fn spelled<'a>(next: &str, part: &Candidate<'a>) -> Option<Candidate<'a>> {
    let (_, behind) = cardinal(next)?;
    let (named, _) = unit(behind, false)?;
    let lasts = matches!(named.unit, Unit::Year | Unit::Month | Unit::Day);
    let measured = lasts || named.unit == Unit::Percent;
    measured.then(|| Candidate {
        value: part.value * named.factor,
        unit: named.unit,
        name: false,
        ..part.clone()
    })
}

/// The text behind what joins two figures of a row.
fn after_conjunction(text: &str) -> Option<&str> {
    if !first(text).is_some_and(|next| FIRSTS.may_have(next)) {
        return None;
    }
    strip_any(text, JOINTS)
}

const JOINTS: &[&str] = &[
    "、", "和", "及", "與", "以及", "或", ", ", " and ", " or even ", " or ", "/", "／",
];

const FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(JOINTS);

/// The kind of the figure before, where one that starts at `start` goes on with its row.
pub fn continues_series(
    text: &str,
    start: usize,
    earlier: &[ParsedFigure],
) -> Option<(Kind, Unit)> {
    let last = earlier.last()?;
    let between = text.get(last.range.end..start)?;
    if between.len() > 12 {
        return None;
    }
    let between = between
        .trim_start_matches("左右")
        .trim_start_matches("以上");
    let rest = after_conjunction(between).or_else(|| strip(between, ", and "))?;
    let rest = rest.trim_start();
    matches!(rest, "" | "約" | "约" | "近" | "超" | "超過" | "and " | "-")
        .then(|| (last.kind, last.quantity.unit.clone()))
}

/// One number of a structure such as 12:48:40, whose parts make a hundred.
pub fn proportion<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Candidate<'a>> {
    let plain = matches!(number.form, Form::Digits(_) | Form::Arabic) && number.scale == 1.0;
    if !plain || !(is_colon(first(rest)) || is_colon(before.chars().next_back())) {
        return None;
    }
    let mut sum = number.value;
    let mut count = 1;
    let mut text = rest;
    while count < 8 && is_colon(first(text)) {
        let Some((next, behind)) = numeral(&text[text.chars().next().map_or(1, char::len_utf8)..])
        else {
            break;
        };
        sum += next.value;
        count += 1;
        text = behind;
    }
    let mut text = before;
    while count < 8 && is_colon(text.chars().next_back()) {
        let colon = text.chars().next_back().map_or(1, char::len_utf8);
        let digits = &text[..text.len() - colon];
        let start = digits
            .trim_end_matches(|last: char| last.is_ascii_digit() || last == '.')
            .len();
        let Ok(value) = digits[start..].parse::<f64>() else {
            break;
        };
        sum += value;
        count += 1;
        text = &digits[..start];
    }
    if count < 2 {
        return None;
    }
    let whole = (99.0..=101.0).contains(&sum);
    let mut part = Candidate::new(number.value, Unit::Percent, before, rest);
    if count >= 3 && whole {
        part.structure = true;
        return Some(part);
    }
    // 1.82:1 tells how many times as much; 10:30 is a time of day.
    let one = strip(rest, ":1")
        .or_else(|| strip(rest, "：1"))
        .or_else(|| strip(rest, "∶1"));
    if let Some(behind) = one
        .filter(|behind| !first(behind).is_some_and(|it| it.is_ascii_digit() || is_colon(Some(it))))
    {
        part.unit = Unit::bare();
        part.rest = behind;
        return Some(part);
    }
    part.unit = Unit::bare();
    part.name = true;
    Some(part)
}

fn is_colon(character: Option<char>) -> bool {
    matches!(character, Some(':' | '：' | '∶' | '︰'))
}
