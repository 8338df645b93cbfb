//! What stands above the rows of a table: the headings of its columns and the unit of its cells.

use std::ops::Range;

use crate::figure::lexicon::headings::Column;
use crate::figure::lexicon::headings::LABELS;
use crate::figure::parse::context::ParseContext;
use crate::figure::quantity::unit::Unit;
use crate::figure::table::columns::Head;
use crate::figure::table::columns::label_unit;
use crate::figure::table::columns::unit_word;
use crate::figure::table::given::is_value;
use crate::figure::table::grid::Row;
use crate::figure::table::nesting::Nesting;
use crate::figure::table::nesting::WITHIN;
use crate::language::script::starts_with_any;
use crate::text::DITTO;
use crate::text::SPANNED;

/// No table has more columns.
pub const WIDEST: usize = 256;

/// Headings that stand within others are no longer, in bytes.
const LONGEST: usize = 400;

/// The marks of cells that others span.
const MARKS: [char; 2] = ['←', '〃'];

/// The headings of a table, as far as they have been read.
#[derive(Default)]
pub struct Headings {
    /// Those of a row whose cells are parted, with those that name the rows
    pub cells: Vec<Head>,
    /// Those of values alone
    pub columns: Vec<Head>,
    /// 單位：億元
    pub unit: Option<(Unit, f64)>,
    /// The heads of the rows above the next
    pub rows: Nesting,
    /// The words of the cells that named the last row
    pub labels: Vec<String>,
    /// Whether no row has followed the headings yet
    open: bool,
    /// Whether the line of units names % beside others
    percent: bool,
}

impl Headings {
    /// Whether a column of the table holds goals.
    pub fn aimed(&self) -> bool {
        self.columns
            .iter()
            .any(|head| head.column == Some(Column::Target))
    }

    /// What the cells of a column say. 比上年增加 below 單位：億元、% is of percent, unless it says 額.
    pub fn column(&self, head: Option<&Head>) -> Option<Column> {
        let column = head.and_then(|head| head.column.clone());
        let amount = head.is_none_or(|head| head.words.ends_with(['額', '额', '量']));
        match column {
            Some(Column::Difference) if self.percent && !amount => Some(Column::Change),
            column => column,
        }
    }

    /// Takes note that a row of values has followed.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// Takes the unit of 單位：億元 in a line and gives the byte at which it starts; `None` where there is none.
    pub fn unit_line(&mut self, line: &str, context: &ParseContext) -> Option<usize> {
        let at = line.find("單位").or_else(|| line.find("单位"))?;
        let named = line[at + 6..].trim_start_matches(['：', ':', ' ', '\t']);
        let whole = named.len() < 40 && named.len() < line.len() - at - 6;
        let named = named.trim_end_matches([')', '）', ' ']);
        // Of several units the first is that of most cells.
        let mut units = named.split(['、', ',', '，', '/']);
        let first = units.next().unwrap_or(named);
        let found = unit_word(first, context).filter(|_| whole)?;
        self.percent = units.any(|unit| matches!(unit.trim(), "%" | "％"));
        self.unit = Some(found);
        self.columns.clear();
        self.cells.clear();
        self.open = false;
        Some(at)
    }

    /// Takes a line of parted headings; false where it is none.
    pub fn row(&mut self, line: &str, row: &Row, context: &ParseContext) -> bool {
        let long = |cell: &Range<usize>| line[cell.clone()].chars().count() > 40;
        if row.cells.len() > WIDEST || row.cells.iter().any(long) {
            return false;
        }
        let mut heads: Vec<Head> = Vec::new();
        for (index, cell) in row.cells.iter().enumerate() {
            let head = match &line[cell.clone()] {
                SPANNED => heads.last().cloned(),
                DITTO => self.cells.get(index).filter(|_| self.open).cloned(),
                _ => None,
            };
            let words = line[cell.clone()].trim_matches(MARKS);
            heads.push(head.unwrap_or_else(|| Head::of(words, index == 0, context)));
        }
        let says = |head: &Head| !matches!(head.column, None | Some(Column::Value));
        let named = starts_with_any(&heads[0].words, LABELS);
        // A row of words between rows of values names no columns.
        let goes_on = !self.cells.is_empty() && !self.open;
        if goes_on && !named && !heads.iter().any(says) {
            return true;
        }
        let heads = match self.open {
            true => under(&self.cells, heads),
            false => heads,
        };
        if let Some(rows) = heads.first().filter(|head| head.column.is_none())
            && let Some(found) = label_unit(&rows.words, context)
        {
            self.unit = Some(found);
        }
        let valued = heads.iter().filter(|head| head.column.is_some());
        self.columns = valued.cloned().collect();
        self.cells = heads;
        self.open = true;
        self.rows.clear();
        true
    }
}

/// Joins a line of headings with the one above it, which may span several of its cells.
fn under(upper: &[Head], lower: Vec<Head>) -> Vec<Head> {
    // What the lower one says comes first: 2021年 > 比上年增長（%）.
    let says = |head: &Head| !is_value(&head.column);
    let joined = |upper: &Head, lower: &Head| {
        if upper.words == lower.words || lower.words.is_empty() {
            return upper.clone();
        }
        if upper.words.is_empty() || upper.words.len() > LONGEST {
            return lower.clone();
        }
        let column = match says(upper) && !says(lower) {
            true => upper.column.clone(),
            false => lower.column.clone(),
        };
        Head {
            column,
            words: [&upper.words, WITHIN, &lower.words].concat(),
        }
    };
    if upper.len() == lower.len() {
        let pairs = upper.iter().zip(&lower);
        return pairs.map(|(upper, lower)| joined(upper, lower)).collect();
    }
    let labels = upper.iter().take_while(|it| it.column.is_none()).count();
    let spans = upper.len() - labels;
    let named = lower
        .first()
        .is_some_and(|head| starts_with_any(&head.words, LABELS));
    if spans == 0 || named || !lower.len().is_multiple_of(spans) {
        return lower;
    }
    let width = lower.len() / spans;
    let below = lower
        .iter()
        .enumerate()
        .map(|(index, lower)| joined(&upper[labels + index / width], lower));
    upper[..labels].iter().cloned().chain(below).collect()
}
