//! What a reader takes along.

use crate::samples;
use crate::samples::chinese;
use zone_report::calculator::CalculatorView;
use zone_report::calculator::FormInput;
use zone_report::calculator::Scenarios;
use zone_report::calculator::sentence;
use zone_report::calculator::table;

#[test]
fn a_sentence_says_it_all() {
    let option = samples::revenue();
    let words = chinese();
    let view = CalculatorView::of(&FormInput::of(0, &option, words), &option, words);
    assert_eq!(
        sentence(&view, words),
        "營業收入：從2017年的2147億元起，要在2020年達到3000億元，若每年增長18.9%，2019年達標。趕得上，早1年。"
    );
}

#[test]
fn a_table_has_a_line_a_year() {
    let option = samples::firms();
    let words = chinese();
    let mut scenarios = Scenarios::of(FormInput::of(0, &option, words), words);
    scenarios.rename(0, "=a,b", words);
    let table = table(&scenarios, &[option], words);
    assert!(table.starts_with("\u{feff}scenario,"), "{table}");
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(
        lines[1],
        "\"'=a,b\",營業收入,count:家,2017,200,200,500,at-least"
    );
}
