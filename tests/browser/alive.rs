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

#[test]
fn without_its_module_the_page_says_so_and_reads_on() {
    for (_, path) in PAGES {
        let options = SiteOptions {
            without_module: true,
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, path);
        page.wait("document.documentElement.dataset.state === 'failed'");
        assert!(page.number("document.querySelectorAll('data.figure').length") > 100.0);
        assert!(page.number("document.body.innerText.length") > 1000.0);
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
            module_delay: Duration::from_millis(1500),
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
