//! The figures of a source, each with the words to cite it by.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::figure;
use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::ParsedFigure;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::report::draft::label::Label;
use crate::report::draft::label::Unique;
use crate::report::draft::label::date_id;
use crate::report::draft::label::label;
use crate::text::Document;

/// A figure as it will stand in the report.
pub struct Stated {
    pub id: String,
    pub token: String,
    pub section: usize,
    pub sentence: usize,
    /// Empty where the text does not tell
    pub chinese: String,
    /// What the English may start from
    pub english: String,
    /// As `report.toml` writes it, or empty
    pub period: String,
    /// The same for figures of one measure
    pub measure: String,
    pub goal: bool,
    pub kind: Kind,
    pub quantity: Quantity,
    pub is_range: bool,
    /// Whether the text beside it names what it measures
    pub is_sure: bool,
}

/// The figures of a source, and those that no token gives.
pub struct StatedFigures {
    pub figures: Vec<Stated>,
    /// Words, section and sentence
    pub left_out: Vec<(String, usize, usize)>,
}

/// So many characters before a figure tell what it measures.
const CLAUSE: usize = 60;

/// Reads every figure of a source. A date is taken once, where it first stands.
pub fn figures(document: &Document, traditional: &dyn Fn(&str) -> String) -> StatedFigures {
    let mut found = StatedFigures {
        figures: Vec::new(),
        left_out: Vec::new(),
    };
    let mut unique = Unique::default();
    let mut dates = BTreeSet::new();
    for figure in figure::figures(document).0 {
        let Figure {
            reading,
            section,
            sentence: number,
            ..
        } = figure;
        let iso = iso(&reading);
        if iso.as_ref().is_some_and(|iso| !dates.insert(iso.clone())) {
            continue;
        }
        let Some(sentence) = document.sentence(section, number) else {
            continue;
        };
        // The reading's own range is within the sentence.
        let Some(token) = token(sentence, &reading) else {
            found
                .left_out
                .push((figure.raw.to_owned(), section, number));
            continue;
        };
        let goal = reading.kind == Kind::Target;
        let unit = &reading.quantity.unit;
        let label = match &iso {
            Some(iso) => Label {
                id: date_id(iso),
                chinese: "日期".to_owned(),
                english: "date".to_owned(),
                is_sure: true,
            },
            None => {
                let before = traditional(tail(&sentence[..reading.range.start]));
                let indicator = traditional(figure.indicator.unwrap_or(""));
                label(&indicator, &before, unit, reading.kind, goal)
            }
        };
        let stated = iso.or(figure.period).map(|iso| period(&iso));
        found.figures.push(Stated {
            measure: measure(&label, unit),
            id: unique.of(label.id),
            token: token.to_owned(),
            section,
            sentence: number,
            chinese: label.chinese,
            english: label.english,
            period: stated.unwrap_or_default(),
            goal,
            kind: reading.kind,
            is_range: reading.upper.is_some(),
            is_sure: label.is_sure,
            quantity: reading.quantity,
        });
    }
    found
}

/// What may share an axis: figures of one name and unit, goals with facts.
fn measure(label: &Label, unit: &Unit) -> String {
    let name = label.id.strip_prefix("goal-").unwrap_or(&label.id);
    match unit {
        Unit::Date => "date".to_owned(),
        Unit::Currency(_) => name.to_owned(),
        unit => match name.ends_with(unit.code().trim_start_matches("count:")) {
            true => name.to_owned(),
            false => format!("{name} ({})", unit.code()),
        },
    }
}

/// The shortest words around a figure that say by themselves what it says in its sentence.
fn token<'a>(sentence: &'a str, reading: &ParsedFigure) -> Option<&'a str> {
    const BEFORE: usize = 6;
    const BEHIND: usize = 4;
    let Range { start, end } = reading.range;
    let starts: Vec<usize> = std::iter::once(start)
        .chain(sentence[..start].char_indices().rev().map(|it| it.0))
        .take(BEFORE + 1)
        .collect();
    let ends: Vec<usize> = std::iter::once(end)
        .chain(
            sentence[end..]
                .char_indices()
                .map(|(at, character)| end + at + character.len_utf8()),
        )
        .take(BEHIND + 1)
        .collect();
    let same = |words: &&str| {
        figure::read(words).is_ok_and(|alone| {
            alone.quantity == reading.quantity
                && alone.upper == reading.upper
                && alone.qualifier == reading.qualifier
        })
    };
    (0..starts.len() + ends.len() - 1)
        .flat_map(|more| (0..=more).rev().map(move |before| (before, more - before)))
        .filter_map(|(before, behind)| sentence.get(*starts.get(before)?..*ends.get(behind)?))
        .filter(|words| !words.contains(['\n', '"', '“', '”']))
        .find(same)
}

fn tail(text: &str) -> &str {
    let start = text.char_indices().rev().take(CLAUSE).last();
    &text[start.map_or(0, |it| it.0)..]
}

/// A date or a range of dates; `None` for anything else.
fn iso(reading: &ParsedFigure) -> Option<String> {
    reading.date().map(|_| reading.values().to_string())
}

/// A date as a period: its year, or its year and month.
fn period(iso: &str) -> String {
    match iso.split_once(['.', '/']) {
        None if !iso.starts_with('-') => iso.chars().take(7).collect(),
        _ => String::new(),
    }
}
