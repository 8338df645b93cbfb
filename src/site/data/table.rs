//! `figures.csv`: every figure as a row, for spreadsheets.

use crate::report::Report;
use crate::site::data::published::PublishedOrigin;
use crate::site::data::published::Value;
use crate::site::data::published::published_figure;

/// All figures as a table, for spreadsheets: UTF-8 with a mark, as those expect.
pub fn csv(report: &Report) -> String {
    let mut text = String::from(
        "\u{feff}id,token,section,sentence,value,unit,bound,period,derivation,label (zh-Hant),label (en)\r\n",
    );
    for (_, figure) in report.figures.iter() {
        let published = published_figure(figure, &report.figures);
        let value = match &published.value {
            Value::Whole(value) => value.to_string(),
            Value::Number(value) => value.to_string(),
            Value::Date(date) => date.clone(),
        };
        let (token, section, sentence, derivation) = match &published.origin {
            PublishedOrigin::Stated {
                token,
                section,
                sentence,
            } => (
                token.clone(),
                section.to_string(),
                sentence.to_string(),
                String::new(),
            ),
            PublishedOrigin::Assumed { token, .. } => {
                (token.clone(), String::new(), String::new(), String::new())
            }
            PublishedOrigin::Derived { formula, .. } => {
                (String::new(), String::new(), String::new(), formula.clone())
            }
        };
        let cells = [
            cell(&figure.id),
            cell(&token),
            section,
            sentence,
            value,
            cell(&published.unit),
            figure.quantity.bound.code().to_owned(),
            cell(&published.period),
            cell(&derivation),
            cell(&published.label.traditional),
            cell(&published.label.en),
        ];
        text += &cells.join(",");
        text += "\r\n";
    }
    text
}

/// A text as a cell. What a spreadsheet would take for a formula is marked as text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = match formula {
        true => format!("'{text}"),
        false => text.to_owned(),
    };
    match text.contains([',', '"', '\n', '\r', '\'']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_hold_text_and_no_formulas() {
        let cases = [
            ("達2147億元", "達2147億元"),
            ("a,b", "\"a,b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("=1+1", "\"'=1+1\""),
            ("@sum", "\"'@sum\""),
        ];
        for (text, cell) in cases {
            assert_eq!(super::cell(text), cell);
        }
    }
}
