//! The year or span that a figure speaks of.

use crate::figure::lexicon::char_set::CharSet;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::language::script::starts_with_any;

/// What the words of a period start with, in both scripts.
static SAYING: CharSet = CharSet::of("全今本當当年十");

/// Knows the year that a report is about.
pub struct Periods {
    year: Option<u16>,
    /// What the sentence says without a date: 全年, 去年, “十三五”
    said: Option<String>,
}

impl Periods {
    pub fn new(year: Option<u16>) -> Periods {
        Periods { year, said: None }
    }

    /// Takes note of the words of a sentence.
    pub fn sentence(&mut self, sentence: &str) {
        self.said = None;
        for (at, _) in SAYING.within(sentence) {
            let rest = &sentence[at..];
            let says = |words: &[&str]| starts_with_any(rest, words);
            let plan = PLANS.iter().find(|plan| says(&[plan.0]));
            self.said = match plan {
                Some((_, years)) => Some((*years).to_owned()),
                None if says(&["全年", "今年", "本年", "當年", "年末", "年內"]) => {
                    self.year.map(|year| year.to_string())
                }
                None => continue,
            };
            return;
        }
    }

    /// The period of the figure at `place`: the date before it in its sentence, or what the
    /// sentence says.
    pub fn of(&self, readings: &[ParsedFigure], place: usize) -> Option<String> {
        let reading = &readings[place];
        if reading.kind == Kind::Date {
            return None;
        }
        let date = readings[..place]
            .iter()
            .rev()
            .find(|it| it.kind == Kind::Date && it.date().is_some_and(|date| date.year.is_some()));
        let Some(date) = date else {
            return self.said.clone();
        };
        let start = date.quantity.value.to_string();
        Some(match date.upper {
            Some(end) => format!("{start}/{end}"),
            None => start,
        })
    }
}

/// The five-year plans that a sentence names, and their years.
const PLANS: [(&str, &str); 4] = [
    ("十二五", "2011/2015"),
    ("十三五", "2016/2020"),
    ("十四五", "2021/2025"),
    ("十五五", "2026/2030"),
];
