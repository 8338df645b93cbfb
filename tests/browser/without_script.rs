//! The page without script: all there is to read is there, and can be seen.

use serde_json::json;

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;
use crate::support::SiteOptions;

const CHARTS: [&str; 3] = ["revenue", "projects", "land"];

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
