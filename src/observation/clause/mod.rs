//! A sentence read clause by clause: for each of its figures what it is of, and in which construction that is said.

pub mod before;
pub mod counted;
mod english;
mod head;
mod level;
mod list;
pub mod noun;
pub mod phrase;
mod rank;
mod relative;
mod sentence;
mod sure;
pub mod tail;
mod threshold;
mod words;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::before::Before;
use crate::observation::clause::before::Placed;
use crate::observation::clause::before::before;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Role;
use crate::observation::letters::Letters;
use crate::observation::letters::contains;

pub use crate::observation::clause::sentence::Carried;
pub use crate::observation::clause::sentence::Reading;

/// Reads a sentence.
pub fn read<'a>(
    letters: &Letters<'a>,
    figures: &[Placed<'a, '_>],
    carried: &mut Carried<'a>,
) -> Vec<Reading<'a>> {
    let words: Vec<Before> = figures
        .iter()
        .enumerate()
        .map(|(place, figure)| before(letters, figures, figure.start, place))
        .collect();
    let mut sentence = Sentence {
        letters,
        figures,
        before: &words,
        readings: Vec::with_capacity(figures.len()),
        carried,
    };
    for (place, figure) in figures.iter().enumerate() {
        let reading = sentence.reading(place);
        // "rose 8 per cent to 3 billion": the change belongs to the level behind it.
        if reading.role == Role::Reached
            && let Some(change) = sentence.readings.last_mut()
            && change.role == Role::Change
            && change.of.is_none()
        {
            change.of = Some(figure.figure.characters.start);
        }
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

impl<'a> Sentence<'a, '_> {
    fn reading(&self, place: usize) -> Reading<'a> {
        let figure = &self.figures[place];
        if figure.kind() == Kind::Date || figure.is_threshold {
            return Reading::bare();
        }
        // 連跨5個百億臺階: what is passed is no level, and nothing that follows is of it.
        let behind = &self.letters.folded[figure.end..];
        if matches!(figure.unit(), Unit::Count(_))
            && ["臺階", "台階", "大關"]
                .iter()
                .any(|it| contains(&behind[..behind.len().min(5)], it))
        {
            return Reading::bare();
        }
        let (phrase, opening) = self.phrase(place);
        if let Some(reading) = self.continued(place, &phrase) {
            return reading;
        }
        if english::is_english(self, place, &phrase) {
            return self.english(place, &phrase, opening);
        }
        let tail = tail::tail(&phrase, figure.unit(), figure.kind());
        let rest = phrase.slice(0, tail.length);
        let mut reading = match tail.role {
            Role::Level | Role::From => self.level(place, &rest, opening, &tail),
            Role::Reached => self.reached(place, &rest, opening),
            Role::Rank => self.rank(place, &phrase, opening, &tail),
            _ => self.relative(place, &rest, opening, &tail),
        };
        if !matches!(tail.role, Role::Rank)
            && (tail.respective || self.list_length(place) > 1)
            && let Some(nouns) = self.nouns_of_list(place)
            && let Some((noun, of)) = nouns.into_iter().next()
        {
            reading.noun = Some(noun);
            reading.of = of;
        }
        reading
    }
}
