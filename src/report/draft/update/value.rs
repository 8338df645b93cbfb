//! A table of three: each of its values follows the source, unless somebody has edited it.

use std::collections::BTreeSet;

use toml_edit::Item;
use toml_edit::Table;

use crate::report::draft::update::change::Change;
use crate::report::draft::update::plain::Plain;
use crate::report::draft::update::plain::comments;
use crate::report::draft::update::plain::of_item;
use crate::report::draft::update::sequence;

/// What a table is called by, and what counts its place: neither follows anything.
const NAMES: [&str; 2] = ["id", "number"];

/// What only the source says: it holds also for what comes back to it.
const FACTS: [&str; 6] = [
    "token", "reading", "section", "sentence", "sentences", "outlook",
];

/// Numerals that are names: one that a text of then holds is a name still.
const GROWING: &str = "names";

/// Brings the values of now into a table. Without one of then nothing tells what was edited, and all stays that is
/// there, but for facts of the source.
pub fn merge(
    then: Option<&Table>,
    ours: &mut Table,
    now: &Table,
    place: &str,
    changes: &mut Vec<Change>,
) {
    let keys = |table: &Table| {
        table
            .iter()
            .map(|(key, _)| key.to_owned())
            .collect::<Vec<_>>()
    };
    // In the order of now, what is in no draft behind it.
    let all = keys(now)
        .into_iter()
        .chain(keys(ours))
        .chain(then.into_iter().flat_map(keys));
    let mut seen = BTreeSet::new();
    for key in all {
        if NAMES.contains(&key.as_str()) || !seen.insert(key.clone()) {
            continue;
        }
        let [before, own, new] = [
            then.and_then(|it| it.get(&key)),
            ours.get(&key),
            now.get(&key),
        ];
        let [plain_before, plain_own, plain_new] = [before, own, new].map(|it| it.map(of_item));
        if plain_own == plain_new {
            continue;
        }
        let follows = match then {
            Some(_) => plain_own == plain_before && !is_annotated(own, before),
            None => own.is_none() || FACTS.contains(&key.as_str()),
        };
        if key == GROWING {
            set(ours, &key, all_names(own, new).as_ref());
        } else if follows {
            set(ours, &key, new.cloned().as_ref());
        } else if then.is_none() || plain_new == plain_before {
            continue;
        } else if let (Some(own), Some(new)) = (array(own), array(new)) {
            let none = toml_edit::Array::new();
            let (merged, is_whole) = sequence::merge(array(before).unwrap_or(&none), own, new);
            set(ours, &key, Some(&Item::Value(merged.into())));
            if !is_whole {
                changes.push(Change::Stays {
                    place: format!("{place}: {key}"),
                });
            }
        } else {
            changes.push(Change::Stays {
                place: format!("{place}: {key}"),
            });
        }
    }
}

/// Whether somebody has put a comment into a list or a table; those behind a value stay where it changes.
fn is_annotated(own: Option<&Item>, before: Option<&Item>) -> bool {
    let is_scalar = |item: &Item| matches!(of_item(item), Plain::Text(_) | Plain::Other(_));
    let of = |item: Option<&Item>| item.map(comments).unwrap_or_default();
    !own.is_some_and(is_scalar) && of(own) != of(before)
}

fn array(item: Option<&Item>) -> Option<&toml_edit::Array> {
    item?.as_array()
}

fn all_names(own: Option<&Item>, new: Option<&Item>) -> Option<Item> {
    let mut all = array(own).cloned().unwrap_or_default();
    let known: BTreeSet<String> = all
        .iter()
        .filter_map(|it| Some(it.as_str()?.to_owned()))
        .collect();
    for name in array(new)
        .into_iter()
        .flatten()
        .filter_map(|it| it.as_str())
    {
        if !known.contains(name) {
            all.push(name);
        }
    }
    Some(Item::Value(all.into()))
}

/// Puts a value into a table, or takes it out. A comment behind it stays.
fn set(table: &mut Table, key: &str, item: Option<&Item>) {
    let Some(mut item) = item.cloned() else {
        table.remove(key);
        return;
    };
    let behind = table
        .get(key)
        .and_then(|it| it.as_value())
        .and_then(|it| it.decor().suffix())
        .cloned();
    let comment = behind.filter(|it| it.as_str().is_some_and(|it| it.contains('#')));
    if let (Some(comment), Some(value)) = (comment, item.as_value_mut()) {
        value.decor_mut().set_suffix(comment);
    }
    unplaced(&mut item);
    table.insert(key, item);
}

/// Takes from tables where they stood in another file.
pub fn unplaced(item: &mut Item) {
    match item {
        Item::Table(table) => unplaced_table(table),
        Item::ArrayOfTables(tables) => tables.iter_mut().for_each(unplaced_table),
        Item::None | Item::Value(_) => {}
    }
}

pub fn unplaced_table(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        unplaced(item);
    }
}
