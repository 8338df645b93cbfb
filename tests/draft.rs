//! `zone-report draft`, and `check` of what it wrote.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

fn zone_report(arguments: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_zone-report"))
        .args(arguments)
        .output()
        .unwrap()
}

fn root(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn new_file(name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_file(&file);
    file
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_draft_passes_check_but_for_its_todos() {
    let mut sources = vec![root("tests/fixtures/harbour/source.txt")];
    for part in ["tuning", "regression"] {
        let folder = fs::read_dir(root("tests/figures/passages").join(part)).unwrap();
        let passages = folder.map(|entry| entry.unwrap().path());
        sources.extend(passages.filter(|path| path.extension().is_some_and(|it| it == "txt")));
    }
    let report = new_file("draft.toml");
    for source in sources {
        let _ = fs::remove_file(&report);
        let written = zone_report(&["draft".as_ref(), &source, "-o".as_ref(), &report]);
        assert!(written.status.success(), "{}", told(&written));
        let checked = zone_report(&["check".as_ref(), &report, "--source".as_ref(), &source]);
        let said = told(&checked);
        assert!(checked.status.success(), "{}: {said}", source.display());
        assert!(said.contains("0 errors"), "{said}");
        assert!(
            said.contains("a TODO is left for a person to write"),
            "{said}"
        );
        assert!(said.contains("help: write it in every language"), "{said}");
    }
}

#[test]
fn what_a_person_wrote_is_not_overwritten() {
    let report = new_file("mine.toml");
    fs::write(&report, "mine").unwrap();
    let source = root("tests/fixtures/harbour/source.txt");
    let refused = zone_report(&["draft".as_ref(), &source, "-o".as_ref(), &report]);
    assert!(!refused.status.success());
    assert!(
        told(&refused).contains("is there already"),
        "{}",
        told(&refused)
    );
    assert_eq!(fs::read_to_string(&report).unwrap(), "mine");
}

#[test]
fn without_a_file_the_draft_goes_to_standard_output() {
    let source = root("tests/fixtures/harbour/source.txt");
    let written = zone_report(&["draft".as_ref(), &source]);
    let draft = told(&written);
    assert!(draft.contains("token = \"達800億元\""), "{draft}");
    assert!(draft.contains("goal = true"), "{draft}");
    let lost = zone_report(&["draft".as_ref()]);
    assert!(told(&lost).contains("<FILE>"), "{}", told(&lost));
}
