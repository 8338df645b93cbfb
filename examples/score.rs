//! Scores the reader of figures on passages that stand elsewhere, so that a fresh set is scored before it is tuned on:
//! `cargo run --example score -- FOLDER`. The form of passages is in `tests/figures/README.md`.

#![allow(
    clippy::unwrap_used,
    reason = "a set that is not of the form is mended first"
)]

#[path = "../tests/figures/passage.rs"]
mod passage;
#[path = "../tests/figures/score.rs"]
mod score;

fn main() {
    let folder = std::env::args_os()
        .nth(1)
        .expect("the first argument names a folder");
    let passages = passage::read_all(folder.as_ref());
    let (_, report) = score::passages(&passages);
    println!("{report}");
}
