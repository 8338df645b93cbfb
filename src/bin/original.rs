//! The reader as a module by itself: a worker of the page, `site/scripts/reader.js`, holds a source in it.

use wasm_bindgen::prelude::wasm_bindgen;

use zone_report::figure::figures;
use zone_report::report::TokenLocation;
use zone_report::report::find;
use zone_report::text;

fn main() {}

/// Whether bytes are no text.
#[wasm_bindgen]
pub fn binary(bytes: &[u8]) -> bool {
    text::binary(bytes).is_some()
}

/// A source, read once and asked for each figure. Places in its text count UTF-16 units, as scripts do.
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

    /// Of a token that stands where it is cited its line in the source, from 1, and where it starts and ends in
    /// [`text`](Original::text). Otherwise 0, and behind it each place where the token stands instead, as section and
    /// sentence.
    pub fn find(&self, token: &str, section: usize, sentence: usize) -> Vec<u32> {
        let places = match find(&self.document, token, section, sentence) {
            TokenLocation::Stands(range) => {
                let at = self.document.cleaned.raw_range(range.clone()).start;
                let before = self.raw.get(..at).unwrap_or_default();
                let line = before.matches('\n').count() as u32 + 1;
                let start = units(self.text_until(range.start));
                return vec![line, start, start + units(token)];
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

    /// The source without its noise, a paragraph a line.
    pub fn text(&self) -> String {
        self.document.cleaned.text.clone()
    }

    /// Where each figure of the text starts and ends, in its order.
    pub fn figures(&self) -> Vec<u32> {
        let (found, _) = figures(&self.document);
        let text = self.document.cleaned.text.as_str();
        let (mut at, mut before) = (0, 0);
        let mut places = Vec::with_capacity(found.len() * 2);
        for figure in found {
            // A figure may begin within the one before it.
            if figure.range.start < at {
                continue;
            }
            before += units(&text[at..figure.range.start]);
            at = figure.range.start;
            places.extend([before, before + units(figure.raw)]);
        }
        places
    }

    fn text_until(&self, end: usize) -> &str {
        self.document.cleaned.text.get(..end).unwrap_or_default()
    }
}

fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}
