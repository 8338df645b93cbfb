//! A list of values of three: what somebody has edited stays, all else follows the source.

use std::collections::BTreeSet;

use similar::Algorithm;
use similar::DiffOp;
use similar::capture_diff_slices;
use toml_edit::Array;
use toml_edit::Value;

use crate::report::draft::update::plain::Plain;
use crate::report::draft::update::plain::comments_in;
use crate::report::draft::update::plain::of_value;

/// A value to be compared: one with another comment is another.
type Compared = (Plain, Vec<String>);

/// Brings a list of now into ours, and says whether all that is new came into it.
pub fn merge(then: &Array, ours: &Array, now: &Array) -> (Array, bool) {
    let of = |array: &Array| -> Vec<Compared> {
        array
            .iter()
            .map(|it| (of_value(it), comments_in(it)))
            .collect()
    };
    let (before, own, new) = (of(then), of(ours), of(now));
    let is_text = |value: &Compared| matches!(value.0, Plain::Text(_));
    let (values, is_whole) = match own.iter().chain(&new).all(is_text) {
        true => (names(&before, &own, &new, ours, now), true),
        false => texts(&before, &own, &new, ours, now),
    };
    let mut merged = ours.clone();
    merged.clear();
    for value in values {
        merged.push_formatted(value);
    }
    if ours.is_empty() {
        merged.set_trailing(now.trailing().clone());
        merged.set_trailing_comma(now.trailing_comma());
    }
    (merged, is_whole)
}

/// Names, of which each stands once: ours, without those that went, and with those that came behind their neighbours.
fn names(
    before: &[Compared],
    own: &[Compared],
    new: &[Compared],
    ours: &Array,
    now: &Array,
) -> Vec<Value> {
    let known = |list: &[Compared]| list.iter().map(|it| it.0.clone()).collect::<BTreeSet<_>>();
    let (old, held, coming) = (known(before), known(own), known(new));
    let mut kept: Vec<(Plain, Value)> = own
        .iter()
        .zip(ours)
        .filter(|((name, _), _)| !old.contains(name) || coming.contains(name))
        .map(|((name, _), value)| (name.clone(), value.clone()))
        .collect();
    let mut last: Option<&Plain> = None;
    for ((name, _), value) in new.iter().zip(now) {
        if !held.contains(name) && !old.contains(name) {
            let at = kept.iter().position(|it| Some(&it.0) == last);
            kept.insert(at.map_or(0, |at| at + 1), (name.clone(), value.clone()));
        }
        last = Some(name);
    }
    kept.into_iter().map(|(_, value)| value).collect()
}

/// Texts and rows, in their order.
fn texts(
    before: &[Compared],
    own: &[Compared],
    new: &[Compared],
    ours: &Array,
    now: &Array,
) -> (Vec<Value>, bool) {
    let (in_own, in_new) = (matches(before, own), matches(before, new));
    let mut values = Vec::new();
    let mut is_whole = true;
    let (mut i, mut j, mut k) = (0, 0, 0);
    for at in 0..=before.len() {
        let stable = match at < before.len() {
            true => in_own[at].zip(in_new[at]),
            false => Some((own.len(), new.len())),
        };
        let Some((to_own, to_new)) = stable else {
            continue;
        };
        let (old, mine, theirs) = (&before[i..at], &own[j..to_own], &new[k..to_new]);
        let own_value = |index: usize| ours.get(j + index).cloned();
        let new_value = |index: usize| now.get(k + index).cloned();
        if mine == old {
            values.extend((0..theirs.len()).filter_map(new_value));
        } else if theirs == old || theirs == mine {
            values.extend((0..mine.len()).filter_map(own_value));
        } else if old.len() == mine.len() && old.len() == theirs.len() {
            for index in 0..old.len() {
                let follows = mine[index] == old[index];
                is_whole &= follows || theirs[index] == old[index];
                values.extend(match follows {
                    true => new_value(index),
                    false => own_value(index),
                });
            }
        } else {
            is_whole = false;
            values.extend((0..mine.len()).filter_map(own_value));
        }
        values.extend(ours.get(to_own).cloned());
        (i, j, k) = (at + 1, to_own + 1, to_new + 1);
    }
    (values, is_whole)
}

/// For each value where it stands in another list.
fn matches(list: &[Compared], other: &[Compared]) -> Vec<Option<usize>> {
    let mut found = vec![None; list.len()];
    for op in capture_diff_slices(Algorithm::Myers, list, other) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        {
            for at in 0..len {
                found[old_index + at] = Some(new_index + at);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_edited_stays_and_all_else_follows() {
        for (then, ours, now, merged, is_whole) in [
            ("[1, 2, 3]", "[1, 2, 3]", "[1, 4, 3]", "[1, 4, 3]", true),
            (
                "[1, 2, 3]", "[1, 9, 3]", "[1, 2, 3, 4]", "[1, 9, 3, 4]", true,
            ),
            (
                "[1, 2, 3]", "[1, 9, 3]", "[0, 1, 2, 3]", "[0, 1, 9, 3]", true,
            ),
            ("[1, 2, 3]", "[1, 9, 3]", "[1, 5, 3]", "[1, 9, 3]", false),
            ("[1, 2, 3]", "[9, 2, 3]", "[1, 5, 6]", "[9, 5, 6]", true),
            ("[1, 2]", "[9, 2]", "[5, 6, 7]", "[9, 2]", false),
            ("[1, 2]", "[1, 8, 2]", "[2]", "[1, 8, 2]", false),
            ("[1, 2]", "[1]", "[1, 2, 3]", "[1]", false),
            (
                "[\"a\", \"b\"]", "[\"b\", \"a\"]", "[\"a\", \"c\"]", "[\"a\", \"c\"]", true,
            ),
            (
                "[\"a\", \"b\"]", "[\"x\", \"b\"]", "[\"a\", \"b\", \"c\"]",
                "[\"x\", \"b\", \"c\"]", true,
            ),
        ] {
            let [then, ours, now] = [then, ours, now].map(|text| {
                let value: toml_edit::Value = text.parse().expect("the table is TOML");
                value.as_array().cloned().expect("the table holds lists")
            });
            let (found, whole) = super::merge(&then, &ours, &now);
            let found: String = found
                .to_string()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            assert_eq!(
                (found.replace(" ", ""), whole),
                (merged.replace(" ", ""), is_whole),
                "{then} {ours} {now}"
            );
        }
    }
}
