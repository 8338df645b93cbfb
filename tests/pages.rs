//! Golden pages of made-up reports: what the prerender writes, one element a line, to be read in a review.
//!
//! `UPDATE=1 cargo test --test pages` writes them anew. A page that is no longer its golden is left beside
//! it as `<name>-changed.html`.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use regex::Regex;
use scraper::ElementRef;
use scraper::Html;
use scraper::Node;
use scraper::Selector;

/// A shell as Trunk leaves it.
const SHELL: &str = r#"<!doctype html>
<html lang="zh-Hant" data-state="static" data-theme="auto">
<head>
<meta charset="utf-8">
<link rel="icon" href="./favicon-1.svg" type="image/svg+xml">
<!-- zone-report: head -->
<link rel="zone-report-module" href="./web-1.js" data-wasm="./web-1_bg.wasm">
</head>
<body>
<!-- zone-report: page -->
</body>
</html>
"#;

/// One chapter; two chapters, five points and no outlook; one paragraph and nothing to draw.
const REPORTS: [&str; 3] = ["harbour", "ridge", "sandbar"];

const PAGES: [(&str, &str); 3] = [
    ("zh-Hant", "index.html"),
    ("zh-Hans", "zh-Hans/index.html"),
    ("en", "en/index.html"),
];

/// How the types of scripts begin that are data.
const DATA: &str = "application/";

/// Elements that hold others, each of which has a line of its own.
const BLOCKS: [&str; 19] = [
    "html", "head", "body", "main", "header", "footer", "section", "article", "aside", "div",
    "nav", "ul", "table", "thead", "tbody", "figure", "form", "fieldset", "details",
];

/// The most letters of other elements that share a line.
const LINE: usize = 160;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(path)
}

fn run(arguments: &[&str], staging: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_zone-report"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("TRUNK_STAGING_DIR", staging)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

/// A report's site, prerendered into a folder of its own.
fn site(report: &str, name: &str) -> PathBuf {
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("pages")
        .join(name);
    let _ = fs::remove_dir_all(&staging);
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("index.html"), SHELL).unwrap();
    run(
        &["prerender", &format!("tests/fixtures/{report}")],
        &staging,
    );
    staging
}

/// A page, one element a line. What no reader reads is left out: scripts, styles, drawings, packed data.
fn lines(source: &str) -> String {
    let source = source
        .replace("<noscript", "<div data-was=\"noscript\"")
        .replace("</noscript>", "</div>")
        .replace("<!>", "<!---->");
    let page = Html::parse_document(&source);
    let mut out = String::from("<!doctype html>\n");
    write(page.root_element(), 0, &mut out);
    // Files are named by what they say, islands by their source.
    let hash = Regex::new("-[0-9a-f]{16}|_[0-9]{10,}").unwrap();
    hash.replace_all(&out, "-…").into_owned()
}

fn write(element: ElementRef, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let name = element.value().name();
    let start = start(element);
    let end = format!("</{name}>");
    out.push_str(&indent);
    let line = on_one_line(element);
    let parts = element.child_elements().count();
    let holds = parts > 1 && BLOCKS.contains(&name);
    let closed = ["script", "style", "svg"].contains(&name);
    if closed || !holds && (parts < 2 && !has_both(element) || line.chars().count() <= LINE) {
        out.push_str(&line);
        out.push('\n');
        return;
    }
    out.push_str(&start);
    out.push('\n');
    for child in element.children() {
        if let Some(child) = ElementRef::wrap(child) {
            write(child, depth + 1, out);
        } else if let Node::Text(text) = child.value()
            && !text.trim().is_empty()
        {
            out.push_str(&format!("{indent}  {}\n", visible(text)));
        }
    }
    out.push_str(&format!("{indent}{end}\n"));
}

/// Whether an element, or the only one in it, holds text beside elements.
fn has_both(element: ElementRef) -> bool {
    let text = element.children().any(|child| {
        child
            .value()
            .as_text()
            .is_some_and(|text| !text.trim().is_empty())
    });
    let mut parts = element.child_elements();
    match (parts.next(), parts.next()) {
        (None, _) => false,
        (Some(part), None) => text || has_both(part),
        (Some(_), Some(_)) => true,
    }
}

/// An element with all that is in it.
fn on_one_line(element: ElementRef) -> String {
    let name = element.value().name();
    let start = start(element);
    if ["br", "hr", "img", "input", "link", "meta", "wbr"].contains(&name) {
        return start;
    }
    let mut inside = String::new();
    let data = element
        .attr("type")
        .is_some_and(|kind| kind.starts_with(DATA));
    if !["script", "style", "svg"].contains(&name) || data {
        for child in element.children() {
            if let Some(child) = ElementRef::wrap(child) {
                inside += &on_one_line(child);
            } else if let Node::Text(text) = child.value()
                && !text.trim().is_empty()
            {
                inside += &visible(text);
            }
        }
    } else {
        inside.push('…');
    }
    format!("{start}{inside}</{name}>")
}

/// A text with its outer blanks as single ones, which are shown, as between inline elements they count.
fn visible(text: &str) -> String {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let blank = |is: bool| if is { "␣" } else { "" };
    let first = text.starts_with(|c: char| c.is_ascii_whitespace());
    let last = text.ends_with(|c: char| c.is_ascii_whitespace());
    format!("{}{}{}", blank(first), words.join(" "), blank(last))
}

fn start(element: ElementRef) -> String {
    let mut start = format!("<{}", element.value().name());
    let drawing = element.value().name() == "svg";
    for (name, value) in element.value().attrs() {
        if drawing && name != "aria-label" {
            continue;
        }
        let packed = ["data-plan", "data-handed", "data-style"].contains(&name);
        let value = if packed { "…" } else { value };
        start += &match value {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{value}\""),
        };
    }
    start + ">"
}

#[test]
fn made_up_reports_give_their_golden_pages() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let mut expected = BTreeSet::new();
    for report in REPORTS {
        let site = site(report, report);
        for (language, path) in PAGES {
            let page = lines(&fs::read_to_string(site.join(path)).unwrap());
            let name = format!("{report}.{language}.html");
            let golden = here("pages").join(&name);
            let changed = here("pages").join(format!("{report}.{language}-changed.html"));
            let _ = fs::remove_file(&changed);
            expected.insert(name.clone());
            if update {
                fs::write(&golden, &page).unwrap();
                continue;
            }
            let written = fs::read_to_string(&golden).unwrap_or_default();
            if written == page {
                continue;
            }
            fs::write(&changed, &page).unwrap();
            let mut was = written.lines();
            let mut now = page.lines();
            let mut number = 1;
            let (was, now) = loop {
                match (was.next(), now.next()) {
                    (was, now) if was == now => number += 1,
                    differ => break differ,
                }
            };
            wrong.push(format!(
                "tests/pages/{name}:{number}\n   was {}\n   now {}",
                was.unwrap_or("the end").trim(),
                now.unwrap_or("the end").trim(),
            ));
        }
    }
    for entry in fs::read_dir(here("pages")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !expected.contains(&name) && !name.ends_with("-changed.html") {
            wrong.push(format!("tests/pages/{name}: nobody asks for it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn made_up_reports_are_cited_without_a_word_against_them() {
    for report in REPORTS {
        let folder = format!("tests/fixtures/{report}");
        let source = format!("{folder}/source.txt");
        let said = run(&["check", &folder, "--source", &source], Path::new("."));
        assert!(said.contains("0 errors, 0 warnings"), "{report}: {said}");
    }
}

#[test]
fn a_site_has_frames_and_drawings_for_what_its_report_has() {
    let cases: [(&str, &[&str], &[&str]); 3] = [
        (
            "harbour",
            &["calculator", "headlines", "revenue"],
            &["revenue"],
        ),
        (
            "ridge",
            &["calculator", "growth", "headlines", "space", "standing"],
            &["growth", "space", "standing"],
        ),
        ("sandbar", &[], &[]),
    ];
    for (report, frames, drawings) in cases {
        let site = site(report, &format!("{report}-files"));
        let named = |folder: &str, ending: &str| -> Vec<String> {
            let Ok(entries) = fs::read_dir(site.join(folder)) else {
                return Vec::new();
            };
            let mut names: Vec<String> = entries
                .filter_map(|entry| {
                    let name = entry.unwrap().file_name().into_string().unwrap();
                    Some(name.strip_suffix(ending)?.to_owned())
                })
                .collect();
            names.sort();
            names
        };
        for up in ["", "zh-Hans/", "en/"] {
            assert_eq!(
                named(&format!("{up}embed"), ".html"),
                frames,
                "{report} {up}"
            );
            assert_eq!(
                named(&format!("{up}charts"), ".svg"),
                drawings,
                "{report} {up}"
            );
        }
        let data = fs::read_to_string(site.join("report.json")).unwrap();
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["id"], report);
        assert_eq!(data["charts"].as_array().unwrap().len(), drawings.len());
        let map = fs::read_to_string(site.join("sitemap.xml")).unwrap();
        assert_eq!(map.matches("<loc>").count(), PAGES.len(), "{report}");
    }
}

#[test]
fn no_link_within_a_page_leads_nowhere() {
    for report in REPORTS {
        let site = site(report, &format!("{report}-links"));
        for (language, path) in PAGES {
            let source = fs::read_to_string(site.join(path)).unwrap();
            let source = source
                .replace("<noscript", "<div")
                .replace("</noscript>", "</div>");
            let page = Html::parse_document(&source);
            let ids: Vec<&str> = page
                .select(&Selector::parse("[id]").unwrap())
                .filter_map(|element| element.attr("id"))
                .collect();
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{report} {language}: an id twice");
            for link in page.select(&Selector::parse("a[href^='#']").unwrap()) {
                let to = link.attr("href").unwrap().trim_start_matches('#');
                assert!(unique.contains(to), "{report} {language}: #{to}");
            }
        }
    }
}
