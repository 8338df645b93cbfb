//! The cells of a row: which numbers of a line stand like cells, and which cells hold nothing.

use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::unit::Unit;

/// The readings that are bare numbers and stand like cells, and whether each is a row's number.
pub fn cells(line: &str, readings: &[ParsedFigure]) -> Vec<(usize, bool)> {
    let mut found = Vec::new();
    let commas = || line.bytes().filter(|it| *it == b',').count() > 1 && !line.contains(", ");
    for (index, reading) in readings.iter().enumerate() {
        let range = &reading.range;
        let written = &line[range.clone()];
        let plain = written
            .bytes()
            .all(|it| it.is_ascii_digit() || b".,-+%".contains(&it));
        let bare = reading.quantity.unit == Unit::bare();
        let percent = reading.quantity.unit == Unit::Percent;
        let name = reading.kind == Kind::Name;
        if name || !plain || !(bare || percent) || reading.upper.is_some() {
            continue;
        }
        let mut behind = line[range.end..].chars();
        let after = behind.next();
        let comma = after == Some(',') && behind.next() != Some(' ') && commas();
        let ends = comma
            || matches!(
                after,
                None | Some('\t' | ' ' | '|' | '\n' | '%' | '％' | '-' | '—' | '/')
            );
        let serial = range.start == 0
            && bare
            && written.len() <= 3
            && written.bytes().all(|it| it.is_ascii_digit())
            && after.is_some_and(|next| !next.is_ascii());
        let serial = serial
            || range.start == 0
                && after == Some('\t')
                && written.len() <= 3
                && bare
                && readings.len() > 1;
        if ends || serial {
            found.push((index, serial));
        }
    }
    found
}

/// What stands in a cell that holds nothing.
const BLANK: [char; 6] = ['—', '–', '-', '…', '－', '─'];

/// Whether a cell says that it holds nothing.
pub fn is_blank(cell: &str) -> bool {
    cell.chars().all(|it| BLANK.contains(&it))
}

/// The label of a row, without the cells behind it that hold nothing.
pub fn label(before: &str) -> &str {
    before.trim_end_matches(|it: char| it.is_whitespace() || it == '|' || BLANK.contains(&it))
}

/// How many cells of a piece of a row hold nothing.
pub fn blanks(piece: &str) -> usize {
    let cells = piece.split(|it: char| it.is_whitespace() || it == '|');
    let blank = |cell: &&str| !cell.is_empty() && cell.chars().all(|it| BLANK.contains(&it));
    cells.filter(blank).count()
}

#[cfg(test)]
mod tests {
    use super::blanks;
    use super::label;

    #[test]
    fn empty_cells_are_no_part_of_the_label() {
        for (before, expected, count) in [
            ("進口\t億元\t— ", "進口\t億元", 1),
            ("進口 | - | … | ", "進口", 2),
            ("進口\t", "進口", 0),
            ("— ", "", 1),
            ("", "", 0),
        ] {
            let found = label(before);
            assert_eq!((found, blanks(&before[found.len()..])), (expected, count));
        }
    }
}
