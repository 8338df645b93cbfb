//! The page as served, before any script: all there is to read is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::json;
use tl::HTMLTag;
use tl::ParserOptions;
use tl::VDom;

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;
use crate::support::SiteOptions;

const CHARTS: [&str; 3] = ["revenue", "projects", "land"];

/// A page as served, less its scripts and styles, whose text is none of the page's.
fn source(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("dist")
        .join(path)
        .join("index.html");
    let page = fs::read_to_string(&file);
    let page = page.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    without(&without(&page, "script"), "style")
}

/// Takes out every element of a kind that holds no further elements.
fn without(page: &str, element: &str) -> String {
    let (opening, closing) = (format!("<{element}"), format!("</{element}>"));
    let mut kept = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(&opening) {
        kept.push_str(before);
        let end = after.split_once(&closing);
        rest = end.unwrap_or_else(|| panic!("{element} has no end")).1;
    }
    kept + rest
}

fn matching<'a>(page: &'a VDom<'a>, selector: &str) -> Vec<&'a HTMLTag<'a>> {
    page.query_selector(selector)
        .unwrap()
        .filter_map(|handle| handle.get(page.parser())?.as_tag())
        .collect()
}

fn attribute(tag: &HTMLTag, name: &str) -> String {
    let value = tag.attributes().get(name).flatten();
    value.map_or_else(String::new, |value| value.as_utf8_str().into_owned())
}

/// The ids of the report's figures that a page shows in its prose.
fn figures(page: &VDom) -> BTreeSet<String> {
    matching(page, "data.figure")
        .into_iter()
        .map(|tag| attribute(tag, "data-figure"))
        .collect()
}

#[test]
fn every_language_tells_the_same_figures() {
    let mut told = Vec::new();
    for (language, path) in PAGES {
        let source = source(path);
        let page = tl::parse(&source, ParserOptions::default()).unwrap();
        let figures = figures(&page);
        assert!(figures.len() >= 100, "{language} tells {}", figures.len());
        for tag in matching(&page, "data.figure") {
            let bound = attribute(tag, "data-bound");
            assert!(
                ["exact", "at-least", "at-most", "about"].contains(&bound.as_str()),
                "{language}: data-bound {bound:?}"
            );
            for name in ["id", "value", "data-unit", "data-figure"] {
                assert_ne!(attribute(tag, name), "", "{language}: {name} is empty");
            }
        }
        told.push(figures);
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
}

#[test]
fn every_id_stands_once() {
    for (language, path) in PAGES {
        let source = source(path);
        let page = tl::parse(&source, ParserOptions::default()).unwrap();
        let mut seen = BTreeSet::new();
        for tag in matching(&page, "[id]") {
            let id = attribute(tag, "id");
            assert!(seen.insert(id.clone()), "{language}: id {id:?} twice");
        }
    }
}

#[test]
fn sections_tables_and_stills_are_served() {
    for (language, path) in PAGES {
        let source = source(path);
        let page = tl::parse(&source, ParserOptions::default()).unwrap();
        for number in 1..=7 {
            let found = matching(&page, &format!("#section-{number}"));
            assert_eq!(found.len(), 1, "{language}: section {number}");
        }
        for chart in CHARTS {
            let found = matching(&page, &format!("#chart-{chart}"));
            assert_eq!(found.len(), 1, "{language}: chart {chart}");
            let inside = found[0].inner_html(page.parser());
            for part in ["<figcaption", "<svg", "<table", "<tbody"] {
                assert!(
                    inside.contains(part),
                    "{language}: chart {chart}: no {part}"
                );
            }
        }
    }
}

#[test]
fn no_placeholder_and_no_broken_number_is_left() {
    for (language, path) in PAGES {
        let source = source(path);
        let page = tl::parse(&source, ParserOptions::default()).unwrap();
        let text: String = page
            .nodes()
            .iter()
            .filter_map(|node| node.as_tag())
            .flat_map(|tag| tag.children().top().to_vec())
            .filter_map(|handle| handle.get(page.parser())?.as_raw())
            .map(|text| format!("{}\n", text.as_utf8_str()))
            .collect();
        assert!(text.len() > 5000, "{language}: {} bytes", text.len());
        for line in text.lines() {
            assert!(!line.contains(['{', '}']), "{language}: {line}");
            assert!(!line.contains("NaN"), "{language}: {line}");
        }
    }
}

#[test]
fn every_page_says_what_it_is_and_where_its_siblings_are() {
    for (language, path) in PAGES {
        let source = source(path);
        let page = tl::parse(&source, ParserOptions::default()).unwrap();
        assert_eq!(attribute(matching(&page, "html")[0], "lang"), language);
        assert_eq!(
            attribute(matching(&page, "html")[0], "data-state"),
            "static"
        );
        assert_eq!(matching(&page, "title").len(), 1, "{language}: title");
        assert_eq!(matching(&page, "h1").len(), 1, "{language}: h1");
        let named: Vec<String> = matching(&page, "meta")
            .into_iter()
            .flat_map(|tag| [attribute(tag, "name"), attribute(tag, "property")])
            .collect();
        for name in ["description", "viewport", "og:title", "og:description"] {
            assert!(named.iter().any(|is| is == name), "{language}: no {name}");
        }
        let siblings: BTreeSet<String> = matching(&page, "link[hreflang]")
            .into_iter()
            .map(|tag| attribute(tag, "hreflang"))
            .collect();
        for (sibling, _) in PAGES {
            assert!(
                siblings.contains(sibling),
                "{language}: no hreflang {sibling}"
            );
        }
    }
}

#[test]
fn with_script_off_chromium_shows_figures_stills_and_the_default_result() {
    let browser = Browser::chromium();
    browser.devtools(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    let page = Page::open_in(browser, SiteOptions::default(), "");
    for (_, path) in PAGES {
        page.open(&page.site.address(path));
        assert_eq!(
            page.text("document.documentElement.dataset.state"),
            "static"
        );
        for chart in CHARTS {
            let still = format!("document.querySelector('#chart-{chart} svg')");
            assert!(page.is(&format!("{still}.getBoundingClientRect().height > 100")));
        }
        let progress = page
            .result("progress")
            .expect("the default target has a baseline");
        assert!((progress - 2147.0 / 3000.0 * 100.0).abs() < 1e-9 * progress);
        assert!(page.is("document.querySelector('output[name=progress]').innerText.trim() !== ''"));
    }
}
