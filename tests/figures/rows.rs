//! What is read of a text, as rows of a table: a figure a row, columns by the names of `extract`'s fields.

use zone_report::figure::Figure;
use zone_report::figure::figures;
use zone_report::text::read;

/// The columns of a passage's table.
pub const ALL: [&str; 6] = ["start", "raw", "value", "unit", "qualifier", "kind"];

/// Those that hold no words of the text.
pub const WORDLESS: [&str; 5] = ["start", "value", "unit", "qualifier", "kind"];

/// What stands for nothing.
pub const NONE: &str = "–";

/// A table of all figures of a text, then of what it has lost.
pub fn of_text(raw: &str, columns: &[&str]) -> String {
    let document = read(raw);
    let (figures, gaps) = figures(&document);
    let mut table = columns.join("\t") + "\n";
    for figure in &figures {
        table += &(row(figure, columns) + "\n");
    }
    for gap in gaps {
        let text = &document.cleaned.text;
        let start = text[..gap.range.start].chars().count();
        let words = match columns.contains(&"raw") {
            true => &text[gap.range.clone()],
            false => NONE,
        };
        table += &format!("{start}\t{words}\tgap: {}\n", gap.message);
    }
    table
}

/// A figure's row.
pub fn row(figure: &Figure, columns: &[&str]) -> String {
    let cells = columns.iter().map(|column| cell(figure, column));
    cells.collect::<Vec<String>>().join("\t")
}

fn cell(figure: &Figure, column: &str) -> String {
    let reading = &figure.reading;
    let or_none = |text: Option<&str>| one_line(text.unwrap_or(NONE));
    match column {
        "start" => figure.characters.start.to_string(),
        "end" => figure.characters.end.to_string(),
        "raw" => one_line(figure.raw),
        "value" => figure.value().to_string(),
        "unit" => reading.quantity.unit.code(),
        "bound" => reading.quantity.bound.code().to_owned(),
        "qualifier" => reading.qualifier.code().to_owned(),
        "kind" => reading.kind.code().to_owned(),
        "row" => or_none(figure.row.as_deref()),
        "column" => or_none(figure.column.as_deref()),
        other => panic!("there is no column {other}"),
    }
}

/// A text in a cell: its line breaks and tabs as signs.
pub fn one_line(text: &str) -> String {
    text.replace('\n', "⏎").replace('\t', "⇥")
}

/// The text of a cell.
pub fn many_lines(cell: &str) -> String {
    cell.replace('⏎', "\n").replace('⇥', "\t")
}
