//! Words of a sentence, with their places in it.

use std::borrow::Cow;
use std::ops::Range;

use crate::observation::letters::Letters;

/// Letters with their places in the sentence; brackets and dates are left out, a date leaves [`GAP`].
#[derive(Clone, Copy, Default, Debug)]
pub struct Phrase<'p> {
    pub letters: &'p [char],
    places: Places<'p>,
}

/// Where letters stand in their sentence.
#[derive(Clone, Copy, Debug)]
enum Places<'p> {
    /// One behind the other from a place
    From(usize),
    Each(&'p [usize]),
}

impl Default for Places<'_> {
    fn default() -> Self {
        Places::From(0)
    }
}

/// What stands where a date stood.
pub const GAP: char = '\u{0}';

/// Whether a letter parts clauses.
pub fn parts(letter: char) -> bool {
    matches!(
        letter,
        '，' | ','
            | '。'
            | '；'
            | ';'
            | '：'
            | ':'
            | '！'
            | '？'
            | '!'
            | '?'
            | '\n'
            | '\t'
            | '—'
            | '–'
    )
}

impl<'p> Phrase<'p> {
    /// Letters of a sentence that stand one behind the other.
    pub fn within(sentence: &'p Letters, range: Range<usize>) -> Phrase<'p> {
        Phrase {
            places: Places::From(range.start),
            letters: &sentence.folded[range],
        }
    }

    /// Letters, each with its own place.
    pub fn apart(letters: &'p [char], places: &'p [usize]) -> Phrase<'p> {
        Phrase {
            letters,
            places: Places::Each(places),
        }
    }

    /// A part of it.
    pub fn slice(&self, from: usize, to: usize) -> Phrase<'p> {
        Phrase {
            letters: &self.letters[from..to],
            places: match self.places {
                Places::From(start) => Places::From(start + from),
                Places::Each(places) => Places::Each(&places[from..to]),
            },
        }
    }

    /// Its words as they stand in the text.
    pub fn text<'a>(&self, sentence: &Letters<'a>) -> Cow<'a, str> {
        match self.places {
            Places::From(start) => Cow::Borrowed(sentence.text(start..start + self.len()).trim()),
            Places::Each(places) => {
                let words: String = places
                    .iter()
                    .zip(self.letters)
                    .filter(|(_, letter)| **letter != GAP)
                    .map(|(place, _)| sentence.text(*place..*place + 1))
                    .collect();
                Cow::Owned(words.trim().to_owned())
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    pub fn len(&self) -> usize {
        self.letters.len()
    }
}
