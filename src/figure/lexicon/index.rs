//! Word tables by their first or last letter, sorted when the program is built, so that only the
//! words that can fit are compared.

use crate::figure::lexicon::char_set::letter;

/// Where the words of a table stand, in the order of one of their letters.
pub struct WordIndex<const N: usize> {
    entries: [Entry; N],
}

/// A word by its row and its place in the row.
#[derive(Clone, Copy)]
pub struct Entry {
    letter: u32,
    pub row: u8,
    pub place: u8,
}

impl<const N: usize> WordIndex<N> {
    /// The index of the words by their first letters.
    pub const fn by_first(table: &[&[&str]]) -> WordIndex<N> {
        WordIndex::of(table, false)
    }

    /// The index of the words by their last letters.
    pub const fn by_last(table: &[&[&str]]) -> WordIndex<N> {
        WordIndex::of(table, true)
    }

    const fn of(table: &[&[&str]], last: bool) -> WordIndex<N> {
        let nothing = Entry {
            letter: 0,
            row: 0,
            place: 0,
        };
        let mut entries = [nothing; N];
        let mut count = 0;
        let mut row = 0;
        while row < table.len() {
            let mut place = 0;
            while place < table[row].len() {
                let bytes = table[row][place].as_bytes();
                let mut at = if last { bytes.len() - 1 } else { 0 };
                while bytes[at] & 0xc0 == 0x80 {
                    at -= 1;
                }
                let entry = Entry {
                    letter: letter(bytes, at) as u32,
                    row: row as u8,
                    place: place as u8,
                };
                let mut slot = count;
                while slot > 0 && entries[slot - 1].letter > entry.letter {
                    entries[slot] = entries[slot - 1];
                    slot -= 1;
                }
                entries[slot] = entry;
                count += 1;
                place += 1;
            }
            row += 1;
        }
        assert!(count == N);
        WordIndex { entries }
    }

    /// The words with this letter, in the order of the table.
    pub fn words(&self, letter: char) -> &[Entry] {
        let letter = letter as u32;
        let start = self.entries.partition_point(|entry| entry.letter < letter);
        let rest = &self.entries[start..];
        let length = rest
            .iter()
            .take_while(|entry| entry.letter == letter)
            .count();
        &rest[..length]
    }
}

/// How many words a table has.
pub const fn count(table: &[&[&str]]) -> usize {
    let mut count = 0;
    let mut row = 0;
    while row < table.len() {
        count += table[row].len();
        row += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::WordIndex;

    #[test]
    fn words_are_found_by_their_letters() {
        const TABLE: &[&[&str]] = &[&["億元", "約"], &["億", "a"]];
        static FIRST: WordIndex<4> = WordIndex::by_first(TABLE);
        static LAST: WordIndex<4> = WordIndex::by_last(TABLE);
        let places = |entries: &[super::Entry]| -> Vec<_> {
            entries
                .iter()
                .map(|entry| (entry.row, entry.place))
                .collect()
        };
        assert_eq!(places(FIRST.words('億')), [(0, 0), (1, 0)]);
        assert_eq!(places(LAST.words('元')), [(0, 0)]);
        assert!(places(FIRST.words('b')).is_empty());
    }
}
