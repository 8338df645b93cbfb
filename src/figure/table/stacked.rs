//! A table with each cell in a line of its own: 指標, then the headings, then a label before its values.

use crate::figure::lexicon::headings::Column;
use crate::figure::lexicon::headings::LABELS;
use crate::figure::parse::context::ParseContext;
use crate::figure::table::columns::Head;
use crate::language::script::strip_any;

/// More lines without a value are no headings.
const MOST: usize = 16;

/// The lines since the one that names the rows.
#[derive(Default)]
pub struct Stack {
    lines: Option<Vec<String>>,
}

impl Stack {
    /// Takes a line without values, and tells whether it is one of headings or the first label.
    pub fn take(&mut self, line: &str) -> bool {
        let begins = names_rows(line);
        match &mut self.lines {
            Some(lines) if lines.len() < MOST && line.chars().count() <= 40 => {
                lines.push(line.to_owned());
                true
            }
            _ if begins => {
                self.lines = Some(Vec::new());
                true
            }
            _ => {
                self.lines = None;
                false
            }
        }
    }

    /// Forgets the lines: no table has come of them.
    pub fn clear(&mut self) {
        self.lines = None;
    }

    /// The headings of values, and the label of the row that begins; `None` where no headings wait for it.
    pub fn taken(&mut self, context: &ParseContext) -> Option<(Vec<Head>, Option<String>)> {
        let mut lines = self.lines.take()?;
        let label = lines.pop()?;
        let heads = lines.iter().filter(|line| !names_rows(line)).map(|line| {
            let head = Head::of(line, false, context);
            Head {
                column: head.column.or(Some(Column::Value)),
                ..head
            }
        });
        let heads: Vec<Head> = heads.collect();
        (!heads.is_empty()).then_some((heads, Some(label)))
    }
}

/// Whether a line is 指標, 項目名稱 or the like, and not 指標值.
fn names_rows(line: &str) -> bool {
    strip_any(line, LABELS)
        .is_some_and(|rest| rest.chars().count() <= 2 && !rest.starts_with(['值', '数', '數']))
}
