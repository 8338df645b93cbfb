//! Words found letter by letter from a place of a text, forwards or backwards.

/// Words as a tree of their letters. Each word has a number, its place among all of them.
pub struct Trie {
    edges: Edges,
    /// For each node the word that ends there
    ends: Vec<Option<u32>>,
    /// The first letters of words, and where no word is shorter than two their first pairs
    starts: Starts,
    pairs: bool,
}

impl Trie {
    /// A tree of words, which are numbered in their order; of two that are the same the first counts.
    pub fn of(words: &[Vec<char>]) -> Trie {
        let letters = words.iter().map(Vec::len).sum();
        let mut trie = Trie {
            edges: Edges::of(letters),
            ends: vec![None],
            starts: Starts::default(),
            pairs: words.iter().all(|word| word.len() > 1),
        };
        for (number, word) in words.iter().enumerate() {
            trie.starts.add(start(word[0], None));
            if let [first, second, ..] = word[..] {
                trie.starts.add(start(first, Some(second)));
            }
            let mut node = 0;
            for letter in word {
                let next = trie.ends.len() as u32;
                node = trie.edges.to(node, *letter, next);
                if node == next {
                    trie.ends.push(None);
                }
            }
            let end = &mut trie.ends[node as usize];
            *end = end.or(Some(number as u32));
        }
        trie
    }

    /// The same words from their last letter to their first.
    pub fn backwards(words: &[Vec<char>]) -> Trie {
        let reversed = words
            .iter()
            .map(|word| word.iter().rev().copied().collect());
        Trie::of(&reversed.collect::<Vec<Vec<char>>>())
    }

    /// Goes along letters, and gives the number and the length of each word that they begin with, the shortest first.
    #[inline]
    pub fn along(
        &self,
        mut letters: impl Iterator<Item = char>,
        mut found: impl FnMut(u32, usize),
    ) {
        let Some(first) = letters.next() else {
            return;
        };
        if !self.starts.may_have(start(first, None)) {
            return;
        }
        let mut next = letters.next();
        if self.pairs && !next.is_some_and(|it| self.starts.may_have(start(first, Some(it)))) {
            return;
        }
        let mut node = 0;
        let mut length = 0;
        let mut letter = first;
        while let Some(below) = self.edges.get(node, letter) {
            node = below;
            length += 1;
            if let Some(number) = self.ends[node as usize] {
                found(number, length);
            }
            let Some(following) = next else {
                return;
            };
            letter = following;
            next = letters.next();
        }
    }

    /// The length of the longest word with which letters begin.
    #[inline]
    pub fn longest(&self, letters: impl Iterator<Item = char>) -> Option<usize> {
        let mut longest = None;
        self.along(letters, |_, length| longest = Some(length));
        longest
    }
}

/// From a node and a letter to the next node: a table that is never more than two thirds full, searched from the place
/// that the two give.
struct Edges {
    /// Node and letter as [`key`] has them, and behind them in the lowest bits the next node
    table: Vec<u64>,
    shift: u32,
}

/// So many bits hold a node.
const NODE: u32 = 20;

/// No edge leads to the root.
const FREE: u64 = 0;

fn key(node: u32, letter: char) -> u64 {
    u64::from(node) << 21 | u64::from(letter)
}

impl Edges {
    fn of(most: usize) -> Edges {
        let size = (most + most / 2).next_power_of_two().max(2);
        Edges {
            table: vec![FREE; size],
            shift: 64 - size.trailing_zeros(),
        }
    }

    /// Where the edge with a key stands, or the free place where it would.
    #[inline]
    fn place(&self, key: u64) -> usize {
        let mut place = (key.wrapping_mul(SPREAD) >> self.shift) as usize;
        while self.table[place] != FREE && self.table[place] >> NODE != key {
            place = (place + 1) & (self.table.len() - 1);
        }
        place
    }

    #[inline]
    fn get(&self, node: u32, letter: char) -> Option<u32> {
        let edge = self.table[self.place(key(node, letter))];
        (edge != FREE).then_some(edge as u32 & ((1 << NODE) - 1))
    }

    /// The node below another, `next` where there is none yet.
    fn to(&mut self, node: u32, letter: char, next: u32) -> u32 {
        assert!(next >> NODE == 0, "a tree of words has less than 2²⁰ nodes");
        let place = self.place(key(node, letter));
        if self.table[place] == FREE {
            self.table[place] = key(node, letter) << NODE | u64::from(next);
        }
        self.table[place] as u32 & ((1 << NODE) - 1)
    }
}

/// 2⁶⁴ over the golden ratio spreads keys by one multiplication.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// How words start, as far as one look tells: what is not among them may be held for a start.
struct Starts([u64; 256]);

impl Default for Starts {
    fn default() -> Starts {
        Starts([0; 256])
    }
}

impl Starts {
    fn add(&mut self, start: u64) {
        self.0[(start >> 6) as usize] |= 1 << (start & 63);
    }

    #[inline]
    fn may_have(&self, start: u64) -> bool {
        self.0[(start >> 6) as usize] & 1 << (start & 63) != 0
    }
}

/// One of 2¹⁴ numbers for one or two letters.
#[inline]
fn start(first: char, second: Option<char>) -> u64 {
    let second = second.map_or(0, u64::from);
    (u64::from(first) | second << 32).wrapping_mul(SPREAD) >> 50
}

#[cfg(test)]
mod tests {
    use super::Trie;

    #[test]
    fn words_are_found_the_shortest_first() {
        let words = ["工業", "工業增加值", "工", "業"].map(|it| it.chars().collect());
        let trie = Trie::of(&words);
        let found = |letters: &str| {
            let mut found = Vec::new();
            trie.along(letters.chars(), |number, length| {
                found.push((number, length))
            });
            found
        };
        assert_eq!(found("工業增加"), [(2, 1), (0, 2)]);
        assert_eq!(found("工業增加值的"), [(2, 1), (0, 2), (1, 5)]);
        assert_eq!(found("農業"), []);
        assert_eq!(found(""), []);
        let trie = Trie::backwards(&words);
        assert_eq!(trie.longest("業工".chars()), Some(2));
        assert_eq!(trie.longest("值加".chars()), None);
    }
}
