//! An id and a label for a figure, out of what it measures.

use std::collections::BTreeMap;

use crate::figure;
use crate::figure::Currency;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::last_named;

/// Words for a figure.
pub struct Label {
    /// In small letters, digits and hyphens; not yet unique
    pub id: String,
    pub chinese: String,
    /// What the English may start from
    pub english: String,
    /// Whether the words beside the figure name what it measures
    pub is_sure: bool,
}

/// Names a figure from its indicator, or from the words before it, both in Traditional Chinese.
pub fn label(indicator: &str, before: &str, unit: &Unit, kind: Kind, goal: bool) -> Label {
    let clause = before
        .rsplit(['，', ',', '。', '；', ';', '：', '、'])
        .find(|clause| !clause.is_empty())
        .unwrap_or("");
    let named = last_named(indicator).or_else(|| last_named(clause));
    // Rates speak of what was named before them; other figures of something new.
    let is_rate = matches!(kind, Kind::Change | Kind::Share) || *unit == Unit::Percent;
    let term = named
        .clone()
        .or_else(|| last_named(before).filter(|_| is_rate));
    let (id, english) = match &term {
        Some((indicator, _)) => (indicator.id.as_str(), in_a_sentence(&indicator.english)),
        None => {
            let (id, english) = bare(unit);
            (id, english.to_owned())
        }
    };
    let (ending, words) = match (kind, unit) {
        (_, Unit::Date) => ("year", "year"),
        (Kind::Rank, _) | (_, Unit::Rank) => ("rank", "rank"),
        (_, Unit::Year | Unit::Month | Unit::Day) => ("time", "time"),
        (Kind::Change, _) => ("growth", "growth"),
        (Kind::Share, _) => ("share", "share"),
        (_, Unit::Percent | Unit::PercentagePoint) => ("rate", "rate"),
        (_, Unit::Multiple | Unit::Ratio) => ("ratio", "ratio"),
        _ => ("", ""),
    };
    let (mut id, mut english) = match (unit, kind, ending) {
        // What these stand behind is not what they measure.
        (Unit::Date | Unit::Rank | Unit::Year | Unit::Month | Unit::Day, ..) => {
            (ending.to_owned(), words.to_owned())
        }
        (_, _, "") => (id.to_owned(), english),
        _ if id.ends_with(ending) => (id.to_owned(), english),
        _ => (format!("{id}-{ending}"), format!("{english}, {words}")),
    };
    if goal {
        id = format!("goal-{id}");
        english = format!("goal for {english}");
    }
    let word = term.as_ref().map_or("", |term| term.1.as_str());
    let chinese = [indicator, word]
        .into_iter()
        .find(|words| is_label(words))
        .unwrap_or("");
    Label {
        id,
        chinese: chinese.to_owned(),
        english,
        is_sure: named.is_some() || !chinese.is_empty(),
    }
}

/// A name as it stands within a sentence: "GDP" stays, "Main business revenue" loses its capital, and words with a
/// numeral, which would stand bare in prose, are left out.
fn in_a_sentence(name: &str) -> String {
    let words: Vec<&str> = name
        .split(' ')
        .filter(|word| !word.contains(|it: char| it.is_ascii_digit()))
        .collect();
    let name = words.join(" ");
    let lowers = name.chars().nth(1).is_some_and(char::is_lowercase);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if lowers => first.to_lowercase().chain(letters).collect(),
        _ => name,
    }
}

/// A date's id is its own.
pub fn date_id(iso: &str) -> String {
    let iso = iso.replace("..", "-to-").replace("--", "month-");
    match iso.len() {
        4 => format!("year-{iso}"),
        _ => format!("date-{iso}"),
    }
}

/// Gives each id once: the second is called `-2`.
#[derive(Default)]
pub struct Unique(BTreeMap<String, usize>);

impl Unique {
    pub fn of(&mut self, id: String) -> String {
        let count = self.0.entry(id.clone()).or_default();
        *count += 1;
        match *count {
            1 => id,
            count => {
                // `firms-2` may have been given to a figure of that very name.
                let next = format!("{id}-{count}");
                match self.0.contains_key(&next) {
                    true => self.of(id),
                    false => self.of(next),
                }
            }
        }
    }
}

/// Whether words may be a label: some, not many, and no numeral among them.
fn is_label(words: &str) -> bool {
    let length = words.chars().count();
    let plain = !words
        .chars()
        .any(|c| c.is_numeric() && !is_han(c) || "{}\"\\".contains(c));
    (2..=20).contains(&length) && plain && figure::scan(words).is_empty()
}

fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&character)
}

fn bare(unit: &Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::Currency(Currency::Yuan) => ("yuan", "amount in yuan"),
        Unit::Currency(_) => ("amount", "amount of money"),
        Unit::Mu | Unit::Hectare | Unit::SquareKilometre => ("land", "land"),
        Unit::SquareMetre => ("floor-area", "floor area"),
        Unit::CubicMetre => ("volume", "volume"),
        Unit::Metre | Unit::Kilometre => ("length", "length"),
        Unit::Ton => ("weight", "weight"),
        Unit::Kilowatt => ("capacity", "capacity"),
        Unit::KilowattHour => ("electricity", "electricity"),
        Unit::Count(word) if word.starts_with(['人', '名']) => ("people", "people"),
        Unit::Count(word) if word.starts_with('家') => ("firms", "firms"),
        _ => ("number", "number"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_an_indicator_the_term_before_is_the_label() {
        let yuan = Unit::Currency(Currency::Yuan);
        let found = label("", "，全區固定資產投資突破", &yuan, Kind::Target, true);
        assert_eq!(found.chinese, "固定資產投資");
    }

    #[test]
    fn no_id_is_given_twice() {
        let mut unique = Unique::default();
        let given: Vec<String> = ["a", "a", "a-2", "a", "b"]
            .into_iter()
            .map(|id| unique.of(id.to_owned()))
            .collect();
        let mut once = given.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), given.len(), "{given:?}");
    }
}
