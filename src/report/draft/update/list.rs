//! A list of tables of three.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;

use crate::report::draft::update::change::Change;
use crate::report::draft::update::plain::comments_of;
use crate::report::draft::update::plain::of_table;
use crate::report::draft::update::value;
use crate::report::draft::update::value::unplaced_table;

/// A table of a list, and what tells it from others.
#[derive(Clone)]
pub struct Entry {
    pub key: String,
    pub table: Table,
}

/// A list after the update.
pub struct Merged {
    pub entries: Vec<Entry>,
    /// Those that the draft of now has no more and nobody has edited: they stay only where something names them
    pub gone: BTreeSet<String>,
}

/// Keys of entries, for each list.
pub type Keys = BTreeMap<&'static str, BTreeSet<String>>;

/// What others name, and so is taken out last.
const NAMED: [&str; 4] = ["figures", "assumptions", "derived", "charts"];

/// The tables of a list with their keys.
pub fn entries(document: &DocumentMut, name: &str) -> Vec<Entry> {
    let tables = document.get(name).cloned().unwrap_or(Item::None);
    let tables = tables.into_array_of_tables().unwrap_or_default();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let tables = tables.into_iter().enumerate();
    tables
        .map(|(index, table)| {
            let key = key(&table, name).unwrap_or_else(|| index.to_string());
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            let key = match *count {
                1 => key,
                count => format!("{key} {count}"),
            };
            Entry { key, table }
        })
        .collect()
}

fn key(table: &Table, name: &str) -> Option<String> {
    match name {
        "headlines" => table.get("figure")?.as_str().map(str::to_owned),
        "sections" => table.get("number")?.as_integer().map(|it| it.to_string()),
        _ => table.get("id")?.as_str().map(str::to_owned),
    }
}

/// Brings a list of now into ours.
pub fn merge(
    name: &str,
    then: &[Entry],
    ours: Vec<Entry>,
    now: &[Entry],
    changes: &mut Vec<Change>,
) -> Merged {
    let by_key = |list: &[Entry]| -> BTreeMap<String, Table> {
        list.iter()
            .map(|it| (it.key.clone(), it.table.clone()))
            .collect()
    };
    let (before, new) = (by_key(then), by_key(now));
    let order = order(then, &ours, now);
    let own_keys: BTreeSet<String> = ours.iter().map(|it| it.key.clone()).collect();
    let mut gone = BTreeSet::new();
    let mut held: BTreeMap<String, Table> = BTreeMap::new();
    for mut entry in ours {
        let old = before.get(&entry.key);
        match new.get(&entry.key) {
            Some(now) => {
                let place = format!("{name} “{}”", entry.key);
                value::merge(old, &mut entry.table, now, &place, changes);
            }
            None if old.is_some_and(|old| !is_edited(old, &entry.table)) => {
                gone.insert(entry.key.clone());
                if !NAMED.contains(&name) {
                    continue;
                }
            }
            None => {}
        }
        held.insert(entry.key, entry.table);
    }
    for entry in now {
        // What stood in the draft of then and is not ours was taken out.
        if !own_keys.contains(&entry.key) && !before.contains_key(&entry.key) {
            let mut table = entry.table.clone();
            unplaced_table(&mut table);
            held.insert(entry.key.clone(), table);
        }
    }
    let entries = order.into_iter().filter_map(|key| {
        let table = held.remove(&key)?;
        Some(Entry { key, table })
    });
    Merged {
        entries: entries.collect(),
        gone,
    }
}

fn is_edited(then: &Table, ours: &Table) -> bool {
    of_table(then) != of_table(ours) || comments_of(then) != comments_of(ours)
}

/// The order of now, where nobody has put ours into another.
fn order(then: &[Entry], ours: &[Entry], now: &[Entry]) -> Vec<String> {
    let keys = |list: &[Entry]| list.iter().map(|it| it.key.clone()).collect::<Vec<_>>();
    let (then, ours, now) = (keys(then), keys(ours), keys(now));
    let all = |list: &[String]| list.iter().cloned().collect::<BTreeSet<_>>();
    let (in_then, in_ours) = (all(&then), all(&ours));
    let common = |list: &[String]| -> Vec<String> {
        let both = list
            .iter()
            .filter(|key| in_then.contains(*key) && in_ours.contains(*key));
        both.cloned().collect()
    };
    match common(&then) == common(&ours) {
        true => woven(now, &ours),
        false => woven(ours, &now),
    }
}

/// The first list, and what only the second has behind what it stands behind there.
fn woven(first: Vec<String>, second: &[String]) -> Vec<String> {
    let known: BTreeSet<&String> = first.iter().collect();
    let mut behind: BTreeMap<Option<&String>, Vec<String>> = BTreeMap::new();
    let mut last = None;
    for key in second {
        match known.contains(key) {
            true => last = Some(key),
            false => behind.entry(last).or_default().push(key.clone()),
        }
    }
    let mut woven = behind.get(&None).cloned().unwrap_or_default();
    for key in &first {
        woven.push(key.clone());
        woven.extend(behind.get(&Some(key)).cloned().unwrap_or_default());
    }
    woven
}
