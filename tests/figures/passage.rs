//! A passage with its truth, as the files beside this one hold it.

use std::fs;
use std::ops::Range;
use std::path::Path;

pub struct Passage {
    pub genre: String,
    pub name: String,
    /// As a reader may receive it
    pub raw: String,
    pub truth: Vec<Row>,
}

/// One figure of the truth.
pub struct Row {
    pub raw: String,
    pub nth: usize,
    pub value: String,
    pub unit: String,
    pub qualifier: String,
    pub kind: String,
}

impl Row {
    /// A doubtful figure or a name: neither demanded nor counted.
    pub fn is_free(&self) -> bool {
        self.kind.starts_with('?') || self.kind == "name"
    }

    /// Where the figure stands in a cleaned text, in characters; spaces and line breaks do not
    /// count in the search.
    pub fn span(&self, cleaned: &str) -> Option<Range<usize>> {
        let text: Vec<(usize, char)> = cleaned
            .chars()
            .enumerate()
            .filter(|(_, character)| !character.is_whitespace())
            .collect();
        let sought: Vec<char> = self
            .raw
            .chars()
            .filter(|character| !character.is_whitespace())
            .collect();
        text.windows(sought.len())
            .filter(|window| window.iter().map(|it| it.1).eq(sought.iter().copied()))
            .nth(self.nth - 1)
            .map(|window| window[0].0..window[window.len() - 1].0 + 1)
    }
}

/// The passages of a folder, by name.
pub fn read_all(folder: &Path) -> Vec<Passage> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".txt")?.to_owned()))
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let rows = fs::read_to_string(folder.join(format!("{name}.tsv"))).unwrap();
            Passage {
                genre: name.split_once('-').unwrap().0.to_owned(),
                raw: fs::read_to_string(folder.join(format!("{name}.txt"))).unwrap(),
                truth: rows.lines().skip(1).map(row).collect(),
                name,
            }
        })
        .collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split('\t').collect();
    let [raw, nth, value, unit, qualifier, kind] = cells[..] else {
        panic!("expected six cells, found {}: {line}", cells.len());
    };
    Row {
        raw: raw.to_owned(),
        nth: nth.parse().unwrap(),
        value: value.to_owned(),
        unit: unit.to_owned(),
        qualifier: qualifier.to_owned(),
        kind: kind.to_owned(),
    }
}
