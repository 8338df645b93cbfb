//! The source as modules that name each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A file of `src`.
pub struct File {
    /// From the repository's top.
    pub path: String,
    /// Its module without `crate::`: `figure::parse`.
    pub module: String,
    /// As it stands.
    pub text: String,
    /// Without comments and unit tests; lines keep their numbers.
    pub code: String,
}

/// Every file of `src`.
pub fn all() -> Vec<File> {
    let mut found = Vec::new();
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    collect(&top.join("src"), top, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// The files of the library and its command line: programs of their own under `bin` are left out.
pub fn files() -> Vec<File> {
    let mut files = all();
    files.retain(|file| !file.module.starts_with("bin::"));
    files
}

fn collect(folder: &Path, top: &Path, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, top, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(top).unwrap();
            let path = path.to_str().unwrap().replace('\\', "/");
            let module = path.trim_start_matches("src/").trim_end_matches(".rs");
            let module = module.trim_end_matches("/mod").replace('/', "::");
            let code = code(&text);
            found.push(File {
                path,
                module,
                text,
                code,
            });
        }
    }
}

/// A file's text up to its unit tests, comments left empty.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let mut code = String::new();
    for line in text[..end].lines() {
        if !line.trim_start().starts_with("//") {
            code.push_str(line);
        }
        code.push('\n');
    }
    code
}

/// The paths behind each occurrence of a prefix.
fn paths<'a>(code: &'a str, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    code.match_indices(prefix).map(move |(at, _)| {
        let line = code[..at].rfind('\n').map_or(0, |end| end + 1);
        let rest = &code[at + prefix.len()..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        (
            code[line..at].trim_start(),
            rest[..end.unwrap_or(rest.len())].trim_end_matches(':'),
        )
    })
}

/// The modules that a file uses, doors looked through: what a `mod.rs` passes on with `pub use` counts as
/// the file that defines it.
pub fn used(file: &File, files: &[File]) -> Vec<String> {
    let mut found = BTreeSet::new();
    for (before, path) in paths(&file.code, "crate::") {
        // A door uses nothing of what it passes on.
        if before.starts_with("pub") && before.ends_with("use ") {
            continue;
        }
        found.extend(defining(path, files, 0));
    }
    // A parent that names its children's items by their path.
    for child in children(file, files) {
        let name = child.rsplit("::").next().unwrap();
        let called = file
            .code
            .match_indices(&format!("{name}::"))
            .any(|(at, _)| {
                let before = file.code[..at].chars().next_back();
                before.is_none_or(|it| !(it.is_alphanumeric() || it == '_' || it == ':'))
            });
        if called {
            found.insert(child.clone());
        }
    }
    found.remove(&file.module);
    found.into_iter().collect()
}

fn children<'a>(file: &File, files: &'a [File]) -> impl Iterator<Item = &'a String> {
    let prefix = format!("{}::", file.module);
    files
        .iter()
        .map(|other| &other.module)
        .filter(move |module| {
            module
                .strip_prefix(&prefix)
                .is_some_and(|rest| !rest.contains("::"))
        })
}

/// The module that defines what a path names.
fn defining(path: &str, files: &[File], depth: usize) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    for length in (1..=parts.len()).rev() {
        let module = parts[..length].join("::");
        let Some(file) = files.iter().find(|file| file.module == module) else {
            continue;
        };
        let Some(item) = parts.get(length) else {
            return Some(module);
        };
        let passed_on = paths(&file.code, "crate::").find(|(before, path)| {
            before.starts_with("pub")
                && before.ends_with("use ")
                && path.rsplit("::").next() == Some(*item)
        });
        return match passed_on {
            Some((_, path)) if depth < 8 => defining(path, files, depth + 1),
            _ => Some(module),
        };
    }
    None
}

#[test]
fn doors_are_looked_through() {
    let file = |module: &str, code: &str| File {
        path: format!("src/{module}.rs"),
        module: module.to_owned(),
        text: code.to_owned(),
        code: code.to_owned(),
    };
    let files = [
        file(
            "a",
            "mod b;\npub use crate::a::b::Thing;\nfn f() { b::g() }",
        ),
        file("a::b", "pub struct Thing;"),
        file("c", "use crate::a::Thing;\nfn f() { crate::a::f() }"),
    ];
    assert_eq!(used(&files[0], &files), ["a::b"]);
    assert!(used(&files[1], &files).is_empty());
    assert_eq!(used(&files[2], &files), ["a", "a::b"]);
}
