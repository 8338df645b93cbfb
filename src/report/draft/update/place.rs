//! A list back into its file, where it stood there.

use toml_edit::ArrayOfTables;
use toml_edit::DocumentMut;
use toml_edit::Item;

use crate::report::draft::update::list::Entry;
use crate::report::draft::update::plain::Plain;
use crate::report::draft::update::plain::comments_of;
use crate::report::draft::update::plain::of_table;
use crate::report::draft::update::value::unplaced_table;

/// Puts a list into a file. One that has not changed is left as it is written.
pub fn put(document: &mut DocumentMut, name: &str, before: &[Entry], mut entries: Vec<Entry>) {
    let meant = |list: &[Entry]| -> Vec<(Plain, Vec<String>)> {
        list.iter()
            .map(|it| (of_table(&it.table), comments_of(&it.table)))
            .collect()
    };
    if meant(before) == meant(&entries) {
        return;
    }
    if entries.is_empty() {
        document.remove(name);
        return;
    }
    let positions: Vec<isize> = entries
        .iter()
        .filter_map(|it| it.table.position())
        .collect();
    if !positions.is_sorted() {
        // Tables are written by their places: in another order only the first has one.
        let first = positions.iter().min().copied();
        for entry in &mut entries {
            unplaced_table(&mut entry.table);
        }
        entries[0].table.set_position(first);
    }
    let tables: ArrayOfTables = entries.into_iter().map(|it| it.table).collect();
    document.insert(name, Item::ArrayOfTables(tables));
}
