//! Figures found in prose, and the one figure of a token.

use crate::figure::Kind;
use crate::figure::ReadError;
use crate::figure::Reading;
use crate::figure::forecast::Forecast;
use crate::figure::grammar::Found;
use crate::figure::grammar::figure_at;
use crate::figure::name::is_article;
use crate::figure::number::starts_number;
use crate::figure::script::fold;

/// Every figure of a piece of prose, in text order. Names (十九大) and words that only contain a
/// numeral (進一步) are left out.
pub fn scan(text: &str) -> Vec<Reading> {
    let mut readings = all(text);
    readings.retain(|reading| {
        let numeral = &text[reading.range.clone()];
        let before = &text[..reading.range.start];
        reading.kind != Kind::Name && !is_article(before, numeral, &reading.quantity.unit)
    });
    readings
}

/// The figure of a token that holds exactly one: 突破600億元, 翻番, 前30位. A token is cited as a
/// figure, so a numeral that prose would hold for a name counts if there is no other.
pub fn read(token: &str) -> Result<Reading, ReadError> {
    let mut readings = all(token);
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
fn all(text: &str) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    let mut forecast = Forecast::default();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let folded = fold(character);
        forecast.pass(folded, &text[at..]);
        if !(starts_number(folded) || folded == '翻') {
            at += character.len_utf8();
            continue;
        }
        at = match figure_at(text, at) {
            Found::Figure(reading) => {
                let end = reading.range.end;
                readings.push(Reading {
                    kind: forecast.kind(reading.kind),
                    ..reading
                });
                end
            }
            Found::Nothing(end) => end,
        };
    }
    readings
}
