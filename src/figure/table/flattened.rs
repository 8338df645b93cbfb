//! Whole tables run together on one line: headings, then label, unit and cells row behind row.

use std::ops::Range;

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::headings::Column;
use crate::figure::parse::amount::times;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::Quantity;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::columns::columns;
use crate::figure::table::columns::label_unit;
use crate::figure::table::columns::unit_word;
use crate::language::script::fold;
use crate::language::script::last;
use crate::language::script::strip_any;

/// Reads a line as such a table and gives its cells their units; false where it is none: at least
/// two rows, as many cells in each as there are columns.
pub fn run_on(line: &str, context: &ParseContext, readings: &mut Vec<ParsedFigure>) -> bool {
    let Some(from) = headings(line) else {
        return false;
    };
    let groups = groups(line, from, readings);
    let Some(width) = groups.first().map(|it| it.len()) else {
        return false;
    };
    if groups.len() < 2 || width < 2 || groups.iter().any(|it| it.len() != width) {
        return false;
    }
    let mut columns = columns(&line[from..readings[groups[0].start].range.start], context);
    if columns.len() < width {
        return false;
    }
    columns.truncate(width);
    let columns: Vec<Column> = columns.into_iter().filter_map(|head| head.column).collect();
    let mut behind = 0;
    for group in &groups {
        let start = readings[group.start].range.start;
        let label = &line[behind..start];
        let row = label_unit(label, context).or_else(|| last_unit(label, context));
        behind = readings[group.end - 1].range.end;
        for (index, column) in group.clone().zip(&columns) {
            apply_column(&mut readings[index], column, row.clone());
        }
    }
    // The units of rows were read as amounts: 億元 412.6.
    readings.retain(|reading| {
        let written = &line[reading.range.clone()];
        reading.range.start < from
            || written.contains(|it: char| it.is_ascii_digit())
            || unit_word(written, context).is_none()
    });
    true
}

/// Gives one cell the unit and the kind of its column.
fn apply_column(reading: &mut ParsedFigure, column: &Column, row: Option<(Unit, f64)>) {
    let given = match column {
        Column::Change | Column::Share => Some((Unit::Percent, 1.0)),
        Column::Rank => Some((Unit::Rank, 1.0)),
        Column::Unit(unit, factor) | Column::ChangeIn(unit, factor) => {
            Some((unit.clone(), *factor))
        }
        Column::Value | Column::Target | Column::Difference => row,
    };
    if let Some((unit, factor)) = given
        && reading.quantity.unit == Unit::bare()
        && let Some(number) = reading.quantity.number()
    {
        let value = times(number, factor);
        reading.quantity = Quantity::new(value, unit, Qualifier::Exact.bound());
    }
    reading.kind = match column {
        Column::Change | Column::Difference | Column::ChangeIn(..) => Kind::Change,
        Column::Share => Kind::Share,
        Column::Rank => Kind::Rank,
        Column::Target => Kind::Target,
        Column::Value | Column::Unit(..) => Kind::Measure,
    };
}

/// A unit of one character that has run together with its label: 人均收入元.
fn last_unit(label: &str, context: &ParseContext) -> Option<(Unit, f64)> {
    let end = last(label.trim_end()).filter(|it| "元噸畝戶".contains(*it))?;
    unit_word(end.encode_utf8(&mut [0; 4]), context)
}

/// The bare numbers from a byte on that only spaces part, as ranges of readings.
fn groups(line: &str, from: usize, readings: &[ParsedFigure]) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (index, reading) in readings.iter().enumerate() {
        let written = &line[reading.range.clone()];
        let plain = written
            .bytes()
            .all(|it| it.is_ascii_digit() || b".,-+%".contains(&it));
        let unit = &reading.quantity.unit;
        if reading.range.start < from
            || !plain
            || *unit != Unit::bare() && *unit != Unit::Percent
            || reading.upper.is_some()
        {
            continue;
        }
        let joined = groups.last().is_some_and(|last| {
            last.end == index
                && line[readings[index - 1].range.end..reading.range.start]
                    .chars()
                    .all(char::is_whitespace)
        });
        match groups.last_mut() {
            Some(last) if joined => last.end += 1,
            _ => groups.push(index..index + 1),
        }
    }
    groups
}

/// Where the headings start that name the columns: behind the last of those that name the rows.
fn headings(line: &str) -> Option<usize> {
    let initial = |it: char| FIRSTS.may_have(fold(it));
    line.char_indices()
        .rev()
        .filter(|(_, character)| initial(*character))
        .find_map(|(at, _)| strip_any(&line[at..], LABELS))
        .map(|behind| line.len() - behind.len())
}

const LABELS: &[&str] = &["指標", "項目", "單位", "名稱", "indicator", "unit"];

const FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(LABELS);
