//! What figures are of, held against tables: clauses for each construction, and passages with labels written by hand
//! (`tests/observation/README.md`).
//!
//! `cargo test --test observation -- --nocapture` shows the scores, with `MISSES=1` every miss.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "support/golden.rs"]
mod golden;
#[path = "observation/labels.rs"]
mod labels;
#[path = "figures/passage.rs"]
#[allow(dead_code, reason = "only its rows' places are needed")]
mod passage;

#[path = "observation/tables.rs"]
mod tables;

use std::path::Path;

fn scored(part: &str) -> labels::Score {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let texts = [
        top.join("figures/passages/tuning"),
        top.join("figures/passages/regression"),
        top.join("observation/passages"),
    ];
    let texts: Vec<&Path> = texts.iter().map(|it| it.as_path()).collect();
    let (score, report) = labels::score(&top.join("observation/labels").join(part), &texts);
    if std::env::var_os("MISSES").is_some_and(|it| it == part) {
        println!("{report}");
    }
    println!("{part}: {score}");
    score
}

#[test]
fn labels_of_the_tuned_half_keep_their_score() {
    scored("tuned");
}

#[test]
fn labels_of_the_unseen_half_keep_their_score() {
    scored("unseen");
}
