//! English clauses: "GDP rose 6.3 per cent to RMB 147.2 billion", "41,000 companies, 1,386 of them certified".

mod words;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::language::script::is_han;
use crate::observation::clause::Reading;
use crate::observation::clause::Sentence;
use crate::observation::clause::english::words::BOUNDS;
use crate::observation::clause::english::words::CHANGES;
use crate::observation::clause::english::words::DETERMINERS;
use crate::observation::clause::english::words::ENDS;
use crate::observation::clause::english::words::FILLERS;
use crate::observation::clause::english::words::LEVELS;
use crate::observation::clause::english::words::NEUTRALS;
use crate::observation::clause::english::words::SHARES;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Opening;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::lookup;

/// A word with its place in a phrase.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    start: usize,
    end: usize,
}

/// Whether a clause is English: no Han beside the figure, and Latin words.
pub fn is_english(sentence: &Sentence, place: usize, phrase: &Phrase) -> bool {
    let figure = &sentence.figures[place];
    let behind = &sentence.letters.folded[figure.end..];
    let near = || phrase.letters.iter().chain(behind.iter().take(12));
    !near().any(|it| is_han(*it))
        && (near().any(|it| it.is_ascii_alphabetic())
            || sentence
                .letters
                .folded
                .iter()
                .filter(|it| is_han(**it))
                .count()
                < 3)
}

fn split(letters: &[char]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in letters.iter().copied().chain([' ']).enumerate() {
        let inside =
            letter != ' ' && letter != GAP && letter != '"' && letter != '“' && letter != '”';
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word {
                    text: letters[from..at]
                        .iter()
                        .map(|it| if *it == '’' { '\'' } else { *it })
                        .collect(),
                    start: from,
                    end: at,
                });
                start = None;
            }
            _ => {}
        }
        if letter == GAP {
            words.push(Word {
                text: GAP.to_string(),
                start: at,
                end: at + 1,
            });
        }
    }
    words
}

/// What the words before a figure say.
struct Before {
    role: Role,
    /// So many words stand before the construction
    length: usize,
    verb: bool,
}

impl Sentence<'_, '_> {
    /// Reads a figure of an English clause.
    pub fn english(&self, place: usize, phrase: &Phrase, opening: Opening) -> Reading {
        let figure = &self.figures[place];
        let unit = figure.unit();
        let words = split(&phrase.letters);
        let before = construction(&phrase.letters, &words, unit, figure.kind());
        let own = self.noun_before(phrase, &words[..before.length], before.role, unit);
        let mut behind = self.noun_behind(place);
        // "About 65 per cent of tenants are small firms"
        let opens = words[..before.length]
            .iter()
            .all(|it| BOUNDS.contains(&it.text.as_str()));
        if before.role == Role::Share && opens && own.is_none() {
            behind = self.part_of(place);
            if let Some(noun) = behind.take() {
                return Reading {
                    role: Role::Share,
                    noun: Some(noun),
                    of: None,
                    compared: Some(Compared::Whole),
                    is_bare: false,
                };
            }
        }
        let mut reading = Reading {
            role: before.role,
            noun: None,
            of: None,
            compared: None,
            is_bare: false,
        };
        let counts = matches!(unit, Unit::Count(_));
        match before.role {
            Role::Rank => {
                reading.noun = own.map(|noun| Noun {
                    sure: false,
                    ..noun
                });
                reading.compared = Some(Compared::Field);
            }
            Role::Level | Role::From | Role::Completion => {
                let time = matches!(unit, Unit::Year | Unit::Month | Unit::Day);
                let coded = own.as_ref().is_some_and(|it| it.code.is_some());
                reading.noun = match behind {
                    _ if time => own.filter(|it| it.code.is_some()),
                    Some(noun)
                        if counts && !coded || own.is_none() || noun.code.is_some() && !coded =>
                    {
                        Some(noun)
                    }
                    _ => {
                        own.or_else(|| self.english_antecedent(place, opening, &mut reading, false))
                    }
                };
                // "No 12 among 169 national zones": nothing that follows is of the field.
                let among = place.checked_sub(1).is_some_and(|at| {
                    let last = &self.figures[at];
                    let between = &self.letters.folded[last.end.min(figure.start)..figure.start];
                    *last.unit() == Unit::Rank && between.len() < 12
                });
                reading.is_bare = time && reading.noun.is_none() || among;
                reading.of = None;
            }
            Role::Reached => {
                let last = place
                    .checked_sub(1)
                    .and_then(|it| self.readings[it].noun.clone());
                reading.noun = own.or(last).or(behind);
            }
            Role::Change | Role::Share => {
                reading.compared = (before.role == Role::Share).then_some(Compared::Whole);
                if before.role == Role::Change && self.is_year_on_year(place) {
                    reading.compared = Some(Compared::PreviousYear);
                }
                let counted = counts.then_some(behind).flatten();
                reading.noun = own
                    .or_else(|| self.english_antecedent(place, opening, &mut reading, before.verb))
                    .or(counted);
            }
        }
        reading
    }

    /// The whole behind a share at the beginning of a clause.
    fn part_of(&self, place: usize) -> Option<Noun> {
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
        let total = last.text == "total" || last.text == "gdp";
        (opens && !total && start < end && end - start <= 4).then(|| Noun {
            words: self
                .letters
                .text(figure.end + 4 + first.start..figure.end + 4 + last.end)
                .to_owned(),
            code: None,
            area: None,
            sure: true,
        })
    }

    fn english_antecedent(
        &self,
        place: usize,
        opening: Opening,
        reading: &mut Reading,
        verb: bool,
    ) -> Option<Noun> {
        let last = self.antecedent(place, opening)?;
        reading.of = last.of;
        let mut noun = last.noun;
        noun.sure &= last.near && !verb;
        Some(noun)
    }

    /// Whether the words behind a change name the year before.
    fn is_year_on_year(&self, place: usize) -> bool {
        let figure = &self.figures[place];
        let behind: String = self.letters.folded[figure.end..].iter().take(32).collect();
        [
            "year on year", "year-on-year", "on the year", "a year earlier", "last year", "yoy",
            "from the previous year", "from a year",
        ]
        .iter()
        .any(|it| behind.contains(it))
    }

    /// The noun at the end of words.
    fn noun_before(
        &self,
        phrase: &Phrase,
        words: &[Word],
        role: Role,
        unit: &Unit,
    ) -> Option<Noun> {
        let end = words.len();
        let mut start = end;
        while start > 0 {
            let word = &words[start - 1];
            let bound = BOUNDS.contains(&word.text.as_str())
                || LEVELS.contains(&word.text.as_str())
                || CHANGES.contains(&word.text.as_str()) && start < end
                || word.text.ends_with("'s") && start < end;
            if bound && !self.is_inside_name(phrase, words, start - 1) {
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
        if start >= end {
            return None;
        }
        let letters = &phrase.letters[..last.end];
        let level = matches!(role, Role::Level | Role::From | Role::Reached).then_some(unit);
        let named = (first.start..last.end).find_map(|at| {
            let named = lookup::name_at(letters, at, level)?;
            (named.characters.end == last.end).then_some(named)
        });
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
        Some(Noun {
            words: phrase.slice(first.start, last.end).text(self.letters),
            sure: code.is_some() || count <= 6,
            code: code.map(|it| it.indicator.id.as_str()),
            area: None,
        })
    }

    /// Whether a word stands within the name of an indicator.
    fn is_inside_name(&self, phrase: &Phrase, words: &[Word], at: usize) -> bool {
        let word = &words[at];
        (0..at).rev().take(6).any(|from| {
            lookup::name_at(&phrase.letters, words[from].start, None)
                .is_some_and(|named| named.characters.end >= word.end)
        })
    }

    fn is_name_start(&self, phrase: &Phrase, words: &[Word], at: usize) -> bool {
        lookup::name_at(&phrase.letters, words[at].start, None)
            .is_some_and(|named| named.characters.end > words[at].end)
    }

    /// The noun that is counted behind a figure.
    fn noun_behind(&self, place: usize) -> Option<Noun> {
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
        if end == start {
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
        Some(Noun {
            words: self.letters.text(from..to).to_owned(),
            code: named.map(|it| it.indicator.id.as_str()),
            area: None,
            sure: true,
        })
    }
}

/// The construction at the end of words.
fn construction(letters: &[char], words: &[Word], unit: &Unit, kind: Kind) -> Before {
    let mut length = words.len();
    let text = |length: usize| {
        length
            .checked_sub(1)
            .map_or("", |at| words[at].text.as_str())
    };
    let pair = |length: usize| match length {
        0 | 1 => String::new(),
        _ => format!("{} {}", words[length - 2].text, words[length - 1].text),
    };
    let mut to = false;
    let mut from = false;
    let mut of = false;
    loop {
        let word = text(length);
        if length == 0 {
            break;
        }
        if word == "to" {
            to = true;
        } else if word == "from" || word == "against" {
            from = true;
        } else if word == "of" {
            if of || ["which of", "share of"].contains(&pair(length).as_str()) {
                break;
            }
            of = true;
        } else if !(FILLERS.contains(&word)
            || word == "by"
            || word == ":"
            || word == "on" && text(length - 1) == "year")
        {
            break;
        }
        if SHARES.contains(&pair(length).as_str()) {
            break;
        }
        length -= 1;
    }
    if SHARES.contains(&pair(length).as_str())
        || unit == &Unit::Percent
            && ["or", "representing", "contributed", "contributing"].contains(&text(length))
        || unit == &Unit::Ratio && text(length) == "or"
    {
        let taken = if SHARES.contains(&pair(length).as_str()) {
            2
        } else {
            1
        };
        length -= taken;
        while length > 0 && LEVELS.contains(&text(length)) {
            length -= 1;
        }
        return Before {
            role: Role::Share,
            length,
            verb: false,
        };
    }
    if *unit == Unit::Rank && kind != Kind::Change {
        while length > 0
            && (LEVELS.contains(&text(length))
                || [
                    "ranked", "ranks", "placed", "rank", "in", "entered", "enter",
                ]
                .contains(&text(length)))
        {
            length -= 1;
        }
        return Before {
            role: Role::Rank,
            length,
            verb: false,
        };
    }
    if from {
        while length > 0 && CHANGES.contains(&text(length)) {
            length -= 1;
        }
        return Before {
            role: Role::From,
            length,
            verb: false,
        };
    }
    let mut change = false;
    let mut verb = false;
    // "Patents granted: 2,318": a participle may be the end of a name.
    let is_name = |length: usize| {
        let end = words[length - 1].end;
        words[..length - 1].iter().rev().take(4).any(|word| {
            lookup::name_at(&letters[..end], word.start, Some(unit))
                .is_some_and(|named| named.characters.end == end)
        })
    };
    while length > 0 && !is_name(length) {
        let word = text(length);
        if CHANGES.contains(&word) {
            change = true;
        } else if LEVELS.contains(&word) && !change {
            verb = true;
        } else if (LEVELS.contains(&word)
            || [
                "a", "an", "by", "annual", "year-on-year", "in", "average", "of",
            ]
            .contains(&word))
            && change
        {
        } else if verb
            && [
                "has", "have", "had", "also", "to", "already", "which", "that",
            ]
            .contains(&word)
        {
        } else {
            break;
        }
        length -= 1;
    }
    // 8% growth in exports; exports grew.
    let role = match () {
        () if change && to => Role::Reached,
        () if to && length == words.len() - 1 && words.len() <= 2 => Role::Reached,
        () if to && words.len() <= 3 && !change => Role::Reached,
        () if change || kind == Kind::Change => Role::Change,
        () if kind == Kind::Share => Role::Share,
        () => Role::Level,
    };
    Before {
        role,
        length,
        verb: verb && !change,
    }
}
