//! The workbook of a site, opened by a reader of such files.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::Data;
use calamine::DataType;
use calamine::Reader;
use calamine::Xlsx;

use zone_report::language::simplifier;
use zone_report::report::read;
use zone_report::site::Cell;
use zone_report::site::Settings;
use zone_report::site::Sheet;
use zone_report::site::Shell;
use zone_report::site::files;
use zone_report::site::workbook;

type Workbook = Xlsx<Cursor<Vec<u8>>>;

fn opened(bytes: Vec<u8>) -> Workbook {
    Xlsx::new(Cursor::new(bytes)).expect("a workbook that opens")
}

/// The rows of a sheet, each cell by the name of its column.
fn rows(book: &mut Workbook, sheet: &str) -> Vec<BTreeMap<String, Data>> {
    let range = book.worksheet_range(sheet).unwrap();
    let mut rows = range.rows();
    let heads: Vec<String> = rows.next().unwrap().iter().map(Data::to_string).collect();
    rows.map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect())
        .collect()
}

#[test]
fn it_has_a_sheet_of_figures_one_of_charts_and_one_of_notes() {
    let toml = std::fs::read_to_string(super::REPORT).unwrap();
    let report = read(&toml, &simplifier()).report.unwrap();
    let shell = Shell::read(super::SHELL).unwrap();
    let files = files(&report, &shell, &Settings::default());
    let bytes = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.unwrap_or_else(|| panic!("{path}")).bytes.clone()
    };
    let mut book = opened(bytes("figures.xlsx"));
    assert_eq!(book.sheet_names(), ["figures", "charts", "notes"]);

    let report: serde_json::Value = serde_json::from_slice(&bytes("report.json")).unwrap();
    let figures = report["figures"].as_array().unwrap();
    let rows_of_figures = rows(&mut book, "figures");
    assert_eq!(rows_of_figures.len(), figures.len());
    for (row, figure) in rows_of_figures.iter().zip(figures) {
        let id = figure["id"].as_str().unwrap();
        assert_eq!(row["id"], id);
        assert_eq!(row["unit"], figure["unit"].as_str().unwrap());
        assert_eq!(row["label (en)"], figure["label"]["en"].as_str().unwrap());
        match figure["value"].as_f64() {
            // A number is a number and no text.
            Some(number) => {
                let value = row["value"].get_float().unwrap_or_else(|| panic!("{id}"));
                assert!((value - number).abs() <= number.abs() * 1e-12, "{id}");
            }
            None => assert_eq!(row["value"], figure["value"].as_str().unwrap(), "{id}"),
        }
        assert_eq!(row["goal"], figure["goal"].as_bool().unwrap(), "{id}");
    }

    let charts = rows(&mut book, "charts");
    let named: BTreeSet<String> = charts.iter().map(|row| row["chart"].to_string()).collect();
    let charted = report["charts"].as_array().unwrap();
    let all: BTreeSet<String> = charted
        .iter()
        .map(|chart| chart["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(named, all);
    let drawn: usize = charted
        .iter()
        .map(|chart| chart["figures"].as_array().unwrap().len())
        .sum();
    assert_eq!(charts.len(), drawn);

    let notes = rows(&mut book, "notes");
    assert!(!notes.is_empty());
    assert!(notes.iter().all(|note| !note["text (en)"].is_empty()));
}

#[test]
fn what_begins_like_a_formula_is_a_text_and_the_same_sheets_are_the_same_bytes() {
    let made = || {
        let mut sheet = Sheet::new("table", &[("words", 9.0), ("number", 9.0)]).unwrap();
        for words in ["=1+1", "@SUM(A1)", "-2+3", "https://example.org", ""] {
            sheet.push([Cell::Text(words), Cell::Number(-2.5)]).unwrap();
        }
        workbook([sheet]).unwrap()
    };
    let bytes = made();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(bytes, made());
    let mut book = opened(bytes);
    let formulas = book.worksheet_formula("table").unwrap();
    assert!(formulas.is_empty());
    let rows = rows(&mut book, "table");
    let words: Vec<String> = rows.iter().map(|row| row["words"].to_string()).collect();
    assert_eq!(
        words,
        ["=1+1", "@SUM(A1)", "-2+3", "https://example.org", ""]
    );
    assert!(rows.iter().all(|row| row["number"] == -2.5));
}
