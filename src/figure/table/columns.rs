//! The columns of a table by the words of their headings.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::headings::AIMS;
use crate::figure::lexicon::headings::Column;
use crate::figure::lexicon::headings::DIFFERENCES;
use crate::figure::lexicon::headings::LABELS;
use crate::figure::lexicon::headings::TAILS;
use crate::figure::lexicon::headings::VALUE_TAILS;
use crate::figure::lexicon::headings::WORDS;
use crate::figure::lexicon::units::money_scale;
use crate::figure::lexicon::units::unit;
use crate::figure::lexicon::units_page::CURRENCY_SIGNS;
use crate::figure::numeral::number as numeral;
use crate::figure::numeral::starts_number;
use crate::figure::parse::context::ParseContext;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::language::script::fold;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// The heading of a column: its words, and what its cells say.
#[derive(Clone, PartialEq, Debug)]
pub struct Head {
    pub words: String,
    /// `None` for what names the rows
    pub column: Option<Column>,
}

impl Head {
    /// The heading in one cell; the first cell of a line may name the rows by any word.
    pub fn of(cell: &str, first: bool, context: &ParseContext) -> Head {
        let label = starts_with_any(cell, LABELS);
        let column = match of(cell, context) {
            None if label || first => None,
            None => Some(Column::Value),
            Some(Column::Value | Column::Unit(..)) if first && label => None,
            Some(column) => Some(column),
        };
        Head {
            words: cell.to_owned(),
            column,
        }
    }
}

/// The columns that a line of headings names, in order.
pub fn columns(line: &str, context: &ParseContext) -> Vec<Head> {
    if let Some(cells) = parted(line) {
        let heads = cells
            .into_iter()
            .enumerate()
            .map(|(index, cell)| Head::of(cell, index == 0, context));
        return heads.filter(|head| head.column.is_some()).collect();
    }
    run_together(line, context)
}

/// The columns of headings that nothing parts.
fn run_together(line: &str, context: &ParseContext) -> Vec<Head> {
    let mut found: Vec<Head> = Vec::new();
    let mut add = |column, from: &str, behind: &str| {
        found.push(Head {
            words: from[..from.len() - behind.len()]
                .trim()
                .chars()
                .take(40)
                .collect(),
            column: Some(column),
        });
    };
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        if let Some((column, behind)) = may_begin(first).then(|| word(rest)).flatten() {
            // 同比增長 is one heading.
            let behind = match column {
                Column::Value | Column::Target => tail(behind, VALUE_TAILS),
                _ => tail(behind, TAILS),
            };
            let (column, behind) = match bracket(behind, context) {
                Some((unit, factor, after)) => (in_unit(Some(column), unit, factor), after),
                None => (column, behind),
            };
            add(column, rest, behind);
            rest = behind;
            continue;
        }
        if let Some((unit, factor, after)) = bracket(rest, context) {
            add(Column::Unit(unit, factor), rest, after);
            rest = after;
            continue;
        }
        rest = &rest[first.len_utf8()..];
    }
    found
}

/// The cells of a line whose headings something parts: tabs, strokes, commas, or spaces.
fn parted(line: &str) -> Option<Vec<&str>> {
    let cells = |marks: &[char]| -> Vec<&str> {
        let cells = line.split(marks).map(str::trim);
        cells.filter(|cell| !cell.is_empty()).collect()
    };
    if line.contains(['\t', '|']) {
        return Some(cells(&['\t', '|']));
    }
    let commas = cells(&[',']);
    if commas.len() > 2 && !line.contains(", ") {
        return Some(commas);
    }
    let spaced = cells(&[' ', '\u{a0}', '\u{3000}']);
    let words = |cell: &&str| (2..=14).contains(&cell.chars().count());
    // Spaces within a heading, 增 長, leave single letters, and brackets of their own.
    let whole = spaced.len() > 2
        && spaced.iter().all(words)
        && !spaced
            .iter()
            .any(|cell| cell.starts_with(['(', '（']) || cell.is_ascii());
    whole.then_some(spaced)
}

/// What one cell of headings names.
fn of(cell: &str, context: &ParseContext) -> Option<Column> {
    let mut named = None;
    for (at, character) in cell.char_indices() {
        if named.is_none() && may_begin(character) {
            named = word(&cell[at..]).map(|found| found.0);
        }
        if matches!(character, '(' | '（')
            && let Some((unit, factor, _)) = bracket(&cell[at..], context)
        {
            return Some(in_unit(named, unit, factor));
        }
    }
    // 為預算%, 增長%: the sign ends the heading.
    let percent = cell.chars().count() > 1 && cell.ends_with(['%', '％']);
    match named {
        None | Some(Column::Value) if percent => Some(Column::Unit(Unit::Percent, 1.0)),
        Some(Column::Difference) if percent => Some(Column::Change),
        named => named,
    }
}

/// What a column says whose heading names a unit in brackets.
fn in_unit(named: Option<Column>, unit: Unit, factor: f64) -> Column {
    match (named, unit) {
        (Some(Column::Difference), Unit::Percent) => Column::Change,
        (Some(column), Unit::Percent) if column != Column::Value => column,
        (Some(Column::Change | Column::Difference), unit) => Column::ChangeIn(unit, factor),
        (_, unit) => Column::Unit(unit, factor),
    }
}

/// Whether a word of a heading, or a year, may begin with a character.
fn may_begin(character: char) -> bool {
    let folded = fold(character);
    FIRSTS.may_have(folded) || starts_number(folded)
}

/// What the words of headings begin with.
static FIRSTS: LeadingCharSet = {
    let mut firsts = LeadingCharSet::none();
    let mut row = 0;
    while row < WORDS.len() {
        firsts = firsts.with_firsts(WORDS[row].0);
        row += 1;
    }
    firsts
};

/// The column word at the start of a text.
fn word(text: &str) -> Option<(Column, &str)> {
    for (words, column) in WORDS {
        if let Some(rest) = words.iter().find_map(|word| strip(text, word)) {
            let amount = strip_any(rest, DIFFERENCES).filter(|_| *column == Column::Change);
            return Some(match amount {
                Some(rest) => (Column::Difference, rest),
                None => (column.clone(), rest),
            });
        }
    }
    let (number, rest) = numeral(text)?;
    let rest = strip(rest, "年")?;
    let aimed = strip_any(rest, AIMS);
    (1900.0..2100.0)
        .contains(&number.value)
        .then(|| aimed.map_or((Column::Value, rest), |rest| (Column::Target, rest)))
}

/// Behind what only completes a heading: 增長, ±, %.
fn tail<'a>(mut text: &'a str, words: &[&str]) -> &'a str {
    while let Some(rest) = words.iter().find_map(|word| strip(text, word)) {
        text = rest;
    }
    text
}

/// A unit in brackets at the start of a text.
fn bracket<'a>(text: &'a str, context: &ParseContext) -> Option<(Unit, f64, &'a str)> {
    let inner = text.strip_prefix(['(', '（'])?;
    let close = inner
        .char_indices()
        .take(12)
        .find(|(_, it)| matches!(it, ')' | '）'))?
        .0;
    let (unit, factor) = unit_word(&inner[..close], context)?;
    Some((unit, factor, inner[close..].trim_start_matches([')', '）'])))
}

/// A unit that is all of a text, with its scale: 億元, 萬人, %, 萬噸標準煤.
pub fn unit_word(text: &str, context: &ParseContext) -> Option<(Unit, f64)> {
    if text.is_empty() || text.len() > 40 {
        return None;
    }
    let bare = text.trim_start_matches(['±', '+', '-']);
    if let Some((currency, factor)) = english_money(bare) {
        return Some((Unit::Currency(currency), factor));
    }
    let (scale, rest) = match numeral(bare) {
        Some((number, rest))
            if number.form == crate::figure::numeral::digits::Form::Scale
                || bare.starts_with('十') && [1e5, 1e9].contains(&number.value) =>
        {
            (number.value, rest)
        }
        Some(_) => return None,
        None => (1.0, bare),
    };
    let (named, behind) = unit(rest, false)?;
    if !behind.is_empty() {
        return None;
    }
    let unit = match named.unit {
        Unit::Currency(Currency::Yuan) if matches!(rest, "元" | "圓") => {
            Unit::Currency(context.currency)
        }
        unit => unit,
    };
    Some((unit, scale * named.factor))
}

/// Money as English tables count it: "RMB 100 million", "US$ million", "100 million yuan".
fn english_money(text: &str) -> Option<(Currency, f64)> {
    if !text.is_ascii() {
        return None;
    }
    let sign = CURRENCY_SIGNS
        .iter()
        .find_map(|(sign, currency)| Some((*currency, strip(text, sign)?.trim_start())));
    let (named, rest) = sign.map_or((None, text), |(currency, rest)| (Some(currency), rest));
    let (value, rest) = numeral(rest).map_or((1.0, rest), |(number, rest)| (number.value, rest));
    let (rest, scale) = money_scale(rest)?;
    let rest = rest.trim_start();
    let currency = match (named, unit(rest, false)) {
        (Some(currency), _) if rest.is_empty() => currency,
        (None, Some((named, ""))) => match named.unit {
            Unit::Currency(currency) => currency,
            _ => return None,
        },
        _ => return None,
    };
    [1.0, 10.0, 100.0]
        .contains(&value)
        .then_some((currency, value * scale))
}

/// The unit in brackets or at the end of a label.
pub fn label_unit(label: &str, context: &ParseContext) -> Option<(Unit, f64)> {
    let label = label.trim_end_matches([' ', '\t', '|', '：', ':']);
    if let Some(inner) = label.strip_suffix(['）', ')']) {
        let open = inner.rfind(['（', '('])?;
        let inner = inner[open..].trim_start_matches(['（', '(']);
        return unit_word(inner, context);
    }
    if let Some(cell) = label.rfind(['\t', '|'])
        && let Some(found) = unit_word(label[cell + 1..].trim_start(), context)
    {
        return Some(found);
    }
    // The longest end of the label that is a unit and nothing else.
    let starts: Vec<usize> = label.char_indices().rev().take(8).map(|it| it.0).collect();
    starts.into_iter().rev().find_map(|at| {
        let latin = label[at..].starts_with(|it: char| it.is_ascii_alphabetic());
        let parted = at == 0
            || label[..at].ends_with(['\t', ' ', '|', ','])
            || !latin && label[at..].chars().count() > 1;
        let percent = matches!(&label[at..], "%" | "％");
        unit_word(&label[at..], context).filter(|_| parted || percent)
    })
}
