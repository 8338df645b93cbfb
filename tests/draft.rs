//! `zone-report draft`, and `check` of what it wrote; the conversion of scripts that a draft is written with.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "draft/digest.rs"]
mod digest;
#[path = "support/golden.rs"]
mod golden;

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;

use zone_report::figure;
use zone_report::language::simplifier;
use zone_report::language::traditionaliser;
use zone_report::report::Wording;
use zone_report::report::cite;
use zone_report::report::draft;
use zone_report::report::read;
use zone_report::text;
use zone_report::view::Edition;
use zone_report::view::page;

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

/// Every passage of the figures' and of the observations' tests, and made-up long reports.
fn sources() -> Vec<PathBuf> {
    let mut sources = vec![root("tests/fixtures/harbour/source.txt")];
    for folder in [
        "tests/figures/passages/tuning",
        "tests/figures/passages/regression",
        "tests/observation/passages",
        "tests/draft/reports",
        "tests/draft/judged",
    ] {
        let files = fs::read_dir(root(folder)).unwrap();
        let passages = files.map(|entry| entry.unwrap().path());
        sources.extend(passages.filter(|path| path.extension().is_some_and(|it| it == "txt")));
    }
    sources.sort();
    sources
}

/// What is wrong with a draft of a source: what is left to write, problems, figures that it lacks.
fn faults(source: &str, wording: Wording, convert: &Conversion) -> Vec<String> {
    let written = draft(source, "report", wording, &convert.traditional);
    let reading = read(&written, &convert.simplified);
    let cited = cite(&written, source);
    let problems = reading.problems.iter().chain(&cited.problems);
    let mut faults: Vec<String> = problems
        .map(|it| format!("{} ({})", it.message, &written[it.span.clone()]))
        .collect();
    if written.contains("TODO") {
        faults.push("TODO".to_owned());
    }
    let Some(report) = reading.report else {
        return faults;
    };
    let document = text::read(source);
    for figure in figure::figures(&document).0 {
        let value = figure.reading.quantity.value.to_string();
        let unit = figure.reading.quantity.unit.code();
        let held = report.figures.iter().any(|(_, it)| {
            let near = match (it.quantity.number(), figure.reading.quantity.number()) {
                (Some(one), Some(other)) => (one - other).abs() <= one.abs() * 1e-9,
                _ => it.quantity.value.to_string() == value,
            };
            near && it.quantity.unit.code() == unit
        });
        if !held {
            faults.push(format!("{} ({value} {unit}) is lacking", figure.raw));
        }
    }
    faults
}

struct Conversion {
    traditional: Box<dyn Fn(&str) -> String>,
    simplified: Box<dyn Fn(&str) -> String>,
}

impl Conversion {
    fn new() -> Conversion {
        Conversion {
            traditional: Box::new(traditionaliser()),
            simplified: Box::new(simplifier()),
        }
    }
}

#[test]
fn a_draft_is_a_whole_report() {
    let convert = Conversion::new();
    let mut faulty = Vec::new();
    for path in sources() {
        let source = fs::read_to_string(&path).unwrap();
        for wording in [Wording::Source, Wording::Figures] {
            for fault in faults(&source, wording, &convert) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                faulty.push(format!("{name} {wording:?}: {fault}"));
            }
        }
    }
    assert!(faulty.is_empty(), "{}: {faulty:#?}", faulty.len());
}

/// Each line of these was judged by hand: `tests/draft/JUDGED.md`.
#[test]
fn drafts_say_what_was_judged() {
    let convert = Conversion::new();
    let mut goldens = golden::Goldens::of("tests/draft/drafted", ".txt");
    let files = fs::read_dir(root("tests/draft/judged")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 20);
    for path in files {
        let source = fs::read_to_string(&path).unwrap();
        let written = draft(&source, "report", Wording::Source, &convert.traditional);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        goldens.compare(&name, &digest::digest(&written));
    }
    goldens.finish();
}

#[test]
fn pages_stand_in_the_languages_of_the_source() {
    let convert = Conversion::new();
    for (name, tags) in [
        ("bulletin", &["zh-Hans", "zh-Hant"][..]),
        ("few", &["zh-Hans", "zh-Hant"]),
        ("none", &["zh-Hans", "zh-Hant"]),
        ("tables", &["zh-Hans", "zh-Hant"]),
        ("taiwan", &["zh-Hant", "zh-Hans"]),
        ("english", &["en"]),
    ] {
        let source = fs::read_to_string(root(&format!("tests/draft/reports/{name}.txt"))).unwrap();
        let written = draft(&source, name, Wording::Source, &convert.traditional);
        let report = read(&written, &convert.simplified).report.unwrap();
        let languages: Vec<&str> = report.languages.iter().map(|it| it.tag()).collect();
        assert_eq!(languages, tags, "{name}");
        for &language in &report.languages {
            let page = page(&Edition::new(&report, language), "style.css");
            for tag in ["en", "zh-Hans", "zh-Hant"] {
                let switched = page.contains(&format!("hreflang=\"{tag}\""));
                assert_eq!(
                    switched,
                    tags.len() > 1 && tags.contains(&tag),
                    "{name} {tag}"
                );
            }
        }
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
fn a_draft_of_any_text_is_a_whole_report() {
    let convert = Conversion::new();
    for source in [
        SOURCE,
        "",
        "甲。",
        "一是收入5億元。\n二是支出3億元。",
        "\u{feff}(guo)1%",
        "A {brace} and 5%.",
        "{id}有5家",
    ] {
        for wording in [Wording::Source, Wording::Figures] {
            let faults = faults(source, wording, &convert);
            assert!(faults.is_empty(), "{source}: {faults:#?}");
        }
    }
}

#[test]
fn figures_targets_and_headlines_are_those_of_the_text() {
    let draft = draft(SOURCE, "x", Wording::Source, &same);
    for line in [
        "languages = [\"zh-Hant\", \"zh-Hans\"]",
        "prose = \"source\"",
        "zone = { zh-Hant = \"臨江新區\" }",
        "id = \"operating-revenue\"",
        "token = \"達800億元\"",
        "id = \"goal-operating-revenue\"",
        "baseline = \"operating-revenue\"",
        "token = \"2017年\"",
        "period = \"2017\"",
    ] {
        assert!(draft.contains(line), "{line}\n{draft}");
    }
}

#[test]
fn the_same_source_gives_the_same_draft() {
    assert_eq!(
        draft(SOURCE, "x", Wording::Source, &same),
        draft(SOURCE, "x", Wording::Source, &same)
    );
}

#[test]
fn names_become_ids() {
    for (name, id) in [
        ("Lin Jiang 2017", "lin-jiang-2017"),
        ("臨江", "report"),
        ("a--b_", "a-b"),
    ] {
        let draft = draft("", name, Wording::Source, &same);
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

#[test]
fn what_has_no_name_is_called_a_report_in_each_script() {
    let draft = draft("一首诗，没有数字。", "poem", Wording::Source, &same);
    assert!(draft.contains("zone = { zh-Hans = \"这份报告\""), "{draft}");
}
