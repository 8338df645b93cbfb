//! Figures found in prose, and the one figure of a token.

use std::ops::Range;

use crate::figure::Currency;
use crate::figure::Kind;
use crate::figure::ReadError;
use crate::figure::Reading;
use crate::figure::candidate::Candidates;
use crate::figure::forecast::Forecast;
use crate::figure::grammar::Found;
use crate::figure::grammar::figure_at;
use crate::figure::table::Table;

/// Where a text was written, as far as it changes what its numbers mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scene {
    /// What 元 alone is
    pub currency: Currency,
    /// Whether 105年 counts from the founding of the Republic of China
    pub republic: bool,
    /// The year that the text is about
    pub year: Option<u16>,
    /// Whether numerals that are parts of words are wanted too
    pub words: bool,
}

impl Default for Scene {
    fn default() -> Scene {
        Scene {
            currency: Currency::Yuan,
            republic: false,
            year: None,
            words: false,
        }
    }
}

/// Reads a document sentence by sentence, and remembers the headings of its tables and plans.
pub struct Scanner {
    scene: Scene,
    forecast: Forecast,
    table: Table,
}

impl Scanner {
    pub fn new(scene: Scene) -> Scanner {
        Scanner {
            scene,
            forecast: Forecast::new(scene.year),
            table: Table::default(),
        }
    }

    /// Adds the figures of a sentence, those of names with [`Kind::Name`]. `opens` says that it is
    /// the first of its paragraph, and `outlook` that it stands where the report looks ahead.
    pub fn sentence(
        &mut self,
        sentence: &str,
        opens: bool,
        outlook: bool,
        into: &mut Vec<Reading>,
    ) {
        self.forecast.sentence(sentence, opens, outlook);
        all(sentence, &self.scene, &mut self.forecast, into);
        self.table.line(sentence, &self.scene, into);
    }
}

/// Every figure of a piece of prose, in text order. Names (十九大) and words that only contain a
/// numeral (進一步) are left out.
pub fn scan(text: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    all(
        text,
        &Scene::default(),
        &mut Forecast::default(),
        &mut readings,
    );
    readings.retain(|reading| reading.kind != Kind::Name);
    readings
}

/// The figure of a token that holds exactly one: 突破600億元, 翻番, 前30位. A token is cited as a
/// figure, so a numeral that prose would hold for a name counts if there is no other.
pub fn read(token: &str) -> Result<Reading, ReadError> {
    let mut readings = Vec::new();
    all(
        token,
        &Scene {
            words: true,
            ..Scene::default()
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
            Kind::Name => Reading {
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
fn all(text: &str, scene: &Scene, forecast: &mut Forecast, into: &mut Vec<Reading>) {
    let mut candidates = Candidates::new(text);
    while let Some(at) = candidates.next() {
        forecast.pass(text, at);
        if !candidates.numeral(at) {
            continue;
        }
        let end = match figure_at(text, at, scene, into) {
            Found::Figure(reading) => {
                let Range { start, end } = reading.range;
                // A currency may end one figure and not begin the next: 5億新臺幣3億.
                let last = into.last().map_or(0, |last| last.range.end);
                into.push(Reading {
                    kind: forecast.kind(reading.kind),
                    range: start.max(last)..end,
                    ..reading
                });
                end
            }
            Found::Nothing(end) => end,
        };
        candidates.go_on(end);
    }
}
