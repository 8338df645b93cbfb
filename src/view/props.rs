//! Props that the page passes to its islands in attributes: postcard as text.
//!
//! Leptos passes an island's props as JSON, whose reader weighs more in the module than the charts do. Words
//! stay words in the text, so that they are compressed together with the page that says them too.

use serde::Deserialize;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::calculator::TargetOption;

/// What the calculator's frame carries in `data-props`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CalculatorProps {
    /// The targets among which a reader chooses.
    pub options: Vec<TargetOption>,
    /// The calculator's words in the page's language, in the order of their table.
    pub words: Vec<String>,
}

/// Props as an attribute's text; `None` for types that postcard cannot hold, such as sequences of unknown
/// length.
pub fn encode_props<T: Serialize>(props: &T) -> Option<String> {
    let bytes = postcard::to_allocvec(props).ok()?;
    Some(write_bytes(&bytes))
}

/// Props out of an attribute's text; `None` if it is not what [`encode_props`] made.
pub fn decode_props<T: DeserializeOwned>(text: &str) -> Option<T> {
    postcard::from_bytes(&read_bytes(text)).ok()
}

/// The first of 256 characters that stand for bytes; private use, so that no word holds them.
const BYTES: u32 = 0xE000;

/// Bytes as a text for an attribute: words as they are, every other byte as a character of its own.
fn write_bytes(bytes: &[u8]) -> String {
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
fn read_bytes(text: &str) -> Vec<u8> {
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
