//! What an update has to put right, so that a sound report stays one: sections in their order, nothing named that is
//! not there, nothing there that is not named.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;
use toml_edit::Value;

use crate::report::draft::update::change::Change;
use crate::report::draft::update::list::Entry;
use crate::report::draft::update::list::Keys;
use crate::report::draft::update::list::entries;
use crate::report::draft::update::reference;
use crate::report::draft::update::value::unplaced_table;

/// Sections of now in their order, then those that only we have; each with its number. Gives where sections of then
/// have gone.
pub fn number_sections(list: Vec<Entry>, now: &[Entry]) -> (Vec<Entry>, BTreeMap<String, usize>) {
    let mut held: BTreeMap<String, Table> = list
        .iter()
        .map(|it| (it.key.clone(), it.table.clone()))
        .collect();
    let order = now.iter().chain(&list).map(|it| it.key.clone());
    let mut numbered = Vec::new();
    let mut numbers = BTreeMap::new();
    for key in order {
        let Some(mut table) = held.remove(&key) else {
            continue;
        };
        let number = numbered.len();
        numbers.insert(key.clone(), number);
        if table.get("number").and_then(Item::as_integer) != i64::try_from(number).ok() {
            table.insert("number", counted(number));
        }
        numbered.push(Entry { key, table });
    }
    // Only the last may be the outlook.
    if let Some((_, before)) = numbered.split_last_mut() {
        for entry in before {
            entry.table.remove("outlook");
        }
    }
    (numbered, numbers)
}

/// What is not in the draft of now cites sections of then: it follows them to where they have gone.
pub fn follow_sections(list: &mut [Entry], now: &[Entry], numbers: &BTreeMap<String, usize>) {
    let known: BTreeSet<&String> = now.iter().map(|it| &it.key).collect();
    let last = numbers.len().saturating_sub(1);
    for entry in list.iter_mut().filter(|it| !known.contains(&it.key)) {
        let Some(number) = entry.table.get("section").and_then(Item::as_integer) else {
            continue;
        };
        let to = numbers.get(&number.to_string()).copied().unwrap_or(last);
        if i64::try_from(to).ok() != Some(number) {
            entry.table.insert("section", counted(to));
        }
    }
}

fn counted(number: usize) -> Item {
    toml_edit::value(i64::try_from(number).expect("a report has fewer sections than that"))
}

/// Each chart has one place, and each place its chart.
pub fn charts(
    document: &mut DocumentMut,
    now: &DocumentMut,
    gone: &BTreeSet<String>,
    ours: &[Entry],
) {
    let mut placed = BTreeSet::new();
    let doubled = |placed: &mut BTreeSet<String>, id: Option<&str>| {
        id.is_some_and(|id| !placed.insert(id.to_owned()))
    };
    if let Some(chapters) = tables(document, "chapters") {
        chapters.retain(|chapter| {
            let id = chapter.get("chart").and_then(Item::as_str);
            !doubled(&mut placed, id)
        });
    }
    for section in tables(document, "sections")
        .into_iter()
        .flat_map(ArrayOfTables::iter_mut)
    {
        if let Some(charts) = section.get_mut("charts").and_then(Item::as_array_mut) {
            charts.retain(|chart| !doubled(&mut placed, chart.as_str()));
        }
    }
    let known: BTreeSet<&String> = ours.iter().map(|it| &it.key).collect();
    let mut unplaced = Vec::new();
    if let Some(charts) = tables(document, "charts") {
        charts.retain(|chart| {
            let Some(id) = chart.get("id").and_then(Item::as_str).map(str::to_owned) else {
                return true;
            };
            let stays = placed.contains(&id) || known.contains(&id) && !gone.contains(&id);
            if stays && !placed.contains(&id) {
                unplaced.push(id);
            }
            stays
        });
    }
    bring_back(document, now, "charts", &placed);
    for id in unplaced {
        list_in_section(document, 0, "charts", &id);
    }
    if tables(document, "charts").is_some_and(|it| it.is_empty()) {
        document.remove("charts");
    }
}

/// Figures that the draft of now has no more go, if nothing names them; those that something names come back.
pub fn figures(
    document: &mut DocumentMut,
    now: &DocumentMut,
    gone: &Keys,
    changes: &mut Vec<Change>,
) {
    let named = reference::figures(document);
    for list in ["figures", "assumptions", "derived"] {
        let going = gone.get(list);
        if let Some(tables) = tables(document, list) {
            tables.retain(|table| {
                let id = table.get("id").and_then(Item::as_str).unwrap_or_default();
                named.contains(id) || !going.is_some_and(|going| going.contains(id))
            });
            if tables.is_empty() {
                document.remove(list);
            }
        }
    }
    let named = reference::figures(document);
    for list in ["figures", "assumptions"] {
        let back = bring_back(document, now, list, &named);
        changes.extend(back.into_iter().map(|id| Change::Back { id }));
    }
}

/// Puts figures that nothing names into the table of their section.
pub fn unused(document: &mut DocumentMut) {
    let named = reference::figures(document);
    for entry in entries(document, "figures") {
        if !named.contains(&entry.key) {
            let section = entry
                .table
                .get("section")
                .and_then(Item::as_integer)
                .unwrap_or(0);
            list_in_section(document, section, "figures", &entry.key);
        }
    }
}

/// Says which figures came and which went.
pub fn tell_figures(
    then: &DocumentMut,
    document: &DocumentMut,
    now: &DocumentMut,
    changes: &mut Vec<Change>,
) {
    let of = |document: &DocumentMut| -> Vec<(String, String)> {
        let token = |table: &Table| table.get("token")?.as_str().map(str::to_owned);
        let figures = entries(document, "figures").into_iter();
        figures
            .map(|it| (it.key, token(&it.table).unwrap_or_default()))
            .collect()
    };
    let known =
        |list: &[(String, String)]| list.iter().map(|it| it.0.clone()).collect::<BTreeSet<_>>();
    let (before, after, held) = (of(then), of(now), known(&of(document)));
    let (in_before, in_after) = (known(&before), known(&after));
    for (id, token) in after {
        if !in_before.contains(&id) && held.contains(&id) {
            changes.push(Change::New { id, token });
        }
    }
    for (id, token) in before {
        if in_after.contains(&id) {
            continue;
        }
        changes.push(match held.contains(&id) {
            true => Change::Kept { id, token },
            false => Change::Gone { id, token },
        });
    }
}

/// Adds the tables of now that are named and not there; gives their ids.
fn bring_back(
    document: &mut DocumentMut,
    now: &DocumentMut,
    list: &str,
    named: &BTreeSet<String>,
) -> Vec<String> {
    let all = ["figures", "assumptions", "derived", "charts"];
    let all = all
        .iter()
        .filter(|name| (**name == "charts") == (list == "charts"));
    let held: BTreeSet<String> = all
        .flat_map(|name| entries(document, name))
        .map(|it| it.key)
        .collect();
    let missing = entries(now, list).into_iter();
    let missing = missing.filter(|it| named.contains(&it.key) && !held.contains(&it.key));
    let mut back = Vec::new();
    for Entry { key, mut table } in missing {
        unplaced_table(&mut table);
        let tables = document
            .entry(list)
            .or_insert_with(|| ArrayOfTables::new().into());
        if let Some(tables) = tables.as_array_of_tables_mut() {
            tables.push(table);
            back.push(key);
        }
    }
    back
}

/// Adds an id to a list of a section; to that of the last where there is none of its number.
fn list_in_section(document: &mut DocumentMut, number: i64, field: &str, id: &str) {
    let Some(sections) = tables(document, "sections") else {
        return;
    };
    let last = sections.len().saturating_sub(1);
    let at = usize::try_from(number).map_or(last, |number| number.min(last));
    let Some(section) = sections.get_mut(at) else {
        return;
    };
    let ids = section.entry(field).or_insert_with(|| Array::new().into());
    if let Some(ids) = ids.as_array_mut() {
        ids.push(Value::from(id));
    }
}

fn tables<'a>(document: &'a mut DocumentMut, name: &str) -> Option<&'a mut ArrayOfTables> {
    document.get_mut(name)?.as_array_of_tables_mut()
}
