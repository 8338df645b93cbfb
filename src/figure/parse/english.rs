//! Numbers in English words: "three laboratories", "two-thirds of", "doubled to eight".

use crate::figure::lexicon::units::english_scale;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::before::signed;
use crate::figure::numeral::english::cardinal;
use crate::figure::numeral::english::word_of;
use crate::figure::parse::amount::times;
use crate::figure::parse::candidate::Candidate;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;
use crate::language::script::strip_end;

/// The figure that an English word at the start of `text` is.
pub fn phrase<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    let (earlier, negative) = signed(before);
    let mut part = unsigned(before, text)?;
    if negative && part.before.len() == before.len() {
        part.value = -part.value;
        part.before = earlier;
    }
    Some(part)
}

fn unsigned<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return vulgar(before, text);
    }
    for (word, factor) in MULTIPLES {
        if let Some(rest) = word_of(text, word) {
            let mut part = Candidate::new(*factor, Unit::Multiple, before, rest);
            part.change = true;
            // "doubled to eight" is the eight, and a double room no figure.
            let level_follows = strip(rest, " to ").is_some_and(figured);
            let verb = word.ends_with('d') || rest.is_empty() || rest.starts_with([' ', ',', '.']);
            return (!level_follows && verb).then_some(part);
        }
    }
    let parts = parts(text);
    if let Some(part) = part_of_scale(before, text, parts).or_else(|| fraction(before, text, parts))
    {
        return Some(part);
    }
    if let Some(part) = ordinal(before, text) {
        return Some(part);
    }
    let (value, rest) = cardinal(text)?;
    for words in [" consecutive years", " straight years", " successive years"] {
        if let Some(rest) = strip(rest, words) {
            return Some(Candidate::new(value, Unit::Year, before, rest));
        }
    }
    let (value, rest) = match unit(rest, false) {
        Some((named, behind)) if !matches!(named.unit, Unit::Count(_)) => {
            return Some(Candidate::new(
                value * named.factor,
                named.unit,
                before,
                behind,
            ))
            .filter(|part| strip(part.rest, " plan").is_none() && !part.rest.starts_with("-"))
            .map(|mut part| {
                part.change = part.unit == Unit::Multiple;
                part
            });
        }
        Some((named, behind)) if named.factor > 1.0 => (value * named.factor, behind),
        _ => (value, rest),
    };
    let trimmed = before.trim_end_matches(' ');
    // "the top ten" and "No one" apart: a place, as in digits.
    if let Some(earlier) = strip_end(trimmed, "top")
        && !earlier.ends_with(|last: char| last.is_ascii_alphabetic())
        && trimmed.len() < before.len()
    {
        let mut part = Candidate::new(value, Unit::Rank, earlier, rest);
        part.qualifier = Qualifier::UpTo;
        return Some(part);
    }
    // "eleven of them", "six of the firms"; "one of the" counts nothing.
    let partitive = value > 1.0
        && starts_with_any(
            rest,
            &[
                " of them", " of the ", " of which", " of whom", " of these", " of its ",
                " of our ",
            ],
        );
    // "one" is seldom a number, and three-year plans and "Five-Year Plan" are names.
    let counted = rest.starts_with(' ')
        && rest[1..].starts_with(|next: char| next.is_ascii_lowercase())
        && !NOT_COUNTED
            .iter()
            .any(|word| word_of(&rest[1..], word).is_some());
    let ends = rest.is_empty() || rest.starts_with(['.', ',', ';']);
    let counted = counted || partitive;
    let listed = ends_with_any(
        before.trim_end_matches(' '),
        &[
            " to", " reached", " of", " than", " nearly", " about", " from",
        ],
    );
    let capital = text.starts_with(|first: char| first.is_ascii_uppercase());
    let opens = before.trim_end().is_empty() || before.trim_end().ends_with(['.', ':', ';']);
    if !(counted || ends && listed) || capital && !opens {
        return None;
    }
    let mut part = Candidate::new(value, Unit::bare(), before, rest);
    if let Some(behind) = strip_any(
        rest,
        &[" places", " place", " positions", " spots", " ranks"],
    ) {
        part.unit = Unit::Rank;
        part.change = true;
        part.rest = behind;
    }
    Some(part)
}

/// "ranked third among", "and first in the province".
fn ordinal<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    let (place, rest) = ORDINALS
        .iter()
        .enumerate()
        .find_map(|(index, word)| Some((index + 1, word_of(text, word)?)))?;
    let near = before.char_indices().rev().nth(63).map_or(0, |it| it.0);
    let near = &before[near..];
    let at_once = ends_with_any(near, &["ranked ", "ranks ", "ranking ", "placed ", "rank "]);
    let goes_on = strip_end(near, "and ").is_some() && near.contains("rank");
    (at_once || goes_on).then(|| Candidate::new(place as f64, Unit::Rank, before, rest))
}

/// ½ and its like.
fn vulgar<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    let (sign, value) = [('½', 0.5), ('¼', 0.25), ('¾', 0.75)]
        .into_iter()
        .find(|(sign, _)| text.starts_with(*sign))?;
    Some(Candidate::new(
        value,
        Unit::Ratio,
        before,
        &text[sign.len_utf8()..],
    ))
}

/// "half a million US dollars", "three quarters of a billion".
fn part_of_scale<'a>(
    before: &'a str,
    text: &'a str,
    parts: Option<(f64, &'a str)>,
) -> Option<Candidate<'a>> {
    let (value, rest) = parts.or_else(|| Some((0.5, word_of(text, "half")?)))?;
    let rest = strip_any(rest, &[" of a", " of one", " a"])?;
    let (rest, factor) = english_scale(rest)?;
    let value = times(value, factor);
    let part = match unit(rest, false) {
        Some((named, behind)) if !matches!(named.unit, Unit::Count(_)) => {
            Candidate::new(times(value, named.factor), named.unit, before, behind)
        }
        _ => Candidate::new(value, Unit::bare(), before, rest),
    };
    Some(part)
}

/// How many parts of how many are named: "three quarters", "a third", "one-fifth".
fn parts(text: &str) -> Option<(f64, &str)> {
    let (many, rest) = match word_of(text, "a").or_else(|| word_of(text, "one")) {
        Some(rest) => (1.0, rest),
        None => cardinal(text).filter(|it| it.0 < 10.0)?,
    };
    let rest = rest.strip_prefix([' ', '-'])?;
    let (parts, rest) = FRACTIONS.iter().find_map(|(one, several, parts)| {
        let word = if many > 1.0 { several } else { one };
        Some((*parts, word_of(rest, word)?))
    })?;
    (many < parts).then_some((many / parts, rest))
}

/// "two-thirds", "a quarter of", "half of", "half the".
fn fraction<'a>(
    before: &'a str,
    text: &'a str,
    parts: Option<(f64, &'a str)>,
) -> Option<Candidate<'a>> {
    if let Some((value, rest)) = parts {
        let named =
            strip(rest, " of ").is_some() || !text.starts_with(['a', 'A']) || rest.is_empty();
        return named.then(|| Candidate::new(value, Unit::Ratio, before, rest));
    }
    let rest = word_of(text, "half")?;
    let of = starts_with_any(rest, &[" of ", " the "]);
    let of_year = strip(rest, " of 1")
        .or_else(|| strip(rest, " of 2"))
        .or_else(|| strip(rest, " of the year"))
        .is_some();
    let which = ends_with_any(before, &["first ", "second ", "latter ", "other ", "-"]);
    let mut part = Candidate::new(0.5, Unit::Ratio, before, rest);
    if which || of_year {
        return None;
    }
    if strip_end(before, "more than ").is_some() {
        part.qualifier = Qualifier::Over;
    }
    of.then_some(part)
}

/// Whether a figure follows at once.
fn figured(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit() || "$¥€£".contains(first))
        || cardinal(text).is_some()
        || starts_with_any(
            text,
            &[
                "cny", "rmb", "us$", "hk$", "nt$", "usd", "more than ", "about ", "over ",
                "nearly ",
            ],
        )
}

const ORDINALS: [&str; 10] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

const FRACTIONS: &[(&str, &str, f64)] = &[
    ("third", "thirds", 3.0),
    ("quarter", "quarters", 4.0),
    ("fifth", "fifths", 5.0),
    ("half", "halves", 2.0),
    ("sixth", "sixths", 6.0),
    ("eighth", "eighths", 8.0),
    ("tenth", "tenths", 10.0),
];

const MULTIPLES: &[(&str, f64)] = &[
    ("doubled", 2.0),
    ("doubling", 2.0),
    ("tripled", 3.0),
    ("trebled", 3.0),
    ("quadrupled", 4.0),
    ("twofold", 2.0),
    ("threefold", 3.0),
    ("fourfold", 4.0),
    ("fivefold", 5.0),
    ("tenfold", 10.0),
    ("twice", 2.0),
];

/// What a number word before it does not count.
const NOT_COUNTED: &[&str] = &[
    "of", "and", "or", "in", "to", "is", "are", "was", "were", "has", "had", "have", "at", "by",
    "for", "from", "with", "that", "which", "times", "years", "hundred",
];
