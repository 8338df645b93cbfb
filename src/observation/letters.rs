//! A sentence as folded letters, and sets of words that are sought at either end of them.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::hash::Hasher;
use std::ops::Range;

use crate::observation::folding::fold;
use crate::observation::folding::folded;

/// A sentence letter by letter. Places are counted in letters from its start.
pub struct Letters<'a> {
    text: &'a str,
    /// In one script and in lower case
    pub folded: Vec<char>,
    /// The byte at which each letter starts, then the length of the text
    bytes: Vec<usize>,
}

impl<'a> Letters<'a> {
    pub fn of(text: &'a str) -> Letters<'a> {
        let mut bytes: Vec<usize> = text.char_indices().map(|it| it.0).collect();
        bytes.push(text.len());
        Letters {
            text,
            folded: text.chars().map(fold).collect(),
            bytes,
        }
    }

    /// The letter that starts at or behind a byte.
    pub fn place(&self, byte: usize) -> usize {
        self.bytes.partition_point(|start| *start < byte)
    }

    /// The words as they stand in the text.
    pub fn text(&self, range: Range<usize>) -> &'a str {
        &self.text[self.bytes[range.start]..self.bytes[range.end]]
    }
}

/// Letters are spread well enough by one multiplication.
#[derive(Default)]
pub struct LetterHasher(u64);

impl Hasher for LetterHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u64(&mut self, letters: u64) {
        self.0 = (self.0 ^ letters).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 32;
    }

    fn write_u32(&mut self, letter: u32) {
        self.0 = (self.0 ^ u64::from(letter)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 32;
    }
}

/// A map from the first two letters of words, see [`pair`].
pub type PairMap<T> = HashMap<u64, T, BuildHasherDefault<LetterHasher>>;

/// The first two letters as one number; `None` of fewer.
pub fn pair(letters: &[char]) -> Option<u64> {
    match letters {
        [first, second, ..] => Some(u64::from(*first) << 32 | u64::from(*second)),
        _ => None,
    }
}

/// A map from letters.
pub type LetterMap<T> = HashMap<char, T, BuildHasherDefault<LetterHasher>>;

/// Words, found by their first and by their last letter, the longest first.
pub struct WordSet {
    words: Vec<Vec<char>>,
    by_first: LetterMap<Vec<u16>>,
    by_last: LetterMap<Vec<u16>>,
}

impl WordSet {
    /// The words of tables, each parted by spaces; `_` is a space within a word.
    pub fn of(tables: &[&str]) -> WordSet {
        let mut words: Vec<Vec<char>> = tables
            .iter()
            .flat_map(|table| table.split_whitespace())
            .map(|word| folded(&word.replace('_', " ")))
            .collect();
        words.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        words.dedup();
        let mut by_first: LetterMap<Vec<u16>> = LetterMap::default();
        let mut by_last: LetterMap<Vec<u16>> = LetterMap::default();
        for (place, word) in words.iter().enumerate() {
            let place = place as u16;
            if let (Some(first), Some(last)) = (word.first(), word.last()) {
                by_first.entry(*first).or_default().push(place);
                by_last.entry(*last).or_default().push(place);
            }
        }
        WordSet {
            words,
            by_first,
            by_last,
        }
    }

    /// The length of the longest word with which the letters end.
    pub fn at_end(&self, letters: &[char]) -> Option<usize> {
        let row = self.by_last.get(letters.last()?)?;
        row.iter()
            .map(|place| &self.words[usize::from(*place)])
            .find(|word| letters.ends_with(word))
            .map(Vec::len)
    }

    /// The length of the longest word with which the letters start.
    pub fn at_start(&self, letters: &[char]) -> Option<usize> {
        let row = self.by_first.get(letters.first()?)?;
        row.iter()
            .map(|place| &self.words[usize::from(*place)])
            .find(|word| letters.starts_with(word))
            .map(Vec::len)
    }

    /// Whether the letters are one of the words.
    pub fn has(&self, letters: &[char]) -> bool {
        self.at_start(letters) == Some(letters.len())
    }

    /// The first of the words that stands in the letters.
    pub fn first_in(&self, letters: &[char]) -> Option<Range<usize>> {
        (0..letters.len()).find_map(|start| Some(start..start + self.at_start(&letters[start..])?))
    }

    /// The last of the words that stands in the letters.
    pub fn last_in(&self, letters: &[char]) -> Option<Range<usize>> {
        (0..letters.len())
            .rev()
            .find_map(|start| Some(start..start + self.at_start(&letters[start..])?))
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;
    use super::WordSet;

    #[test]
    fn words_are_found_in_either_script_the_longest_first() {
        let words = WordSet::of(&["增長 同比增長 grew_by"]);
        let end = |text: &str| words.at_end(&Letters::of(text).folded);
        assert_eq!(end("收入同比增长"), Some(4));
        assert_eq!(end("收入增長"), Some(2));
        assert_eq!(end("GDP Grew by"), Some(7));
        assert_eq!(end("收入"), None);
        let letters = Letters::of("产值增长，利润增长");
        assert_eq!(words.first_in(&letters.folded), Some(2..4));
        assert_eq!(words.last_in(&letters.folded), Some(7..9));
        assert_eq!(letters.text(5..9), "利润增长");
    }
}
