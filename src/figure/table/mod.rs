//! Tables flattened into lines: the unit of a cell stands in its row, behind its label, in the
//! heading of its column, or above the whole table.

pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod flattened;

use crate::figure::lexicon::headings::Column;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::Quantity;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::cells::blanks;
use crate::figure::table::cells::cells;
use crate::figure::table::cells::label;
use crate::figure::table::columns::columns;
use crate::figure::table::columns::label_unit;
use crate::figure::table::columns::unit_word;
use crate::figure::table::flattened::run_on;

/// What the lines above say about the cells below.
#[derive(Default)]
pub struct Table {
    columns: Vec<Column>,
    /// 單位：億元
    unit: Option<(Unit, f64)>,
    /// The unit and the label that stood in lines of their own
    cell: Option<(Unit, f64)>,
    /// The column of the next cell that stands in a line of its own
    place: usize,
    /// Whether the line above named a column by itself
    heading: bool,
}

impl Table {
    /// Gives the bare numbers of a line their units; a line of headings or units is remembered.
    pub fn line(&mut self, line: &str, context: &ParseContext, readings: &mut Vec<ParsedFigure>) {
        let line_end = line.len();
        // Most of a report is prose, which a look at its end tells.
        if line.ends_with('。') {
            if cells(line, readings).is_empty() {
                *self = Table::default();
            }
            return;
        }
        if let Some(found) = whole_unit(line, context) {
            // The unit that the row puts before its cells is no amount.
            readings.clear();
            self.cell = Some(found);
            return;
        }
        if !prose(line) && run_on(line, context, readings) {
            *self = Table::default();
            return;
        }
        let cells = cells(line, readings);
        if cells.is_empty() {
            self.headings(line, context, readings);
            return;
        }
        if prose(line) {
            return;
        }
        self.heading = false;
        let row = self.row_unit(line, &cells, context, readings);
        let lone = cells.len() == 1 && readings[cells[0].0].range == (0..line_end);
        let units_known =
            row.is_some() || self.unit.is_some() || !self.columns.is_empty() || self.cell.is_some();
        if !units_known {
            return;
        }
        let serial = cells.len() > 1 && cells[0].1;
        let values = &cells[usize::from(serial)..];
        let aimed = self.columns.contains(&Column::Target);
        let mut dropped = Vec::new();
        if serial {
            dropped.push(cells[0].0);
        }
        let label_end = values
            .first()
            .map_or(0, |it| label(&line[..readings[it.0].range.start]).len());
        for (place, (index, _)) in values.iter().enumerate() {
            let blank = blanks(&line[label_end..readings[*index].range.start]);
            let place = if lone { self.place } else { place + blank };
            let column = self.columns.get(place).cloned();
            let given = match &column {
                Some(Column::Change | Column::Share) => Some((Unit::Percent, 1.0)),
                Some(Column::Rank) => Some((Unit::Rank, 1.0)),
                Some(Column::Unit(unit, factor)) => Some((unit.clone(), *factor)),
                Some(Column::Value | Column::Target) => None,
                None if place > 0 && !self.columns.is_empty() => continue,
                None => None,
            };
            let given = given
                .or_else(|| row.clone())
                .or_else(|| self.cell.clone())
                .or_else(|| self.unit.clone());
            let reading = &mut readings[*index];
            if let Some((unit, factor)) = given
                && reading.quantity.unit == Unit::bare()
                && let Some(number) = reading.quantity.number()
            {
                let value = crate::figure::parse::amount::times(number, factor);
                reading.quantity = Quantity::new(value, unit, Qualifier::Exact.bound());
            }
            // Beside a goal stands what was, or how fast the goal is to be reached.
            if aimed && column == Some(Column::Value) && reading.kind == Kind::Target {
                reading.kind = Kind::Measure;
            }
            if matches!(reading.kind, Kind::Measure | Kind::Name) {
                reading.kind = match (column, &reading.quantity.unit) {
                    (Some(Column::Target), _) => Kind::Target,
                    (Some(Column::Change), _) if aimed => Kind::Target,
                    (Some(Column::Change), _) => Kind::Change,
                    (Some(Column::Share), _) => Kind::Share,
                    (_, Unit::Rank) => Kind::Rank,
                    _ => Kind::Measure,
                };
            }
        }
        if lone {
            self.place += 1;
        } else {
            self.cell = None;
            self.place = 0;
        }
        // A unit before its cell was read as an amount: 億元 286.4.
        let first = values.first().map_or(0, |it| readings[it.0].range.start);
        dropped.extend((0..readings.len()).filter(|index| {
            let range = &readings[*index].range;
            range.end <= first
                && (!line[range.clone()].contains(|it: char| it.is_ascii_digit())
                    || line[..range.start].trim_end().ends_with(['\t', '|']))
                && unit_word(&line[range.clone()], context).is_some()
        }));
        dropped.sort_unstable();
        dropped.dedup();
        for index in dropped.into_iter().rev() {
            readings.remove(index);
        }
    }

    /// Takes note of a line without cells: 單位：億元, the names of columns, or a label.
    fn headings(&mut self, line: &str, context: &ParseContext, readings: &mut Vec<ParsedFigure>) {
        if let Some(at) = line.find("單位").or_else(|| line.find("单位")) {
            let named = line[at + 6..].trim_start_matches(['：', ':', ' ', '\t']);
            let whole = named.len() < 40 && named.len() < line.len() - at - 6;
            let named = named.trim_end_matches([')', '）', ' ']);
            // Of several units the first is that of most cells.
            let named = named.split(['、', ',', '/']).next().unwrap_or(named);
            if let Some(found) = unit_word(named, context)
                && whole
            {
                readings.retain(|reading| reading.range.end <= at);
                self.unit = Some(found);
                self.columns.clear();
                return;
            }
        }
        if prose(line) {
            *self = Table::default();
            return;
        }
        // What has figures of its own is no heading.
        if readings.iter().any(|it| {
            it.kind != Kind::Name
                && it.quantity.unit != Unit::Date
                && line[it.range.clone()].contains(|it: char| it.is_ascii_digit())
        }) {
            self.cell = None;
            return;
        }
        let found = columns(line, context);
        let single = !line.contains('\t') && found.len() == 1;
        if single && matches!(found[0], Column::Change | Column::Share | Column::Rank) {
            // A heading, or a label, in a line of its own: 同比增長.
            self.place = 0;
            self.cell = None;
            match self.heading {
                true => self.columns.extend(found),
                false => self.columns = found,
            }
            self.heading = true;
        } else if single && line.chars().count() <= 8 {
            self.place = 0;
            match self.heading {
                true => self.columns.extend(found),
                false => self.columns = found,
            }
            self.heading = true;
        } else if found.len() > 1 || found.len() == 1 && !matches!(found[0], Column::Value) {
            self.place = 0;
            self.columns = found;
            self.cell = None;
        } else {
            self.place = 0;
            self.cell = label_unit(line, context);
            self.heading = false;
            if self.columns.len() == 1 {
                self.columns.clear();
            }
        }
    }

    /// The unit that the row itself names before its first cell: 產值（億元）, or a cell 億元.
    fn row_unit(
        &self,
        line: &str,
        cells: &[(usize, bool)],
        context: &ParseContext,
        readings: &[ParsedFigure],
    ) -> Option<(Unit, f64)> {
        let index = cells
            .iter()
            .find(|cell| !cell.1)
            .map_or(cells[0].0, |cell| cell.0);
        label_unit(label(&line[..readings[index].range.start]), context)
    }
}

/// The unit that is all of a line.
fn whole_unit(line: &str, context: &ParseContext) -> Option<(Unit, f64)> {
    (line.len() <= 40)
        .then(|| unit_word(line.trim(), context))
        .flatten()
}

/// Whether a line is running text and no row.
fn prose(line: &str) -> bool {
    line.contains(['。', '，', '；', ';'])
        || (line.contains(", ") || line.ends_with('.')) && !line.contains('\t')
}
