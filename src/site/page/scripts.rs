//! The pages' own scripts: ES modules in `site/scripts`, served as they stand there while one works on them,
//! bundled in a release.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use crate::site::file::File;

/// A module's path in a site that serves modules as they are, and its text.
macro_rules! modules {
    ($($name:literal)*) => {
        [$((concat!("scripts/", $name, ".js"), include_str!(concat!("../scripts/", $name, ".js"))),)*]
    };
}

/// All modules. They import each other, and from beside their folder the glue of the page's module (`web.js`)
/// and of the reader's (`original.js`).
pub const MODULES: [(&str, &str); 12] = modules![
    "chapters" "documents" "elements" "frame" "islands" "options" "original" "page" "reader" "share"
    "single" "state"
];

/// What stands in a page, in a frame and in the one file.
const INSIDE: [&str; 3] = ["page", "frame", "single"];

/// The scripts of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scripts {
    /// The bundles of [`INSIDE`], by the names of their modules; none where the modules are loaded.
    inside: BTreeMap<String, String>,
    /// What is loaded.
    pub(crate) files: Vec<File>,
    /// The paths of what a page loads when a reader asks for it: the dialog of embeds, the check against the
    /// original, and the script of its worker.
    pub(crate) share: String,
    pub(crate) original: String,
    pub(crate) reader: String,
}

impl Scripts {
    /// The modules as they are.
    pub fn modules() -> Scripts {
        let path = |name: &str| format!("scripts/{name}.js");
        Scripts {
            inside: BTreeMap::new(),
            files: MODULES.map(|(path, text)| File::text(path, text)).into(),
            share: path("share"),
            original: path("original"),
            reader: path("reader"),
        }
    }

    /// The bundles, each by the name of the module that it begins with.
    pub fn bundled(bundle: impl Fn(&str) -> String) -> Scripts {
        let file = |name| File::hashed(name, "js", bundle(name));
        let files = ["share", "original", "reader"].map(file);
        let [share, original, reader] = files.each_ref().map(|file| file.path.clone());
        Scripts {
            inside: INSIDE.map(|name| (name.to_owned(), bundle(name))).into(),
            files: files.into(),
            share,
            original,
            reader,
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
