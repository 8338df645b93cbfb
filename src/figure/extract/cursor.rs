//! Characters counted along a text, for offsets that only rise.

/// Where a text has been counted up to.
pub struct Cursor<'a> {
    text: &'a str,
    byte: usize,
    character: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor {
            text,
            byte: 0,
            character: 0,
        }
    }

    /// The number of characters before a byte; the byte must not lie before one asked for earlier.
    pub fn characters(&mut self, byte: usize) -> usize {
        if let Some(between) = self.text.get(self.byte..byte) {
            self.character += between.chars().count();
            self.byte = byte;
        }
        self.character
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn characters_are_counted_forward() {
        let mut cursor = Cursor::new("甲a乙😀b");
        for (byte, characters) in [(0, 0), (3, 1), (4, 2), (7, 3), (7, 3), (12, 5)] {
            assert_eq!(cursor.characters(byte), characters, "{byte}");
        }
    }
}
