//! The noun behind a figure that counts: 6個基層黨建示範點, 80億元產業基金.

use crate::figure::Unit;
use crate::language::script::is_han;
use crate::observation::clause::before::Placed;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::sure::is_counted;
use crate::observation::clause::words::EVENTS;
use crate::observation::clause::words::HEADS;
use crate::observation::clause::words::NEUTRALS;
use crate::observation::clause::words::STOPS;
use crate::observation::indicator::Nature;
use crate::observation::letters::Letters;
use crate::observation::letters::begins;
use crate::observation::lookup;

/// No counted noun is longer, in letters.
const LONGEST: usize = 18;

/// The words behind the figure at `place` that name what it counts.
pub fn behind<'p>(sentence: &'p Letters, figures: &[Placed], place: usize) -> Option<Phrase<'p>> {
    let figure = &figures[place];
    let letters = &sentence.folded;
    let mut from = figure.end;
    let end = figures.get(place + 1).map_or(letters.len(), |it| it.start);
    for word in ["以上", "左右", "以內", "多", "餘", "的"] {
        if begins(&letters[from..end.max(from)], word) {
            from += word.chars().count();
        }
    }
    let mut next = figures.get(place + 1);
    // 3個千億級產業集群: the bound of the class is a part of the noun.
    if next.is_some_and(|it| it.start == from && it.is_threshold) {
        next = figures.get(place + 2);
    }
    // 5231戶18604名貧困人口: both are of one noun.
    if let Some(other) = next
        && other.start == from
        && matches!(
            (figure.unit(), other.unit()),
            (Unit::Count(_), Unit::Count(_))
        )
    {
        return behind(sentence, figures, place + 1);
    }
    let limit = next
        .map_or(letters.len(), |it| it.start)
        .min(from + 40)
        .max(from);
    let counts = match figure.unit() {
        Unit::Count(_) => true,
        Unit::Percent | Unit::PercentagePoint | Unit::Rank | Unit::Date => false,
        Unit::Ratio | Unit::Multiple | Unit::Year | Unit::Month | Unit::Day => false,
        Unit::Currency(_) => true,
        _ => true,
    };
    if !counts {
        return None;
    }
    let quoted = letters
        .get(from)
        .is_some_and(|it| matches!(it, '“' | '「' | '"'));
    let start = if quoted { from + 1 } else { from };
    let rest = &letters[start.min(limit)..limit];
    let length = extent(rest, figure.unit());
    let noun = &rest[..length];
    let han = noun
        .first()
        .is_some_and(|it| is_han(*it) || it.is_ascii_alphanumeric())
        && noun.iter().any(|it| is_han(*it));
    let unit_of_rule = length == 1 && matches!(noun[0], '鎮' | '鄉' | '村' | '縣' | '市' | '省');
    if length < 2 && !unit_of_rule || length > LONGEST || !han {
        return None;
    }
    // 項目總投資120億元: the end belongs to the next figure.
    let length = match next {
        Some(next) if start + length == next.start => {
            let own = (0..length).find(|at| {
                lookup::name_at(noun, *at, Some(next.unit()))
                    .is_some_and(|named| named.characters.end == length)
            });
            own.unwrap_or(length)
        }
        _ => length,
    };
    (length >= 2 || unit_of_rule).then(|| Phrase::within(sentence, start..start + length))
}

/// How far a noun goes.
fn extent(rest: &[char], unit: &Unit) -> usize {
    let mut at = 0;
    while at < rest.len() && at <= LONGEST {
        let letter = rest[at];
        if parts(letter) || matches!(letter, '、' | '(' | ')' | '”' | '」' | '“') {
            return at;
        }
        if let Some(named) = lookup::name_at(rest, at, Some(unit))
            && named.characters.len() > 2
        {
            at = named.characters.end;
            continue;
        }
        // 國家和地區: so short a noun behind 和 belongs to it.
        if at > 1 && matches!(letter, '和' | '及' | '與') {
            let behind = &rest[at + 1..];
            let end = behind
                .iter()
                .position(|it| parts(*it) || *it == '、')
                .unwrap_or(behind.len());
            if (2..=4).contains(&end) && !behind[..end].iter().any(|it| it.is_ascii_digit()) {
                return at + 1 + end;
            }
        }
        if STOPS.at_start(&rest[at..]).is_some()
            || at > 1
                && EVENTS
                    .at_start(&rest[at..])
                    .is_some_and(|length| length > 1)
        {
            return at;
        }
        at += 1;
    }
    at
}

/// The noun behind a figure as what it measures; `verb` are the letters of the verb before the figure.
pub fn noun<'a>(phrase: &Phrase, verb: &[char], sentence: &Letters<'a>, unit: &Unit) -> Noun<'a> {
    let whole: Vec<char> = verb.iter().chain(phrase.letters).copied().collect();
    let exact = |words: &[char]| {
        lookup::name_at(words, 0, Some(unit))
            .filter(|named| named.characters.end == words.len() && !named.ambiguous)
    };
    let named = exact(&whole).or_else(|| {
        let start = (0..phrase.len()).find(|start| exact(&phrase.letters[*start..]).is_some())?;
        let modifier = &phrase.letters[..start];
        let plain = NEUTRALS.has(modifier) || modifier.is_empty();
        let named = exact(&phrase.letters[start..])?;
        let flow = named.indicator.nature == Nature::Flow;
        let neutral =
            verb.is_empty() || NEUTRALS.has(verb) || HEADS.has(verb) || HAVING.contains(&verb);
        (plain && (flow || neutral)).then_some(named)
    });
    let words = phrase.text(sentence);
    Noun {
        sure: named.is_some() || is_counted(&words),
        words,
        code: named.map(|it| it.indicator.id.as_str()),
        area: None,
    }
}

/// Verbs that say no more than that there is something.
const HAVING: [&[char]; 16] = [
    &['發', '行'],
    &['合', '作', '發', '行'],
    &['設', '立'],
    &['下', '轄'],
    &['轄'],
    &['管', '轄'],
    &['設'],
    &['聘', '用'],
    &['僱', '用'],
    &['已', '有'],
    &['有'],
    &['共', '有'],
    &['擁', '有'],
    &['現', '有'],
    &['設', '有'],
    &['建', '有'],
];
