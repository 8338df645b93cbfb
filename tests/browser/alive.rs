//! The page comes alive everywhere, and where it cannot it stays readable.

use std::time::Duration;

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;
use crate::support::SiteOptions;

fn every_language_in(browser: Browser) {
    let page = Page::alive_in(browser, "");
    for (language, path) in PAGES {
        page.go(path);
        assert_eq!(page.text("document.documentElement.lang"), language);
        page.expect_no_problem();
    }
}

#[test]
fn chromium_runs_every_language_without_a_problem() {
    every_language_in(Browser::chromium());
}

#[test]
fn firefox_runs_every_language_without_a_problem() {
    every_language_in(Browser::firefox());
}

/// Every value that the page holds at full precision, figures and results, by what it is of.
const VALUES: &str = "[...PAGE.querySelectorAll('[data-value], data[value]')]\
    .filter(element => !element.closest('noscript')).map(element => \
    [element.tagName, element.id, element.getAttribute('name'), element.dataset.figure, \
     element.dataset.key, element.dataset.value ?? element.value].join(' ')).join('\\n')";

#[test]
fn values_stay_as_served_when_the_page_lives() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "");
        for (language, path) in PAGES {
            page.go(path);
            page.run(
                "const request = new XMLHttpRequest();
                 request.open('GET', location.pathname, false);
                 request.send();
                 window.served = new DOMParser().parseFromString(request.responseText, 'text/html');",
            );
            let served = page.text(&VALUES.replace("PAGE", "served"));
            let living = page.text(&VALUES.replace("PAGE", "document"));
            assert!(served.lines().count() > 100, "{language}: {served}");
            assert!(served.contains("OUTPUT"), "{language}: {served}");
            assert_eq!(served.lines().count(), living.lines().count(), "{language}");
            let pairs = served.lines().zip(living.lines());
            let changed: Vec<_> = pairs.filter(|(served, living)| served != living).collect();
            assert!(changed.is_empty(), "{language}: {changed:#?}");
        }
    }
}

#[test]
fn the_site_works_under_any_path() {
    let options = SiteOptions {
        prefix: "/a/b/c/",
        ..SiteOptions::default()
    };
    let page = Page::open_in(Browser::chromium(), options, "");
    for (_, path) in PAGES {
        page.go(path);
        page.expect_no_problem();
    }
}

/// Headings, and figures of the running text, that a reader cannot see although nothing is closed over them.
const HIDDEN: &str = "[...document.querySelectorAll('main h2, .chapter p data.figure')]\
    .filter(it => !it.closest('details:not([open])') && !it.checkVisibility())\
    .map(it => it.textContent).join('|')";

#[test]
fn without_its_module_the_page_says_so_and_reads_on() {
    for (_, path) in PAGES {
        let options = SiteOptions {
            missing: Some(".wasm"),
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, path);
        page.wait("document.documentElement.dataset.state === 'failed'");
        let hidden = page.text(HIDDEN);
        assert_eq!(hidden, "", "{path}");
        for chart in ["revenue", "projects", "land"] {
            let still = format!("document.querySelector('#chart-{chart} svg')");
            assert!(page.is(&format!("{still}.getBoundingClientRect().height > 100")));
        }
    }
}

#[test]
fn the_first_paint_does_not_wait_for_the_module() {
    for (language, path) in PAGES {
        let options = SiteOptions {
            slow: Some((".wasm", Duration::from_millis(1500))),
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, path);
        page.wait_until_alive();
        let painted = page.number(
            "performance.getEntriesByType('paint')\
             .find(entry => entry.name === 'first-contentful-paint').startTime",
        );
        let module = "performance.getEntriesByType('resource')\
                      .find(entry => entry.name.includes('.wasm'))";
        page.wait(module);
        let loaded = page.number(&format!("{module}.responseEnd"));
        println!("{language}: painted at {painted:.0} ms, module loaded at {loaded:.0} ms");
        assert!(painted < loaded);
    }
}

/// Whether the projection has changed since the slider was first moved here; the page answers a moment later.
const ANSWERS: &str = "(() => {\
    const slider = document.querySelector('input[type=range][name=growth]');\
    const output = document.querySelector('output[name=projection]');\
    window.firstTold ??= output.textContent;\
    if (output.textContent !== firstTold) return true;\
    slider.value = Number(slider.value) + 1;\
    slider.dispatchEvent(new Event('input', { bubbles: true }));\
    return false;\
})()";

/// A site that sends the module's second part late or never.
fn with_second_part(missing: bool) -> SiteOptions {
    const SECOND: &str = "second-";
    SiteOptions {
        missing: missing.then_some(SECOND),
        slow: Some((SECOND, Duration::from_millis(2500))),
        ..SiteOptions::default()
    }
}

#[test]
fn the_calculator_answers_before_the_second_part_is_there() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::open_in(browser, with_second_part(false), "en/");
        page.wait(ANSWERS);
        assert_eq!(
            page.text("document.documentElement.dataset.state"),
            "static"
        );
        let projection = "document.querySelector('output[name=projection]').textContent";
        let told = page.text(projection);
        page.wait_until_alive();
        // What the reader did meanwhile stands, is in the address, and can be taken back.
        assert_eq!(page.text(projection), told);
        page.wait("location.search.includes('growth=')");
        page.wait("document.querySelector('#calculator canvas')");
        assert!(!page.is("document.querySelectorAll('.scenarios .bar button')[1].disabled"));
        page.expect_no_problem();
    }
}

#[test]
fn a_link_sets_the_calculator_however_late_the_second_part_is() {
    let page = Page::open_in(
        Browser::chromium(),
        with_second_part(false),
        "en/?growth=21.5",
    );
    page.wait_until_alive();
    assert!((page.control_number("growth") - 21.5).abs() < 1e-9);
    page.expect_no_problem();
}

#[test]
fn without_its_second_part_the_page_says_so_and_the_calculator_answers() {
    let page = Page::open_in(Browser::chromium(), with_second_part(true), "en/");
    page.wait("document.documentElement.dataset.state === 'failed'");
    assert!(page.number("document.querySelectorAll('data.figure').length") > 100.0);
    // It is not said that it cannot.
    assert!(page.is("document.querySelector('.static-only').offsetHeight === 0"));
    // The chart stays as long as it shows what is answered.
    let height = "document.querySelector('#calculator .drawn').getBoundingClientRect().height";
    assert!(page.number(height) > 100.0);
    page.wait(ANSWERS);
    assert_eq!(page.number(height), 0.0);
}
