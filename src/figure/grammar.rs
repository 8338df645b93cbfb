//! One figure at one place of a text: the grammar that [`read`](crate::figure::read) and
//! [`scan`](crate::figure::scan) share.

use crate::figure::Kind;
use crate::figure::PartialDate;
use crate::figure::Qualifier;
use crate::figure::Quantity;
use crate::figure::Reading;
use crate::figure::Unit;
use crate::figure::Value;
use crate::figure::calendar;
use crate::figure::digits::Form;
use crate::figure::kind;
use crate::figure::list;
use crate::figure::measure::measure;
use crate::figure::name;
use crate::figure::number::Number;
use crate::figure::number::number as numeral;
use crate::figure::number::run;
use crate::figure::qualifier;
use crate::figure::range::range;
use crate::figure::rank;
use crate::figure::scan::Scene;
use crate::figure::script::first;
use crate::figure::script::last;
use crate::figure::share;
use crate::figure::unit_names::may_follow;

/// What stands at a place where a numeral could start.
pub enum Found {
    /// A figure, or with [`Kind::Name`] a numeral that belongs to a name
    Figure(Reading),
    /// Nothing, up to this byte
    Nothing(usize),
}

/// A value with its unit before the words around it have been looked at.
pub struct Part<'a> {
    /// The number; NaN of a date
    pub value: f64,
    pub upper: Option<f64>,
    /// The date, or the first and the last of a range of dates
    pub date: Option<(PartialDate, Option<PartialDate>)>,
    pub unit: Unit,
    pub qualifier: Qualifier,
    /// What stands before it and behind it
    pub before: &'a str,
    pub rest: &'a str,
    /// The numeral is part of a name
    pub name: bool,
    /// Its own form says that it is a change: 翻番, 5倍
    pub change: bool,
    /// It is one of the parts that make up a whole: 12:48:40
    pub structure: bool,
}

impl<'a> Part<'a> {
    pub fn new(value: f64, unit: Unit, before: &'a str, rest: &'a str) -> Part<'a> {
        Part {
            value,
            upper: None,
            date: None,
            unit,
            qualifier: Qualifier::Exact,
            before,
            rest,
            name: false,
            change: false,
            structure: false,
        }
    }

    pub fn dated(
        date: PartialDate,
        last: Option<PartialDate>,
        before: &'a str,
        rest: &'a str,
    ) -> Part<'a> {
        Part {
            date: Some((date, last)),
            ..Part::new(f64::NAN, Unit::Date, before, rest)
        }
    }
}

/// Reads the figure whose numeral starts at byte `at`; `earlier` are those before it.
pub fn figure_at(text: &str, at: usize, scene: &Scene, earlier: &[Reading]) -> Found {
    let (before, from) = text.split_at(at);
    let phrase = share::phrase(before, from).or_else(|| rank::head(before, from));
    let part = phrase.or_else(|| {
        let (number, rest) = numeral(from)?;
        let large = number.scale >= 1e4 && number.form == Form::Han;
        let counts = scene.words || !number.form.is_han() || large || counted(before, rest);
        counts.then(|| part(before, number, rest, scene)).flatten()
    });
    let Some(part) = part else {
        let behind = text.len() - run(from).len();
        // Always on by a character at least.
        let next = at + from.chars().next().map_or(1, char::len_utf8);
        return Found::Nothing(behind.max(next));
    };
    Found::Figure(finish(text, part, earlier))
}

/// Whether something that a Chinese numeral may count stands about it; in 進一步 and 統一 nothing
/// does.
fn counted(before: &str, rest: &str) -> bool {
    let follows = first(rest).is_none_or(may_follow);
    follows
        || last(before)
            .is_some_and(|it| "第前¥￥$".contains(it) || it.is_ascii_alphabetic() || it == ' ')
}

/// The forms of a number with its unit, the most particular first.
fn part<'a>(before: &'a str, number: Number, rest: &'a str, scene: &Scene) -> Option<Part<'a>> {
    if let Some(part) = share::fraction(before, number, rest) {
        return Some(part);
    }
    if let Some(part) = list::proportion(before, number, rest) {
        return Some(part);
    }
    if let Some((date, before, rest)) = calendar::date(before, number, rest, scene) {
        let mut part = Part::dated(date, None, before, rest);
        part.name = name::dated(before, rest);
        return Some(range(part, number, scene).unwrap_or_else(|part| part));
    }
    if let Some(part) = rank::rank(before, number, rest) {
        return Some(part);
    }
    let part = measure(before, number, rest, scene)?;
    let part = match range(part, number, scene) {
        Ok(part) => part,
        Err(part) => list::shared(part, number, scene),
    };
    Some(part)
}

/// Looks at the words around a part and makes a reading of it.
fn finish(text: &str, mut part: Part<'_>, earlier: &[Reading]) -> Reading {
    // A currency that the figure before has taken is not taken again.
    let taken = earlier.last().map_or(0, |last| last.range.end);
    let start = part.before.len().max(taken);
    let end = text.len() - part.rest.len();
    if matches!(&part.unit, Unit::Count(word) if word == "位")
        && !part.name
        && rank::goes_on(text, start, earlier)
    {
        part.unit = Unit::Rank;
    }
    let mut qualifier = part.qualifier;
    let mut context = part.before;
    if let Some((found, before)) = qualifier::before(part.before, &part.unit) {
        context = before;
        if qualifier == Qualifier::Exact || found.is_bound() && !qualifier.is_bound() {
            qualifier = found;
        }
        // 達到約, 預計超過近: what stands before it only announces.
        if let Some((found, before)) = qualifier::before(context, &part.unit) {
            context = before;
            if qualifier == Qualifier::Reach {
                qualifier = found;
            }
        }
    } else if qualifier == Qualifier::Exact
        && let Some(found) = qualifier::across(part.before, &part.unit)
    {
        qualifier = found;
    }
    if matches!(qualifier, Qualifier::Exact | Qualifier::Reach)
        && let Some(found) = qualifier::after(part.rest, &part.unit)
    {
        qualifier = found;
    }
    part.name |= name::is_article(context, &text[start..end], &part.unit, qualifier, part.rest);
    let kind = if part.name || name::quoted(part.before, text, start..end, &part) {
        Kind::Name
    } else {
        let listed = list::goes_on(text, start, earlier);
        kind::kind(context, &part, listed)
    };
    let (value, upper) = match part.date {
        Some((date, last)) => (Value::Date(date), last.map(Value::Date)),
        None => (Value::Number(part.value), part.upper.map(Value::Number)),
    };
    Reading {
        quantity: Quantity::new(value, part.unit, qualifier.bound()),
        upper,
        qualifier,
        kind,
        range: start..end,
    }
}
