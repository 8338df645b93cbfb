//! Data that the page hands to its islands: in attributes, as postcard in text.
//!
//! Leptos would hand an island's props over as JSON, whose reader weighs more in the module than the
//! charts do; postcard's costs next to nothing. Its words stay words in the text, so that they are
//! compressed together with the page that says them too.

use serde::Deserialize;
use serde::Serialize;
#[cfg(any(feature = "hydrate", test))]
use serde::de::DeserializeOwned;

use crate::view::islands::Offer;

/// What the calculator's frame carries in `data-handed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offered {
    pub offers: Vec<Offer>,
    pub heights: [u32; 3],
    /// The calculator's words in the page's language.
    pub words: Vec<String>,
}

/// Data as bytes for an attribute.
///
/// # Errors
/// Only for types that postcard cannot hold, such as sequences of unknown length.
pub fn pack<T: Serialize>(data: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(data)
}

/// The first of 256 characters that stand for bytes; private use, so that no word holds them.
const BYTES: u32 = 0xE000;

/// Bytes as a text for an attribute: words as they are, every other byte as a character of its own.
#[cfg(any(not(feature = "hydrate"), test))]
pub fn write_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    let escaped = |byte: u8| char::from_u32(BYTES + u32::from(byte)).unwrap_or_default();
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            match letter {
                '\0'..' ' | '"' | '&' | '<' | '>' | '\x7f'..'\u{a0}' => {
                    let mut buffer = [0; 4];
                    let bytes = letter.encode_utf8(&mut buffer).bytes();
                    text.extend(bytes.map(escaped));
                }
                letter => text.push(letter),
            }
        }
        text.extend(chunk.invalid().iter().map(|byte| escaped(*byte)));
    }
    text
}

/// The bytes behind such a text.
#[cfg(any(feature = "hydrate", test))]
pub fn read_bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match u8::try_from((letter as u32).wrapping_sub(BYTES)) {
            Ok(byte) => bytes.push(byte),
            Err(_) => {
                let mut buffer = [0; 4];
                bytes.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
            }
        }
    }
    bytes
}

/// Data out of an attribute's bytes; `None` if they are not what [`pack`] made.
#[cfg(any(feature = "hydrate", test))]
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    #[test]
    fn bytes_survive_as_text() {
        let all: Vec<u8> = (0..=255).chain("億元 \u{a0}\u{85}\"<&>".bytes()).collect();
        let text = write_bytes(&all);
        assert!(!text.contains(['"', '<', '&', '\n', '\r', '\0']));
        assert_eq!(read_bytes(&text), all);
        assert_eq!(write_bytes("億元".as_bytes()), "億元");
    }

    #[test]
    fn what_is_packed_comes_back_whole() {
        let offered = Offered {
            offers: vec![samples::revenue(), samples::firms(), samples::rank()],
            heights: [372, 300, 250],
            words: vec!["目標".to_owned(), String::new()],
        };
        let bytes = pack(&offered).expect("offers can be packed");
        assert_eq!(read_bytes(&write_bytes(&bytes)), bytes);
        assert_eq!(unpack(&bytes), Some(offered));
        assert_eq!(unpack::<Offered>(&bytes[1..]), None);
        assert_eq!(unpack::<Offered>(&[]), None);
    }
}
