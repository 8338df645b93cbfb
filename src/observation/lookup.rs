//! Names of indicators found in words of a text, the longest first.

use crate::observation::letters::PairMap;
use crate::observation::letters::pair;
use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::Unit;
use crate::observation::folding::fold;
use crate::observation::folding::folded;
use crate::observation::indicator::AMBIGUOUS;
use crate::observation::indicator::Indicator;
use crate::observation::indicator::code_list;

/// A name of the code list at a place of a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Named {
    /// Characters of the words that were searched
    pub characters: Range<usize>,
    pub indicator: &'static Indicator,
    /// Whether the name is that of two indicators
    pub ambiguous: bool,
}

struct Name {
    letters: Vec<char>,
    place: usize,
    ambiguous: bool,
    english: bool,
}

/// The names by their first two letters, the longest first.
static NAMES: LazyLock<PairMap<Vec<Name>>> = LazyLock::new(|| {
    let mut names: PairMap<Vec<Name>> = PairMap::default();
    for (place, indicator) in code_list().indicators.iter().enumerate() {
        let chinese = indicator.chinese().map(|name| (name, false));
        let english = indicator.english().map(|name| (name, true));
        for (name, english) in chinese.chain(english) {
            let letters = folded(name);
            let Some(first) = pair(&letters) else {
                continue;
            };
            names.entry(first).or_default().push(Name {
                ambiguous: AMBIGUOUS.contains(&name),
                letters,
                place,
                english,
            });
        }
    }
    for row in names.values_mut() {
        row.sort_by(|one, other| {
            let order = other.letters.len().cmp(&one.letters.len());
            order.then_with(|| one.letters.cmp(&other.letters))
        });
        row.dedup_by(|one, other| one.letters == other.letters && one.place == other.place);
    }
    names
});

/// The longest name that starts at a place of folded words and can have a figure with `unit`; any unit where there is
/// none given.
pub fn name_at(words: &[char], start: usize, unit: Option<&Unit>) -> Option<Named> {
    let rest = &words[start..];
    let row = NAMES.get(&pair(rest)?)?;
    let found = row.iter().find(|name| {
        let letters = &name.letters;
        rest.starts_with(letters)
            && (!name.english && !is_word(letters[0]) || is_whole(words, start, letters.len()))
            && unit.is_none_or(|unit| fits(&code_list().indicators[name.place], unit))
    })?;
    Some(Named {
        characters: start..start + found.letters.len(),
        indicator: &code_list().indicators[found.place],
        ambiguous: found.ambiguous,
    })
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
    indicator.dimension.iter().any(|it| it.fits(unit))
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
