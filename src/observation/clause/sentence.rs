//! A sentence while it is read: its figures, what has been read of them, and what an elliptic clause refers to.

use crate::figure::Unit;
use crate::observation::clause::before;
use crate::observation::clause::before::Before;
use crate::observation::clause::before::Opening;
use crate::observation::clause::before::Placed;
use crate::observation::clause::noun;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::clause::words::AFTER_FIGURES;
use crate::observation::letters::Letters;

/// What a sentence says of one of its figures.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    pub role: Role,
    pub noun: Option<Noun<'a>>,
    /// The character of the text at which the figure starts that this one belongs to
    pub of: Option<usize>,
    pub compared: Option<Compared>,
    /// Whether nothing that follows refers to it: a date, the bound of a class, a time, the field of a rank
    pub is_bare: bool,
}

impl Reading<'_> {
    /// That of a figure of which nothing is said.
    pub fn bare() -> Self {
        Reading {
            role: Role::Level,
            noun: None,
            of: None,
            compared: None,
            is_bare: true,
        }
    }
}

/// The last noun of a sentence, to which the next one may refer.
#[derive(Clone, Debug, Default)]
pub struct Carried<'a> {
    pub last: Option<Reading<'a>>,
    pub start: usize,
}

impl<'a> Carried<'a> {
    /// The noun, and the character at which its figure starts.
    pub fn last(&self) -> Option<(Noun<'a>, usize)> {
        Some((self.last.as_ref()?.noun.clone()?, self.start))
    }

    /// Remembers what a figure that starts at a character is of.
    pub fn set(&mut self, reading: &Reading<'a>, start: usize) {
        self.last = Some(reading.clone());
        self.start = start;
    }
}

/// A sentence while it is read.
pub struct Sentence<'a, 'b> {
    pub letters: &'b Letters<'a>,
    pub figures: &'b [Placed<'a, 'b>],
    /// The words before each figure
    pub before: &'b [Before],
    pub readings: Vec<Reading<'a>>,
    pub carried: &'b Carried<'a>,
}

/// What an elliptic clause refers to.
pub struct Antecedent<'a> {
    /// The figure of this sentence whose noun it is
    pub place: Option<usize>,
    /// The character at which that figure starts
    pub of: Option<usize>,
    /// Whether it stands in this sentence
    pub near: bool,
    pub role: Role,
    pub compared: Option<Compared>,
    pub noun: Noun<'a>,
}

impl<'a, 'b> Sentence<'a, 'b> {
    /// The words before a figure, without what belongs to the figure before it.
    pub fn phrase(&self, place: usize) -> (Phrase<'b>, Opening) {
        let before = &self.before[place];
        let (phrase, opening) = (before.phrase(self.letters), before.opening);
        let mut start = 0;
        while matches!(opening, Opening::Figure(_))
            && let Some(length) = AFTER_FIGURES.at_start(&phrase.letters[start..])
        {
            start += length;
        }
        // 32個國家和地區的外資企業128家: what was counted stands before 的.
        if let Opening::Figure(at) = opening
            && matches!(self.figures[at].unit(), Unit::Count(_))
            && let Some(of) = phrase.letters[start..].iter().rposition(|it| *it == '的')
            && phrase.len() - (start + of) > 2
        {
            start += of + 1;
        }
        (phrase.slice(start, phrase.len()), opening)
    }

    /// What an elliptic clause refers to: the last figure with a noun, or the noun before an open bracket.
    pub fn antecedent(&self, place: usize, opening: Opening) -> Option<Antecedent<'a>> {
        if let Opening::Bracket(at) = opening {
            let previous = self.figures[..place]
                .iter()
                .filter(|it| it.end <= at)
                .count();
            let near = previous
                .checked_sub(1)
                .is_some_and(|it| self.figures[it].end == at && self.readings[it].noun.is_some());
            if !near {
                let before = before::before(self.letters, self.figures, at, previous);
                let phrase = before.phrase(self.letters);
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
        let ranks = *self.figures[place].unit() == Unit::Rank;
        let last = self
            .readings
            .iter()
            .enumerate()
            .rev()
            // The rank of a zone is of no level that others could change.
            .filter(|(_, it)| it.role != Role::Rank || it.of.is_some() || ranks)
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
