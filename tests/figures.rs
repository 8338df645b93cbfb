//! The reader of figures, scored on passages with a hand-written truth (`tests/figures/README.md`).
//!
//! `cargo test --test figures -- --nocapture` shows the scores and every miss.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "figures/operation.rs"]
mod operation;
#[path = "figures/passage.rs"]
mod passage;
#[path = "figures/score.rs"]
mod score;

use score::Score;

/// F1 over value and unit that each part must reach, and qualifier and kind on the hits.
const F1: f64 = 0.95;
const OF_HITS: f64 = 0.93;

fn demand(part: &str) {
    let mut by_genre: Vec<(String, Score)> = Vec::new();
    let mut all = Score::default();
    let mut notes = Vec::new();
    for passage in passage::read_all(part) {
        let score = score::score(&passage, &mut notes);
        match by_genre.iter_mut().find(|it| it.0 == passage.genre) {
            Some((_, sum)) => sum.add(&score),
            None => by_genre.push((passage.genre.clone(), score)),
        }
        all.add(&score);
    }
    println!("{part}: precision recall F1 qualifier kind");
    for (genre, score) in &by_genre {
        println!("{genre:>10} {score}");
    }
    println!("{:>10} {all}", "all");
    println!("{}", notes.join("\n"));
    assert!(all.f1() >= F1, "{part}: F1 {:.3} < {F1}", all.f1());
    for (what, share) in [("qualifier", all.qualifier()), ("kind", all.kind())] {
        assert!(share >= OF_HITS, "{part}: {what} {share:.3} < {OF_HITS}");
    }
}

#[test]
fn open_passages_are_read() {
    demand("open");
}

#[test]
fn held_passages_are_read() {
    demand("held");
}

/// Scores passages that stand elsewhere: `PASSAGES=folder`. So a fresh set is scored before it is tuned on.
#[test]
fn other_passages_are_read() {
    if let Ok(folder) = std::env::var("PASSAGES") {
        demand(&folder);
    }
}

/// What is read stays what it was, to the last field: digests of all the fields, for every open passage
/// and of the source. `UPDATE=1` writes them anew.
#[test]
fn nothing_is_read_otherwise() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = String::new();
    let mut add = |name: &str, raw: &str| {
        let document = zone_report::text::read(raw);
        let (figures, gaps) = zone_report::figure::figures(&document);
        let mut digest = Digest::default();
        for figure in &figures {
            digest.take(&format!("{figure:?}"));
        }
        for gap in &gaps {
            digest.take(&format!("{gap:?}"));
        }
        found += &format!("{name}\t{}\t{:016x}\n", figures.len(), digest.0);
    };
    for passage in passage::read_all("open") {
        add(&passage.file, &passage.raw);
    }
    if let Ok(raw) = std::fs::read_to_string(root.join("../shared/source/nanchang-2017.txt")) {
        add(SOURCE, &raw);
    }
    let golden = root.join("tests/figures/golden.tsv");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&golden, &found).unwrap();
    }
    let golden = std::fs::read_to_string(&golden).unwrap();
    for line in found.lines() {
        assert!(
            golden.lines().any(|it| it == line),
            "read otherwise: {line}"
        );
    }
}

const SOURCE: &str = "nanchang-2017";

/// FNV-1a, 64 bits.
struct Digest(u64);

impl Default for Digest {
    fn default() -> Digest {
        Digest(0xcbf2_9ce4_8422_2325)
    }
}

impl Digest {
    fn take(&mut self, text: &str) {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
}

/// The truth of the report that the page tells, by offsets in the cleaned text. The report itself
/// stands beside the project, not in it; where it is missing there is nothing to read.
#[test]
fn the_source_is_read() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(raw) = std::fs::read_to_string(root.join("../shared/source/nanchang-2017.txt")) else {
        println!("the source is not here");
        return;
    };
    let truth = std::fs::read_to_string(root.join("tests/figures/nanchang-2017.tsv")).unwrap();
    let document = zone_report::text::read(&raw);
    let (found, _) = zone_report::figure::figures(&document);
    let found: Vec<String> = found
        .iter()
        .map(|figure| {
            let reading = &figure.reading;
            [
                figure.value().to_string(),
                reading.quantity.unit.code(),
                reading.qualifier.code().to_owned(),
                reading.kind.code().to_owned(),
                figure.characters.start.to_string(),
                figure.characters.end.to_string(),
            ]
            .join("\t")
        })
        .collect();
    let truth: Vec<&str> = truth.lines().skip(1).collect();
    let missed: Vec<_> = truth
        .iter()
        .filter(|row| !found.iter().any(|it| it == *row))
        .collect();
    let extra: Vec<_> = found
        .iter()
        .filter(|row| !truth.contains(&row.as_str()))
        .collect();
    println!("missed {missed:#?}\nnot in the truth {extra:#?}");
    let hits = (truth.len() - missed.len()) as f64;
    assert!(hits / truth.len() as f64 >= 0.99, "recall");
    assert!(hits / found.len() as f64 >= 0.99, "precision");
}
