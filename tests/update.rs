//! A draft that follows its source: what was edited stays, all else is that of now.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;

use zone_report::language::simplifier;
use zone_report::language::traditionaliser;
use zone_report::report;
use zone_report::report::Redraft;
use zone_report::report::Wording;
use zone_report::report::read;

fn draft(source: &str) -> String {
    report::draft(source, "zone", Wording::Source, &traditionaliser())
}

fn redraft(source: &str, then: &str, edited: &str) -> Redraft {
    report::redraft(source, then, edited, &traditionaliser()).unwrap()
}

/// What is wrong with a report.
fn faults(report: &str) -> Vec<String> {
    let problems = read(report, &simplifier()).problems.into_iter();
    problems
        .map(|it| format!("{}: {}", it.message, &report[it.span]))
        .collect()
}

fn told(again: &Redraft) -> Vec<String> {
    again.changes.iter().map(ToString::to_string).collect()
}

/// The lines that a text has and another has not.
fn lines_of(text: &str, other: &str) -> Vec<String> {
    let known: Vec<&str> = other.lines().collect();
    text.lines()
        .filter(|it| !known.contains(it))
        .map(str::to_owned)
        .collect()
}

const SOURCE: &str = "臨江新區2017年工作報告\n一是經濟穩步增長。2017年全區營業收入達800億元，增長12%。\
    工業投資90億元，增長8%。\n二是創新能力增強。高新技術企業達150家。專利授權量2300件。\n\
    三是民生改善。新建學校3所，總投資5.6億元。\n";

#[test]
fn the_same_source_changes_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/draft/reports");
    for entry in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        let first = draft(&source);
        let again = redraft(&source, &first, &first);
        assert_eq!(again.report, first);
        assert_eq!(again.draft, first);
        assert_eq!(told(&again), [""; 0]);
    }
}

#[test]
fn what_nobody_edited_follows_the_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/draft/reports");
    let source = fs::read_to_string(folder.join("bulletin.txt")).unwrap();
    let first = draft(&source);
    for (from, to) in [
        ("2023年", "2024年"),
        ("億元", "萬元"),
        ("。", "。\n"),
        ("增長", "下降"),
    ] {
        let changed = source.replace(from, to);
        let again = redraft(&changed, &first, &first);
        let (report, draft) = (again.report.parse::<DocumentMut>().unwrap(), &again.draft);
        let expected = draft.parse::<DocumentMut>().unwrap();
        for (name, item) in expected.iter().filter(|it| it.0 != "report") {
            assert_eq!(report[name].to_string(), item.to_string(), "{from}: {name}");
        }
        assert_eq!(faults(&again.report), [""; 0], "{from}");
    }
}

#[test]
fn new_and_vanished_figures_are_told_and_edits_stay() {
    let first = draft(SOURCE);
    let edited = first
        .replacen(
            "standfirst = ",
            "# The board wants this one.\nstandfirst = ",
            1,
        )
        .replace("專利授權量", "專利");
    let now = SOURCE
        .replace("新建學校3所，", "")
        .replace("工業投資90億元", "工業投資95億元")
        .replace("增強。高新", "增強。研發投入20億元。高新");
    let again = redraft(&now, &first, &edited);
    let changes = told(&again);
    let has = |start: &str, token: &str| {
        changes
            .iter()
            .any(|it| it.starts_with(start) && it.contains(token))
    };
    assert!(has("new in the source", "20億元"), "{changes:#?}");
    assert!(has("gone from the source", "3所"), "{changes:#?}");
    assert!(
        !changes.iter().any(|it| it.contains("95億元")),
        "the same figure: {changes:#?}"
    );
    assert!(
        again
            .report
            .contains("# The board wants this one.\nstandfirst = ")
    );
    assert!(again.report.contains("專利") && !again.report.contains("專利授權量"));
    assert!(again.report.contains("95億元") && !again.report.contains("90億元"));
    assert_eq!(faults(&again.report), [""; 0]);
    // What went comes back with what was made of it.
    let back = redraft(SOURCE, &again.draft, &again.report);
    assert_eq!(lines_of(&edited, &back.report), [""; 0], "{}", back.report);
}

#[test]
fn figures_keep_their_ids_whatever_stands_before_them() {
    let first = draft("一是收入。營業收入800億元。\n二是其他。撥款20億元。捐贈30億元。\n");
    let now = "一是收入。營業收入800億元。借款10億元。\n二是其他。撥款20億元。捐贈30億元。\n";
    let again = redraft(now, &first, &first);
    let ids = |text: &str, token: &str| {
        let document = text.parse::<DocumentMut>().unwrap();
        let figures = document["figures"].as_array_of_tables().unwrap().iter();
        let ids = figures.filter(|it| it["token"].as_str() == Some(token));
        ids.map(|it| it["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for token in ["800億元", "20億元", "30億元"] {
        assert_eq!(ids(&first, token), ids(&again.report, token), "{token}");
    }
    assert_eq!(ids(&again.report, "10億元").len(), 1);
    // A text of a person's own goes on naming what it named.
    let id = ids(&first, "30億元").remove(0);
    let edited = first.replacen(
        "title = { zh-Hant = \"",
        &format!("title = {{ zh-Hant = \"捐贈{{{id}}}，"),
        1,
    );
    let gone = redraft(
        "一是收入。營業收入800億元。\n二是其他。撥款20億元。\n",
        &first,
        &edited,
    );
    assert!(gone.report.contains(&format!("捐贈{{{id}}}，")));
    assert!(
        told(&gone).iter().any(|it| it.contains("but kept")),
        "{:#?}",
        told(&gone)
    );
    assert_eq!(faults(&gone.report), [""; 0]);
}

#[test]
fn what_was_taken_out_stays_out() {
    let first = draft(SOURCE);
    let mut edited = first.parse::<DocumentMut>().unwrap();
    edited.remove("closing");
    edited["headlines"]
        .as_array_of_tables_mut()
        .unwrap()
        .remove(0);
    let edited = edited.to_string();
    let again = redraft(&SOURCE.replace("150家", "180家"), &first, &edited);
    let report = again.report.parse::<DocumentMut>().unwrap();
    assert!(report.get("closing").is_none());
    let before = first.parse::<DocumentMut>().unwrap();
    let headlines = |it: &DocumentMut| it["headlines"].as_array_of_tables().unwrap().len();
    assert_eq!(headlines(&report) + 1, headlines(&before));
    assert!(again.report.contains("180家"));
    assert_eq!(faults(&again.report), [""; 0]);
}

#[test]
fn what_is_no_toml_is_left_alone() {
    let first = draft(SOURCE);
    let broken = &first[..first.len() / 2];
    let error = report::redraft(SOURCE, &first, &format!("{broken}\n[["), &traditionaliser());
    assert!(error.unwrap_err().contains("expected TOML"));
}

/// A fact that a source may state.
#[derive(Debug, Clone)]
struct Fact {
    subject: usize,
    value: u32,
    growth: Option<u32>,
    form: usize,
}

const SUBJECTS: [(&str, &str); 12] = [
    ("地區生產總值", "億元"),
    ("營業收入", "億元"),
    ("工業投資", "億元"),
    ("固定資產投資", "億元"),
    ("財政收入", "億元"),
    ("高新技術企業", "家"),
    ("專利授權量", "件"),
    ("在校學生", "人"),
    ("建成區面積", "平方公里"),
    ("撥款", "萬元"),
    ("引進項目", "個"),
    ("城鎮居民人均可支配收入", "元"),
];

fn sentence(fact: &Fact) -> String {
    let (name, unit) = SUBJECTS[fact.subject];
    let value = fact.value;
    let growth = fact
        .growth
        .map(|growth| format!("，增長{growth}%"))
        .unwrap_or_default();
    match fact.form {
        0 => format!("2017年全區{name}達{value}{unit}{growth}。"),
        1 => format!("{name}{value}{unit}{growth}。"),
        2 => format!("{name}由{}{unit}增加到{value}{unit}。", value / 2 + 1),
        3 => format!("到2020年，{name}要達{value}{unit}。"),
        _ => format!("今年我們還做了許多{name}方面的工作。"),
    }
}

fn fact() -> impl Strategy<Value = Fact> {
    let growth = proptest::option::of(1..40u32);
    (0..SUBJECTS.len(), 1..3000u32, growth, 0..5usize).prop_map(|(subject, value, growth, form)| {
        Fact {
            subject,
            value,
            growth,
            form,
        }
    })
}

const HEADS: [&str; 6] = [
    "經濟穩步增長", "創新能力增強", "民生改善", "城市更美", "改革深化", "開放擴大",
];
const NUMBERS: [&str; 6] = ["一", "二", "三", "四", "五", "六"];

/// A source: sections, each of some facts.
fn source() -> impl Strategy<Value = Vec<(usize, Vec<Fact>)>> {
    let section = (0..HEADS.len(), proptest::collection::vec(fact(), 0..5));
    proptest::collection::vec(section, 1..5)
}

fn text_of(source: &[(usize, Vec<Fact>)]) -> String {
    let mut text = String::from("臨江新區工作報告\n");
    for (index, (head, facts)) in source.iter().enumerate() {
        let facts: String = facts.iter().map(sentence).collect();
        text += &format!("{}是{}。{facts}\n", NUMBERS[index], HEADS[*head]);
    }
    text
}

/// A change of a source: facts that come, go or change, and sections that do.
#[derive(Debug, Clone)]
enum Change {
    Add(Index, Index, Fact),
    Remove(Index, Index),
    Value(Index, Index, u32),
    Section(Index, usize, Vec<Fact>),
    RemoveSection(Index),
    All(Vec<(usize, Vec<Fact>)>),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), any::<Index>(), fact()).prop_map(|(s, f, it)| Change::Add(s, f, it)),
        4 => (any::<Index>(), any::<Index>()).prop_map(|(s, f)| Change::Remove(s, f)),
        4 => (any::<Index>(), any::<Index>(), 1..3000u32).prop_map(|(s, f, it)| Change::Value(s, f, it)),
        2 => (any::<Index>(), 0..HEADS.len(), proptest::collection::vec(fact(), 0..4))
            .prop_map(|(s, head, facts)| Change::Section(s, head, facts)),
        2 => any::<Index>().prop_map(Change::RemoveSection),
        1 => source().prop_map(Change::All),
    ]
}

fn change_source(source: &mut Vec<(usize, Vec<Fact>)>, change: Change) {
    let count = source.len();
    match change {
        Change::Add(section, at, fact) => {
            let facts = &mut source[section.index(count)].1;
            facts.insert(at.index(facts.len() + 1), fact);
        }
        Change::Remove(section, at) => {
            let facts = &mut source[section.index(count)].1;
            if !facts.is_empty() {
                facts.remove(at.index(facts.len()));
            }
        }
        Change::Value(section, at, value) => {
            let facts = &mut source[section.index(count)].1;
            if !facts.is_empty() {
                let at = at.index(facts.len());
                facts[at].value = value;
            }
        }
        Change::Section(at, head, facts) if count < NUMBERS.len() => {
            source.insert(at.index(count + 1), (head, facts));
        }
        Change::RemoveSection(at) if count > 1 => drop(source.remove(at.index(count))),
        Change::All(other) => *source = other,
        Change::Section(..) | Change::RemoveSection(_) => {}
    }
}

/// Where an edit is made: a text of an entry of a list, or of the head.
const EDITED: [(&str, &str); 14] = [
    ("report", "title"),
    ("report", "standfirst"),
    ("report", "about"),
    ("figures", "label"),
    ("headlines", "note"),
    ("chapters", "finding"),
    ("chapters", "dek"),
    ("charts", "title"),
    ("charts", "subtitle"),
    ("sections", "title"),
    ("sections", "paragraphs"),
    ("notes", "text"),
    ("targets", "short"),
    ("closing", "text"),
];

/// Makes an edit; gives what must be found ever after.
fn edit(document: &mut DocumentMut, place: usize, at: Index, mark: &str) -> Option<()> {
    let (list, field) = EDITED[place];
    let table: &mut Table = match document.get_mut(list)? {
        Item::Table(table) => table,
        item => {
            let tables = item.as_array_of_tables_mut()?;
            let at = at.index(tables.len());
            tables.get_mut(at)?
        }
    };
    let text = format!("{{ zh-Hant = \"{mark}\" }}")
        .parse::<toml_edit::Value>()
        .unwrap();
    match table.get_mut(field)? {
        Item::Value(toml_edit::Value::Array(texts)) => {
            // A paragraph of one's own beside those of the source.
            texts.insert(at.index(texts.len() + 1), text);
        }
        item => *item = Item::Value(text),
    }
    Some(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn edits_survive_any_change_of_the_source(
        mut source in source(),
        edits in proptest::collection::vec((0..EDITED.len(), any::<Index>()), 1..8),
        changes in proptest::collection::vec(proptest::collection::vec(change(), 1..4), 1..4),
    ) {
        let mut drafted = draft(&text_of(&source));
        let mut document = drafted.parse::<DocumentMut>().unwrap();
        let mut marks = Vec::new();
        for (index, (place, at)) in edits.into_iter().enumerate() {
            let mark = format!("編輯{}", char::from(b'a' + u8::try_from(index).unwrap()));
            // A later edit of the same text takes the place of the earlier.
            if edit(&mut document, place, at, &mark).is_some() {
                marks.push(mark);
            }
        }
        document["report"].as_table_mut().unwrap().decor_mut().set_prefix("# 編輯者的話\n");
        let mut report = document.to_string();
        marks.retain(|mark| report.contains(mark.as_str()));
        marks.push("# 編輯者的話".to_owned());
        prop_assert_eq!(faults(&report), [""; 0], "before:\n{}", report);
        for round in changes {
            for change in round {
                change_source(&mut source, change);
            }
            let again = redraft(&text_of(&source), &drafted, &report);
            for mark in &marks {
                prop_assert!(again.report.contains(mark.as_str()), "{} is lost:\n{}", mark, again.report);
            }
            prop_assert_eq!(faults(&again.report), [""; 0], "{}\n{}", text_of(&source), again.report);
            // Nothing more is to be done.
            let twice = redraft(&text_of(&source), &again.draft, &again.report);
            prop_assert_eq!(&twice.report, &again.report);
            (drafted, report) = (again.draft, again.report);
        }
    }
}
