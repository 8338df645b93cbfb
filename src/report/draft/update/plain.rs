//! Values of TOML without their looks, to be compared.

use std::collections::BTreeMap;

use toml_edit::Decor;
use toml_edit::Item;
use toml_edit::Table;
use toml_edit::Value;

/// A value as it is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plain {
    Text(String),
    /// A number, a truth, a date
    Other(String),
    List(Vec<Plain>),
    Table(BTreeMap<String, Plain>),
}

/// An item as it is meant.
pub fn of_item(item: &Item) -> Plain {
    match item {
        Item::None => Plain::Other(String::new()),
        Item::Value(value) => of_value(value),
        Item::Table(table) => of_table(table),
        Item::ArrayOfTables(tables) => Plain::List(tables.iter().map(of_table).collect()),
    }
}

pub fn of_table(table: &Table) -> Plain {
    let entries = table.iter();
    Plain::Table(
        entries
            .map(|(key, item)| (key.to_owned(), of_item(item)))
            .collect(),
    )
}

pub fn of_value(value: &Value) -> Plain {
    match value {
        Value::String(text) => Plain::Text(text.value().clone()),
        Value::Integer(number) => Plain::Other(number.value().to_string()),
        Value::Float(number) => Plain::Other(number.value().to_string()),
        Value::Boolean(truth) => Plain::Other(truth.value().to_string()),
        Value::Datetime(date) => Plain::Other(date.value().to_string()),
        Value::Array(array) => Plain::List(array.iter().map(of_value).collect()),
        Value::InlineTable(table) => {
            let entries = table.iter();
            Plain::Table(
                entries
                    .map(|(key, value)| (key.to_owned(), of_value(value)))
                    .collect(),
            )
        }
    }
}

/// The lines of comments in an item.
pub fn comments(item: &Item) -> Vec<String> {
    let mut found = Vec::new();
    collect(item, &mut found);
    found
}

/// The lines of comments in a table, above it too.
pub fn comments_of(table: &Table) -> Vec<String> {
    let mut found = Vec::new();
    of_decor(table.decor(), &mut found);
    for (key, item) in table {
        if let Some(key) = table.key(key) {
            of_decor(key.leaf_decor(), &mut found);
        }
        collect(item, &mut found);
    }
    found
}

/// The lines of comments in a value and around it.
pub fn comments_in(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect_value(value, &mut found);
    found
}

fn collect(item: &Item, found: &mut Vec<String>) {
    match item {
        Item::None => {}
        Item::Value(value) => collect_value(value, found),
        Item::Table(table) => found.extend(comments_of(table)),
        Item::ArrayOfTables(tables) => {
            found.extend(tables.iter().flat_map(comments_of));
        }
    }
}

fn collect_value(value: &Value, found: &mut Vec<String>) {
    of_decor(value.decor(), found);
    match value {
        Value::Array(array) => {
            for value in array {
                collect_value(value, found);
            }
            of_text(array.trailing().as_str(), found);
        }
        Value::InlineTable(table) => {
            for (key, value) in table {
                if let Some(key) = table.key(key) {
                    of_decor(key.leaf_decor(), found);
                }
                collect_value(value, found);
            }
        }
        _ => {}
    }
}

fn of_decor(decor: &Decor, found: &mut Vec<String>) {
    for raw in [decor.prefix(), decor.suffix()].into_iter().flatten() {
        of_text(raw.as_str(), found);
    }
}

fn of_text(text: Option<&str>, found: &mut Vec<String>) {
    let lines = text.unwrap_or_default().lines();
    let comments = lines.filter_map(|line| Some(line[line.find('#')?..].trim_end().to_owned()));
    found.extend(comments);
}
