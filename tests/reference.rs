//! `docs/report-toml.md` tells every field of `report.toml`, and no other: both ways against the schema.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::collections::BTreeSet;

use serde_json::Value;

const REFERENCE: &str = include_str!("../docs/report-toml.md");

/// What a field leads to: its own schema, or that of the items of its list.
fn definition<'a>(schema: &'a Value, field: &'a Value) -> &'a Value {
    let field = field.get("items").unwrap_or(field);
    let of = |reference: &Value| {
        let name = reference["$ref"].as_str()?.rsplit('/').next()?;
        schema["$defs"].get(name)
    };
    let options = field["anyOf"].as_array().into_iter().flatten();
    of(field)
        .or_else(|| options.filter_map(of).next())
        .unwrap_or(field)
}

/// The words that an enumeration may have.
fn choices(definition: &Value) -> Vec<&str> {
    let listed = definition["enum"].as_array().into_iter().flatten();
    let described = definition["oneOf"].as_array().into_iter().flatten();
    listed
        .chain(described.map(|it| &it["const"]))
        .filter_map(Value::as_str)
        .collect()
}

/// The part of the reference under a heading.
fn part(heading: &str) -> &'static str {
    let start = REFERENCE
        .find(&format!("{heading}\n"))
        .unwrap_or_else(|| panic!("no {heading}"));
    let rest = &REFERENCE[start + heading.len()..];
    &rest[..rest.find("\n#").unwrap_or(rest.len())]
}

/// What stands between backquotes in a text.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Holds the fields of a table against a part of the reference.
fn compare(schema: &Value, table: &Value, heading: &str) {
    let rows: Vec<(&str, &str)> = part(heading)
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .map(|row| row.split_once(" | ").unwrap())
        .collect();
    let told: Vec<(String, bool)> = rows
        .iter()
        .flat_map(|(names, _)| names.split(", "))
        .map(|name| {
            let is_required = name.contains("\\*");
            (
                name.trim_matches(['`', ' ', '\\', '*']).to_owned(),
                is_required,
            )
        })
        .collect();
    let required: BTreeSet<&str> = table["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let fields = table["properties"].as_object().unwrap();
    let known: BTreeSet<(String, bool)> = fields
        .keys()
        .map(|name| (name.clone(), required.contains(name.as_str())))
        .collect();
    let once: BTreeSet<(String, bool)> = told.iter().cloned().collect();
    assert_eq!(once, known, "{heading}");
    assert_eq!(told.len(), once.len(), "{heading} tells a field twice");
    for (name, field) in fields {
        let row = rows
            .iter()
            .find(|row| format!("`{}", row.0).contains(&format!("`{name}`")));
        let words = quoted(row.unwrap().1);
        for choice in choices(definition(schema, field)) {
            assert!(
                words.contains(&choice),
                "{heading} {name}: {choice} is lacking"
            );
        }
    }
}

#[test]
fn the_reference_tells_every_field() {
    let schema: Value = serde_json::from_str(&zone_report::site::source_schema()).unwrap();
    let tables = schema["properties"].as_object().unwrap();
    for (name, field) in tables {
        let heading = match name.as_str() {
            "report" => "## `[report]`".to_owned(),
            name => format!("## `[[{name}]]`"),
        };
        compare(&schema, definition(&schema, field), &heading);
    }
    let charts = definition(&schema, &tables["charts"]);
    let panel = definition(&schema, &charts["properties"]["panels"]);
    compare(&schema, panel, "## `[[charts.panels]]`");
    compare(
        &schema,
        definition(&schema, &panel["properties"]["rows"]),
        "### `rows`",
    );
    let headings = REFERENCE.lines().filter(|line| line.starts_with("## `"));
    assert_eq!(headings.count(), tables.len() + 1);
}
