//! Which sections and notes of a draft of now are those of the draft of then, wherever they stand.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use similar::Algorithm;
use similar::DiffOp;
use similar::capture_diff_slices;
use toml_edit::DocumentMut;
use toml_edit::Table;

use crate::report::draft::update::list::Entry;
use crate::report::draft::update::list::entries;
use crate::report::draft::update::plain::Plain;
use crate::report::draft::update::plain::of_item;

/// What is told of a section by itself.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Content {
    title: Option<Plain>,
    paragraphs: Vec<Plain>,
    figures: Option<Plain>,
}

impl Content {
    fn of(table: &Table) -> Content {
        let paragraphs = match table.get("paragraphs").map(of_item) {
            Some(Plain::List(paragraphs)) => paragraphs,
            _ => Vec::new(),
        };
        Content {
            title: table.get("title").map(of_item),
            paragraphs,
            figures: table.get("figures").map(of_item),
        }
    }

    /// Whether two have a title or a paragraph in common.
    fn is_near(&self, other: &Content) -> bool {
        self.title == other.title
            || self.figures.is_some() && self.figures == other.figures
            || self
                .paragraphs
                .iter()
                .any(|it| other.paragraphs.contains(it))
    }
}

/// The keys of the sections of now: that of the same section of then, or a new one.
pub fn sections(then: &DocumentMut, now: &DocumentMut) -> Vec<String> {
    let (old, new) = (entries(then, "sections"), entries(now, "sections"));
    let contents =
        |list: &[Entry]| -> Vec<Content> { list.iter().map(|it| Content::of(&it.table)).collect() };
    let (before, after) = (contents(&old), contents(&new));
    let mut keys: Vec<String> = (0..new.len()).map(|index| format!("new {index}")).collect();
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let (from, to) = (op.old_range(), op.new_range());
        // As many as before are the same, each changed.
        if matches!(op, DiffOp::Equal { .. }) || from.len() == to.len() {
            for (one, other) in from.zip(to) {
                keys[other].clone_from(&old[one].key);
            }
            continue;
        }
        let mut at = from.start;
        for place in to {
            let near = (at..from.end).find(|one| before[*one].is_near(&after[place]));
            if let Some(one) = near {
                keys[place].clone_from(&old[one].key);
                at = one + 1;
            }
        }
    }
    keys
}

/// Gives notes of now the ids of those of then that are of the same figures; others an id that none has.
pub fn name_notes(then: &DocumentMut, ours: &DocumentMut, now: &mut DocumentMut) {
    let about = |table: &Table| {
        (
            table.get("kind").map(of_item),
            table.get("figures").map(of_item),
        )
    };
    let mut known: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for entry in entries(then, "notes").into_iter().rev() {
        known
            .entry(about(&entry.table))
            .or_default()
            .push(entry.key.clone());
        taken.insert(entry.key);
    }
    taken.extend(entries(ours, "notes").into_iter().map(|it| it.key));
    let Some(notes) = now
        .get_mut("notes")
        .and_then(|it| it.as_array_of_tables_mut())
    else {
        return;
    };
    for note in notes.iter_mut() {
        let same = known.get_mut(&about(note)).and_then(Vec::pop);
        let kind = note
            .get("kind")
            .and_then(|it| it.as_str())
            .unwrap_or("note")
            .to_owned();
        let id = same.unwrap_or_else(|| free(&kind, &taken));
        taken.insert(id.clone());
        note.insert("id", toml_edit::value(id));
    }
}

/// The first of the names `kind-1`, `kind-2`, … that is not taken.
pub fn free(name: &str, taken: &BTreeSet<String>) -> String {
    let mut names = (1..).map(|count| format!("{name}-{count}"));
    let free = names.find(|it| !taken.contains(it));
    free.expect("there are more numbers than names")
}
