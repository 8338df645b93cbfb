//! Numerals that belong to names and words: 十九大, “60條”, 101大廈, 進一步.

use std::ops::Range;

use crate::figure::lexicon::names::BEARERS;
use crate::figure::lexicon::names::BEARERS_AT_ONCE;
use crate::figure::lexicon::names::CODES;
use crate::figure::lexicon::names::COUNTED;
use crate::figure::lexicon::names::KINDS;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::digits::han_digit;
use crate::figure::numeral::english::word_of;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::fold;
use crate::language::script::is_han;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_end;

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
    let of_kind = rest.strip_prefix('-').is_some_and(|rest| {
        let word = |word: &&str| word_of(rest, word).is_some();
        KINDS.iter().any(word)
    });
    if of_kind {
        return true;
    }
    let glued = before
        .strip_suffix(['-', '.'])
        .is_some_and(|before| code(before.chars().next_back()));
    glued || coded(before, number, rest) || numbered(rest) || enumerates(before, number, rest)
}

/// Whether the digits are those of a code: a telephone, a document, a standard, a sum in a name.
fn coded(before: &str, number: Number, rest: &str) -> bool {
    let digits = match number.form {
        Form::Digits(digits) => digits,
        _ => 0,
    };
    let last = before.chars().next_back();
    let joined =
        |next: Option<char>| next.is_some_and(|next| "+×*xX=〔〕［］[]§#№@_\\".contains(next));
    if joined(last) || joined(rest.chars().next()) {
        return true;
    }
    let number_on = |text: &str, marks: &[char]| {
        text.strip_prefix(marks)
            .is_some_and(|text| text.starts_with(|next: char| next.is_ascii_digit()))
    };
    let after = number_on(rest, &['-', '/', '.', '·']);
    let earlier = before.ends_with(['-', '/', '·'])
        && before[..before.len() - last.map_or(0, char::len_utf8)]
            .ends_with(|it: char| it.is_ascii_digit());
    let decimal = before.ends_with('.') && before.len() > 1;
    let long = digits >= 9 || number.lead == '0' && digits >= 2;
    let named = CODES.iter().any(|word| {
        strip_end(before.trim_end_matches([' ', ':', '：', '為', '为']), word).is_some()
    });
    after || earlier || decimal || long || named
}

/// Whether what follows, a few characters on, is a thing that is named by number.
fn numbered(rest: &str) -> bool {
    let mut rest = rest;
    for place in 0..4 {
        let bears = |words: &[&str]| words.iter().any(|word| strip(rest, word).is_some());
        if bears(BEARERS) || place == 0 && bears(BEARERS_AT_ONCE) {
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
    let opens = before.is_empty() || before.ends_with(['\n', '。', '；', '：', ';']);
    let worded = rest
        .strip_prefix(['、', '.', '．', '，'])
        .is_some_and(|rest| rest.starts_with(is_han));
    let marked = rest.starts_with([')', '）']) || rest.starts_with(". ") || worded;
    let bracketed = before.ends_with(['(', '（']) && rest.starts_with([')', '）']);
    short && (opens && marked || bracketed)
}

/// Whether a figure is the whole or the head of a quoted name: “60條”, “53353”, “四種形態”.
/// Durations, money and shares stay figures in quotation marks: “四年翻番”.
pub fn quoted(before: &str, text: &str, range: Range<usize>, part: &Candidate<'_>) -> bool {
    if !matches!(part.unit, Unit::Count(_)) || part.qualifier != Qualifier::Exact {
        return false;
    }
    if !before.ends_with(['“', '「', '『', '‘', '"']) {
        // “暖企20條”
        let closed = text[range.end..].starts_with(['”', '」', '』', '’']);
        return closed
            && before
                .chars()
                .rev()
                .take(8)
                .take_while(|it| is_han(*it) || matches!(it, '“' | '「' | '『' | '‘'))
                .any(|it| matches!(it, '“' | '「' | '『' | '‘'));
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

/// Whether a figure is of a slogan in quotation marks: “一年打基礎、兩年上臺階”, “百項千億”.
pub fn is_slogan(before: &str, written: &str, part: &Candidate<'_>) -> bool {
    let closed = part.rest.starts_with(['”', '」', '』', '’']);
    let year = part.unit == Unit::Year;
    if !written.starts_with(is_han) || !closed && !year {
        return false;
    }
    let opens = |it: char| matches!(it, '“' | '「' | '『' | '‘');
    let scale = |it: char| matches!(fold(it), '十' | '百' | '千' | '萬' | '億');
    let near = before.char_indices().rev().take(24);
    let Some(start) = near
        .take_while(|it| !matches!(it.1, '”' | '」' | '』' | '’' | '。'))
        .find_map(|(at, it)| opens(it).then_some(at + it.len_utf8()))
    else {
        return false;
    };
    let earlier = &before[start..];
    match &part.unit {
        // The years are counted up from the first.
        Unit::Year => first(earlier) == Some('一') && strip(earlier, "一年").is_some(),
        Unit::Currency(_) | Unit::Count(_) => {
            let led = earlier.starts_with(scale) && earlier.chars().count() <= 4;
            led && closed && written.starts_with(scale) && earlier.chars().all(is_han)
        }
        _ => false,
    }
}

/// Whether the Chinese numeral 一 with a measure word is an article or part of a word: 一個整體,
/// 一年一度, but not 新增一家 and 不到一年.
pub fn is_article(
    before: &str,
    numeral: &str,
    unit: &Unit,
    qualifier: Qualifier,
    rest: &str,
) -> bool {
    let one = first(numeral) == Some('一');
    if !one
        || numeral.chars().nth(1).is_none_or(|second| {
            "十百千萬万億亿兆、至到".contains(second) || han_digit(fold(second)).is_some()
        })
    {
        return false;
    }
    let counts = matches!(unit, Unit::Count(_));
    let lasts = matches!(unit, Unit::Year | Unit::Month | Unit::Day);
    let stressed = qualifier != Qualifier::Exact || ends_with_any(before, COUNTED);
    let spelled =
        lasts && (numeral.contains(['半', '多', '餘', '余']) || first(rest) == Some('內'));
    (counts || lasts) && !stressed && !spelled
}

/// Whether one of a unit right behind an amount of money is what the amount is paid for: 5000元一畝.
pub fn is_paid_for(part: &Candidate<'_>, earlier: Option<&ParsedFigure>) -> bool {
    let money = |it: &ParsedFigure| matches!(it.quantity.unit, Unit::Currency(_));
    part.value == 1.0 && !matches!(part.unit, Unit::Count(_)) && earlier.is_some_and(money)
}

/// Whether a date stands in a name: 中國製造2025, 2030工程, GB/T 2017.
pub fn dated(before: &str, rest: &str) -> bool {
    let titled = ends_with_any(
        before,
        &[
            "製造", "制造", "愿景", "願景", "標準", "标准", "計劃", "iso", "gb/t ", "gb ",
        ],
    );
    let bracketed =
        before.ends_with(['〔', '［']) || before.ends_with('[') && rest.starts_with(']');
    let called = starts_with_any(rest, &["計劃", "工程", "行動"]);
    let four = !before.ends_with(['年', '/', '—']);
    four && (titled || called) || bracketed
}
