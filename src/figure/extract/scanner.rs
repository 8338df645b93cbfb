//! Figures found in prose, and the one figure of a token.

use std::ops::Range;

use crate::figure::extract::candidates::CandidatePositions;
use crate::figure::extract::plans::Forecast;
use crate::figure::parse::candidate::ParseOutcome;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::figure_at;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::parse::reading::ReadError;
use crate::figure::table::Table;
use crate::figure::table::given::CellHeads;

/// Reads a document sentence by sentence, and remembers the headings of its tables and plans.
pub struct Scanner {
    context: ParseContext,
    forecast: Forecast,
    table: Table,
    /// The heads of the cells of the last sentence, in text order
    pub heads: Vec<CellHeads>,
}

impl Scanner {
    pub fn new(context: ParseContext) -> Scanner {
        Scanner {
            context,
            forecast: Forecast::new(context.year),
            table: Table::default(),
            heads: Vec::new(),
        }
    }

    /// Adds the figures of a sentence, those of names with [`Kind::Name`]. `opens` says that it is
    /// the first of its paragraph, and `outlook` that it stands where the report looks ahead; `indent` is the width of
    /// the space before it.
    pub fn sentence(
        &mut self,
        sentence: &str,
        indent: usize,
        opens: bool,
        outlook: bool,
        into: &mut Vec<ParsedFigure>,
    ) {
        self.forecast.sentence(sentence, opens, outlook);
        all(sentence, &self.context, &mut self.forecast, into);
        self.heads.clear();
        self.table
            .line(sentence, indent, &self.context, into, &mut self.heads);
    }
}

/// Every figure of a piece of prose, in text order. Names (十九大) and words that only contain a
/// numeral (進一步) are left out.
pub fn scan(text: &str) -> Vec<ParsedFigure> {
    let mut readings = Vec::new();
    all(
        text,
        &ParseContext::default(),
        &mut Forecast::default(),
        &mut readings,
    );
    readings.retain(|reading| reading.kind != Kind::Name);
    readings
}

/// The figure of a token that holds exactly one: 突破600億元, 翻番, 前30位. A token is cited as a
/// figure, so a numeral that prose would hold for a name counts if there is no other.
pub fn read(token: &str) -> Result<ParsedFigure, ReadError> {
    let mut readings = Vec::new();
    all(
        token,
        &ParseContext {
            words: true,
            ..ParseContext::default()
        },
        &mut Forecast::default(),
        &mut readings,
    );
    if readings.len() > 1 {
        readings.retain(|reading| reading.kind != Kind::Name);
    }
    let count = readings.len();
    match (readings.pop(), count) {
        (Some(reading), 1) => Ok(match reading.kind {
            Kind::Name => ParsedFigure {
                kind: Kind::Measure,
                ..reading
            },
            _ => reading,
        }),
        (None, _) => Err(ReadError::None),
        (Some(_), count) => Err(ReadError::Several(count)),
    }
}

/// Every numeral with what it says, those in names included.
fn all(text: &str, context: &ParseContext, forecast: &mut Forecast, into: &mut Vec<ParsedFigure>) {
    let mut candidates = CandidatePositions::new(text);
    while let Some(at) = candidates.next() {
        forecast.observe(text, at);
        if !candidates.numeral(at) {
            continue;
        }
        let end = match figure_at(text, at, context, into) {
            ParseOutcome::Figure(reading) => {
                let Range { start, end } = reading.range;
                // A currency may end one figure and not begin the next: 5億新臺幣3億.
                let last = into.last().map_or(0, |last| last.range.end);
                into.push(ParsedFigure {
                    kind: forecast.kind(reading.kind, &text[..start], &text[end..]),
                    range: start.max(last)..end,
                    ..reading
                });
                end
            }
            ParseOutcome::Nothing(end) => end,
        };
        candidates.go_on(end);
    }
}
