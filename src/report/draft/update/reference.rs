//! Which figures the parts of a report name.

use std::collections::BTreeSet;

use toml_edit::DocumentMut;

use crate::report::document::template;
use crate::report::document::template::TemplatePart;
use crate::report::draft::update::plain::Plain;
use crate::report::draft::update::plain::of_item;

/// The fields that hold ids of figures.
const FIELDS: [&str; 20] = [
    "figure", "from", "of", "key", "figures", "points", "pace", "required", "projection",
    "threshold", "blocks", "inside", "outside", "whole", "goal", "baseline", "start", "assumed",
    "goal-year", "baseline-year",
];

/// The ids of all figures that a report names anywhere but where they are defined.
pub fn figures(document: &DocumentMut) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (name, item) in document.iter() {
        if !["figures", "assumptions"].contains(&name) {
            collect(&of_item(item), false, &mut named);
        }
    }
    named
}

fn collect(value: &Plain, is_id: bool, named: &mut BTreeSet<String>) {
    match value {
        Plain::Text(text) if is_id => drop(named.insert(text.clone())),
        Plain::Text(text) => {
            let parts = template::parts(text).0.into_iter();
            named.extend(parts.filter_map(|(_, part)| match part {
                TemplatePart::Figure(id, _) => Some(id.to_owned()),
                TemplatePart::Text(_) => None,
            }));
        }
        Plain::Other(_) => {}
        Plain::List(values) => values.iter().for_each(|it| collect(it, is_id, named)),
        Plain::Table(entries) => {
            for (key, value) in entries {
                collect(value, FIELDS.contains(&key.as_str()), named);
            }
        }
    }
}
