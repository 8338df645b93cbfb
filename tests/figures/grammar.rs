//! A table of clauses for each file of the grammar, by the names of the files in `src/figure/`.
//!
//! The first line names the columns. A line that begins with `#` says which rule the cases below it show; a case is
//! a clause, with a row for each figure that is read of it, or `–` where none is. What is below a line that begins with `# Fault:` is read wrongly, and known to be: whoever mends
//! it moves the case to its rule. `UPDATE=1` fills the rows in.

use std::fs;
use std::path::Path;

use zone_report::figure::figures;
use zone_report::text::read;

use crate::golden::Goldens;
use crate::rows;

const FOLDER: &str = "tests/figures/grammar";

#[test]
fn each_file_of_the_grammar_reads_its_table() {
    let mut goldens = Goldens::of(FOLDER, ".tsv");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    for table in TABLES {
        let file = format!("{table}.tsv");
        let expected = fs::read_to_string(folder.join(&file)).unwrap();
        goldens.compare(&file, &read_again(&expected));
    }
    goldens.finish();
}

const TABLES: [&str; 12] = [
    "calendar", "english", "forecast", "kind", "list", "measure", "name", "numeral", "range",
    "rank", "share", "table",
];

/// A table's rules and clauses, with the rows as they are read now.
fn read_again(table: &str) -> String {
    let mut lines = table.lines();
    let head = lines.next().unwrap();
    let columns: Vec<&str> = head.split('\t').skip(1).collect();
    let mut again = format!("{head}\n");
    let mut cases = 0;
    for line in lines {
        if line.starts_with('#') || line.is_empty() {
            again += &format!("{line}\n");
            continue;
        }
        let clause = line.split('\t').next().unwrap_or_default();
        // A further figure of the case above.
        if clause.is_empty() {
            continue;
        }
        cases += 1;
        let document = read(&rows::many_lines(clause));
        let (figures, _) = figures(&document);
        if figures.is_empty() {
            again += &format!("{clause}\t{}\n", rows::NONE);
        }
        for (place, figure) in figures.iter().enumerate() {
            let clause = if place == 0 { clause } else { "" };
            again += &format!("{clause}\t{}\n", rows::row(figure, &columns));
        }
    }
    assert!(cases > 10, "a table of {cases} cases: {head}");
    again
}
