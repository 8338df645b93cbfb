//! What a draft puts on its page, a line each: to be judged by reading.

use std::collections::BTreeMap;

use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;
use toml_edit::Value;

/// The digest of a draft: zone, title, headlines, chapters, charts, targets and notes, figures as the source has them.
pub fn digest(draft: &str) -> String {
    let file: DocumentMut = draft.parse().expect("a draft is TOML");
    let tables = |name: &str| -> Vec<&Table> {
        let list = file.get(name).and_then(Item::as_array_of_tables);
        list.map_or_else(Vec::new, |list| list.iter().collect())
    };
    let figures: Figures = Figures {
        by_id: tables("figures")
            .into_iter()
            .chain(tables("assumptions"))
            .map(|table| (word(table, "id"), table))
            .collect(),
    };
    let head = file["report"].as_table().expect("a draft has a head");
    let mut lines = vec![
        format!("zone: {}", text(head, "zone")),
        format!("title: {}", figures.told(&text(head, "title"))),
        format!("standfirst: {}", figures.told(&text(head, "standfirst"))),
    ];
    for table in tables("headlines") {
        let id = word(table, "figure");
        let note = figures.told(&text(table, "note"));
        lines.push(format!("headline: {} | {note}", figures.named(&id)));
    }
    for table in tables("chapters") {
        let finding = figures.told(&text(table, "finding"));
        let dek = figures.told(&text(table, "dek"));
        lines.push(format!(
            "chapter: {} | {finding} | {dek}",
            text(table, "name")
        ));
    }
    for table in tables("charts") {
        let finding = figures.told(&text(table, "finding"));
        let (title, subtitle) = (text(table, "title"), text(table, "subtitle"));
        lines.push(format!("chart: {title} | {subtitle} | {finding}"));
        let panels = table.get("panels").and_then(Item::as_array_of_tables);
        for panel in panels.into_iter().flat_map(|panels| panels.iter()) {
            lines.push(format!("  {}", word(panel, "kind")));
            for row in ["points", "rows"] {
                let rows = panel.get(row).and_then(Item::as_array);
                let rows = rows.into_iter().flat_map(|rows| rows.iter());
                lines.extend(rows.map(|row| format!("    {}", figures.row(row))));
            }
        }
    }
    for table in tables("targets") {
        let (goal, base) = (word(table, "goal"), word(table, "baseline"));
        let year = figures.token(&word(table, "goal-year"));
        let base = match base.is_empty() {
            true => "no baseline".to_owned(),
            false => figures.named(&base),
        };
        lines.push(format!(
            "target: {} by {year} | {base}",
            figures.named(&goal)
        ));
    }
    let titles: Vec<String> = tables("sections")
        .iter()
        .map(|it| text(it, "title"))
        .collect();
    lines.push(format!("sections: {}", titles.join(" / ")));
    for table in tables("notes") {
        lines.push(format!("note: {}", figures.told(&text(table, "text"))));
    }
    lines.join("\n") + "\n"
}

struct Figures<'a> {
    by_id: BTreeMap<String, &'a Table>,
}

impl Figures<'_> {
    /// What a figure is cited by, or what that says where it stands.
    fn token(&self, id: &str) -> String {
        self.by_id.get(id).map_or_else(String::new, |figure| {
            match word(figure, "reading").as_str() {
                "" => word(figure, "token"),
                reading => reading.to_owned(),
            }
        })
    }

    fn named(&self, id: &str) -> String {
        let (label, period) = self.by_id.get(id).map_or_else(Default::default, |figure| {
            (text(figure, "label"), word(figure, "period"))
        });
        format!("{label} {} ({period})", self.token(id))
    }

    /// Words with the figures that they name.
    fn told(&self, words: &str) -> String {
        let mut told = String::new();
        for (index, piece) in words.split('{').enumerate() {
            match piece.split_once('}') {
                Some((id, rest)) if index > 0 => {
                    let id = id.split(':').next().unwrap_or(id);
                    told += &format!("[{}]{rest}", self.token(id));
                }
                _ => told += piece,
            }
        }
        told
    }

    fn row(&self, row: &Value) -> String {
        let Some(table) = row.as_inline_table() else {
            return self.named(row.as_str().unwrap_or(""));
        };
        let id = |key: &str| table.get(key).and_then(Value::as_str);
        let mut written = self.named(id("figure").unwrap_or(""));
        for (key, before) in [("of", "of"), ("from", "from"), ("threshold", "at least")] {
            if let Some(other) = id(key) {
                written += &format!(" {before} {}", self.named(other));
            }
        }
        written
    }
}

fn word(table: &Table, key: &str) -> String {
    let word = table.get(key).and_then(Item::as_str);
    word.unwrap_or("").to_owned()
}

/// A text in the first of its languages.
fn text(table: &Table, key: &str) -> String {
    let texts = table.get(key).and_then(Item::as_inline_table);
    let first = texts.and_then(|texts| texts.iter().next());
    first.and_then(|it| it.1.as_str()).unwrap_or("").to_owned()
}
