//! Any bytes are opened as a document, or refused, without a panic, a hang or an offset out of bounds. A corpus of its
//! formats stands in `tests/documents/`.

#![no_main]

#[path = "../figures/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(opened) = zone_report::document::open(bytes.to_vec()) {
        invariants::hold(&opened.text);
    }
});
