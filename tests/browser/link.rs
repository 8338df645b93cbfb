//! What a reader sets stands in the address, and comes back from it.

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;
use crate::support::SiteOptions;

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
fn a_link_means_the_same_in_every_language() {
    let query = "?target=operating-revenue-stretch&baseline=2500&baseline-year=2016&goal-year=2021\
                 &growth=12.5&solve=growth";
    for (language, path) in PAGES {
        let page = Page::alive(&format!("{path}{query}"));
        let required = page.result("required-growth").unwrap();
        let expected = (2_f64.powf(1.0 / 5.0) - 1.0) * 100.0;
        assert!((required - expected).abs() < 1e-9, "{language}: {required}");
        let projection = page.result("projection").unwrap();
        let expected = 2500e8 * 1.125_f64.powi(5);
        assert!(
            (projection / expected - 1.0).abs() < 1e-12,
            "{language}: {projection}"
        );
        assert_eq!(page.control("solve"), "growth", "{language}");
    }
}

#[test]
fn what_the_reader_sets_survives_a_reload_and_a_change_of_language() {
    let page = Page::alive("");
    page.set("target", "firms-above-scale");
    page.set("baseline", "123");
    page.set("goal-year", "2022");
    page.set("growth-number", "7.5");
    page.set("solve", "goal");
    page.wait("new URLSearchParams(location.search).get('solve') === 'goal'");
    let results =
        |page: &Page| ["progress", "required-growth", "projection"].map(|name| page.result(name));
    let before = results(&page);
    assert!(before.iter().all(Option::is_some), "{before:?}");
    let english = page.text("document.querySelector('.lang a[hreflang=en]').href");
    for address in [page.text("location.href"), english] {
        page.open(&address);
        page.wait_until_alive();
        assert_eq!(results(&page), before, "{address}");
        assert_eq!(page.control("solve"), "goal", "{address}");
    }
}

#[test]
fn the_reports_own_values_are_not_in_the_address() {
    let page = Page::alive("?target=high-tech-firms&goal=600&growth=12&campaign=spring");
    assert_eq!(page.control_number("goal"), 600.0);
    page.set("target", "main-revenue-city");
    page.wait("location.search === '?campaign=spring'");
}

#[test]
fn a_language_in_the_address_is_followed_with_all_the_rest() {
    let page = Page::open_in(
        Browser::chromium(),
        SiteOptions::default(),
        "?lang=en&growth=12",
    );
    page.wait("document.documentElement.lang === 'en'");
    page.wait_until_alive();
    assert_eq!(page.control_number("growth"), 12.0);
    page.expect_no_problem();
}

#[test]
fn the_switch_goes_through_the_themes_and_the_address_and_the_next_visit_know() {
    let page = Page::alive("");
    let theme = "document.documentElement.dataset.theme";
    assert_eq!(page.text(theme), "auto");
    for next in ["light", "dark", "auto", "light"] {
        page.click("button.theme");
        assert_eq!(page.text(theme), next);
    }
    page.wait("new URLSearchParams(location.search).get('theme') === 'light'");
    page.go("en/");
    assert_eq!(page.text(theme), "light");
    page.go("en/?theme=dark");
    assert_eq!(page.text(theme), "dark");
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

#[test]
fn an_address_that_leads_to_a_section_opens_it() {
    let page = Page::alive("#section-4");
    page.wait("document.getElementById('section-4').open");
    assert!(!page.is("document.getElementById('section-3').open"));
    page.run("location.hash = '#section-3'");
    page.wait("document.getElementById('section-3').open");
    page.wait("new URLSearchParams(location.search).get('open') === '3,4'");
    page.expect_no_problem();
}
