//! `figures.csv`: every figure as a row, for spreadsheets.

use crate::report::Report;
use crate::site::data::published::PublishedOrigin;
use crate::site::data::published::published_figure;

/// All figures as a table, for spreadsheets: UTF-8 with a byte order mark, as those expect.
pub fn csv(report: &Report) -> String {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let mut write = |row: [String; 11]| {
        let written = table.write_record(row.map(as_text));
        written.expect("rows of one length are written to memory");
    };
    let heads = [
        "id", "token", "section", "sentence", "value", "unit", "bound", "period", "derivation",
        "label (zh-Hant)", "label (en)",
    ];
    write(heads.map(str::to_owned));
    for (_, figure) in report.figures.iter() {
        let published = published_figure(figure, &report.figures);
        let (mut token, mut section, mut sentence, mut derivation) = Default::default();
        match published.origin {
            PublishedOrigin::Stated {
                token: stated,
                section: number,
                sentence: counted,
            } => (token, section, sentence) = (stated, number.to_string(), counted.to_string()),
            PublishedOrigin::Assumed { token: assumed, .. } => token = assumed,
            PublishedOrigin::Derived { formula, .. } => derivation = formula,
        }
        write([
            published.id,
            token,
            section,
            sentence,
            figure.quantity.value.to_string(),
            published.unit,
            figure.quantity.bound.code().to_owned(),
            published.period,
            derivation,
            published.label.traditional,
            published.label.en,
        ]);
    }
    let bytes = table
        .into_inner()
        .expect("memory takes all that is written");
    String::from_utf8(bytes).expect("texts are UTF-8")
}

/// A cell that no spreadsheet takes for a formula: what begins like one is marked as text. A number may
/// begin with a minus.
fn as_text(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err() {
        format!("'{cell}")
    } else {
        cell
    }
}
