//! The modules stand in the order in which data flows, and none uses a later one.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

const FLOW: [&str; 7] = [
    "text",
    "figure",
    "report",
    "calculator",
    "chart",
    "view",
    "site",
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The modules of this crate that a line of source names.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

#[test]
fn no_module_uses_a_later_one() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut against_the_flow = Vec::new();
    for (place, module) in FLOW.iter().enumerate() {
        let later = &FLOW[place + 1..];
        for file in rust_files(&source.join(module)) {
            let text = fs::read_to_string(&file).unwrap();
            for (number, line) in text.lines().enumerate() {
                if named(line).any(|name| later.contains(&name)) {
                    let file = file.strip_prefix(&source).unwrap().display();
                    against_the_flow.push(format!("{file}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(against_the_flow.is_empty(), "{against_the_flow:#?}");
}

#[test]
fn the_modules_a_line_names_are_found() {
    let names: Vec<&str> = named("use crate::chart::Placed; // crate::view").collect();
    assert_eq!(names, ["chart", "view"]);
    assert_eq!(named("use zone_report::site::Page;").count(), 0);
}
