//! Ids and names of one report that stand in the source or the style sheets.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The files in a folder with one of the endings, however deep.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path
            .extension()
            .is_some_and(|ending| endings.iter().any(|it| ending == *it))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Ids of the reports that are published from this repository, and their zones' names.
fn known_reports() -> (Vec<String>, Vec<String>) {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/reports");
    let (mut ids, mut names) = (Vec::new(), Vec::new());
    for folder in fs::read_dir(reports).unwrap() {
        let text = fs::read_to_string(folder.unwrap().path().join("report.toml")).unwrap();
        for line in text.lines() {
            if let Some(id) = line.strip_prefix("id = ") {
                ids.push(id.trim_matches('"').to_owned());
            }
            if let Some(zone) = line.strip_prefix("zone = ") {
                // The places of a text are odd between its quotes: zh-Hant, then en.
                names.extend(zone.split('"').skip(1).step_by(2).map(str::to_owned));
            }
        }
    }
    (ids, names)
}

/// Ids that have a meaning of the program's own and so may stand between quotes: a unit's code, and names
/// of the calculator's results.
const OWN: [&str; 3] = ["rank", "required-growth", "required-increment"];

/// What a text says of reports that it should not know: a selector of an id (`#land`), an id between
/// quotes (`"land"`) that is none of the program's own, a zone's name.
fn report_words(text: &str, ids: &[String], names: &[String]) -> Vec<String> {
    let ends = |rest: &str| {
        let next = rest.chars().next().unwrap_or(' ');
        !next.is_ascii_alphanumeric() && next != '-' && next != '_'
    };
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let selected = |id: &String| {
            let selector = format!("#{id}");
            line.match_indices(&selector)
                .any(|(at, _)| ends(&line[at + selector.len()..]))
        };
        let quoted =
            |id: &String| !OWN.contains(&id.as_str()) && line.contains(&format!("\"{id}\""));
        let told = ids.iter().filter(|id| selected(id) || quoted(id));
        let named = names.iter().filter(|name| line.contains(name.as_str()));
        for word in told.chain(named) {
            found.push(format!("{}: {word}: {}", number + 1, line.trim()));
        }
    }
    found
}

/// The draft (`src/report/draft`) proposes ids for anybody's report, among them common ones such as `main-revenue`, and
/// so is left out; so are tests.
#[test]
fn no_report_is_known_to_the_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (ids, names) = known_reports();
    assert!(ids.len() > 100 && names.len() > 1, "{names:?}");
    let mut known = Vec::new();
    for file in files(&root.join("src"), &["rs", "js"])
        .into_iter()
        .chain(files(&root.join("style"), &["css"]))
    {
        let path = file.strip_prefix(root).unwrap().display().to_string();
        let path = path.replace('\\', "/");
        if path.starts_with("src/report/draft/") || path.ends_with("/tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        // Tests stand last in a file.
        let tests = ["mod ", "pub mod ", "pub(super) mod ", "pub(crate) mod "]
            .into_iter()
            .filter_map(|module| text.find(&format!("#[cfg(test)]\n{module}")))
            .filter(|at| text[*at..].lines().nth(1).unwrap().ends_with('{'))
            .min();
        let found = report_words(&text[..tests.unwrap_or(text.len())], &ids, &names);
        known.extend(found.iter().map(|found| format!("{path}:{found}")));
    }
    assert!(known.is_empty(), "{known:#?}");
}

#[test]
fn words_of_a_report_are_found() {
    let ids = ["land", "rank"].map(str::to_owned);
    let names = ["Harbour Zone".to_owned()];
    for line in [
        "3 if chart.id == \"land\"", "  #land, #x { }", "// Harbour Zone",
    ] {
        assert_eq!(report_words(line, &ids, &names).len(), 1, "{line}");
    }
    for line in [
        "\"main land\"", "#landing {}", "(Unit::Rank, \"rank\")", "Harbour",
    ] {
        assert!(report_words(line, &ids, &names).is_empty(), "{line}");
    }
}
