//! The words before a figure, back to where its clause begins.

use std::ops::Range;

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::threshold::is_threshold;
use crate::observation::letters::Letters;

/// What the words before a figure begin at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// A mark that parts clauses, or the start of the sentence
    Clause,
    /// The figure before, with no mark between
    Figure(usize),
    /// The bracket at this place, which is still open
    Bracket(usize),
}

/// A figure with its place in the letters of its sentence.
pub struct Placed<'a, 'b> {
    pub figure: &'b Figure<'a>,
    pub start: usize,
    pub end: usize,
    /// Whether it is the bound of a class of things
    pub is_threshold: bool,
}

impl<'a, 'b> Placed<'a, 'b> {
    /// A figure of a sentence that starts at byte `base`.
    pub fn of(figure: &'b Figure<'a>, letters: &Letters, base: usize) -> Placed<'a, 'b> {
        let start = letters.place(figure.range.start - base);
        let end = letters.place(figure.range.end - base);
        Placed {
            figure,
            start,
            end,
            is_threshold: is_threshold(&letters.folded, figure, start..end),
        }
    }

    pub fn unit(&self) -> &'b Unit {
        &self.figure.reading.quantity.unit
    }

    pub fn kind(&self) -> Kind {
        self.figure.reading.kind
    }
}

/// No clause is longer, in letters.
const LONGEST: usize = 90;

/// The words before a figure, as they are found: mostly the sentence's own letters.
pub struct Before {
    range: Range<usize>,
    /// The letters and their places from the last to the first, where something among them is left out
    parted: Option<(Vec<char>, Vec<usize>)>,
    pub opening: Opening,
}

impl Before {
    /// The words.
    pub fn phrase<'p>(&'p self, sentence: &'p Letters) -> Phrase<'p> {
        match &self.parted {
            None => Phrase::within(sentence, self.range.clone()),
            Some((letters, places)) => Phrase::apart(letters, places),
        }
    }

    fn len(&self) -> usize {
        match &self.parted {
            None => self.range.len(),
            Some((letters, _)) => letters.len(),
        }
    }

    /// Puts letters of the sentence before those that are there.
    fn put(&mut self, letters: &[char], range: Range<usize>) {
        if let Some((own, places)) = &mut self.parted {
            own.extend(letters[range.clone()].iter().rev());
            places.extend(range.clone().rev());
        }
        self.range.start = range.start;
    }

    /// Puts a letter for what stands there from a place on: a gap for a date.
    fn put_for(&mut self, letters: &[char], letter: char, place: usize) {
        let (own, places) = self.part(letters);
        own.push(letter);
        places.push(place);
        self.range.start = place;
    }

    /// Leaves out what stands there from a place on.
    fn leave_out(&mut self, letters: &[char], place: usize) {
        if self.parted.is_none() && self.range.is_empty() {
            self.range = place..place;
            return;
        }
        self.part(letters);
        self.range.start = place;
    }

    fn part(&mut self, letters: &[char]) -> &mut (Vec<char>, Vec<usize>) {
        let range = self.range.clone();
        self.parted.get_or_insert_with(|| {
            let own = letters[range.clone()].iter().rev().copied().collect();
            (own, range.rev().collect())
        })
    }
}

/// The words before a place of the sentence, back to where their clause begins; `previous` figures stand before it.
pub fn before(sentence: &Letters, figures: &[Placed], place: usize, mut previous: usize) -> Before {
    let letters = &sentence.folded;
    let current = figures.get(previous);
    let mut at = place;
    let mut before = Before {
        range: place..place,
        parted: None,
        opening: Opening::Clause,
    };
    while at > 0 && before.len() < LONGEST {
        while previous > 0 && figures[previous - 1].start >= at {
            previous -= 1;
        }
        if let Some(figure) = previous.checked_sub(1).map(|it| &figures[it])
            && figure.end >= at
        {
            previous -= 1;
            let lasts = matches!(figure.unit(), Unit::Year | Unit::Month | Unit::Day);
            // 四年翻番
            let grows = current.is_some_and(|it| it.start == place && it.kind() == Kind::Change);
            if figure.kind() == Kind::Date || lasts && (before.len() > 0 || grows) {
                before.put_for(letters, GAP, figure.start);
                at = figure.start;
                continue;
            }
            if figure.is_threshold && before.len() > 0 {
                before.put(letters, figure.start..at);
                at = figure.start;
                continue;
            }
            before.opening = Opening::Figure(previous);
            break;
        }
        let letter = letters[at - 1];
        match letter {
            ')' => {
                at = open(letters, at - 1).unwrap_or(at - 1);
                before.leave_out(letters, at);
            }
            '(' | '【' | '[' => {
                before.opening = Opening::Bracket(at - 1);
                break;
            }
            // 營業收入：120億元, "Workforce: 184,000": a colon may stand where a verb would.
            ':' | '：'
                if at >= 3
                    && (previous == 0 || figures[previous - 1].end + 2 < at)
                    && before.phrase(sentence).letters.iter().all(|it| *it == ' ') =>
            {
                before.put_for(letters, ' ', at - 1);
                at -= 1;
            }
            '、' if follows_figure(letters, figures, previous, at - 1) => break,
            _ if parts(letter) => break,
            _ => {
                before.put(letters, at - 1..at);
                at -= 1;
            }
        }
    }
    if let Some((letters, places)) = &mut before.parted {
        letters.reverse();
        places.reverse();
    }
    before
}

/// Where the bracket opens that closes at a place.
fn open(letters: &[char], close: usize) -> Option<usize> {
    let mut depth = 0;
    for at in (close.saturating_sub(80)..=close).rev() {
        match letters[at] {
            ')' => depth += 1,
            '(' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a figure other than a date stands between the last mark and a place.
fn follows_figure(letters: &[char], figures: &[Placed], previous: usize, at: usize) -> bool {
    let Some(figure) = previous.checked_sub(1).map(|it| &figures[it]) else {
        return false;
    };
    figure.kind() != Kind::Date
        && figure.end <= at
        && !letters[figure.end..at].iter().any(|it| parts(*it))
}
