//! The reader for the browser: a worker's script and its module, which a page asks for only when a
//! reader has a document to be held against its figures.

use crate::site::file::File;
use crate::site::page::sheets;

/// What the page does with it.
const PAGE: &str = include_str!("../scripts/original.js");
/// What the worker does, behind the module's glue.
const WORKER: &str = include_str!("../scripts/reader.js");
/// How a page listens for a document.
const BOOT: &str = include_str!("../scripts/original-boot.js");

/// The reader's files, with a hash of their content in the name, out of its module and the module's glue.
pub fn reader(module: Vec<u8>, glue: String) -> [File; 2] {
    [
        File::hashed("reader", "js", glue + WORKER),
        File::hashed("reader", "wasm", module),
    ]
}

/// The file of a reader among others that ends so.
pub fn named<'a>(files: &'a [File], ending: &str) -> Option<&'a File> {
    let own = |file: &&File| file.path.starts_with("reader-") && file.path.ends_with(ending);
    files.iter().find(own)
}

/// The names of a reader's script and module among files; none where there is no reader.
pub fn names(files: &[File]) -> [String; 2] {
    [".js", ".wasm"]
        .map(|ending| named(files, ending).map_or(String::new(), |file| file.path.clone()))
}

/// The page's part with its sheet, and an expression that starts its reader.
pub fn page(start: &str) -> String {
    let sheet = serde_json::Value::from(sheets::findings()).to_string();
    PAGE.replace("READER", start).replace("SHEET", &sheet)
}

/// The page's part, which finds the reader beside it.
pub fn beside([script, module]: &[String; 2]) -> File {
    let at = |name: &str| format!("new URL(\"{name}\", import.meta.url)");
    let start = format!("[new Worker({}), {}.href]", at(script), at(module));
    File::hashed("original", "js", page(&start))
}

/// The page's own script for it; `load` is an expression that promises the page's part.
pub fn boot(load: &str) -> String {
    BOOT.replace("LOAD", load)
}
