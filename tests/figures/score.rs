//! What the reader found, held against the truth of a passage.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use zone_report::figure::figures;
use zone_report::text::read;

use crate::passage::Passage;
use crate::passage::Row;

/// Counts of one passage or of many.
#[derive(Clone, Copy, Default)]
pub struct Score {
    truth: usize,
    found: usize,
    hits: usize,
    qualifiers: (usize, usize),
    kinds: (usize, usize),
}

impl Score {
    pub fn add(&mut self, other: &Score) {
        self.truth += other.truth;
        self.found += other.found;
        self.hits += other.hits;
        for (sum, more) in [
            (&mut self.qualifiers, other.qualifiers),
            (&mut self.kinds, other.kinds),
        ] {
            sum.0 += more.0;
            sum.1 += more.1;
        }
    }

    pub fn f1(&self) -> f64 {
        share((2 * self.hits, self.truth + self.found))
    }

    pub fn qualifier(&self) -> f64 {
        share(self.qualifiers)
    }

    pub fn kind(&self) -> f64 {
        share(self.kinds)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let precision = share((self.hits, self.found));
        let recall = share((self.hits, self.truth));
        write!(
            formatter,
            "{precision:.3} {recall:.3} {:.3} {:.3} {:.3}  ({} of {}, {} found)",
            self.f1(),
            self.qualifier(),
            self.kind(),
            self.hits,
            self.truth,
            self.found
        )
    }
}

fn share((part, whole): (usize, usize)) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    part as f64 / whole as f64
}

/// The score of many passages together, and a report by genre with every miss.
pub fn passages(passages: &[Passage]) -> (Score, String) {
    let mut by_genre: BTreeMap<&str, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut notes = Vec::new();
    for passage in passages {
        let score = score(passage, &mut notes);
        by_genre.entry(&passage.genre).or_default().add(&score);
        all.add(&score);
    }
    let mut report = String::from("precision recall F1 qualifier kind\n");
    for (genre, score) in &by_genre {
        report += &format!("{genre:>10} {score}\n");
    }
    report += &format!("{:>10} {all}\n{}", "all", notes.join("\n"));
    (all, report)
}

/// One figure as the reader tells it.
struct Found {
    span: Range<usize>,
    value: String,
    unit: String,
    qualifier: &'static str,
    kind: &'static str,
}

impl Found {
    fn agrees(&self, row: &Row) -> bool {
        self.unit == row.unit && same(&self.value, &row.value)
    }

    fn overlaps(&self, span: &Range<usize>) -> bool {
        self.span.start < span.end && span.start < self.span.end
    }
}

/// Scores a passage and notes whatever is amiss.
fn score(passage: &Passage, notes: &mut Vec<String>) -> Score {
    let (cleaned, found) = found(&passage.raw);
    let spans: Vec<Option<Range<usize>>> =
        passage.truth.iter().map(|row| row.span(&cleaned)).collect();
    let mut taken = vec![false; found.len()];
    let mut score = Score::default();
    let mut note = |what: &str, told: String, span: &Range<usize>| {
        let around = excerpt(&cleaned, span);
        notes.push(format!("{}: {what}: {told}: {around}", passage.name));
    };
    for (row, span) in passage.truth.iter().zip(&spans) {
        let Some(span) = span else {
            score.truth += usize::from(!row.is_free());
            note("not in the cleaned text", row.raw.clone(), &(0..0));
            continue;
        };
        let overlapping: Vec<usize> = (0..found.len())
            .filter(|index| !taken[*index] && found[*index].overlaps(span))
            .collect();
        if row.is_free() {
            overlapping.iter().for_each(|index| {
                taken[*index] |= row.kind != "name" || found[*index].kind == "name"
            });
            continue;
        }
        score.truth += 1;
        let hit = overlapping
            .iter()
            .find(|index| found[**index].agrees(row) && found[**index].kind != "name");
        let Some(hit) = hit else {
            let told: Vec<String> = overlapping
                .iter()
                .map(|index| told(&found[*index]))
                .collect();
            let expected = format!("{} {} {}", row.raw, row.value, row.unit);
            note(
                "missed",
                format!("{expected}, found [{}]", told.join("; ")),
                span,
            );
            continue;
        };
        taken[*hit] = true;
        score.found += 1;
        score.hits += 1;
        let hit = &found[*hit];
        for (what, sum, found, expected) in [
            (
                "qualifier", &mut score.qualifiers, hit.qualifier, &row.qualifier,
            ),
            ("kind", &mut score.kinds, hit.kind, &row.kind),
        ] {
            if expected == "*" {
                continue;
            }
            sum.0 += usize::from(found == expected);
            sum.1 += 1;
            if found != expected {
                note(
                    what,
                    format!("{} is {found}, expected {expected}", row.raw),
                    span,
                );
            }
        }
    }
    for (found, _) in found
        .iter()
        .zip(&taken)
        .filter(|it| !it.1 && it.0.kind != "name")
    {
        score.found += 1;
        note("no figure there", told(found), &found.span);
    }
    score
}

fn told(found: &Found) -> String {
    format!("{} {} {}", found.value, found.unit, found.kind)
}

/// The figure's surroundings on one line.
fn excerpt(cleaned: &str, span: &Range<usize>) -> String {
    let start = span.start.saturating_sub(12);
    cleaned
        .chars()
        .skip(start)
        .take(span.end - start + 8)
        .map(|character| match character {
            '\n' => '⏎',
            _ => character,
        })
        .collect()
}

/// Whether two values are the same: numbers to one part in 10⁹, dates to the letter.
fn same(found: &str, expected: &str) -> bool {
    let near = |found: &str, expected: &str| match (found.parse::<f64>(), expected.parse::<f64>()) {
        (Ok(found), Ok(expected)) => (found - expected).abs() <= expected.abs() * 1e-9,
        _ => found == expected,
    };
    match (found.split_once(".."), expected.split_once("..")) {
        (Some(found), Some(expected)) => near(found.0, expected.0) && near(found.1, expected.1),
        (None, None) => near(found, expected),
        _ => false,
    }
}

/// The cleaned text and the figures that the reader finds in a text, as `extract` tells them.
fn found(raw: &str) -> (String, Vec<Found>) {
    let document = read(raw);
    let found = figures(&document)
        .0
        .into_iter()
        .map(|figure| Found {
            span: figure.characters.clone(),
            value: figure.value().to_string(),
            unit: figure.reading.quantity.unit.code(),
            qualifier: figure.reading.qualifier.code(),
            kind: figure.reading.kind.code(),
        })
        .collect();
    (document.cleaned.text, found)
}
