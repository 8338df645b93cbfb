//! What a reader sets stands in the address, and comes back from it.

use crate::support::PAGES;
use crate::support::Page;

#[test]
fn a_link_restores_the_calculator() {
    for (_, path) in PAGES {
        let page = Page::alive(&format!("{path}?target=high-tech-firms&growth=12"));
        assert_eq!(page.control("target"), "high-tech-firms");
        assert_eq!(page.control_number("growth"), 12.0);
        let projection = page.result("projection").unwrap();
        assert!((projection - 200.0 * 1.12_f64.powi(3)).abs() < 1e-6);
        page.expect_no_problem();
    }
}

#[test]
fn a_link_opens_sections_and_sets_the_theme() {
    let page = Page::alive("?open=3,5&theme=dark");
    for (section, open) in [(1, false), (3, true), (4, false), (5, true)] {
        let state = format!("document.getElementById('section-{section}').open");
        assert_eq!(page.is(&state), open, "section {section}");
    }
    assert_eq!(page.text("document.documentElement.dataset.theme"), "dark");
}

#[test]
fn a_wrong_link_falls_back_to_the_defaults() {
    let page = Page::alive("");
    let default = ["target", "growth", "goal", "goal-year"].map(|name| page.control(name));
    for query in [
        "?target=nonsense&growth=abc&goal=-5&goal-year=x&theme=pink&open=99,x&solve=maybe",
        "?growth=NaN&goal=Infinity&baseline=1e999&unit-land=furlong&lang=tlh",
        "?target=&growth=&open=&theme=",
        "?%E0%A4%A=%&&&==",
    ] {
        page.go(query);
        let found = ["target", "growth", "goal", "goal-year"].map(|name| page.control(name));
        assert_eq!(found, default, "{query}");
        let theme = page.text("document.documentElement.dataset.theme");
        assert!(
            ["auto", "light", "dark"].contains(&theme.as_str()),
            "{query}: {theme}"
        );
        page.expect_no_problem();
    }
}

#[test]
fn the_address_follows_the_reader_and_keeps_what_it_does_not_know() {
    let page = Page::alive("?campaign=spring");
    page.set("target", "high-tech-firms");
    page.wait("new URLSearchParams(location.search).get('target') === 'high-tech-firms'");
    assert!(page.is("new URLSearchParams(location.search).get('campaign') === 'spring'"));
}
