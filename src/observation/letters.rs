//! A sentence as folded letters, and sets of words that are sought at either end of them.

use std::ops::Range;

use crate::observation::folding::fold;
use crate::observation::folding::folded;
use crate::observation::trie::Trie;

/// A sentence letter by letter. Places are counted in letters from its start.
#[derive(Default)]
pub struct Letters<'a> {
    text: &'a str,
    /// In one script and in lower case
    pub folded: Vec<char>,
    /// The byte at which each letter starts, then the length of the text
    bytes: Vec<u32>,
}

impl<'a> Letters<'a> {
    pub fn of(text: &'a str) -> Letters<'a> {
        let mut letters = Letters {
            text,
            folded: Vec::with_capacity(text.len() / 2),
            bytes: Vec::with_capacity(text.len() / 2 + 1),
        };
        letters.read(text);
        letters
    }

    /// Takes another text in the place of the one before.
    pub fn read(&mut self, text: &'a str) {
        self.text = text;
        self.folded.clear();
        self.bytes.clear();
        for (byte, letter) in text.char_indices() {
            self.folded.push(fold(letter));
            self.bytes.push(byte as u32);
        }
        self.bytes.push(text.len() as u32);
    }

    /// All of the text.
    pub fn whole(&self) -> &'a str {
        self.text
    }

    /// The byte at which a letter starts.
    pub fn byte(&self, place: usize) -> usize {
        self.bytes[place] as usize
    }

    /// The letter that starts at or behind a byte.
    pub fn place(&self, byte: usize) -> usize {
        self.bytes.partition_point(|start| (*start as usize) < byte)
    }

    /// The words as they stand in the text.
    pub fn text(&self, range: Range<usize>) -> &'a str {
        &self.text[self.byte(range.start)..self.byte(range.end)]
    }
}

/// Whether letters begin with a word.
pub fn begins(letters: &[char], word: &str) -> bool {
    let mut letters = letters.iter();
    word.chars().all(|it| letters.next() == Some(&it))
}

/// Whether letters end with a word.
pub fn ends(letters: &[char], word: &str) -> bool {
    let mut letters = letters.iter().rev();
    word.chars().rev().all(|it| letters.next() == Some(&it))
}

/// Whether letters are a word.
pub fn equals(letters: &[char], word: &str) -> bool {
    letters.iter().copied().eq(word.chars())
}

/// Whether a word stands in letters.
pub fn contains(letters: &[char], word: &str) -> bool {
    let Some(first) = word.chars().next() else {
        return true;
    };
    let mut starts = letters.iter().enumerate();
    starts.any(|(at, it)| *it == first && begins(&letters[at..], word))
}

/// Words, sought at either end of letters.
pub struct WordSet {
    forwards: Trie,
    backwards: Trie,
}

impl WordSet {
    /// The words of tables, each parted by spaces; `_` is a space within a word.
    pub fn of(tables: &[&str]) -> WordSet {
        let words: Vec<Vec<char>> = tables
            .iter()
            .flat_map(|table| table.split_whitespace())
            .map(|word| folded(&word.replace('_', " ")))
            .collect();
        WordSet {
            forwards: Trie::of(&words),
            backwards: Trie::backwards(&words),
        }
    }

    /// The length of the longest word with which the letters end.
    pub fn at_end(&self, letters: &[char]) -> Option<usize> {
        self.backwards.longest(letters.iter().rev().copied())
    }

    /// The length of the longest word with which the letters start.
    pub fn at_start(&self, letters: &[char]) -> Option<usize> {
        self.forwards.longest(letters.iter().copied())
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
