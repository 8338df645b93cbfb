//! What the heading of a column gives a number that stands below it: unit and kind.

use crate::figure::lexicon::headings::Column;
use crate::figure::parse::amount::times;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::Quantity;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::columns::Head;
use crate::figure::table::nesting::WITHIN;

/// The heads of a cell, in the words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellHeads {
    /// Byte of the line at which the figure starts
    pub start: usize,
    /// The head of its row; those that it stands within come first, parted by ` > `
    pub row: Option<String>,
    /// The head of its column, in the same form
    pub column: Option<String>,
}

/// Gives a cell the unit and the kind of its column; `unit` is that of its row or table, and `aimed` says that
/// another column of the table holds goals.
pub fn give(
    reading: &mut ParsedFigure,
    column: Option<&Column>,
    unit: Option<(Unit, f64)>,
    aimed: bool,
) {
    let given = match column {
        Some(Column::Change | Column::Share) => Some((Unit::Percent, 1.0)),
        Some(Column::Rank) => Some((Unit::Rank, 1.0)),
        Some(Column::Unit(unit, factor) | Column::ChangeIn(unit, factor)) => {
            Some((unit.clone(), *factor))
        }
        Some(Column::Value | Column::Target | Column::Difference) | None => unit,
    };
    if let Some((unit, factor)) = given
        && reading.quantity.unit == Unit::bare()
        && let Some(number) = reading.quantity.number()
    {
        let value = times(number, factor);
        reading.quantity = Quantity::new(value, unit, Qualifier::Exact.bound());
    }
    // Beside a goal stands what was, or how fast the goal is to be reached.
    if aimed && column == Some(&Column::Value) && reading.kind == Kind::Target {
        reading.kind = Kind::Measure;
    }
    if matches!(reading.kind, Kind::Measure | Kind::Name) {
        reading.kind = match (column, &reading.quantity.unit) {
            (Some(Column::Target), _) => Kind::Target,
            (Some(Column::Change), _) if aimed => Kind::Target,
            (Some(Column::Change | Column::Difference | Column::ChangeIn(..)), _) => Kind::Change,
            (Some(Column::Share), _) => Kind::Share,
            (_, Unit::Rank) => Kind::Rank,
            _ => Kind::Measure,
        };
    }
}

/// Whether a column leaves it to the row what its cells say.
pub fn is_value(column: &Option<Column>) -> bool {
    matches!(column, None | Some(Column::Value))
}

/// What the head of a row says of all its cells, where that is more than a value: 同比增長（%）, 占比, 排名.
pub fn row_column(
    head: &str,
    unit: Option<&(Unit, f64)>,
    context: &ParseContext,
) -> Option<Column> {
    let own = head.rsplit(WITHIN).next().unwrap_or(head);
    let percent = unit.is_none_or(|unit| unit.0 == Unit::Percent);
    let column = Head::of(own, false, context).column?;
    (percent && matches!(column, Column::Change | Column::Share | Column::Rank)).then_some(column)
}

/// Takes readings out by their places, which rise.
pub fn without(readings: &mut Vec<ParsedFigure>, dropped: &[usize]) {
    let mut dropped = dropped.iter().peekable();
    let mut index = 0;
    readings.retain(|_| {
        let taken = dropped.next_if(|it| **it == index).is_some();
        index += 1;
        !taken
    });
}
