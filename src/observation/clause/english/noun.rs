//! The noun before a figure of an English clause, and the one behind it.

use std::borrow::Cow;

use crate::figure::Unit;
use crate::observation::clause::english::word::Word;
use crate::observation::clause::english::word::split;
use crate::observation::clause::english::words::BOUNDS;
use crate::observation::clause::english::words::CHANGES;
use crate::observation::clause::english::words::DETERMINERS;
use crate::observation::clause::english::words::ENDS;
use crate::observation::clause::english::words::FILLERS;
use crate::observation::clause::english::words::LEVELS;
use crate::observation::clause::english::words::NEUTRALS;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Role;
use crate::observation::letters::Letters;
use crate::observation::lookup;

/// What a figure is a part of, rather than what it counts.
const WHOLES: &str = "total gdp target targets plan goal quota budget revenue level";

impl<'a> Sentence<'a, '_> {
    /// The noun at the end of words.
    pub fn noun_before(
        &self,
        phrase: &Phrase,
        words: &[Word],
        role: Role,
        unit: &Unit,
    ) -> Option<Noun<'a>> {
        // "Land reclaimed since 2015": the time is no part of the noun.
        let mut end = words.len();
        while end > 0 && words[end - 1].text.starts_with(GAP) {
            end -= 1;
            let time = ["since", "in", "by", "of", "during", "for", "at"];
            if end > 0 && time.contains(&words[end - 1].text.as_str()) {
                end -= 1;
            }
        }
        let mut start = end;
        while start > 0 {
            let word = &words[start - 1];
            let bound = BOUNDS.contains(&word.text.as_str())
                || LEVELS.contains(&word.text.as_str())
                || CHANGES.contains(&word.text.as_str()) && start < end
                || word.text.ends_with("'s") && start < end;
            // "Investment in manufacturing"
            let joined = start > 1
                && start < end
                && word.text == "in"
                && ["investment", "investments", "spending", "expenditure"]
                    .contains(&words[start - 2].text.as_str());
            if bound && !joined && !self.is_inside_name(phrase, words, start - 1) {
                break;
            }
            start -= 1;
        }
        while start < end
            && DETERMINERS.contains(&words[start].text.as_str())
            && !self.is_name_start(phrase, words, start)
        {
            start += 1;
        }
        let (first, last) = (words.get(start)?, words[..end].last()?);
        if last.text == "them" || start >= end {
            return None;
        }
        let letters = &phrase.letters[..last.end];
        let level = matches!(role, Role::Level | Role::From | Role::Reached).then_some(unit);
        let named = lookup::name_within(letters, first.start..last.end, level);
        let code = named.filter(|named| {
            let modifier: String = phrase.letters[first.start..named.characters.start]
                .iter()
                .collect();
            modifier.trim().is_empty() || NEUTRALS.contains(&modifier.trim())
        });
        let count = end - start;
        let organisation = [
            "zone", "park", "county", "city", "area", "district", "authority", "government",
            "company", "group", "it",
        ]
        .contains(&last.text.as_str());
        let pronoun = organisation
            || ["it", "zone", "park", "figure", "county", "area", "that"]
                .contains(&last.text.as_str())
                && count == 1;
        if pronoun
            || !letters[first.start..]
                .iter()
                .any(|it| it.is_ascii_alphabetic())
        {
            return None;
        }
        // "and that of rural residents": as the noun before, but for its end.
        let that_of =
            start >= 2 && words[start - 2].text == "that" && words[start - 1].text == "of"
                || start == 0 && words.len() > 2 && words[0].text == "that";
        if that_of
            && let Some(noun) = self.alike(&phrase.slice(first.start, last.end).text(self.letters))
        {
            return Some(noun);
        }
        Some(Noun {
            words: phrase.slice(first.start, last.end).text(self.letters),
            sure: code.is_some() || count <= 5 && lookup::ends_a_name(&last.text),
            code: code.map(|it| it.indicator.id.as_str()),
            area: None,
        })
    }

    /// The last noun, whose words behind the last "of" are others.
    fn alike(&self, of: &str) -> Option<Noun<'a>> {
        let last = self.readings.iter().rev().find_map(|it| it.noun.as_ref())?;
        let (head, _) = last.words.rsplit_once(" of ")?;
        let words = format!("{head} of {of}");
        let letters = Letters::of(&words).folded;
        let named = lookup::name_at(&letters, 0, None)
            .filter(|named| named.characters.end == letters.len());
        Some(Noun {
            code: named.map(|it| it.indicator.id.as_str()),
            area: None,
            sure: true,
            words: Cow::Owned(words),
        })
    }

    /// Whether a word stands within the name of an indicator.
    fn is_inside_name(&self, phrase: &Phrase, words: &[Word], at: usize) -> bool {
        let word = &words[at];
        (0..=at).rev().take(6).any(|from| {
            lookup::name_at(phrase.letters, words[from].start, None)
                .is_some_and(|named| named.characters.end >= word.end)
        })
    }

    fn is_name_start(&self, phrase: &Phrase, words: &[Word], at: usize) -> bool {
        lookup::name_at(phrase.letters, words[at].start, None)
            .is_some_and(|named| named.characters.end > words[at].end)
    }

    /// The noun that is counted behind a figure.
    pub fn noun_behind(&self, place: usize) -> Option<Noun<'a>> {
        let figure = &self.figures[place];
        let unit = figure.unit();
        let letters = &self.letters.folded;
        let limit = self
            .figures
            .get(place + 1)
            .map_or(letters.len(), |it| it.start);
        let behind = &letters[figure.end..limit.max(figure.end)];
        let mark = behind
            .iter()
            .position(|it| parts(*it) || matches!(it, '.' | '(' | ')'))
            .unwrap_or(behind.len());
        let words = split(&behind[..mark]);
        let mut start = 0;
        let counts = matches!(unit, Unit::Count(_));
        if counts {
            // 1,386 of them certified high-tech enterprises
            if words.len() > 2
                && words[0].text == "of"
                && ["them", "which", "whom", "these", "those"].contains(&words[1].text.as_str())
            {
                start = 2;
                if ["certified", "recognised", "listed", "of"].contains(&words[2].text.as_str())
                    && words.len() > 3
                {
                    start = 3;
                }
            }
        } else {
            let of = words
                .first()
                .is_some_and(|it| ["of", "in", "worth"].contains(&it.text.as_str()));
            let year = words
                .get(1)
                .is_none_or(|it| it.text.starts_with(|it: char| it.is_ascii_digit()));
            if !of
                || year
                || matches!(
                    unit,
                    Unit::Percent | Unit::PercentagePoint | Unit::Rank | Unit::Multiple
                )
            {
                return None;
            }
            start = if words[0].text == "worth" { 2 } else { 1 };
        }
        while words
            .get(start)
            .is_some_and(|it| ["the", "a", "its", "new"].contains(&it.text.as_str()))
        {
            start += 1;
        }
        let mut end = start;
        while end < words.len() && end - start < 6 {
            let word = words[end].text.as_str();
            if ENDS.contains(&word) {
                break;
            }
            if word == "of"
                && end + 1 < words.len()
                && ["them", "which", "these"].contains(&words[end + 1].text.as_str())
            {
                break;
            }
            end += 1;
        }
        let verb = words.get(start).is_some_and(|it| {
            let word = it.text.as_str();
            LEVELS.contains(&word)
                || BOUNDS.contains(&word)
                || FILLERS.contains(&word)
                || word == "exceed"
        });
        if end == start || verb {
            return None;
        }
        let (from, to) = (
            figure.end + words[start].start,
            figure.end + words[end - 1].end,
        );
        let noun = &letters[from..to];
        let named = (0..noun.len()).find_map(|at| {
            let named = lookup::name_at(noun, at, counts.then_some(unit))?;
            let modifier: String = noun[..at].iter().collect();
            let plain = modifier.trim().is_empty() || NEUTRALS.contains(&modifier.trim());
            (named.characters.end == noun.len() && plain).then_some(named)
        });
        // "2,215 patents were granted": what was done with them may be a part of the name.
        let done = match words.get(end..end + 2) {
            Some([be, done]) if ["was", "were"].contains(&be.text.as_str()) => {
                let words: Vec<char> =
                    [noun, &[' '], &done.text.chars().collect::<Vec<_>>()].concat();
                lookup::name_at(&words, 0, counts.then_some(unit))
                    .filter(|it| it.characters.end == words.len())
            }
            _ => None,
        };
        let named = done.or(named);
        Some(Noun {
            words: Cow::Borrowed(self.letters.text(from..to)),
            sure: named.is_some() || end - start <= 3,
            code: named.map(|it| it.indicator.id.as_str()),
            area: None,
        })
    }

    /// The whole behind a share at the beginning of a clause.
    pub fn part_of(&self, place: usize) -> Option<Noun<'a>> {
        let figure = &self.figures[place];
        let opens = figure.start.checked_sub(1).is_none_or(|at| {
            let before: String = self.letters.folded[..=at].iter().rev().take(24).collect();
            !before.contains("hcihw") && !before.contains("gnitnuocca")
        });
        let behind = &self.letters.folded[figure.end..];
        let rest = behind.strip_prefix(&[' ', 'o', 'f', ' '])?;
        let words = split(
            &rest[..rest
                .iter()
                .position(|it| parts(*it) || *it == '.')
                .unwrap_or(rest.len())],
        );
        let end = words
            .iter()
            .position(|it| ENDS.contains(&it.text.as_str()) && it.text != "the")
            .unwrap_or(words.len());
        let start = usize::from(words.first()?.text == "the");
        let (first, last) = (words.get(start)?, words[..end].last()?);
        let total = WHOLES.split(' ').any(|it| it == last.text);
        (opens && !total && start < end && end - start <= 4).then(|| Noun {
            words: Cow::Borrowed(
                self.letters
                    .text(figure.end + 4 + first.start..figure.end + 4 + last.end),
            ),
            code: None,
            area: None,
            sure: true,
        })
    }
}
