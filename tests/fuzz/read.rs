//! Any bytes are read without a panic, a hang or an offset out of bounds.

#![no_main]

#[path = "../figures/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    invariants::hold(&String::from_utf8_lossy(bytes));
});
