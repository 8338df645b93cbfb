//! How soon a page of ten thousand figures is alive: `cargo bench --profile dev --bench crowded`, after
//! `trunk build --release`, which leaves the viewer beside the tool of that profile; in Chromium, on a
//! local host.

#![allow(
    clippy::unwrap_used,
    reason = "without its own files there is nothing to measure"
)]
#![allow(dead_code, reason = "what the tests stand on is more than this needs")]
#![allow(unused_imports, reason = "the same")]

#[path = "../support/mod.rs"]
mod support;

use support::Browser;
use support::Site;
use support::SiteOptions;
use support::crowded_site;

const VISITS: usize = 7;

/// Notes when the page tells that it lives, in milliseconds since the visit began.
const WATCH: &str = "new MutationObserver(() => {
    if (document.documentElement?.dataset.state === 'interactive') window.alive ??= performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });";

fn main() {
    let site = Site::serve(SiteOptions {
        folder: Some(crowded_site("crowded-measured")),
        ..SiteOptions::default()
    });
    let browser = Browser::chromium();
    browser.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        serde_json::json!({ "source": WATCH }),
    );
    for _ in 0..VISITS {
        browser.open(&site.address("en/"));
        browser.wait("window.alive");
        let of = |name: &str| {
            let entry = "performance.getEntriesByType('navigation')[0]";
            browser.number(&format!("Math.round({entry}.{name})"))
        };
        println!(
            "received {} ms, parsed {} ms, loaded {} ms, interactive {:.0} ms",
            of("responseEnd"),
            of("domInteractive"),
            of("loadEventStart"),
            browser.number("window.alive")
        );
    }
}
