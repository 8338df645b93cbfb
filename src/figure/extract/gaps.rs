//! What a text has lost: a rank with no 第, a unit with no number. Told, and never filled in.

use std::ops::Range;

use crate::figure::lexicon::char_set::CharSet;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::unit::Unit;
use crate::language::script::is_han;
use crate::language::script::last;
use crate::language::script::strip;
use crate::text::Document;

/// A place where words or numbers are missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gap {
    /// Bytes of the cleaned text that show it
    pub range: Range<usize>,
    /// Bytes of the raw text
    pub raw_range: Range<usize>,
    /// What is missing, for a reader of the terminal
    pub message: &'static str,
    /// As of a [`Figure`](crate::figure::Figure)
    pub section: usize,
    /// From 1 within the section
    pub sentence: usize,
}

impl Gap {
    fn new(range: Range<usize>, message: &'static str) -> Gap {
        Gap {
            raw_range: range.clone(),
            range,
            message,
            section: 0,
            sentence: 0,
        }
    }

    /// The gap with its place in the document, found in a sentence that starts at a byte.
    pub fn at(self, document: &Document, start: usize, section: usize, sentence: usize) -> Gap {
        let range = start + self.range.start..start + self.range.end;
        Gap {
            raw_range: document.cleaned.raw_range(range.clone()),
            range,
            section,
            sentence,
            ..self
        }
    }
}

/// Adds the gaps of a sentence, in text order.
///
/// `percent_lost` says that the text has no percent sign at all.
pub fn gaps(sentence: &str, readings: &[ParsedFigure], percent_lost: bool, into: &mut Vec<Gap>) {
    // A table's headings hold units without numbers.
    if !percent_lost && !sentence.contains(['。', '，', ',', '；', ';']) {
        return;
    }
    for reading in readings {
        if reading.quantity.unit == Unit::Rank && reading.kind == Kind::Rank {
            into.extend(rank(sentence, reading));
        }
        if percent_lost && reading.quantity.unit == Unit::Percent {
            into.extend(sign(sentence, reading));
        }
    }
    for (at, character) in SHOWING.within(sentence) {
        let rest = &sentence[at..];
        let lost = match character {
            '%' | '％' => percent(sentence, at),
            '个' | '個' | '亿' | '億' | '万' | '萬' | '亩' | '畝' => {
                amount(sentence, rest, at)
            }
            '创' | '創' | '保' | '增' => phrase(sentence, rest, at),
            _ => None,
        };
        if let Some(gap) = lost
            && !readings.iter().any(|it| {
                it.range.start < at.max(gap.range.start + 1)
                    && it.range.start < gap.range.end
                    && gap.range.end <= it.range.end
            })
        {
            into.push(gap);
        }
    }
    into.sort_by_key(|gap| gap.range.start);
}

/// 中40位: a place in an order without its 第.
fn rank(sentence: &str, reading: &ParsedFigure) -> Option<Gap> {
    let written = &sentence[reading.range.clone()];
    let digits = written.starts_with(|first: char| first.is_ascii_digit());
    let before = last(&sentence[..reading.range.start])?;
    let usual = "至到居列名第前".contains(before);
    (digits && written.ends_with('位') && !usual && is_han(before))
        .then(|| Gap::new(reading.range.clone(), "a rank with no 第"))
}

/// 增長38: percent without its sign, in running text.
fn sign(sentence: &str, reading: &ParsedFigure) -> Option<Gap> {
    let written = &sentence[reading.range.clone()];
    let digits = written.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let before = last(&sentence[..reading.range.start])?;
    (digits && is_han(before)).then(|| Gap::new(reading.range.clone(), "a percentage with no %"))
}

/// 增長%: a sign with no number.
fn percent(sentence: &str, at: usize) -> Option<Gap> {
    let before = sentence[..at].trim_end().chars().next_back()?;
    is_han(before).then(|| Gap::new(words(sentence, at)..at + 1, "a % with no number"))
}

/// 提供就業崗位個，: a unit with no number.
fn amount(sentence: &str, rest: &str, at: usize) -> Option<Gap> {
    let unit = UNITS.iter().find(|unit| {
        strip(rest, unit)
            .is_some_and(|behind| behind.starts_with(['，', '。', '；', ',', ';', '、']))
    })?;
    let before = last(&sentence[..at])?;
    if !is_han(before)
        || "一二三四五六七八九十百千萬億兩幾多各每這那哪整個數某首雙半單餘零〇等元".contains(before)
    {
        return None;
    }
    let qualified = "近過超破上達約逾".contains(before);
    (!qualified || before == '達').then(|| {
        Gap::new(
            words(sentence, at)..at + unit.len(),
            "a unit with no number",
        )
    })
}

/// 創歷年，: what was reached is missing.
fn phrase(sentence: &str, rest: &str, at: usize) -> Option<Gap> {
    let ends = |text: &str| text.is_empty() || text.starts_with(['，', '。', '；', ',', ';']);
    if strip(rest, "創歷年")
        .or_else(|| strip(rest, "創歷史"))
        .is_some_and(ends)
    {
        return Some(Gap::new(at..at + 9, "what it reached is missing"));
    }
    let scope = ["全省", "全市", "全國", "全縣"]
        .iter()
        .any(|it| sentence[..at].ends_with(it));
    if scope && strip(rest, "保持").is_some_and(ends) {
        return Some(Gap::new(
            words(sentence, at)..at + 6,
            "what it keeps is missing",
        ));
    }
    let compared = ["同比", "比上年", "較上年", "较上年"]
        .iter()
        .any(|it| sentence[..at].ends_with(it));
    (compared && strip(rest, "增長").is_some_and(ends))
        .then(|| Gap::new(words(sentence, at)..at + 6, "a change with no number"))
}

/// Where the four characters before a byte start.
fn words(sentence: &str, at: usize) -> usize {
    sentence[..at]
        .char_indices()
        .rev()
        .take(4)
        .take_while(|(_, it)| is_han(*it))
        .last()
        .map_or(at, |it| it.0)
}

/// What a loss shows at: signs, units and verbs, in both scripts.
static SHOWING: CharSet = CharSet::of("%％个個亿億万萬亩畝创創保增");

const UNITS: &[&str] = &[
    "個", "億元", "萬元", "畝", "萬人", "萬噸", "億美元", "萬平方米",
];
