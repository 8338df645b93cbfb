//! A sentence read clause by clause: for each of its figures what it is of, and in which construction that is said.

pub mod counted;
pub mod noun;
pub mod phrase;
pub mod tail;
mod words;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Opening;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::Placed;
use crate::observation::clause::phrase::is_threshold;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::clause::tail::Tail;
use crate::observation::clause::words::BACK_REFERENCES;
use crate::observation::clause::words::EVENTS;
use crate::observation::letters::Letters;
use crate::observation::lookup;

/// What a sentence says of one of its figures.
#[derive(Clone, Debug)]
pub struct Reading {
    pub role: Role,
    pub noun: Option<Noun>,
    /// The character of the text at which the figure starts that this one belongs to
    pub of: Option<usize>,
    pub compared: Option<Compared>,
    /// Whether it is nothing that a noun has: a date, the bound of a class, a time
    pub is_bare: bool,
}

/// The last noun of a sentence, to which the next one may refer.
#[derive(Clone, Debug, Default)]
pub struct Carried {
    last: Option<Reading>,
    start: usize,
}

/// A sentence while it is read.
struct Sentence<'a, 'b> {
    letters: &'a Letters<'a>,
    figures: &'a [Placed<'a, 'b>],
    readings: Vec<Reading>,
    carried: &'a Carried,
}

/// Reads a sentence.
pub fn read(letters: &Letters, figures: &[Placed], carried: &mut Carried) -> Vec<Reading> {
    let mut sentence = Sentence {
        letters,
        figures,
        readings: Vec::new(),
        carried,
    };
    for place in 0..figures.len() {
        let reading = sentence.reading(place);
        sentence.readings.push(reading);
    }
    let readings = sentence.readings;
    let last = readings
        .iter()
        .rposition(|it| it.noun.is_some() && !it.is_bare);
    if let Some(place) = last {
        *carried = Carried {
            last: Some(readings[place].clone()),
            start: figures[place].figure.characters.start,
        };
    }
    readings
}

impl Reading {
    fn bare() -> Reading {
        Reading {
            role: Role::Level,
            noun: None,
            of: None,
            compared: None,
            is_bare: true,
        }
    }
}

impl Sentence<'_, '_> {
    fn reading(&self, place: usize) -> Reading {
        let figure = &self.figures[place];
        if figure.kind() == Kind::Date || is_threshold(self.letters, figure) {
            return Reading::bare();
        }
        let (phrase, opening) = phrase::before(self.letters, self.figures, figure.start, place);
        if let Some(reading) = self.continued(place, &phrase) {
            return reading;
        }
        let tail = tail::tail(&phrase, figure.unit(), figure.kind());
        let rest = phrase.slice(0, tail.length);
        let mut reading = match tail.role {
            Role::Level | Role::From => self.level(place, &rest, opening, &tail),
            Role::Reached => self.reached(place, &rest),
            _ => self.relative(place, &rest, opening, &tail),
        };
        if tail.respective {
            self.respective(place, &rest, &tail, &mut reading);
        }
        reading
    }

    /// A figure in a list with that before it: 18億元、12億元和3億元.
    fn continued(&self, place: usize, phrase: &Phrase) -> Option<Reading> {
        let before = place.checked_sub(1)?;
        let (last, figure) = (&self.figures[before], &self.figures[place]);
        let between = &self.letters.folded[last.end..figure.start];
        let joined: String = between.iter().filter(|it| **it != ' ').collect();
        let list = [
            "、", "和", "與", "及", "以及", ":", "/", "and", ",", ", and",
        ];
        if !list.contains(&joined.as_str())
            || last.unit() != figure.unit()
            || !phrase.is_empty() && joined.is_empty()
        {
            return None;
        }
        let first = self.list_start(before);
        let reading = self.readings.get(before)?;
        let index = place - first;
        let mut next = Reading {
            of: reading.of,
            ..reading.clone()
        };
        // The first of the list has read what each of them is of.
        if let Some(nouns) = self.nouns_of_list(first) {
            let (noun, of) = nouns.into_iter().nth(index)?;
            next.noun = Some(noun);
            next.of = of;
        } else if joined != ":"
            && let Some(noun) = &mut next.noun
        {
            noun.sure = false;
        }
        Some(next)
    }

    /// The first figure of the list in which the figure at a place stands.
    fn list_start(&self, mut place: usize) -> usize {
        while place > 0 {
            let (last, figure) = (&self.figures[place - 1], &self.figures[place]);
            let between = &self.letters.folded[last.end.min(figure.start)..figure.start];
            let joined: String = between.iter().filter(|it| **it != ' ').collect();
            if ![
                "、", "和", "與", "及", "以及", ":", "/", "and", ",", ", and",
            ]
            .contains(&joined.as_str())
                || last.unit() != figure.unit()
            {
                break;
            }
            place -= 1;
        }
        place
    }

    /// How many figures stand in the list that starts at a place.
    fn list_length(&self, start: usize) -> usize {
        let mut end = start + 1;
        while end < self.figures.len() && self.list_start(end) == start {
            end += 1;
        }
        end - start
    }

    /// What each figure of a list is of, where 分別 says that they are of several nouns.
    fn nouns_of_list(&self, start: usize) -> Option<Vec<(Noun, Option<usize>)>> {
        let figure = &self.figures[start];
        let (phrase, _) = phrase::before(self.letters, self.figures, figure.start, start);
        let tail = tail::tail(&phrase, figure.unit(), figure.kind());
        if !tail.respective {
            return None;
        }
        let rest = phrase.slice(0, tail.length);
        let length = self.list_length(start);
        let unit =
            matches!(tail.role, Role::Level | Role::From | Role::Reached).then(|| figure.unit());
        if let Some(nouns) = self.split(&rest, length, unit) {
            return Some(nouns.into_iter().map(|it| (it, None)).collect());
        }
        if unit.is_some() || noun::noun(&rest, self.letters, None).is_some() {
            return None;
        }
        // 分別增長8%和5%: each belongs to one of the levels before.
        let levels: Vec<usize> = (0..start)
            .filter(|at| {
                let reading = &self.readings[*at];
                reading.noun.is_some()
                    && !reading.is_bare
                    && matches!(reading.role, Role::Level | Role::Reached)
            })
            .collect();
        let from = levels.len().checked_sub(length)?;
        let nouns = levels[from..].iter().filter_map(|at| {
            let noun = self.readings[*at].noun.clone()?;
            Some((noun, Some(self.figures[*at].figure.characters.start)))
        });
        Some(nouns.collect())
    }

    /// So many nouns joined by 、 and 和: 出口、進口.
    fn split(&self, phrase: &Phrase, length: usize, unit: Option<&Unit>) -> Option<Vec<Noun>> {
        if length < 2 {
            return None;
        }
        let (start, area) = noun::head(phrase, 0, self.letters);
        let phrase = phrase.slice(start, phrase.len());
        let joints: Vec<usize> = (1..phrase.len().saturating_sub(1))
            .filter(|at| matches!(phrase.letters[*at], '、' | '和' | '與' | '及'))
            .collect();
        if joints.len() + 1 != length {
            // 城鄉居民人均可支配收入分別: the two that 城鄉 names.
            return (length == 2)
                .then(|| self.town_and_country(&phrase, &area))
                .flatten();
        }
        let mut nouns = Vec::new();
        let mut from = 0;
        let last = phrase.slice(*joints.last()? + 1, phrase.len());
        for end in joints.iter().copied().chain([phrase.len()]) {
            let part = phrase.slice(from, end);
            from = end + 1;
            let mut noun = noun::noun(&part, self.letters, unit);
            if noun.as_ref().is_none_or(|it| it.code.is_none()) {
                // 城鎮、農村居民人均可支配收入: what the last part ends with holds for all.
                let composed = (1..last.len()).find_map(|at| {
                    let words: Vec<char> = part
                        .letters
                        .iter()
                        .chain(&last.letters[at..])
                        .copied()
                        .collect();
                    let named = lookup::name_at(&words, 0, unit)?;
                    (named.characters.end == words.len()).then(|| Noun {
                        words: part.text(self.letters)
                            + &last.slice(at, last.len()).text(self.letters),
                        code: Some(named.indicator.id.as_str()),
                        area: None,
                        sure: true,
                    })
                });
                noun = composed.or(noun);
            }
            let mut noun = noun?;
            noun.area = noun.area.or_else(|| area.clone());
            nouns.push(noun);
        }
        Some(nouns)
    }

    fn town_and_country(&self, phrase: &Phrase, area: &Option<String>) -> Option<Vec<Noun>> {
        if !phrase.letters.starts_with(&['城', '鄉']) {
            return None;
        }
        let rest = phrase.slice(2, phrase.len());
        let nouns = ["城鎮", "農村"].map(|part| {
            let words: Vec<char> = part.chars().chain(rest.letters.iter().copied()).collect();
            let named = lookup::name_at(&words, 0, None)?;
            (named.characters.end == words.len()).then(|| Noun {
                words: part.to_owned() + &rest.text(self.letters),
                code: Some(named.indicator.id.as_str()),
                area: area.clone(),
                sure: true,
            })
        });
        nouns.into_iter().collect()
    }

    /// Gives the first figure of a list its own noun.
    fn respective(&self, place: usize, _rest: &Phrase, _tail: &Tail, reading: &mut Reading) {
        if let Some(nouns) = self.nouns_of_list(place)
            && let Some((noun, of)) = nouns.into_iter().next()
        {
            reading.noun = Some(noun);
            reading.of = of;
        }
    }

    /// A level: its noun stands before it, or behind where it counts.
    fn level(&self, place: usize, rest: &Phrase, opening: Opening, tail: &Tail) -> Reading {
        let figure = &self.figures[place];
        let unit = figure.unit();
        let mut before = noun::noun(rest, self.letters, Some(unit));
        let (start, area) = noun::head(rest, 0, self.letters);
        let own = &rest.letters[start.min(rest.len())..];
        let verb = EVENTS.at_end(own).map_or(0, |length| length);
        let ends_openly = own.is_empty()
            || verb > 0
            || own.len() < 2
            || matches!(own.last(), Some('等' | '的' | '有' | '了'))
            || phrase_ends_openly(rest);
        let behind = counted::behind(self.letters, self.figures, place)
            .map(|phrase| counted::noun(&phrase, &own[own.len() - verb..], self.letters, unit));
        let named = before.as_ref().is_some_and(|it| it.code.is_some());
        let counts = matches!(unit, Unit::Count(_));
        let noun = match behind {
            Some(mut behind)
                if !named
                    && (ends_openly || before.is_none() || counts && behind.code.is_some()) =>
            {
                behind.area = area;
                // Money before a noun is of it only behind a verb: 發行了80億元產業基金.
                behind.sure &= counts || verb > 0 || own.is_empty();
                Some(behind)
            }
            _ => {
                if let Some(noun) = &mut before {
                    noun.sure &= noun.code.is_some() || verb == 0 || verb < own.len();
                }
                before.or_else(|| self.understood(place, own, opening))
            }
        };
        let time = matches!(unit, Unit::Year | Unit::Month | Unit::Day);
        Reading {
            role: tail.role,
            is_bare: time && noun.as_ref().is_none_or(|it| it.code.is_none()),
            noun: noun.map(|mut noun| {
                noun.sure &= !time || noun.code.is_some();
                noun
            }),
            of: None,
            compared: tail.compared,
        }
    }

    /// The noun of a level that names only a verb, or nothing: 新開工100萬平方米 behind 安置房500萬平方米.
    fn understood(&self, place: usize, verb: &[char], opening: Opening) -> Option<Noun> {
        let unit = self.figures[place].unit();
        let last = self.antecedent(place, opening)?;
        let noun = &last.noun;
        if last.place.is_none_or(|at| self.figures[at].unit() != unit) {
            return None;
        }
        let known: Vec<char> = Letters::of(&noun.words).folded;
        let known = strip_verb(&known);
        let named = [[verb, known].concat(), [known, verb].concat()]
            .into_iter()
            .find_map(|words| {
                let named = lookup::name_at(&words, 0, Some(unit))?;
                (named.characters.end == words.len() && !verb.is_empty()).then_some(named)
            });
        let verb: String = verb.iter().collect();
        let known: String = known.iter().collect();
        Some(Noun {
            words: format!("{verb}{known}"),
            code: named.as_ref().map(|it| it.indicator.id.as_str()),
            area: noun.area.clone(),
            sure: named.is_some(),
        })
    }

    /// A level that a change has reached: 由2.5%提升到2.7%.
    fn reached(&self, place: usize, rest: &Phrase) -> Reading {
        let unit = self.figures[place].unit();
        let own = noun::noun(rest, self.letters, Some(unit));
        let before = place.checked_sub(1).and_then(|it| self.readings.get(it));
        let noun = own.or_else(|| {
            let before = before?;
            let near = self.figures[place - 1].unit() == unit || before.role == Role::Change;
            let mut noun = before.noun.clone()?;
            noun.sure &= near;
            Some(noun)
        });
        Reading {
            role: Role::Reached,
            noun,
            of: None,
            compared: None,
            is_bare: false,
        }
    }

    /// A change, share, rank or completion: of the noun before it, or of the figure that stands before.
    fn relative(&self, place: usize, rest: &Phrase, opening: Opening, tail: &Tail) -> Reading {
        let figure = &self.figures[place];
        let mut reading = Reading {
            role: tail.role,
            noun: None,
            of: None,
            compared: tail.compared,
            is_bare: false,
        };
        let own = noun::noun(rest, self.letters, None);
        let (_, area) = noun::head(rest, 0, self.letters);
        if let Some(mut noun) = own {
            // The level of the same noun, if one has been told.
            let level = self.readings.iter().rposition(|it| {
                it.noun.as_ref().is_some_and(|it| it.words == noun.words)
                    && matches!(it.role, Role::Level | Role::Reached)
            });
            reading.of = level.map(|at| self.figures[at].figure.characters.start);
            noun.area = noun.area.or(area);
            reading.noun = Some(noun);
            return reading;
        }
        if let Some(last) = self.antecedent(place, opening) {
            let points = *figure.unit() == Unit::PercentagePoint;
            reading.of = match last.place {
                Some(at) => self.belongs_to(at, points),
                None => last.of,
            };
            if tail.role == Role::Change && last.role == Role::Change {
                reading.compared = reading.compared.or(last.compared);
            }
            let mut noun = last.noun;
            noun.sure &= last.near;
            reading.noun = Some(noun);
        } else if tail.role == Role::Rank {
            reading.noun = tail
                .other
                .and_then(|(start, end)| self.field(rest, start, end, place));
        }
        reading
    }

    /// The figure to which a change of the figure at a place belongs.
    fn belongs_to(&self, at: usize, points: bool) -> Option<usize> {
        let reading = &self.readings[at];
        let own = matches!(reading.role, Role::Level | Role::Reached | Role::From)
            || reading.of.is_none()
            || points && *self.figures[at].unit() == Unit::Percent;
        match own {
            true => Some(self.figures[at].figure.characters.start),
            false => reading.of,
        }
    }

    /// A rank with no noun is that of the zone itself among its field.
    fn field(&self, _rest: &Phrase, start: usize, end: usize, place: usize) -> Option<Noun> {
        let figure = &self.figures[place];
        let (phrase, _) = phrase::before(self.letters, self.figures, figure.start, place);
        let (start, end) = (start.min(phrase.len()), end.min(phrase.len()));
        let field = phrase.slice(start.min(end), end);
        (field.len() >= 2).then(|| Noun {
            words: field.text(self.letters),
            code: None,
            area: None,
            sure: false,
        })
    }

    /// What an elliptic clause refers to: the last figure with a noun, or the noun before an open bracket.
    fn antecedent(&self, place: usize, opening: Opening) -> Option<Antecedent> {
        if let Opening::Bracket(at) = opening {
            let previous = self.figures[..place]
                .iter()
                .filter(|it| it.end <= at)
                .count();
            let near = previous
                .checked_sub(1)
                .is_some_and(|it| self.figures[it].end == at && self.readings[it].noun.is_some());
            if !near {
                let (phrase, _) = phrase::before(self.letters, self.figures, at, previous);
                if let Some(noun) = noun::noun(&phrase, self.letters, None) {
                    return Some(Antecedent {
                        place: None,
                        of: None,
                        near: true,
                        role: Role::Level,
                        compared: None,
                        noun,
                    });
                }
            }
        }
        let last = self
            .readings
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, it)| Some((at, it, it.noun.clone().filter(|_| !it.is_bare)?)));
        if let Some((at, reading, noun)) = last {
            return Some(Antecedent {
                place: Some(at),
                of: Some(self.figures[at].figure.characters.start),
                near: true,
                role: reading.role,
                compared: reading.compared,
                noun,
            });
        }
        let last = self.carried.last.as_ref()?;
        Some(Antecedent {
            place: None,
            of: Some(self.carried.start),
            near: false,
            role: last.role,
            compared: None,
            noun: last.noun.clone()?,
        })
    }
}

/// What an elliptic clause refers to.
struct Antecedent {
    /// The figure of this sentence whose noun it is
    place: Option<usize>,
    /// The character at which that figure starts
    of: Option<usize>,
    /// Whether it stands in this sentence
    near: bool,
    role: Role,
    compared: Option<Compared>,
    noun: Noun,
}

/// Whether the words before a figure end with a verb or particle that asks for a noun behind it.
fn phrase_ends_openly(rest: &Phrase) -> bool {
    BACK_REFERENCES.has(&rest.letters)
}

/// A noun without the verb before it: 安置房 of 在建安置房.
fn strip_verb(words: &[char]) -> &[char] {
    for verb in ["在建", "新建", "新開工", "竣工", "全年"] {
        let verb: Vec<char> = verb.chars().collect();
        if let Some(rest) = words.strip_prefix(verb.as_slice())
            && rest.len() >= 2
        {
            return rest;
        }
    }
    words
}
