//! Numerals that belong to names and words: 十九大, “60條”, 101大廈, 進一步.

use std::ops::Range;

use crate::figure::Unit;
use crate::figure::digits::Form;
use crate::figure::grammar::Part;
use crate::figure::number::Number;
use crate::figure::script::first;
use crate::figure::script::is_han;
use crate::figure::script::last;
use crate::figure::script::strip;
use crate::figure::script::strip_end;

/// Whether a number without a unit is no figure: Chinese numerals always, digits in codes (5G,
/// A4) and before what bears a number for a name (101大廈).
pub fn bare(before: &str, number: Number, rest: &str) -> bool {
    if number.form.is_han() {
        return true;
    }
    let code = |next: Option<char>| next.is_some_and(|next| next.is_ascii_alphabetic());
    if code(before.chars().next_back()) || code(rest.chars().next()) {
        return true;
    }
    let glued = before
        .strip_suffix(['-', '.'])
        .is_some_and(|before| code(before.chars().next_back()));
    glued || numbered(rest) || enumerates(before, number, rest)
}

/// Whether what follows, a few characters on, is a thing that is named by number.
fn numbered(rest: &str) -> bool {
    let mut rest = rest;
    for _ in 0..4 {
        if BEARERS.iter().any(|word| strip(rest, word).is_some()) {
            return true;
        }
        match rest.chars().next() {
            Some(next) if is_han(next) => rest = &rest[next.len_utf8()..],
            _ => return false,
        }
    }
    false
}

/// Whether the number only counts the points of a list: 1、 at the start of a line, (1).
fn enumerates(before: &str, number: Number, rest: &str) -> bool {
    let short = matches!(number.form, Form::Digits(1 | 2));
    let opens = before.is_empty() || before.ends_with('\n');
    let marked = rest.starts_with(['、', ')', '）']) || rest.starts_with(". ");
    let bracketed = before.ends_with(['(', '（']) && rest.starts_with([')', '）']);
    short && (opens && marked || bracketed)
}

/// Whether a figure is the whole or the head of a quoted name: “60條”, “53353”, “四種形態”.
/// Durations, money and shares stay figures in quotation marks: “四年翻番”.
pub fn quoted(before: &str, text: &str, range: Range<usize>, part: &Part<'_>) -> bool {
    if !matches!(part.unit, Unit::Count(_)) {
        return false;
    }
    if !before.ends_with(['“', '「', '『', '‘', '"']) {
        return false;
    }
    for next in text[range.end..].chars().take(16) {
        if matches!(next, '”' | '」' | '』' | '’' | '"') {
            return true;
        }
        if next.is_ascii_digit() || "，。；".contains(next) {
            return false;
        }
    }
    false
}

/// Whether the Chinese numeral 一 with a measure word is an article: 一個整體, but not 新增一家.
pub fn is_article(before: &str, numeral: &str, unit: &Unit) -> bool {
    let counts = matches!(unit, Unit::Count(_));
    let one = first(numeral) == Some('一');
    let stressed = COUNTED.iter().any(|word| strip_end(before, word).is_some());
    counts && one && !stressed && last(numeral).is_some()
}

/// What bears a number for a name.
const BEARERS: &[&str] = &[
    " building",
    " tower",
    "年代",
    "年級",
    "世紀",
    "大廈",
    "大樓",
    "國道",
    "省道",
    "高速",
    "廣場",
    "醫院",
    "中學",
    "小學",
    "航班",
    "號",
    "工程",
    "廠",
    "師",
    "團",
    "所",
    "條例",
    "計劃",
    "行動",
    "目標",
    "規劃",
    "路",
    "街",
    "棟樓",
    "室",
];

/// Words after which even one is counted.
const COUNTED: &[&str] = &[
    "新增", "增加", "建成", "引進", "僅", "只有", "共", "達", "其中", "另有",
];
