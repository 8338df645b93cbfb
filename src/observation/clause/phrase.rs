//! The words before a figure and behind it, as far as they speak of it.

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::letters::Letters;

/// Letters with their places in the sentence; brackets and dates are left out, a date leaves [`GAP`].
#[derive(Clone, Default, Debug)]
pub struct Phrase {
    pub letters: Vec<char>,
    pub places: Vec<usize>,
}

/// What stands where a date stood.
pub const GAP: char = '\u{0}';

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
}

impl Placed<'_, '_> {
    pub fn unit(&self) -> &Unit {
        &self.figure.reading.quantity.unit
    }

    pub fn kind(&self) -> Kind {
        self.figure.reading.kind
    }
}

/// No clause is longer, in letters.
const LONGEST: usize = 90;

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

impl Phrase {
    /// A part of it.
    pub fn slice(&self, from: usize, to: usize) -> Phrase {
        Phrase {
            letters: self.letters[from..to].to_vec(),
            places: self.places[from..to].to_vec(),
        }
    }

    /// Its words as they stand in the text.
    pub fn text(&self, sentence: &Letters) -> String {
        let words: String = self
            .places
            .iter()
            .zip(&self.letters)
            .filter(|(_, letter)| **letter != GAP)
            .map(|(place, _)| sentence.text(*place..*place + 1))
            .collect();
        words.trim().to_owned()
    }

    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    pub fn len(&self) -> usize {
        self.letters.len()
    }
}

/// The words before a place of the sentence, back to where their clause begins; `previous` figures stand before it.
pub fn before(
    sentence: &Letters,
    figures: &[Placed],
    place: usize,
    mut previous: usize,
) -> (Phrase, Opening) {
    let letters = &sentence.folded;
    let current = figures.get(previous);
    let mut at = place;
    let mut phrase = Phrase::default();
    let mut opening = Opening::Clause;
    while at > 0 && phrase.len() < LONGEST {
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
            if figure.kind() == Kind::Date || lasts && (!phrase.is_empty() || grows) {
                phrase.letters.push(GAP);
                phrase.places.push(figure.start);
                at = figure.start;
                continue;
            }
            if is_threshold(sentence, figure) && !phrase.is_empty() {
                push(&mut phrase, letters, figure.start, at);
                at = figure.start;
                continue;
            }
            opening = Opening::Figure(previous);
            break;
        }
        let letter = letters[at - 1];
        match letter {
            ')' => match open(letters, at - 1) {
                Some(start) => at = start,
                None => at -= 1,
            },
            '(' | '【' | '[' => {
                opening = Opening::Bracket(at - 1);
                break;
            }
            // 營業收入：120億元, "Workforce: 184,000": a colon may stand where a verb would.
            ':' | '：'
                if phrase.letters.iter().all(|it| *it == ' ')
                    && at >= 3
                    && (previous == 0 || figures[previous - 1].end + 2 < at) =>
            {
                push(&mut phrase, &[' '], 0, 1);
                phrase.places.pop();
                phrase.places.push(at - 1);
                at -= 1;
            }
            '、' if follows_figure(letters, figures, previous, at - 1) => break,
            _ if parts(letter) => break,
            _ => {
                push(&mut phrase, letters, at - 1, at);
                at -= 1;
            }
        }
    }
    phrase.letters.reverse();
    phrase.places.reverse();
    (phrase, opening)
}

/// Adds letters from the last to the first.
fn push(phrase: &mut Phrase, letters: &[char], start: usize, end: usize) {
    for place in (start..end).rev() {
        phrase.letters.push(letters[place]);
        phrase.places.push(place);
    }
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

/// Whether a figure is the bound of a class of things: 億元以上項目, 百億元企業.
pub fn is_threshold(sentence: &Letters, figure: &Placed) -> bool {
    let behind = &sentence.folded[figure.end..];
    let money = matches!(figure.unit(), Unit::Currency(_));
    let starts = |words: &str| behind.starts_with(&words.chars().collect::<Vec<_>>());
    let noun = |behind: &[char]| {
        let near: String = behind
            .iter()
            .take(8)
            .take_while(|it| !parts(**it))
            .collect();
        CLASSES.iter().any(|class| near.contains(class))
    };
    let numeral =
        |letter: &char| letter.is_ascii_digit() || "一二三四五六七八九十兩".contains(*letter);
    let bound = ["及以上", "元以上", "以上", "元以下", "以下", "元級", "級"]
        .iter()
        .find(|word| starts(word))
        .map(|word| word.chars().count());
    match bound {
        Some(length) => {
            let rest = &behind[length..];
            // 其中10億元以上8個: the class has been named before.
            let counted = money && rest.first().is_some_and(numeral);
            let age = starts("及以上") || matches!(figure.unit(), Unit::Year);
            counted || (money || age) && noun(rest)
        }
        None => {
            let near: String = behind.iter().take(4).collect();
            let before = figure.start.checked_sub(1).map(|at| sentence.folded[at]);
            let passed =
                matches!(before, Some('過' | '超' | '逾')) && behind.first() == Some(&'的');
            money
                && (CLASSES.iter().any(|class| near.starts_with(class)) && is_round(figure.figure)
                    || passed && behind.get(1).is_some_and(numeral))
        }
    }
}

/// What is put into classes by an amount.
const CLASSES: [&str; 11] = [
    "項目", "企業", "產業", "園區", "工程", "平臺", "集群", "稅源", "人口", "老人", "學歷",
];

fn is_round(figure: &Figure) -> bool {
    let number = figure.reading.quantity.number().unwrap_or(0.0);
    let mut digits = number;
    while digits >= 10.0 {
        digits /= 10.0;
    }
    [1.0, 2.0, 3.0, 5.0].contains(&digits) && number >= 1e7
}
