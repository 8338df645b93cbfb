//! Tables of clauses, a file for each construction: the text, and a row for each of its figures with what it is of.
//!
//! A line that begins with `#` says which rule the cases below it show. Both sides of a rule's bound stand there, in
//! both scripts and in English where it applies. `UPDATE=1` fills the rows in, and the change is then reviewed.

use std::fs;
use std::path::Path;

use zone_report::observation::doubts;
use zone_report::observation::observations;
use zone_report::text::read;

use crate::golden::Goldens;

const FOLDER: &str = "tests/observation/tables";

const NONE: &str = "–";

#[test]
fn each_construction_is_read_as_in_its_table() {
    let mut goldens = Goldens::of(FOLDER, ".tsv");
    for table in TABLES {
        let file = format!("{table}.tsv");
        goldens.compare(&file, &again(&file, rows));
    }
    goldens.compare("doubt.tsv", &again("doubt.tsv", doubt_rows));
    goldens.finish();
}

const TABLES: [&str; 14] = [
    "level", "change", "share", "rank", "completion", "list", "counted", "ellipsis", "bracket",
    "threshold", "period", "area", "english", "table",
];

/// A table's rules and texts, with the rows as they are read now.
fn again(file: &str, rows: fn(&str) -> Vec<String>) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(FOLDER)
        .join(file);
    let table = fs::read_to_string(path).unwrap();
    let mut lines = table.lines();
    let mut again = format!("{}\n", lines.next().unwrap());
    for line in lines {
        if line.starts_with('#') || line.is_empty() {
            again += &format!("{line}\n");
            continue;
        }
        let text = line.split('\t').next().unwrap_or_default();
        // A further row of the text above.
        if text.is_empty() {
            continue;
        }
        let raw = text.replace('⏎', "\n").replace('⇥', "\t");
        for (place, row) in rows(&raw).iter().enumerate() {
            again += &format!("{}\t{row}\n", if place == 0 { text } else { "" });
        }
    }
    again
}

fn rows(raw: &str) -> Vec<String> {
    let document = read(raw);
    let (found, _) = observations(&document);
    let shown = |text: &Option<String>| text.clone().unwrap_or(NONE.to_owned());
    let written = |start: usize| {
        let figure = found.iter().find(|it| it.0.characters.start == start);
        figure.map_or("?".to_owned(), |it| it.0.raw.trim().to_owned())
    };
    let figures = found.iter().filter(|it| it.0.reading.kind.code() != "date");
    let mut rows: Vec<String> = figures
        .map(|(figure, of)| {
            [
                figure.raw.trim().to_owned(),
                shown(&of.indicator),
                of.code.unwrap_or(NONE).to_owned(),
                if of.sure { "sure" } else { NONE }.to_owned(),
                shown(&of.area),
                shown(&of.period),
                of.of.map_or(NONE.to_owned(), written),
                of.compared.map_or(NONE, |it| it.code()).to_owned(),
            ]
            .join("\t")
        })
        .collect();
    if rows.is_empty() {
        rows.push(NONE.to_owned());
    }
    rows
}

fn doubt_rows(raw: &str) -> Vec<String> {
    let document = read(raw);
    let (found, _) = observations(&document);
    let doubts = doubts(&document, &found);
    let mut rows: Vec<String> = doubts
        .iter()
        .map(|it| format!("{}\t{}", it.kind.code(), it.message))
        .collect();
    if rows.is_empty() {
        rows.push(format!("{NONE}\t{NONE}"));
    }
    rows
}
