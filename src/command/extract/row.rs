//! The rows that `extract` writes: figures with what they are of, what the text has lost, what does not add up.

use serde::Serialize;

use zone_report::figure::Figure;
use zone_report::figure::Gap;
use zone_report::figure::Kind;
use zone_report::figure::Qualifier;
use zone_report::figure::Unit;
use zone_report::figure::Values;
use zone_report::observation::Doubt;
use zone_report::observation::Observation;

/// One figure with the fields of the JSON and of the CSV, in their order.
#[derive(Serialize)]
pub struct Row<'a> {
    start: usize,
    end: usize,
    raw_start: usize,
    raw_end: usize,
    raw: &'a str,
    value: Values,
    unit: &'a Unit,
    qualifier: Qualifier,
    kind: Kind,
    indicator: Option<&'a str>,
    code: Option<&'static str>,
    sure: bool,
    area: Option<&'a str>,
    period: Option<&'a str>,
    of: Option<usize>,
    compared: Option<&'static str>,
    /// The head of its row in a table
    row: Option<&'a str>,
    /// The head of its column in a table
    column: Option<&'a str>,
    section: usize,
    sentence: usize,
    /// In a document that has places of its own
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
}

impl<'a> Row<'a> {
    /// The names of the fields.
    pub const HEADS: [&'static str; 20] = [
        "start", "end", "raw_start", "raw_end", "raw", "value", "unit", "qualifier", "kind",
        "indicator", "code", "sure", "area", "period", "of", "compared", "row", "column",
        "section", "sentence",
    ];

    /// A figure of a cleaned text with what it is of, and its place in the document's own terms.
    pub fn of(
        figure: &'a Figure<'_>,
        observation: &'a Observation,
        place: Option<&'a str>,
    ) -> Row<'a> {
        Row {
            start: figure.characters.start,
            end: figure.characters.end,
            raw_start: figure.raw_range.start,
            raw_end: figure.raw_range.end,
            raw: figure.raw,
            value: figure.value(),
            unit: &figure.reading.quantity.unit,
            qualifier: figure.reading.qualifier,
            kind: figure.reading.kind,
            indicator: observation.indicator.as_deref(),
            code: observation.code,
            sure: observation.sure,
            area: observation.area.as_deref(),
            period: observation.period.as_deref(),
            of: observation.of,
            compared: observation.compared.map(|it| it.code()),
            row: figure.row.as_deref().or(observation.row.as_deref()),
            column: figure.column.as_deref().or(observation.column.as_deref()),
            section: figure.section,
            sentence: figure.sentence,
            place,
        }
    }

    /// The fields as texts, empty where there is nothing.
    pub fn cells(&self) -> [String; 20] {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        [
            self.start.to_string(),
            self.end.to_string(),
            self.raw_start.to_string(),
            self.raw_end.to_string(),
            self.raw.to_owned(),
            self.value.to_string(),
            self.unit.code(),
            self.qualifier.code().to_owned(),
            self.kind.code().to_owned(),
            text(self.indicator),
            text(self.code),
            self.sure.to_string(),
            text(self.area),
            text(self.period),
            self.of.map(|it| it.to_string()).unwrap_or_default(),
            text(self.compared),
            text(self.row),
            text(self.column),
            self.section.to_string(),
            self.sentence.to_string(),
        ]
    }
}

/// What the text has lost: where, in which words, and what seems to be missing.
#[derive(Serialize)]
pub struct Problem<'a> {
    start: usize,
    end: usize,
    raw_start: usize,
    raw_end: usize,
    raw: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    section: usize,
    sentence: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
}

impl<'a> Problem<'a> {
    /// A gap of a cleaned text, with its line and column in the file, and its place in the document's own terms.
    pub fn of(
        gap: &'a Gap,
        text: &'a str,
        (line, column): (usize, usize),
        place: Option<&'a str>,
    ) -> Problem<'a> {
        let words = &text[gap.range.clone()];
        let start = text[..gap.range.start].chars().count();
        Problem {
            start,
            end: start + words.chars().count(),
            raw_start: gap.raw_range.start,
            raw_end: gap.raw_range.end,
            raw: words,
            line,
            column,
            message: gap.message,
            section: gap.section,
            sentence: gap.sentence,
            place,
        }
    }
}

/// What does not add up: the `start` of each figure, and the sum that fails.
#[derive(Serialize)]
pub struct DoubtRow<'a> {
    kind: &'static str,
    figures: &'a [usize],
    message: &'a str,
    section: usize,
    sentence: usize,
}

impl<'a> DoubtRow<'a> {
    pub fn of(doubt: &'a Doubt) -> DoubtRow<'a> {
        DoubtRow {
            kind: doubt.kind.code(),
            figures: &doubt.figures,
            message: &doubt.message,
            section: doubt.section,
            sentence: doubt.sentence,
        }
    }
}
