//! A draft of a source that has changed, over an earlier draft that a person has edited since.
//!
//! Three files are compared: the draft of then, what it has become, and the draft of now. What nobody has edited
//! follows the source; what somebody has edited stays. Figures keep their ids, so that texts go on naming them.

pub mod change;
pub mod known;
mod list;
mod mend;
mod place;
mod plain;
mod reference;
mod same;
mod sequence;
mod value;

use std::collections::BTreeMap;

use toml_edit::DocumentMut;
use toml_edit::Table;

use crate::report::draft::update::change::Change;
use crate::report::draft::update::list::Keys;

/// The lists of a report: sections first, as others cite them; what is named last.
const LISTS: [&str; 10] = [
    "sections", "headlines", "chapters", "notes", "targets", "closing", "derived", "charts",
    "assumptions", "figures",
];

/// Brings a draft of now into what has become of the draft of then; says what was not as a reader may expect.
pub fn merge(then: &DocumentMut, edited: &mut DocumentMut, mut now: DocumentMut) -> Vec<Change> {
    let mut changes = Vec::new();
    if let (Some(then), Some(now)) = (table(then, "report"), table(&now, "report"))
        && let Some(edited) = edited["report"].as_table_mut()
    {
        value::merge(Some(then), edited, now, "report", &mut changes);
    }
    same::name_notes(then, edited, &mut now);
    let keys = same::sections(then, &now);
    let mut gone = Keys::new();
    let mut numbers = BTreeMap::new();
    let charts = list::entries(edited, "charts");
    for name in LISTS {
        let [then, ours, mut now] = [then, &*edited, &now].map(|it| list::entries(it, name));
        if name == "sections" {
            for (entry, key) in now.iter_mut().zip(&keys) {
                entry.key.clone_from(key);
            }
        }
        let before = ours.clone();
        let mut merged = list::merge(name, &then, ours, &now, &mut changes);
        if name == "sections" {
            (merged.entries, numbers) = mend::number_sections(merged.entries, &now);
        }
        mend::follow_sections(&mut merged.entries, &now, &numbers);
        gone.insert(name, merged.gone);
        place::put(edited, name, &before, merged.entries);
    }
    mend::charts(edited, &now, &gone["charts"], &charts);
    mend::figures(edited, &now, &gone, &mut changes);
    mend::unused(edited);
    mend::tell_figures(then, edited, &now, &mut changes);
    changes
}

fn table<'a>(document: &'a DocumentMut, name: &str) -> Option<&'a Table> {
    document.get(name)?.as_table()
}
