//! Words of English clauses, with their places.

use crate::observation::clause::phrase::GAP;

/// A word with its place in a phrase.
#[derive(Clone, Debug)]
pub struct Word {
    pub text: String,
    pub start: usize,
    pub end: usize,
}

pub fn split(letters: &[char]) -> Vec<Word> {
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
