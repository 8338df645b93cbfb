//! What is measured: the noun in the words before or behind a figure, and its indicator.

use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::BACK_REFERENCES;
use crate::observation::clause::words::CUTS;
use crate::observation::clause::words::EVENTS;
use crate::observation::clause::words::HEADS;
use crate::observation::clause::words::NEUTRALS;
use crate::observation::clause::words::PROPERTIES;
use crate::observation::indicator::Indicator;
use crate::observation::indicator::Nature;
use crate::observation::letters::Letters;
use crate::observation::lookup;
use crate::observation::lookup::Named;

/// A noun with what is known of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Noun {
    /// In the words of the text
    pub words: String,
    pub code: Option<&'static str>,
    pub area: Option<String>,
    /// Whether the words are known to be what is measured
    pub sure: bool,
}

/// The noun of words that stand before a figure; `unit` is that of a level, `None` of what may be of any level.
pub fn noun(phrase: &Phrase, sentence: &Letters, unit: Option<&Unit>) -> Option<Noun> {
    let (from, area) = head(phrase, 0, sentence);
    let mut end = phrase.len();
    // Behind the noun its place is told: 主營業務收入在全省開發區中.
    end = place(&phrase.letters[..end], from).unwrap_or(end);
    while end > from && matches!(phrase.letters[end - 1], ' ' | GAP | '”' | '」' | '"') {
        end -= 1;
    }
    let named = name_at_end(&phrase.letters, from, end, unit);
    let name_start = named.as_ref().map_or(end, |it| it.characters.start);
    let start = cut(&phrase.letters, from, name_start);
    let (start, inner) = head(phrase, start, sentence);
    let start = start.min(name_start);
    let mut area = inner.or(area);
    let letters = &phrase.letters[start..end];
    if letters.len() < 2 || BACK_REFERENCES.has(letters) || EVENTS.has(letters) && named.is_none() {
        return None;
    }
    let mut words_start = start;
    let code = match &named {
        Some(named) => {
            let modifier = &phrase.letters[start..name_start];
            let before = modifier_of(modifier, named.indicator);
            if before == Modifier::Area {
                area = Some(phrase.slice(start, name_start).text(sentence));
                words_start = name_start;
            }
            if matches!(before, Modifier::Neutral) && !neutral_is_part(modifier) {
                words_start = name_start;
            }
            match before {
                Modifier::Other => None,
                _ if named.ambiguous => None,
                _ => Some(named.indicator.id.as_str()),
            }
        }
        None => None,
    };
    let words = phrase.slice(words_start, end).text(sentence);
    let length = end - words_start;
    let sure = code.is_some() || length <= 18 && is_clean(&phrase.letters[words_start..end]);
    let ambiguous = named.is_some_and(|it| it.ambiguous && it.characters.start == start);
    Some(Noun {
        words,
        code,
        area,
        sure: sure && !ambiguous || code.is_some(),
    })
}

/// The name with which the letters end, looked for behind properties too: 固定資產投資增速.
fn name_at_end(letters: &[char], from: usize, end: usize, unit: Option<&Unit>) -> Option<Named> {
    let mut end = end;
    loop {
        let found = (from..end).find_map(|start| {
            let named = lookup::name_at(&letters[..end], start, unit)?;
            (named.characters.end == end).then_some(named)
        });
        if found.is_some() {
            return found;
        }
        end -= PROPERTIES.at_end(&letters[from..end])?;
    }
}

/// Where the noun starts behind the heads of its clause, and the area that is told there.
pub fn head(phrase: &Phrase, from: usize, sentence: &Letters) -> (usize, Option<String>) {
    let mut start = from;
    let mut area = None;
    loop {
        let rest = &phrase.letters[start..];
        if rest.len() < 2 {
            break;
        }
        if matches!(rest[0], ' ' | GAP | '、' | '”' | '」' | '"' | '.') {
            start += 1;
            continue;
        }
        // No name of an indicator loses its first word: 年末常住人口 may, 園區營業總收入 may not.
        let name = lookup::name_at(rest, 0, None).map_or(0, |it| it.characters.end);
        if let Some(length) = AREAS.at_start(rest)
            && rest.len() > length
            && name <= length
        {
            area = Some(phrase.slice(start, start + length).text(sentence));
            start += length;
            continue;
        }
        match HEADS.at_start(rest) {
            Some(length) if name <= length && rest.len() > length => start += length,
            _ => break,
        }
    }
    // A date parts: 固定資產投資2017年全區.
    if let Some(gap) = phrase.letters[start..].iter().rposition(|it| *it == GAP)
        && phrase.len() - (start + gap + 1) >= 2
    {
        let (inner, told) = head(phrase, start + gap + 1, sentence);
        return (inner, told.or(area));
    }
    (start, area)
}

/// Where a noun starts behind the last word with which it starts anew; no name is cut.
fn cut(letters: &[char], from: usize, name_start: usize) -> usize {
    let mut start = from;
    let mut at = from;
    while at < name_start {
        if let Some(named) = lookup::name_at(letters, at, None)
            && named.characters.len() > 2
        {
            at = named.characters.end;
            continue;
        }
        match CUTS.at_start(&letters[at..name_start]) {
            Some(length) if at + length + 1 < letters.len() => {
                at += length;
                start = at;
            }
            _ => at += 1,
        }
    }
    start
}

/// Where a place is told behind a noun.
fn place(letters: &[char], from: usize) -> Option<usize> {
    let at = (from + 2..letters.len()).find(|at| {
        matches!(letters[*at], '在' | '由' | '從' | '較')
            && !matches!(
                letters.get(at + 1),
                Some(
                    '建' | '校'
                        | '崗'
                        | '職'
                        | '線'
                        | '園'
                        | '業'
                        | '孵'
                        | '冊'
                        | '庫'
                        | '谈'
                        | '談'
                        | '營'
                        | '來'
                        | '施'
                )
            )
    })?;
    let named = (from..at).any(|start| {
        lookup::name_at(letters, start, None).is_some_and(|it| it.characters.end > at)
    });
    (!named).then_some(at)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Modifier {
    /// None, or words that change nothing
    Neutral,
    /// The area that it is of
    Area,
    /// It is of a part only
    Other,
}

/// What stands between the start of a noun and the name at its end.
fn modifier_of(words: &[char], indicator: &Indicator) -> Modifier {
    let mut rest = words;
    while let Some(length) = NEUTRALS
        .at_start(rest)
        .or_else(|| AREAS.at_start(rest))
        .or_else(|| HEADS.at_start(rest))
    {
        rest = &rest[length..];
    }
    if rest.is_empty() {
        return Modifier::Neutral;
    }
    if EVENTS.has(rest) && indicator.nature == Nature::Flow {
        return Modifier::Neutral;
    }
    let place = rest
        .last()
        .is_some_and(|it| "市區縣州省旗鎮鄉港國盟".contains(*it));
    if place && rest.len() <= 8 && rest.len() >= 2 {
        return Modifier::Area;
    }
    Modifier::Other
}

/// Whether a modifier that changes nothing is kept in the words: 新增, 主要.
fn neutral_is_part(words: &[char]) -> bool {
    !words.is_empty() && !AREAS.has(words)
}

/// Whether words are a plain noun: no verb that joins, no mark within.
fn is_clean(letters: &[char]) -> bool {
    !letters.iter().any(|it| {
        matches!(
            it,
            '把' | '將'
                | '使'
                | '被'
                | '讓'
                | '給'
                | '向'
                | '對'
                | '了'
                | '著'
                | '過'
                | '們'
                | '其'
                | '該'
                | '這'
                | '“'
                | '”'
                | '「'
                | '」'
                | '《'
                | '》'
                | '<'
                | '>'
                | '|'
                | '='
                | '從'
                | '在'
                | '於'
                | '並'
                | '且'
                | '以'
        )
    }) || letters.len() <= 4
        && !letters
            .iter()
            .any(|it| matches!(it, '了' | '在' | '於' | '其'))
}
