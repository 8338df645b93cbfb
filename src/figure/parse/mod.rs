//! One figure at one place of a text: the grammar that [`read`](crate::figure::extract::scanner::read) and
//! [`scan`](crate::figure::extract::scanner::scan) share.

pub(crate) mod amount;
pub(crate) mod candidate;
pub(crate) mod context;
pub(crate) mod date;
pub(crate) mod english;
pub(crate) mod fraction;
pub(crate) mod input;
pub(crate) mod kind;
pub(crate) mod name;
pub(crate) mod range;
pub(crate) mod rank;
pub(crate) mod reading;
pub(crate) mod series;

use crate::figure::lexicon::qualifiers;
use crate::figure::lexicon::units::may_follow;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::number as numeral;
use crate::figure::numeral::run;
use crate::figure::parse::amount::measure;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::candidate::ParseOutcome;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::range::range;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::Quantity;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::figure::quantity::value::Value;
use crate::language::script::first;
use crate::language::script::last;

/// Reads the figure whose numeral starts at byte `at`; `earlier` are those before it.
pub fn figure_at(
    text: &str,
    at: usize,
    context: &ParseContext,
    earlier: &[ParsedFigure],
) -> ParseOutcome {
    let (before, from) = text.split_at(at);
    let phrase = fraction::phrase(before, from).or_else(|| rank::head(before, from));
    let part = phrase.or_else(|| {
        let (number, rest) = numeral(from)?;
        let large = number.scale >= 1e4 && number.form == Form::Han;
        let counts = context.words || !number.form.is_han() || large || counted(before, rest);
        counts
            .then(|| part(before, number, rest, context))
            .flatten()
    });
    let Some(part) = part else {
        let behind = text.len() - run(from).len();
        // Always on by a character at least.
        let next = at + from.chars().next().map_or(1, char::len_utf8);
        return ParseOutcome::Nothing(behind.max(next));
    };
    ParseOutcome::Figure(finish(text, part, context, earlier))
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
fn part<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
    context: &ParseContext,
) -> Option<Candidate<'a>> {
    if let Some(part) = fraction::fraction(before, number, rest) {
        return Some(part);
    }
    if let Some(part) = series::proportion(before, number, rest) {
        return Some(part);
    }
    if let Some((date, before, rest)) = date::date(before, number, rest, context) {
        let mut part = Candidate::dated(date, None, before, rest);
        part.name = name::dated(before, rest);
        return Some(range(part, number, context).unwrap_or_else(|part| part));
    }
    if let Some(part) = rank::rank(before, number, rest) {
        return Some(part);
    }
    let part = measure(before, number, rest, context)?;
    let part = match range(part, number, context) {
        Ok(part) => part,
        Err(part) => series::unit_of_series(part, number, context),
    };
    Some(part)
}

/// Looks at the words around a part and makes a reading of it.
fn finish(
    text: &str,
    mut part: Candidate<'_>,
    origin: &ParseContext,
    earlier: &[ParsedFigure],
) -> ParsedFigure {
    // A currency that the figure before has taken is not taken again.
    let taken = earlier.last().map_or(0, |last| last.range.end);
    let start = part.before.len().max(taken);
    let end = text.len() - part.rest.len();
    if matches!(&part.unit, Unit::Count(word) if word == "位")
        && !part.name
        && rank::continues_series(text, start, earlier)
    {
        part.unit = Unit::Rank;
    }
    let mut qualifier = part.qualifier;
    let mut context = part.before;
    if let Some((found, before)) = qualifiers::before(part.before, &part.unit) {
        context = before;
        if qualifier == Qualifier::Exact || found.is_bound() && !qualifier.is_bound() {
            qualifier = found;
        }
        // 達到約, 預計超過近: what stands before it only announces.
        if let Some((found, before)) = qualifiers::before(context, &part.unit) {
            context = before;
            if qualifier == Qualifier::Reach {
                qualifier = found;
            }
        }
    } else if qualifier == Qualifier::Exact
        && let Some(found) = qualifiers::across(part.before, &part.unit)
    {
        qualifier = found;
    }
    if matches!(qualifier, Qualifier::Exact | Qualifier::Reach)
        && let Some(found) = qualifiers::after(part.rest, &part.unit)
    {
        qualifier = found;
    }
    part.name |= name::is_article(context, &text[start..end], &part.unit, qualifier, part.rest)
        || name::is_paid_for(&part, earlier.last().filter(|it| it.range.end == start));
    if origin.percent_lost && part.unit == Unit::bare() && kind::lost_percent(context, &part) {
        part.unit = Unit::Percent;
        part.name = false;
    }
    part.name |= name::is_slogan(part.before, &text[start..end], &part);
    let kind = if part.name || name::quoted(part.before, text, start..end, &part) {
        Kind::Name
    } else {
        let listed = series::continues_series(text, start, earlier);
        kind::kind(context, &part, listed)
    };
    let (value, upper) = match part.date {
        Some((date, last)) => (Value::Date(date), last.map(Value::Date)),
        None => (Value::Number(part.value), part.upper.map(Value::Number)),
    };
    ParsedFigure {
        quantity: Quantity::new(value, part.unit, qualifier.bound()),
        upper,
        qualifier,
        kind,
        range: start..end,
    }
}
