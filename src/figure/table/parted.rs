//! A row of values whose cells are parted, below headings whose cells are.

use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::table::cells::label;
use crate::figure::table::columns::label_unit;
use crate::figure::table::columns::unit_word;
use crate::figure::table::given::CellHeads;
use crate::figure::table::given::give;
use crate::figure::table::given::is_value;
use crate::figure::table::given::row_column;
use crate::figure::table::given::without;
use crate::figure::table::grid::Row;
use crate::figure::table::headings::Headings;
use crate::figure::table::nesting::WITHIN;

/// Gives the values of a row their units and kinds, and adds their heads. What only numbers the row or names its unit
/// is no figure and is taken out.
pub fn parted(
    line: &str,
    indent: usize,
    row: &Row,
    headings: &mut Headings,
    context: &ParseContext,
    readings: &mut Vec<ParsedFigure>,
    found: &mut Vec<CellHeads>,
) {
    headings.close();
    let labels = row.labels(line, &headings.cells, &mut headings.labels, context);
    let first = row.first_value(line, &headings.cells);
    let own = label_unit(label(&line[..first]), context);
    let named = labels
        .last()
        .and_then(|label| row_column(label, own.as_ref(), context));
    let unit = own.or_else(|| headings.unit.clone());
    let head = (!labels.is_empty()).then(|| headings.rows.row(&labels.join(WITHIN), indent));
    let aimed = headings.aimed();
    let mut dropped = Vec::new();
    for (index, column) in row.columns(line, &headings.cells).into_iter().enumerate() {
        let cell = row.cells[index].clone();
        let Some(reading) = row.values[index] else {
            // A unit in a cell of its own was read as an amount: 億元.
            if unit_word(&line[cell.clone()], context).is_some() {
                let first = readings.partition_point(|it| it.range.start < cell.start);
                let behind = readings.partition_point(|it| it.range.end <= cell.end);
                dropped.extend(first..behind);
            }
            continue;
        };
        if row.is_serial(line, &headings.cells, index) {
            dropped.push(reading);
            continue;
        }
        let below = column.and_then(|index| headings.cells.get(index));
        let column = headings.column(below);
        let column = named.clone().filter(|_| is_value(&column)).or(column);
        give(&mut readings[reading], column.as_ref(), unit.clone(), aimed);
        found.push(CellHeads {
            start: readings[reading].range.start,
            row: head.clone(),
            column: below.map(|it| it.words.clone()).filter(|it| !it.is_empty()),
        });
    }
    without(readings, &dropped);
}
