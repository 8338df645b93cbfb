//! Small sets of characters, made when the program is built, that tell at once that none of a
//! table's words can stand at a place.

/// A set that may hold more than was put in, but never less.
pub struct LeadingCharSet([u64; 32]);

impl LeadingCharSet {
    pub const fn none() -> LeadingCharSet {
        LeadingCharSet([0; 32])
    }

    pub const fn with(mut self, letter: char) -> LeadingCharSet {
        let bit = letter as usize % 2048;
        self.0[bit / 64] |= 1 << (bit % 64);
        self
    }

    /// With the first character of each word.
    pub const fn with_firsts(mut self, words: &[&str]) -> LeadingCharSet {
        let mut index = 0;
        while index < words.len() {
            self = self.with(letter(words[index].as_bytes(), 0));
            index += 1;
        }
        self
    }

    /// With the first character of each word of a table.
    pub const fn with_firsts_of(mut self, table: &[&[&str]]) -> LeadingCharSet {
        let mut row = 0;
        while row < table.len() {
            self = self.with_firsts(table[row]);
            row += 1;
        }
        self
    }

    /// With the last character of each word.
    pub const fn with_lasts(mut self, words: &[&str]) -> LeadingCharSet {
        let mut index = 0;
        while index < words.len() {
            let bytes = words[index].as_bytes();
            let mut start = bytes.len() - 1;
            while bytes[start] & 0xc0 == 0x80 {
                start -= 1;
            }
            self = self.with(letter(bytes, start));
            index += 1;
        }
        self
    }

    pub fn may_have(&self, letter: char) -> bool {
        let bit = letter as usize % 2048;
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// A set of characters of up to three bytes, for finding the few that matter in a text.
pub struct CharSet([u64; 1024]);

impl CharSet {
    /// The characters of a text.
    pub const fn of(text: &str) -> CharSet {
        let bytes = text.as_bytes();
        let mut marks = [0; 1024];
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] & 0xc0 != 0x80 {
                let code = letter(bytes, at) as usize;
                assert!(code < 0x10000);
                marks[code >> 6] |= 1 << (code & 63);
            }
            at += 1;
        }
        CharSet(marks)
    }

    /// The characters of the set that stand in a text, each with its byte.
    pub fn within<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, char)> + 'a {
        Within {
            marks: self,
            text,
            at: 0,
        }
    }
}

/// Goes through a text by its bytes: most of it is Han, three bytes each, and none of the set.
struct Within<'a> {
    marks: &'a CharSet,
    text: &'a str,
    at: usize,
}

impl Iterator for Within<'_> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        let bytes = self.text.as_bytes();
        let part = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(byte & 0x3f));
        while let Some(&byte) = bytes.get(self.at) {
            let at = self.at;
            let (code, length) = match byte {
                0..0x80 => (usize::from(byte), 1),
                0xe0..0xf0 => {
                    let lead = usize::from(byte & 0x0f) << 12;
                    (lead | part(at + 1) << 6 | part(at + 2), 3)
                }
                0x80..0xe0 => (usize::from(byte & 0x1f) << 6 | part(at + 1), 2),
                // Beyond what a set can hold.
                _ => {
                    self.at += 4;
                    continue;
                }
            };
            self.at += length;
            if self.marks.0[code >> 6] >> (code & 63) & 1 == 1 {
                return Some((at, self.text[at..].chars().next()?));
            }
        }
        None
    }
}

/// The character whose UTF-8 starts at a byte.
pub const fn letter(bytes: &[u8], at: usize) -> char {
    let lead = bytes[at] as u32;
    let (mut code, length) = match lead {
        0..0x80 => (lead, 1),
        0x80..0xe0 => (lead & 0x1f, 2),
        0xe0..0xf0 => (lead & 0x0f, 3),
        _ => (lead & 0x07, 4),
    };
    let mut index = 1;
    while index < length {
        code = code << 6 | bytes[at + index] as u32 & 0x3f;
        index += 1;
    }
    match char::from_u32(code) {
        Some(letter) => letter,
        None => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::CharSet;
    use super::LeadingCharSet;

    #[test]
    fn marks_are_found_among_all_lengths() {
        static MARKS: CharSet = CharSet::of("%é億，");
        for (text, expected) in [
            ("a%é億，", &[(1, '%'), (2, 'é'), (4, '億'), (7, '，')][..]),
            ("😀億b萬", &[(4, '億')]),
            ("億", &[(0, '億')]),
            ("", &[]),
        ] {
            assert_eq!(MARKS.within(text).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn what_was_put_in_is_there() {
        const WORDS: &[&str] = &["億元", "km²", "約", "a😀"];
        let firsts = LeadingCharSet::none().with_firsts(WORDS);
        let lasts = LeadingCharSet::none().with_lasts(WORDS);
        for word in WORDS {
            assert!(
                word.chars()
                    .next()
                    .is_some_and(|first| firsts.may_have(first))
            );
            assert!(word.chars().last().is_some_and(|last| lasts.may_have(last)));
        }
        assert!(!firsts.may_have('元') && !lasts.may_have('k'));
    }
}
