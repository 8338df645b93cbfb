//! Goldens: files that hold what a test is to find, readable in a review.
//!
//! `UPDATE=1 cargo test` rewrites them. A mismatch leaves `x-changed.svg` beside `x.svg`, and a golden that no
//! test asks for fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The goldens of a folder whose names end alike, while a test compares them.
pub struct Goldens {
    folder: PathBuf,
    ending: &'static str,
    update: bool,
    wanted: BTreeSet<String>,
    faults: Vec<String>,
}

impl Goldens {
    /// `folder` from the top of the repository.
    pub fn of(folder: &str, ending: &'static str) -> Goldens {
        Goldens {
            folder: Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            ending,
            update: std::env::var_os("UPDATE").is_some(),
            wanted: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    /// Holds a text against a golden.
    pub fn compare(&mut self, file: &str, given: &str) {
        self.wanted.insert(file.to_owned());
        let (stem, ending) = file.rsplit_once('.').unwrap();
        let beside = self.folder.join(format!("{stem}-changed.{ending}"));
        let golden = self.folder.join(file);
        if self.update {
            fs::create_dir_all(&self.folder).unwrap();
            fs::write(&golden, given).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if expected == given {
            let _ = fs::remove_file(&beside);
            return;
        }
        fs::create_dir_all(&self.folder).unwrap();
        fs::write(&beside, given).unwrap();
        self.faults.push(format!(
            "{file}: {}; see {stem}-changed.{ending}",
            first_difference(&expected, given)
        ));
    }

    /// # Panics
    /// If a golden differs, or nobody has asked for one that is there.
    pub fn finish(mut self) {
        for entry in fs::read_dir(&self.folder).unwrap() {
            let file = entry.unwrap().file_name().into_string().unwrap();
            let golden = file.ends_with(self.ending) && !file.contains("-changed.");
            if golden && !self.wanted.contains(&file) {
                self.faults
                    .push(format!("{file}: no test asks for this golden"));
            }
        }
        assert!(
            self.faults.is_empty(),
            "goldens in {} differ; UPDATE=1 cargo test rewrites them\n{}",
            self.folder.display(),
            self.faults.join("\n")
        );
    }
}

/// The first line that differs, as the golden has it and as it is now.
fn first_difference(expected: &str, given: &str) -> String {
    let (mut expected, mut given) = (expected.lines(), given.lines());
    for line in 1.. {
        let pair = (expected.next(), given.next());
        if pair.0 != pair.1 || pair.0.is_none() {
            let shown =
                |text: Option<&str>| text.map_or("nothing".to_owned(), |it| format!("`{it}`"));
            let (expected, given) = (shown(pair.0), shown(pair.1));
            return format!("line {line}: expected {expected}, found {given}");
        }
    }
    String::new()
}
