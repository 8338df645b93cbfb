//! Names of indicators found in words of a text, the longest first.

use std::collections::HashMap;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::Unit;
use crate::observation::dimension::Dimensions;
use crate::observation::folding::fold;
use crate::observation::folding::folded;
use crate::observation::indicator::AMBIGUOUS;
use crate::observation::indicator::Indicator;
use crate::observation::indicator::code_list;
use crate::observation::trie::Trie;

/// A name of the code list at a place of a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Named {
    /// Characters of the words that were searched
    pub characters: Range<usize>,
    pub indicator: &'static Indicator,
    /// Whether the name is that of two indicators
    pub ambiguous: bool,
}

/// An indicator with one of its names.
struct Name {
    indicator: &'static Indicator,
    dimensions: Dimensions,
    ambiguous: bool,
    english: bool,
}

/// The names of the code list. What several indicators are called stands once, with each of them.
struct Names {
    forwards: Trie,
    backwards: Trie,
    rows: Vec<Vec<Name>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut places: HashMap<Vec<char>, usize> = HashMap::new();
    let mut rows: Vec<Vec<Name>> = Vec::new();
    for indicator in &code_list().indicators {
        let chinese = indicator.chinese().map(|name| (name, false));
        let english = indicator.english().map(|name| (name, true));
        for (name, english) in chinese.chain(english) {
            let own = folded(name);
            if own.len() < 2 {
                continue;
            }
            let name = Name {
                ambiguous: AMBIGUOUS.contains(&name),
                dimensions: Dimensions::of(&indicator.dimension),
                indicator,
                english,
            };
            let next = rows.len();
            let place = *places.entry(own).or_insert(next);
            if place == next {
                rows.push(Vec::new());
            }
            rows[place].push(name);
        }
    }
    let mut letters: Vec<(Vec<char>, usize)> = places.into_iter().collect();
    letters.sort_unstable_by_key(|it| it.1);
    let letters: Vec<Vec<char>> = letters.into_iter().map(|it| it.0).collect();
    Names {
        forwards: Trie::of(&letters),
        backwards: Trie::backwards(&letters),
        rows,
    }
});

impl Names {
    /// The first indicator of a row that has this name here and can have a figure of these dimensions.
    fn first(
        &self,
        row: u32,
        words: &[char],
        characters: Range<usize>,
        unit: Option<Dimensions>,
    ) -> Option<&Name> {
        self.rows[row as usize].iter().find(|name| {
            (!name.english && !is_word(words[characters.start])
                || is_whole(words, characters.start, characters.len()))
                && unit.is_none_or(|unit| name.dimensions.meet(unit))
        })
    }
}

/// The longest name that starts at a place of folded words and can have a figure with `unit`; any unit where there is
/// none given.
pub fn name_at(words: &[char], start: usize, unit: Option<&Unit>) -> Option<Named> {
    let names = &*NAMES;
    let mut fitting = None;
    let mut found = None;
    names
        .forwards
        .along(words[start..].iter().copied(), |row, length| {
            let unit = unit.map(|unit| *fitting.get_or_insert_with(|| Dimensions::fitting(unit)));
            let characters = start..start + length;
            if let Some(name) = names.first(row, words, characters.clone(), unit) {
                found = Some(name.at(characters));
            }
        });
    found
}

/// The longest name with which a part of folded words ends, likewise; no Latin word is cut where it begins.
pub fn name_within(words: &[char], part: Range<usize>, unit: Option<&Unit>) -> Option<Named> {
    let names = &*NAMES;
    let words = &words[..part.end];
    let mut fitting = None;
    let mut found = None;
    let backwards = words[part.start..].iter().rev().copied();
    names.backwards.along(backwards, |row, length| {
        let unit = unit.map(|unit| *fitting.get_or_insert_with(|| Dimensions::fitting(unit)));
        let characters = words.len() - length..words.len();
        if let Some(name) = names.first(row, words, characters.clone(), unit) {
            found = Some(name.at(characters));
        }
    });
    found
}

impl Name {
    fn at(&self, characters: Range<usize>) -> Named {
        Named {
            characters,
            indicator: self.indicator,
            ambiguous: self.ambiguous,
        }
    }
}

/// Whether folded letters end with the last two letters of a Chinese name: 面積, 收入, 企業.
pub fn ends_as_a_name(letters: &[char]) -> bool {
    static ENDS: LazyLock<HashSet<[char; 2]>> = LazyLock::new(|| {
        let names = code_list().indicators.iter().flat_map(Indicator::chinese);
        let ends = names.filter_map(|name| {
            let name = folded(name.split(['（', '(']).next().unwrap_or(name));
            name.last_chunk::<2>()
                .copied()
                .filter(|it| !it[0].is_ascii())
        });
        ends.collect()
    });
    letters
        .last_chunk::<2>()
        .is_some_and(|it| ENDS.contains(it))
}

/// Whether a folded English word is the last of a name: revenue, enterprises.
pub fn ends_a_name(word: &str) -> bool {
    static ENDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let names = code_list().indicators.iter().flat_map(Indicator::english);
        let ends = names
            .filter_map(|name| Some(name.split(" (").next()?.rsplit(' ').next()?.to_lowercase()));
        ends.collect()
    });
    ENDS.contains(word)
}

/// The indicator whose Chinese name stands last in words, of those that end there the longest; with the name as it
/// stands there.
pub fn last_named(words: &str) -> Option<(&'static Indicator, String)> {
    let letters = folded(words);
    let named = (0..letters.len())
        .filter_map(|start| name_at(&letters, start, None))
        .max_by_key(|named| (named.characters.end, named.characters.len()))?;
    let name = words
        .chars()
        .skip(named.characters.start)
        .take(named.characters.len())
        .collect();
    Some((named.indicator, name))
}

/// Whether an indicator can have a figure with a unit.
pub fn fits(indicator: &Indicator, unit: &Unit) -> bool {
    Dimensions::of(&indicator.dimension).meet(Dimensions::fitting(unit))
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

/// Whether no Latin word is cut at either end.
fn is_whole(words: &[char], start: usize, length: usize) -> bool {
    let before = start.checked_sub(1).and_then(|at| words.get(at));
    let last = words[start + length - 1];
    let behind = words.get(start + length);
    let cut = |at: Option<&char>| at.is_some_and(|it| is_word(fold(*it)));
    !(is_word(words[start]) && cut(before) || is_word(last) && cut(behind))
}

#[cfg(test)]
mod tests {
    use super::name_at;
    use crate::figure::Unit;
    use crate::observation::folding::folded;

    /// The id of the longest name with which words start.
    fn id(words: &str, unit: &str) -> Option<&'static str> {
        let unit = Unit::from_code(unit);
        name_at(&folded(words), 0, unit.as_ref()).map(|it| it.indicator.id.as_str())
    }

    #[test]
    fn the_longest_name_of_either_script_is_found() {
        for (words, expected) in [
            (
                "规模以上工业增加值",
                Some("industrial-value-added-above-scale"),
            ),
            (
                "規模以上工業增加值",
                Some("industrial-value-added-above-scale"),
            ),
            ("工业增加值", Some("industrial-value-added")),
            ("出口和進口", Some("exports")),
            ("exports and imports", Some("exports")),
            ("exportsandimports", None),
            ("合同外資", Some("fdi-contracted")),
        ] {
            assert_eq!(id(words, "CNY"), expected, "{words}");
        }
    }

    #[test]
    fn a_name_with_another_dimension_is_none() {
        assert_eq!(id("生產總值", "mu"), None);
        assert_eq!(id("土地征收", "mu"), Some("land-expropriated"));
    }
}
