//! The rows of a table of a page, with the cells that one of them spans marked.

use ego_tree::NodeRef;
use scraper::Node;

use crate::document::web::shown::words;
use crate::text::DITTO;
use crate::text::SPANNED;

/// No table of figures is wider or has cells that span more.
const MOST: usize = 256;

/// The rows of a table; `None` of another element, and of a table that only lays out the page: one with tables or
/// many paragraphs in its cells, or with a single column.
pub fn rows(node: NodeRef<'_, Node>) -> Option<Vec<Vec<String>>> {
    let name = |node: NodeRef<'_, Node>| Some(node.value().as_element()?.name().to_owned());
    if name(node)? != "table" {
        return None;
    }
    let is = |it: &NodeRef<'_, Node>, names: &[&str]| {
        it.value()
            .as_element()
            .is_some_and(|it| names.contains(&it.name()))
    };
    if node.descendants().skip(1).any(|it| is(&it, &["table"])) {
        return None;
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    // How many rows further a cell of this column reaches.
    let mut below: Vec<usize> = Vec::new();
    let lines = node.descendants().filter(|it| is(it, &["tr"]));
    for line in lines {
        let mut row: Vec<String> = Vec::new();
        for cell in line.children().filter(|it| is(it, &["td", "th"])) {
            continued(&mut row, &mut below);
            let span = |name: &str| {
                let element = cell.value().as_element()?;
                element.attr(name)?.trim().parse::<usize>().ok()
            };
            let width = span("colspan").unwrap_or(1).clamp(1, MOST);
            let height = span("rowspan").unwrap_or(1).clamp(1, MOST);
            for place in 0..width {
                let words = match place {
                    0 => words(cell),
                    _ => SPANNED.to_owned(),
                };
                if row.len() < MOST {
                    below.resize(below.len().max(row.len() + 1), 0);
                    below[row.len()] = height - 1;
                    row.push(words);
                }
            }
        }
        continued(&mut row, &mut below);
        rows.push(row);
    }
    let long = |cell: &String| cell.chars().count() > 200 || cell.matches('\n').count() > 5;
    let wide = rows.iter().any(|row| row.len() > 1);
    (wide && !rows.iter().flatten().any(long)).then_some(rows)
}

/// Adds the cells that those above reach down to.
fn continued(row: &mut Vec<String>, below: &mut [usize]) {
    while let Some(left) = below.get_mut(row.len()).filter(|it| **it > 0) {
        *left -= 1;
        row.push(DITTO.to_owned());
    }
}
