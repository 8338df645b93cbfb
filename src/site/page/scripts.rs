//! The pages' own scripts: ES modules in `site/scripts`, served as they stand there while one works on them,
//! bundled in a release.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

use crate::language::Language;
use crate::site::file::File;
use crate::view::find_words;
use crate::view::original_words;
use crate::view::share_words;

/// A module's path in a site that serves modules as they are, and its text.
macro_rules! modules {
    ($($name:literal)*) => {
        [$((concat!("scripts/", $name, ".js"), include_str!(concat!("../scripts/", $name, ".js"))),)*]
    };
}

/// Modules that stand in the folder. They import each other, and from beside their folder the glue of the page's
/// module (`web.js`) and of the reader's (`original.js`).
const WRITTEN: [(&str, &str); 34] = modules![
    "actions" "appendix" "asked" "chapters" "controls" "coverage" "dialogs" "documents" "download" "drawings"
    "elements" "embedding" "evidence" "figures" "frame" "index" "islands" "listed" "options" "original" "page"
    "places" "reader" "rows" "second" "sentence" "share" "single" "state" "tables" "take" "touched" "way" "ways"
];

/// All modules: those of the folder, and the words of what is loaded when a reader asks, in all languages.
pub fn modules() -> Vec<(&'static str, String)> {
    // A bundle holds the tables that it names and no other.
    let words = ["share", "original", "figures"].map(|name| {
        let of = |language: Language| (language.tag().to_owned(), words_of(name, language));
        let table: Value = Language::ALL.into_iter().map(of).collect();
        format!("export const {name} = {table};\n")
    });
    let written = WRITTEN.into_iter();
    let written = written.map(|(path, text)| (path, text.to_owned()));
    written
        .chain([("scripts/table.js", words.concat())])
        .collect()
}

/// A table of words, by the name of the module that asks for it.
fn words_of(name: &str, language: Language) -> Value {
    match name {
        "share" => json!(share_words(language)),
        "original" => json!(original_words(language)),
        _ => json!(find_words(language)),
    }
}

/// What stands in a page, in a frame and in the one file.
const INSIDE: [&str; 3] = ["page", "frame", "single"];

/// The scripts of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scripts {
    /// The bundles of [`INSIDE`], by the names of their modules; none where the modules are loaded.
    inside: BTreeMap<String, String>,
    /// What is loaded.
    pub(crate) files: Vec<File>,
    /// The paths of what a page loads when a reader asks for it: menus, the dialog of embeds and sorted tables, the
    /// check against the original, and the script of its worker.
    pub(crate) asked: String,
    pub(crate) original: String,
    pub(crate) reader: String,
    /// The path of the table of all figures, which a page loads once it is idle.
    pub(crate) figures: String,
    /// The path of what every page loads once its islands live.
    pub(crate) ways: String,
}

impl Scripts {
    /// The modules as they are.
    pub fn modules() -> Scripts {
        let path = |name: &str| format!("scripts/{name}.js");
        Scripts {
            inside: BTreeMap::new(),
            files: modules()
                .into_iter()
                .map(|(path, text)| File::text(path, text))
                .collect(),
            asked: path("asked"),
            original: path("original"),
            reader: path("reader"),
            figures: path("figures"),
            ways: path("ways"),
        }
    }

    /// The bundles, each by the name of the module that it begins with.
    pub fn bundled(bundle: impl Fn(&str) -> String) -> Scripts {
        let file = |name| File::hashed(name, "js", bundle(name));
        let files = ["asked", "original", "reader", "figures", "ways"].map(file);
        let [asked, original, reader, figures, ways] =
            files.each_ref().map(|file| file.path.clone());
        Scripts {
            inside: INSIDE.map(|name| (name.to_owned(), bundle(name))).into(),
            files: files.into(),
            asked,
            original,
            reader,
            figures,
            ways,
        }
    }

    /// The script of a page `up` folders below the root, as an element: a bundle runs before the page goes on, a
    /// module as soon as it is there.
    pub(crate) fn element(&self, name: &str, up: &str) -> String {
        match self.inside.get(name) {
            Some(bundle) => format!("<script>{bundle}</script>\n"),
            None => {
                format!("<script type=\"module\" async src=\"{up}scripts/{name}.js\"></script>\n")
            }
        }
    }
}
