//! Changes, shares, ranks and completions: of the noun before them, or of the figure that stands before.

use crate::figure::Unit;
use crate::observation::clause::Reading;
use crate::observation::clause::Sentence;
use crate::observation::clause::noun;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Opening;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::clause::tail::Tail;
use crate::observation::clause::words::PROPERTIES;

impl Sentence<'_, '_> {
    /// A change, a share or a completion.
    pub fn relative(&self, place: usize, rest: &Phrase, opening: Opening, tail: &Tail) -> Reading {
        let figure = &self.figures[place];
        let mut reading = Reading {
            role: tail.role,
            noun: None,
            of: None,
            compared: tail.compared,
            is_bare: false,
        };
        if let Some(mut noun) = noun::noun(rest, self.letters, None) {
            // The level of the same noun, if one has been told.
            let level = self.readings.iter().rposition(|it| {
                let same = it.noun.as_ref().is_some_and(|it| it.words == noun.words);
                same && matches!(it.role, Role::Level | Role::Reached)
            });
            reading.of = level.map(|at| self.figures[at].figure.characters.start);
            let (_, area) = noun::head(rest, 0, self.letters);
            noun.area = noun.area.or(area);
            reading.noun = Some(noun);
            return reading;
        }
        let Some(last) = self.antecedent(place, opening) else {
            return reading;
        };
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

    /// A rank: of the noun before it (增速居全省第3位), of the figure before it, or of the zone itself among its like.
    pub fn rank(&self, place: usize, phrase: &Phrase, opening: Opening, tail: &Tail) -> Reading {
        let rest = phrase.slice(0, tail.length);
        let field = tail
            .other
            .map(|(start, end)| phrase.slice(start.min(end), end.min(phrase.len())))
            .unwrap_or_default();
        let mut reading = Reading {
            role: Role::Rank,
            noun: None,
            of: None,
            compared: tail.compared,
            is_bare: false,
        };
        let own = noun::noun(&rest, self.letters, None);
        let among = self.field(place, opening);
        let like: Vec<char> = field.letters.iter().chain(&rest.letters).copied().collect();
        let of_zone = among.is_some()
            || own.is_none() && is_of_zone(&like)
            || own
                .as_ref()
                .is_some_and(|it| it.code.is_none() && is_zone(&rest.letters));
        if of_zone {
            let own_words = rest
                .letters
                .iter()
                .any(|it| matches!(it, '排' | '評' | '考'));
            let words = [
                Some(rest.clone()).filter(|_| own_words),
                Some(field.clone()),
                Some(rest.clone()),
            ];
            let words = words.into_iter().flatten().find(|it| it.len() >= 2);
            let context: String = self.letters.folded[..self.figures[place].start]
                .iter()
                .rev()
                .take(40)
                .collect();
            let code = match () {
                () if context.contains("國全")
                    || context.contains("家國")
                    || context.contains("級家國") =>
                {
                    Some("national-rank")
                }
                () if context.contains("省全") => Some("provincial-rank"),
                () if context.contains("市全") => Some("city-rank"),
                () => None,
            };
            reading.compared = Some(Compared::Field);
            let field_words = among
                .and_then(|at| self.readings[at].noun.clone())
                .map(|it| it.words);
            let words = words
                .map(|it| strip_area(&it, self.letters))
                .or(field_words);
            reading.noun = words.map(|words| Noun {
                words,
                code,
                area: None,
                sure: code.is_some(),
            });
            return reading;
        }
        if let Some(noun) = own {
            let level = self.readings.iter().rposition(|it| {
                let same = it.noun.as_ref().is_some_and(|it| it.words == noun.words);
                same && matches!(it.role, Role::Level | Role::Reached)
            });
            reading.of = level.map(|at| self.figures[at].figure.characters.start);
            reading.noun = Some(noun);
            return reading;
        }
        let property = PROPERTIES.at_end(&rest.letters).is_some();
        if let Some(last) = self.antecedent(place, opening) {
            reading.of = match last.place {
                Some(at) => self.belongs_to(at, false),
                None => last.of,
            };
            let mut noun = last.noun;
            noun.sure &= last.near && (property || reading.compared.is_some());
            reading.noun = Some(noun);
        }
        reading
    }

    /// The figure that counts the field of a rank.
    fn field(&self, place: usize, opening: Opening) -> Option<usize> {
        let at = place.checked_sub(1)?;
        let adjacent = matches!(opening, Opening::Figure(it) if it == at);
        let bare = self.readings[at].is_bare && matches!(self.figures[at].unit(), Unit::Count(_));
        (bare && adjacent || bare && at + 1 == place).then_some(at)
    }
}

/// Words of a rank without the area before them.
fn strip_area(words: &Phrase, sentence: &crate::observation::letters::Letters) -> String {
    let (start, _) = noun::head(words, 0, sentence);
    match words.len() - start >= 2 {
        true => words.slice(start, words.len()).text(sentence),
        false => words.text(sentence),
    }
}

/// Whether the words of a rank speak of zones and counties.
fn is_of_zone(letters: &[char]) -> bool {
    let words: String = letters.iter().collect();
    [
        "區", "園", "縣", "百強", "排名", "考核", "考評", "評價", "綜合",
    ]
    .iter()
    .any(|it| words.contains(it))
        && !["增速", "增幅", "總量"].iter().any(|it| words.contains(it))
}

/// Whether a noun is the name of a zone.
fn is_zone(letters: &[char]) -> bool {
    let words: String = letters.iter().collect();
    [
        "區", "園", "縣", "市", "綜合實力", "考核中", "考評中", "評價中", "綜合排名",
    ]
    .iter()
    .any(|it| words.ends_with(it))
}
