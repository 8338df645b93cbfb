//! `figures.csv`: every figure as a row, for spreadsheets.

use crate::report::Figure;
use crate::report::Report;
use crate::site::data::published::PublishedOrigin;
use crate::site::data::published::published_figure;
use crate::text;

/// All figures as a table.
pub fn csv(report: &Report) -> String {
    let heads = [
        "id", "token", "section", "sentence", "value", "unit", "bound", "period", "derivation",
        "label (zh-Hant)", "label (en)",
    ];
    let figures = report.figures.iter();
    let rows = figures.map(|(_, figure)| record(report, figure).to_vec());
    text::csv(std::iter::once(heads.map(str::to_owned).to_vec()).chain(rows))
}

fn record(report: &Report, figure: &Figure) -> [String; 11] {
    let published = published_figure(report, figure);
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
    [
        published.id,
        token,
        section,
        sentence,
        figure.quantity.value.to_string(),
        published.unit,
        figure.quantity.bound.code().to_owned(),
        published.period,
        derivation,
        published.label.traditional.unwrap_or_default(),
        published.label.en.unwrap_or_default(),
    ]
}
