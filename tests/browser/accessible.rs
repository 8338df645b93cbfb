//! What axe-core finds, and what the keyboard reaches.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::PAGES;
use crate::support::Page;

/// Tab and Enter as WebDriver names them.
const TAB: char = '\u{e004}';
const ENTER: &str = "\u{e007}";

/// More than the page has stops while its sections are closed.
const STOPS: usize = 400;

pub fn axe() -> String {
    let file =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("../tools/node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).expect("axe-core is missing: run `cargo xtask setup`")
}

/// Each violation as its rule with the elements that break it.
pub fn violations(page: &Page, axe: &str) -> String {
    page.run(axe);
    page.text(
        "axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })\
         .then(found => found.violations.map(violation => violation.id + ': ' + \
           violation.nodes.slice(0, 5).map(node => node.html.slice(0, 160)).join('  ')).join('\\n'))",
    )
}

#[test]
fn axe_finds_nothing_in_any_language_or_theme() {
    let axe = axe();
    let page = Page::alive("");
    for (language, path) in PAGES {
        for theme in ["light", "dark"] {
            page.go(&format!("{path}?theme={theme}"));
            page.run(
                "document.querySelectorAll('details').forEach(details => details.open = true)",
            );
            page.settle();
            assert_eq!(violations(&page, &axe), "", "{language}, {theme}");
        }
    }
}

#[test]
fn tab_reaches_every_control() {
    let page = Page::alive("");
    let mut reached = BTreeSet::new();
    for _ in 0..STOPS {
        page.press(TAB);
        let name = page.text(
            "(element => element.name || element.closest('.theme')?.className || \
             element.closest('figure.chart, details, data')?.id || element.id || element.tagName)\
             (document.activeElement)",
        );
        if name == "BODY" && !reached.is_empty() {
            break;
        }
        reached.insert(name);
    }
    for name in ["target", "solve", "baseline", "goal", "goal-year", "growth"] {
        assert!(reached.contains(name), "{name} is not among {reached:?}");
    }
    assert!(reached.contains("original-file"), "{reached:?}");
    let switch = reached.iter().any(|name| name.contains("theme"));
    assert!(switch, "the switch of themes is not among {reached:?}");
    for section in 1..=7 {
        let name = format!("section-{section}");
        assert!(reached.contains(&name), "{name} is not among {reached:?}");
    }
}

#[test]
fn enter_opens_and_closes_a_section() {
    let page = Page::alive("");
    page.run("document.querySelector('#section-2 > summary').focus()");
    for open in [true, false] {
        page.keys(ENTER);
        page.wait(&format!(
            "document.getElementById('section-2').open === {open}"
        ));
    }
}
