//! `zone-report draft`, and `check` of what it wrote; the conversion of scripts that a draft is written with.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use zone_report::language::simplifier;
use zone_report::language::traditionaliser;
use zone_report::report::Level;
use zone_report::report::cite;
use zone_report::report::draft;
use zone_report::report::read;

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

fn printed(output: &Output) -> String {
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
        assert!(written.status.success(), "{}", printed(&written));
        let checked = zone_report(&["check".as_ref(), &report, "--source".as_ref(), &source]);
        let said = printed(&checked);
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
        printed(&refused).contains("is there already"),
        "{}",
        printed(&refused)
    );
    assert_eq!(fs::read_to_string(&report).unwrap(), "mine");
}

#[test]
fn without_a_file_the_draft_goes_to_standard_output() {
    let source = root("tests/fixtures/harbour/source.txt");
    let written = zone_report(&["draft".as_ref(), &source]);
    let draft = printed(&written);
    assert!(draft.contains("token = \"達800億元\""), "{draft}");
    assert!(draft.contains("goal = true"), "{draft}");
    let lost = zone_report(&["draft".as_ref()]);
    assert!(printed(&lost).contains("<FILE>"), "{}", printed(&lost));
}

const SOURCE: &str = "臨江(jiang)新區創建於1998年6月,面積40平方公里。\n\
    一是收入更高。2017年營業收入達800億元,增長12.5%,工業投資突破90億元,在全省28家中列第6位。\n\
    二是企業更多。高新技術企業由100家增加到150家,上市公司12家。\n\
    “十三五”目標是:力爭營業收入1200億元,高新技術企業300家,進入全省前3位。";

fn same(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_draft_of_any_text_is_a_report_but_for_its_todos() {
    for source in [
        SOURCE,
        "",
        "甲。",
        "一是收入5億元。\n二是支出3億元。",
        "\u{feff}(guo)1%",
    ] {
        let draft = draft(source, "Lin Jiang 2017", &same);
        let reading = read(&draft, &same);
        let errors: Vec<_> = reading
            .problems
            .iter()
            .chain(&cite(&draft, source).problems)
            .filter(|problem| problem.level == Level::Error)
            .map(|problem| format!("{} ({})", problem.message, &draft[problem.span.clone()]))
            .collect();
        assert!(errors.is_empty(), "{errors:#?}\n{draft}");
        assert!(reading.report.is_some());
        assert!(
            reading
                .problems
                .iter()
                .any(|it| it.message.contains("TODO"))
        );
    }
}

#[test]
fn figures_targets_and_charts_are_suggested() {
    let draft = draft(SOURCE, "x", &same);
    for line in [
        "id = \"operating-revenue\"",
        "token = \"達800億元\"",
        "id = \"goal-operating-revenue\"",
        "baseline = \"operating-revenue\"",
        "id = \"high-tech-firms-2\"",
        "direction = \"lower\"",
        "token = \"2020年\"",
        "period = \"2017\"",
    ] {
        assert!(draft.contains(line), "{line}\n{draft}");
    }
}

#[test]
fn the_same_source_gives_the_same_draft() {
    assert_eq!(draft(SOURCE, "x", &same), draft(SOURCE, "x", &same));
}

#[test]
fn names_become_ids() {
    for (name, id) in [
        ("Lin Jiang 2017", "lin-jiang-2017"),
        ("臨江", "report"),
        ("a--b_", "a-b"),
    ] {
        let draft = draft("", name, &same);
        assert!(draft.contains(&format!("id = \"{id}\"")), "{draft}");
    }
}

#[test]
fn texts_are_simplified() {
    let simplify = simplifier();
    let cases = [
        ("主營業務收入", "主营业务收入"),
        ("「裡頭」", "“里头”"),
        ("乾淨的幹道後面", "干净的干道后面"),
        ("LED", "LED"),
    ];
    for (traditional, simplified) in cases {
        assert_eq!(simplify(traditional), simplified);
    }
}

#[test]
fn texts_become_traditional_once() {
    let traditional = traditionaliser();
    for (text, expected) in [
        ("主营业务收入", "主營業務收入"),
        ("臺階里程", "臺階里程"),
        ("", ""),
    ] {
        assert_eq!(traditional(text), expected);
    }
}

/// The last and the longest of the terms before a figure names it; a rate is of what was named before it.
#[test]
fn figures_are_named_by_what_they_measure() {
    for (text, id, label) in [
        (
            "2017年全區主營業務收入達800億元。",
            "main-revenue",
            "主營業務收入",
        ),
        (
            "固定資產投資突破90億元。",
            "fixed-asset-investment",
            "固定資產投資",
        ),
        ("企業專利800件。", "patents-held", "企業專利"),
        (
            "高新技術企業總數63家。",
            "high-tech-firms",
            "高新技術企業總數",
        ),
        (
            "力爭全區固定資產投資突破90億元。",
            "goal-fixed-asset-investment",
            "力爭全區固定資產投資",
        ),
        (
            "高新技術企業63家，占20%。",
            "high-tech-firms-share",
            "高新技術企業",
        ),
        ("增長2%。", "number-growth", "TODO：名稱"),
        ("列全國企業第6位。", "rank", "列全國企業"),
        ("8000名。", "people", "TODO：名稱"),
        ("天氣8000個。", "number", "天氣"),
    ] {
        let draft = draft(text, "x", &same);
        let last = draft
            .split("\n[[")
            .filter(|it| it.starts_with("figures]]"))
            .last();
        let last = last.expect("the text has a figure");
        assert!(last.contains(&format!("id = \"{id}\"")), "{text}\n{last}");
        assert!(
            last.contains(&format!("zh-Hant = \"{label}\"")),
            "{text}\n{last}"
        );
    }
}
