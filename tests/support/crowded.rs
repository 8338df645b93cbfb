//! A report with far more figures than anyone reads.

use std::fmt::Write;

/// The harbour's report with so many more figures, all in one paragraph.
pub fn crowded(report: &str, count: usize) -> String {
    let all: String = (0..count)
        .map(|number| format!("{{extra-{number}}} "))
        .collect();
    let mut report = report
        .replace("\"收入{revenue}，", &format!("\"{all}收入{{revenue}}，"))
        .replace(
            "\"Revenue came to {revenue}, inv",
            &format!("\"{all}Revenue came to {{revenue}}, inv"),
        );
    for number in 0..count {
        // Writing to a string does not fail.
        let _ = write!(
            report,
            "\n[[figures]]\nid = \"extra-{number}\"\ntoken = \"{number}家\"\nsection = 1\nsentence = 1\n\
             label = {{ zh-Hant = \"企業\", en = \"Firms\" }}\n"
        );
    }
    report
}
