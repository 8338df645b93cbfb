//! The architecture's invariants, read out of the source: data flows one way, files form no circle, features
//! change no answer, and folders and files keep a size that one can survey.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "house/graph.rs"]
mod graph;
#[path = "house/reports.rs"]
mod reports;
#[path = "house/source.rs"]
mod source;
#[path = "house/words.rs"]
mod words;

use graph::circles;
use source::File;
use source::files;

/// The stages in the order in which data flows: each uses only those before it.
const FLOW: [&str; 10] = [
    "language", "text", "document", "figure", "observation", "report", "calculator", "chart",
    "view", "site",
];

/// The rooms of a stage, in the same sense.
const ROOMS: [(&str, &[&str]); 2] = [
    (
        "figure",
        &[
            "quantity", "lexicon", "numeral", "write", "parse", "table", "extract",
        ],
    ),
    (
        "chart",
        &[
            "theme", "area", "plan", "compose", "text", "place", "ink", "export",
        ],
    ),
];

/// The stages that answer alike in every feature state.
const DOMAIN: [&str; 7] = [
    "language", "text", "figure", "observation", "report", "calculator", "chart",
];

/// No file is longer, its unit tests included.
const LONGEST_FILE: usize = 350;

/// No folder holds more files of its own.
const LARGEST_FOLDER: usize = 14;

/// The arrows from one file to another that a rule forbids, each as `file -> file`.
fn arrows(files: &[File], forbidden: impl Fn(&[&str], &[&str]) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let from: Vec<&str> = file.module.split("::").collect();
        for used in source::used(file, files) {
            let to: Vec<&str> = used.split("::").collect();
            if forbidden(&from, &to) {
                found.push(format!("{} -> {used}", file.path));
            }
        }
    }
    found
}

/// Whether `to` stands behind `from` in an order that has both.
fn runs_back(order: &[&str], from: &str, to: &str) -> bool {
    let place = |name: &str| order.iter().position(|known| *known == name);
    matches!((place(from), place(to)), (Some(from), Some(to)) if to > from)
}

#[test]
fn data_flows_one_way_between_stages() {
    let back = arrows(&files(), |from, to| runs_back(&FLOW, from[0], to[0]));
    assert!(back.is_empty(), "{back:#?}");
}

#[test]
fn data_flows_one_way_between_the_rooms_of_a_stage() {
    for (stage, rooms) in ROOMS {
        let back = arrows(&files(), |from, to| {
            from.len() > 1
                && to.len() > 1
                && from[0] == stage
                && to[0] == stage
                && runs_back(rooms, from[1], to[1])
        });
        assert!(back.is_empty(), "{stage}: {back:#?}");
    }
}

#[test]
fn only_compose_knows_what_a_chart_is_of() {
    let found = arrows(&files(), |from, to| {
        from[0] == "chart"
            && from.get(1) != Some(&"compose")
            && ["report", "calculator"].contains(&to[0])
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_built_module_is_the_business_of_site_and_command() {
    let found = arrows(&files(), |from, to| {
        let elsewhere = to[0] == "wasm" && !["wasm", "site", "command"].contains(&from[0]);
        elsewhere || from[0] == "wasm" && to[0] != "wasm"
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_files_form_a_circle() {
    let files = files();
    let graph: Vec<(String, Vec<String>)> = files
        .iter()
        .map(|file| (file.module.clone(), source::used(file, &files)))
        .collect();
    let circles = circles(&graph);
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn a_feature_gates_whole_modules_or_derives_below_the_view() {
    let mut found = Vec::new();
    for file in files() {
        if !DOMAIN.contains(&file.module.split("::").next().unwrap()) {
            continue;
        }
        let lines: Vec<&str> = file.code.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let declares = |line: &str| {
                let line = line.trim_start();
                line.contains("mod ") || line.contains("use ")
            };
            let gates = line.trim_start().starts_with("#[cfg(")
                && lines.get(index + 1).is_some_and(|next| declares(next));
            let derives = line.trim_start().starts_with("#[cfg_attr(") && line.contains("derive");
            if line.contains("feature = \"") && !gates && !derives {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn files_and_folders_can_be_surveyed() {
    let files = source::all();
    let long: Vec<String> = files
        .iter()
        .filter(|file| file.text.lines().count() > LONGEST_FILE)
        .map(|file| format!("{}: {} lines", file.path, file.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
    let mut folders = std::collections::BTreeMap::new();
    for file in &files {
        *folders
            .entry(file.path.rsplit_once('/').unwrap().0)
            .or_insert(0) += 1;
    }
    folders.retain(|_, count| *count > LARGEST_FOLDER);
    assert!(folders.is_empty(), "{folders:#?}");
}
