//! Changes, shares, ranks and completions: of the noun before them, or of the figure that stands before.

use crate::figure::Unit;
use crate::observation::clause::before::Opening;
use crate::observation::clause::head;
use crate::observation::clause::noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::sentence::Reading;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Role;
use crate::observation::clause::tail::Tail;

impl<'a> Sentence<'a, '_> {
    /// A change, a share or a completion.
    pub fn relative(
        &self,
        place: usize,
        rest: &Phrase,
        opening: Opening,
        tail: &Tail,
    ) -> Reading<'a> {
        let figure = &self.figures[place];
        let mut reading = Reading {
            role: tail.role,
            noun: None,
            of: None,
            compared: tail.compared,
            is_bare: false,
        };
        let head = head::head(rest, 0, self.letters);
        if let Some(mut noun) = noun::noun_behind(rest, head.clone(), self.letters, None) {
            // The level of the same noun, if one has been told.
            let level = self.readings.iter().rposition(|it| {
                let same = it.noun.as_ref().is_some_and(|it| it.words == noun.words);
                same && matches!(it.role, Role::Level | Role::Reached)
            });
            reading.of = level.map(|at| self.figures[at].figure.characters.start);
            noun.area = noun.area.or(head.1);
            reading.noun = Some(noun);
            return reading;
        }
        if *figure.unit() == Unit::Rank
            && let Some(noun) = self.place_among(place, rest, rest, &Phrase::default())
        {
            reading.noun = Some(noun);
            return reading;
        }
        let Some(last) = self.antecedent(place, opening) else {
            return reading;
        };
        let points = *figure.unit() == Unit::PercentagePoint;
        reading.of = match last.place {
            // A share of a share's noun belongs to none of them.
            Some(at) if tail.role == Role::Share && *self.figures[at].unit() == Unit::Percent => {
                self.readings[at].of
            }
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
    pub fn belongs_to(&self, at: usize, points: bool) -> Option<usize> {
        let reading = &self.readings[at];
        let own = matches!(reading.role, Role::Level | Role::Reached | Role::From)
            || reading.of.is_none()
            || points && *self.figures[at].unit() == Unit::Percent;
        match own {
            true => Some(self.figures[at].figure.characters.start),
            false => reading.of,
        }
    }
}
