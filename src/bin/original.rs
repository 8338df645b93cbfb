//! The reader as a module by itself: a worker of the page, `site/reader.js`, holds a source in it.

use wasm_bindgen::prelude::wasm_bindgen;

use zone_report::report::TokenLocation;
use zone_report::report::find;
use zone_report::text;

fn main() {}

/// Whether bytes are no text.
#[wasm_bindgen]
pub fn binary(bytes: &[u8]) -> bool {
    text::binary(bytes).is_some()
}

/// A source, read once and asked for each figure.
#[wasm_bindgen]
pub struct Original {
    raw: String,
    document: text::Document,
}

#[wasm_bindgen]
impl Original {
    /// Reads a source as scraped.
    #[wasm_bindgen(constructor)]
    pub fn new(raw: String) -> Original {
        let document = text::read(&raw);
        Original { raw, document }
    }

    /// The line, from 1, of a token that stands where it is cited. Otherwise 0, and behind it each
    /// place where the token stands instead, as section and sentence.
    pub fn find(&self, token: &str, section: usize, sentence: usize) -> Vec<u32> {
        let places = match find(&self.document, token, section, sentence) {
            TokenLocation::Stands(range) => {
                let at = self.document.cleaned.raw_range(range).start;
                let before = self.raw.get(..at).unwrap_or_default();
                return vec![before.matches('\n').count() as u32 + 1];
            }
            TokenLocation::Elsewhere(places) => places,
            TokenLocation::NoSentence(_) | TokenLocation::NoSection(_) => Vec::new(),
        };
        let numbers = places
            .iter()
            .flat_map(|(section, sentence)| [section, sentence]);
        std::iter::once(0)
            .chain(numbers.map(|number| *number as u32))
            .collect()
    }

    /// The words of a sentence; empty where there is none.
    pub fn sentence(&self, section: usize, sentence: usize) -> String {
        self.document
            .sentence(section, sentence)
            .unwrap_or_default()
            .to_owned()
    }
}
