//! The words by which a figure is cited, and where they do not say it by themselves what they say.

use std::ops::Range;

use crate::figure;
use crate::figure::Bound;
use crate::figure::ParsedFigure;
use crate::figure::Unit;
use crate::figure::Value;
use crate::language::Language;

/// A figure's citation.
pub struct Token {
    pub words: String,
    /// What the words say where they stand, unless they say it alone
    pub reading: Option<String>,
}

/// The citation of a figure in its sentence; `None` where no words say what it says.
pub fn token(sentence: &str, reading: &ParsedFigure) -> Option<Token> {
    let core = sentence.get(reading.range.clone())?;
    if let Some(words) = shortest(sentence, reading, core) {
        return Some(Token {
            words: words.to_owned(),
            reading: None,
        });
    }
    let said = readings(core, reading)
        .into_iter()
        .find(|words| says(words, reading))?;
    Some(Token {
        words: core.to_owned(),
        reading: Some(said),
    })
}

/// The shortest words around a figure that say by themselves what it says in its sentence.
fn shortest<'a>(sentence: &'a str, reading: &ParsedFigure, core: &str) -> Option<&'a str> {
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
                && words.get(alone.range.clone()) == Some(core)
        })
    };
    (0..starts.len() + ends.len() - 1)
        .flat_map(|more| (0..=more).rev().map(move |before| (before, more - before)))
        .filter_map(|(before, behind)| sentence.get(*starts.get(before)?..*ends.get(behind)?))
        .filter(|words| !words.contains(['\n', '"', '“', '”']))
        .find(same)
}

/// Whether words say by themselves what a figure says.
fn says(words: &str, reading: &ParsedFigure) -> bool {
    let near = |one: Value, other: Value| match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            (one - other).abs() <= one.abs().max(other.abs()) * 1e-12
        }
        (one, other) => one == other,
    };
    figure::read(words).is_ok_and(|alone| {
        near(alone.quantity.value, reading.quantity.value)
            && alone.quantity.unit == reading.quantity.unit
            && alone.quantity.bound == reading.quantity.bound
            && match (alone.upper, reading.upper) {
                (Some(one), Some(other)) => near(one, other),
                (one, other) => one == other,
            }
    })
}

/// Units that stand in the head of a table or behind the last of a list.
const UNITS: &[&str] = &[
    "", "億元", "萬元", "元", "億美元", "萬美元", "美元", "%", "‰", "個百分點", "倍", "萬人", "人",
    "萬人次", "人次", "家", "個", "項", "戶", "萬戶", "件", "萬件", "畝", "萬畝", "公頃",
    "平方公里", "平方米", "萬平方米", "公里", "噸", "萬噸", "億噸", "千瓦時", "萬千瓦時",
    "億千瓦時", "萬千瓦", "立方米", "萬立方米", "臺", "萬臺", "輛", "萬輛", "位", "年", "月", "分",
    "萬標箱", " billion yuan", " million yuan", " million", " billion",
];

/// Words that might say what a figure says in its context.
fn readings(core: &str, reading: &ParsedFigure) -> Vec<String> {
    let is_english = core.contains(|letter: char| letter.is_ascii_alphabetic());
    let (before, behind) = match reading.quantity.bound {
        Bound::AtLeast if is_english => ("over ", ""),
        Bound::AtMost if is_english => ("up to ", ""),
        Bound::About if is_english => ("about ", ""),
        Bound::Exact => ("", ""),
        Bound::AtLeast => ("", "以上"),
        Bound::AtMost => ("", "以內"),
        Bound::About => ("約", ""),
    };
    let sign = match reading.quantity.number() {
        Some(number) if number < 0.0 && !core.starts_with(['-', '−', '－']) => "下降",
        _ => "",
    };
    let mut words: Vec<String> = UNITS
        .iter()
        .map(|unit| format!("{before}{sign}{core}{unit}{behind}"))
        .collect();
    if let Some(date) = reading.date() {
        let iso = date.iso();
        let mut parts = iso.split('-');
        let names = ["年", "月", "日"];
        let written: String = names
            .iter()
            .zip(&mut parts)
            .map(|(name, part)| format!("{}{name}", part.trim_start_matches('0')))
            .collect();
        words.push(written);
    }
    if let Unit::Count(word) = &reading.quantity.unit {
        words.push(format!("{before}{sign}{core}{word}{behind}"));
        words.push(format!("{before}{sign}{core}万{word}{behind}"));
    }
    let exact = reading.quantity.clone().with_bound(Bound::Exact);
    let written = figure::format(&exact, Language::TraditionalChinese);
    words.push(format!("{before}{written}{behind}"));
    // Scale and unit without the head's own: 2.1 of 十億美元.
    if let Some(number) = reading.quantity.number() {
        let unit = written.unit.trim_start_matches(['億', '萬']);
        words.push(format!("{before}{number}{unit}{behind}"));
    }
    words
}
