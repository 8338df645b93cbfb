//! Tables flattened into lines: the unit of a cell stands in its row, behind its label, in the
//! heading of its column, or above the whole table.

pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod flattened;
pub(crate) mod given;
pub(crate) mod grid;
pub(crate) mod headings;
pub(crate) mod nesting;
pub(crate) mod parted;
pub(crate) mod stacked;

use crate::figure::lexicon::headings::Column;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::cells::blanks;
use crate::figure::table::cells::cells;
use crate::figure::table::cells::label;
use crate::figure::table::columns::Head;
use crate::figure::table::columns::columns;
use crate::figure::table::columns::label_unit;
use crate::figure::table::columns::unit_word;
use crate::figure::table::flattened::run_on;
use crate::figure::table::given::CellHeads;
use crate::figure::table::given::give;
use crate::figure::table::given::is_value;
use crate::figure::table::given::row_column;
use crate::figure::table::given::without;
use crate::figure::table::grid::Row;
use crate::figure::table::headings::Headings;
use crate::figure::table::headings::WIDEST;
use crate::figure::table::parted::parted;
use crate::figure::table::stacked::Stack;

/// What the lines above say about the cells below.
#[derive(Default)]
pub struct Table {
    headings: Headings,
    /// The unit and the label that stood in lines of their own
    cell: Option<(Unit, f64)>,
    label: Option<String>,
    /// The column of the next cell that stands in a line of its own
    place: usize,
    /// Whether the line above named a column by itself
    heading: bool,
    stack: Stack,
    /// Whether the headings came of the stack, so that a line without values is a label
    stacked: bool,
}

impl Table {
    /// Gives the bare numbers of a line their units, and adds the heads of its cells; a line of headings or units is
    /// remembered. `indent` is the width of the space that the line begins with.
    pub fn line(
        &mut self,
        line: &str,
        indent: usize,
        context: &ParseContext,
        readings: &mut Vec<ParsedFigure>,
        found: &mut Vec<CellHeads>,
    ) {
        // Most of a report is prose, which a look at its end tells.
        if line.ends_with('。') && !line.as_bytes().contains(&b'\t') {
            if cells(line, readings).is_empty() {
                *self = Table::default();
            }
            return;
        }
        if let Some(unit) = whole_unit(line, context) {
            // The unit that the row puts before its cells is no amount.
            readings.clear();
            self.cell = Some(unit);
            return;
        }
        if line.contains(['\t', '|'])
            && let Some(row) = Row::of(line, &self.headings.cells, readings, context)
        {
            let headed = !self.headings.cells.is_empty();
            let taken = match (row.has_values(line), row.is_valued()) {
                (true, true) if headed => {
                    parted(
                        line, indent, &row, &mut self.headings, context, readings, found,
                    );
                    true
                }
                (false, _) if !prose(line) && !has_figures(line, readings) => {
                    self.headings.row(line, &row, context)
                }
                _ => false,
            };
            if taken {
                self.heading = false;
                self.cell = None;
                self.place = 0;
                self.stack.clear();
                self.stacked = false;
                return;
            }
        }
        if !prose(line) && run_on(line, context, readings) {
            *self = Table::default();
            return;
        }
        let cells = cells(line, readings);
        if cells.is_empty() {
            self.without_values(line, indent, context, readings);
            return;
        }
        if !prose(line) {
            self.heading = false;
            self.row(line, indent, &cells, context, readings, found);
        }
    }

    /// Reads a row whose cells only spaces part, or a cell in a line of its own.
    fn row(
        &mut self,
        line: &str,
        indent: usize,
        cells: &[(usize, bool)],
        context: &ParseContext,
        readings: &mut Vec<ParsedFigure>,
        found: &mut Vec<CellHeads>,
    ) {
        let unit = self.row_unit(line, cells, context, readings);
        let own = unit.clone().or_else(|| self.cell.clone());
        let lone = cells.len() == 1 && readings[cells[0].0].range == (0..line.len());
        if lone && let Some((columns, label)) = self.stack.taken(context) {
            self.headings.columns = columns;
            self.label = label.map(|label| self.headings.rows.row(&label, 0));
            self.place = 0;
            self.stacked = true;
        }
        let units_known = unit.is_some()
            || self.headings.unit.is_some()
            || !self.headings.columns.is_empty()
            || self.cell.is_some();
        if !units_known {
            return;
        }
        let serial = cells.len() > 1 && cells[0].1;
        let values = &cells[usize::from(serial)..];
        let aimed = self.headings.aimed();
        let mut dropped = Vec::new();
        if serial {
            dropped.push(cells[0].0);
        }
        let first = values.first().map_or(0, |it| readings[it.0].range.start);
        let label_end = label(&line[..first]).len();
        let words =
            label(&line[..first]).trim_start_matches(|it: char| serial && it.is_ascii_digit());
        let head = match lone {
            true => self.label.clone(),
            false if words.trim().is_empty() => None,
            false => Some(self.headings.rows.row(words.trim(), indent)),
        };
        let named = head
            .as_deref()
            .and_then(|head| row_column(head, own.as_ref(), context));
        for (place, (index, _)) in values.iter().enumerate() {
            let blank = blanks(&line[label_end..readings[*index].range.start]);
            let place = if lone { self.place } else { place + blank };
            let below = self.headings.columns.get(place);
            if below.is_none() && place > 0 && !self.headings.columns.is_empty() {
                continue;
            }
            let column = self.headings.column(below);
            let column = named.clone().filter(|_| is_value(&column)).or(column);
            let unit = unit
                .clone()
                .or_else(|| self.cell.clone())
                .or_else(|| self.headings.unit.clone());
            let reading = &mut readings[*index];
            give(reading, column.as_ref(), unit, aimed);
            found.push(CellHeads {
                start: reading.range.start,
                row: head.clone(),
                column: below.map(|it| it.words.clone()).filter(|it| !it.is_empty()),
            });
        }
        if lone {
            self.place += 1;
        } else {
            self.cell = None;
            self.place = 0;
        }
        // A unit before its cell was read as an amount: 億元 286.4.
        dropped.extend((0..readings.len()).filter(|index| {
            let range = &readings[*index].range;
            range.end <= first
                && (!line[range.clone()].contains(|it: char| it.is_ascii_digit())
                    || line[..range.start].trim_end().ends_with(['\t', '|']))
                && unit_word(&line[range.clone()], context).is_some()
        }));
        dropped.sort_unstable();
        dropped.dedup();
        without(readings, &dropped);
    }

    /// Takes note of a line without cells: 單位：億元, the names of columns, or a label.
    fn without_values(
        &mut self,
        line: &str,
        indent: usize,
        context: &ParseContext,
        readings: &mut Vec<ParsedFigure>,
    ) {
        if let Some(at) = self.headings.unit_line(line, context) {
            readings.retain(|reading| reading.range.end <= at);
            return;
        }
        if prose(line) {
            *self = Table::default();
            return;
        }
        let figures = has_figures(line, readings);
        let filled = readings.iter().any(|it| it.range == (0..line.len()));
        if figures && filled {
            self.stack.clear();
        } else if self.stack.take(line) {
            self.cell = None;
            self.place = 0;
            return;
        }
        if self.stacked && !filled {
            self.cell = label_unit(line, context);
            self.place = 0;
            self.label = Some(self.headings.rows.row(line, indent));
            return;
        }
        // What has figures of its own is no heading.
        if figures {
            self.cell = None;
            self.label = (!filled).then(|| self.headings.rows.row(line, indent));
            return;
        }
        self.heading_line(line, indent, context);
    }

    /// Takes note of headings that nothing parts, of one heading, or of a label, in a line of their own.
    fn heading_line(&mut self, line: &str, indent: usize, context: &ParseContext) {
        let found = columns(line, context);
        let single = !line.contains('\t') && found.len() == 1;
        let named = |head: &Head| {
            matches!(
                head.column,
                Some(Column::Change | Column::Share | Column::Rank | Column::Difference)
            )
        };
        let value = |head: &Head| matches!(head.column, Some(Column::Value));
        // 同比增長 may be a heading or a label, and so may a short word of a value.
        let lone = single && (named(&found[0]) || line.chars().count() <= 8);
        if lone {
            self.cell = self.cell.take().filter(|_| !named(&found[0]));
            match self.heading && self.headings.columns.len() < WIDEST {
                true => self.headings.columns.extend(found),
                false => self.headings.columns = found,
            }
            self.heading = true;
        } else if found.len() > 1 || found.len() == 1 && !value(&found[0]) {
            self.headings.columns = found;
            self.cell = None;
        } else {
            self.cell = label_unit(line, context);
            self.heading = false;
            if self.headings.columns.len() == 1 && self.headings.cells.is_empty() {
                self.headings.columns.clear();
            }
        }
        self.place = 0;
        self.label = Some(match self.headings.cells.is_empty() {
            true => self.headings.rows.row(line, indent),
            false => {
                self.headings.rows.heading(line, indent);
                line.to_owned()
            }
        });
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

/// Whether a line has figures other than dates and names.
fn has_figures(line: &str, readings: &[ParsedFigure]) -> bool {
    readings.iter().any(|it| {
        it.kind != Kind::Name
            && it.quantity.unit != Unit::Date
            && line[it.range.clone()].contains(|it: char| it.is_ascii_digit())
    })
}

/// Whether a line is running text and no row.
fn prose(line: &str) -> bool {
    line.contains(['。', '，', '；', ';'])
        || (line.contains(", ") || line.ends_with('.')) && !line.contains('\t')
}
