//! The figures of an earlier draft, whose ids those of a later one keep.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::VecDeque;

use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;

use crate::report::draft::stated::Stated;
use crate::report::draft::update::list::entries;
use crate::report::draft::update::same::free;

/// What tells a figure from others.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
struct Trait {
    /// Its id without the number that tells it from those of its name
    name: String,
    token: String,
    measure: String,
    period: String,
    place: (usize, usize),
}

/// The figures that have an id already.
#[derive(Default)]
pub struct Known {
    figures: Vec<(String, Trait)>,
    /// All ids that stand for something
    taken: BTreeSet<String>,
}

impl Known {
    /// The figures of a draft, and those that the report has had since.
    pub fn of(then: &DocumentMut, edited: &DocumentMut) -> Known {
        let mut known = Known::default();
        for document in [then, edited] {
            for entry in entries(document, "figures") {
                if known.taken.insert(entry.key.clone()) {
                    let told = told(&entry.key, &entry.table);
                    known.figures.push((entry.key, told));
                }
            }
        }
        for list in ["assumptions", "derived"] {
            let others = [then, edited].into_iter().flat_map(|it| entries(it, list));
            known.taken.extend(others.map(|it| it.key));
        }
        known
    }
}

fn told(id: &str, table: &Table) -> Trait {
    let text = |key: &str| {
        table
            .get(key)
            .and_then(Item::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let count = |key: &str| {
        let number = table
            .get(key)
            .and_then(Item::as_integer)
            .unwrap_or_default();
        usize::try_from(number).unwrap_or_default()
    };
    Trait {
        name: name(id).to_owned(),
        token: text("token"),
        measure: text("measure"),
        period: text("period"),
        place: (count("section"), count("sentence")),
    }
}

/// An id without the number that tells it from those of its name. A date's is its own.
fn name(id: &str) -> &str {
    if id.starts_with("year-") || id.starts_with("date-") {
        return id;
    }
    match id.rsplit_once('-') {
        Some((name, number)) if number.bytes().all(|it| it.is_ascii_digit()) => name,
        _ => id,
    }
}

/// Gives figures the ids that they had: the same words in the same place, the same words elsewhere, the same measure
/// with another value, and at last another value of another period. Others get an id that none has.
pub fn keep_ids(figures: &mut [Stated], known: &Known) {
    if known.figures.is_empty() {
        return;
    }
    let traits: Vec<Trait> = figures.iter().map(of_stated).collect();
    let mut ids: Vec<Option<&str>> = vec![None; figures.len()];
    let mut left: Vec<bool> = vec![true; known.figures.len()];
    let looks: [fn(&Trait) -> Trait; 5] = [
        Trait::clone,
        |it| Trait {
            place: (0, 0),
            ..it.clone()
        },
        |it| Trait {
            place: (0, 0),
            token: String::new(),
            ..it.clone()
        },
        |it| Trait {
            name: it.name.clone(),
            token: it.token.clone(),
            ..Trait::default()
        },
        |it| Trait {
            name: it.name.clone(),
            measure: it.measure.clone(),
            ..Trait::default()
        },
    ];
    for look in looks {
        let mut waiting: BTreeMap<Trait, VecDeque<usize>> = BTreeMap::new();
        for (at, (_, told)) in known.figures.iter().enumerate().filter(|it| left[it.0]) {
            waiting.entry(look(told)).or_default().push_back(at);
        }
        for (told, id) in traits.iter().zip(&mut ids).filter(|it| it.1.is_none()) {
            if let Some(at) = waiting.get_mut(&look(told)).and_then(VecDeque::pop_front) {
                left[at] = false;
                *id = Some(&known.figures[at].0);
            }
        }
    }
    let mut taken = known.taken.clone();
    for (figure, id) in figures.iter_mut().zip(ids) {
        if let Some(id) = id {
            figure.id = id.to_owned();
        } else if !taken.insert(figure.id.clone()) {
            figure.id = free(name(&figure.id), &taken);
            taken.insert(figure.id.clone());
        }
    }
}

fn of_stated(figure: &Stated) -> Trait {
    Trait {
        name: name(&figure.id).to_owned(),
        token: figure.token.words.clone(),
        measure: figure.measure.clone(),
        period: figure.period.clone(),
        place: (figure.section, figure.sentence),
    }
}
