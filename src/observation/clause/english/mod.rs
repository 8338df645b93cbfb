//! English clauses: "GDP rose 6.3 per cent to RMB 147.2 billion", "41,000 companies, 1,386 of them certified".

mod construction;
mod noun;
mod word;
mod words;

use crate::figure::Unit;
use crate::language::script::is_han;
use crate::observation::clause::before::Opening;
use crate::observation::clause::english::construction::construction;
use crate::observation::clause::english::word::split;
use crate::observation::clause::english::words::BOUNDS;
use crate::observation::clause::english::words::DOING;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::sentence::Reading;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::letters::begins;
use crate::observation::letters::contains;

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

impl<'a> Sentence<'a, '_> {
    /// Reads a figure of an English clause.
    pub fn english(&self, place: usize, phrase: &Phrase, opening: Opening) -> Reading<'a> {
        let figure = &self.figures[place];
        let unit = figure.unit();
        let words = split(phrase.letters);
        let before = construction(phrase.letters, &words, unit, figure.kind());
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
        if before.role == Role::Share && own.is_none() && self.is_of_plan(place) {
            reading.role = Role::Completion;
            reading.compared = Some(Compared::Plan);
            reading.noun = self.english_antecedent(place, opening, &mut reading, false);
            return reading;
        }
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
                let done = words[before.length..]
                    .iter()
                    .any(|it| DOING.contains(&it.text.as_str()));
                reading.noun = match behind {
                    _ if time => own.filter(|it| it.code.is_some()),
                    Some(noun)
                        if counts && (!coded || done)
                            || own.is_none()
                            || noun.code.is_some() && !coded =>
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

    fn english_antecedent(
        &self,
        place: usize,
        opening: Opening,
        reading: &mut Reading<'a>,
        verb: bool,
    ) -> Option<Noun<'a>> {
        let last = self.antecedent(place, opening)?;
        reading.of = last.of;
        let mut noun = last.noun;
        // "9.2 percent and 12 percent higher respectively" are of two nouns.
        let behind = &self.letters.folded[self.figures[place].end..];
        let near = &behind[..behind.len().min(48)];
        let respective = contains(near, "respectively");
        noun.sure &= last.near && !verb && !respective;
        Some(noun)
    }

    /// "104 percent of the annual target"
    fn is_of_plan(&self, place: usize) -> bool {
        let behind = &self.letters.folded[self.figures[place].end..];
        let mark = behind.iter().position(|it| parts(*it) || *it == '.');
        let words = &behind[..mark.unwrap_or(behind.len()).min(40)];
        let plans = ["target", "plan", "goal", "budget", "quota"];
        begins(words, " of ") && plans.iter().any(|it| contains(words, it))
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
}
