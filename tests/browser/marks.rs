//! A mark of a chart tells of itself to pointer and keyboard, lights its figure in prose, changes its
//! unit and is taken away.

use serde_json::json;

use crate::support::Page;

const CHARTS: [&str; 8] = [
    "revenue", "projects", "land", "money", "floor-space", "zone-area", "rank", "innovation",
];

/// The page with every section open.
fn open() -> Page {
    let page = Page::alive("?open=1,2,3,4,5,6,7");
    page.run("for (const part of document.querySelectorAll('details')) part.open = true");
    page
}

fn status(chart: &str) -> String {
    format!("document.querySelector('#chart-{chart} [role=status]').textContent.trim()")
}

/// Brings a chart into view and waits until its marks are there.
fn drawn(page: &Page, chart: &str) {
    page.run(&format!(
        "document.querySelector('#chart-{chart} .plot')
           .scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ));
    page.wait(&format!(
        "document.querySelector('#chart-{chart} .chart-mark')"
    ));
}

#[test]
fn a_mark_under_the_pointer_is_told_and_shown() {
    let page = open();
    for chart in CHARTS {
        drawn(&page, chart);
        let mark =
            format!("document.querySelector('#chart-{chart} .chart-mark').getBoundingClientRect()");
        for aside in [0.0, 2.0] {
            page.devtools(
                "Input.dispatchMouseEvent",
                json!({
                    "type": "mouseMoved",
                    "x": page.number(&format!("{mark}.x + {mark}.width / 2")) + aside,
                    "y": page.number(&format!("{mark}.y + {mark}.height / 2")),
                }),
            );
        }
        page.wait(&status(chart));
        let tip = format!("document.querySelector('#chart-{chart} .chart-tip')");
        page.wait(&format!(
            "{tip}?.checkVisibility() && {tip}.innerText.trim()"
        ));
    }
    page.expect_no_problem();
}

#[test]
fn keys_walk_the_marks_of_every_chart() {
    const END: &str = "\u{e010}";
    const HOME: &str = "\u{e011}";
    const RIGHT: &str = "\u{e014}";
    const ESCAPE: &str = "\u{e00c}";
    let page = open();
    for chart in CHARTS {
        drawn(&page, chart);
        let plot = format!("document.querySelector('#chart-{chart} .plot')");
        page.run(&format!(
            "{plot}.querySelector('.chart-mark[tabindex=\"0\"]').focus()"
        ));
        page.wait(&status(chart));
        let first = page.text(&status(chart));
        for key in [RIGHT, END, HOME] {
            page.keys(key);
        }
        page.wait(&format!("{} === {}", status(chart), json!(first)));
        // Each mark is named, and there is one stop for the tab key.
        assert!(page.is(&format!(
            "[...{plot}.querySelectorAll('.chart-mark')].every(mark => mark.ariaLabel)
             && {plot}.querySelectorAll('.chart-mark[tabindex=\"0\"]').length === 1"
        )));
        page.keys(ESCAPE);
        page.wait(&format!("!{}", status(chart)));
    }
    page.expect_no_problem();
}

#[test]
fn prose_and_marks_light_each_other() {
    let page = open();
    drawn(&page, "revenue");
    page.run(
        "document.querySelector('#revenue data[data-figure=main-revenue]')
           .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))",
    );
    page.wait("document.querySelector('#chart-revenue .chart-mark.highlighted[data-figure=main-revenue]')");
    page.run("document.querySelector('#chart-revenue .chart-mark[data-figure=goal-main-revenue]').focus()");
    page.wait("document.querySelector('#revenue data.highlighted[data-figure=goal-main-revenue]')");
    page.wait("!document.querySelector('.chart-mark.highlighted[data-figure=main-revenue]')");
    page.expect_no_problem();
}

#[test]
fn units_are_chosen_and_stay_in_the_address() {
    let page = open();
    drawn(&page, "land");
    page.run("document.querySelector('[data-key=unit-land][data-value=ha]').click()");
    let label = "document.querySelector('#chart-land .chart-mark[data-figure=land-let]').ariaLabel";
    page.wait(&format!("{label}.includes('420')"));
    page.wait("new URLSearchParams(location.search).get('unit-land') === 'ha'");
    page.go("?unit-land=km2&unit-revenue=nonsense");
    drawn(&page, "land");
    page.wait(&format!("{label}.includes('4.2')"));
    page.expect_no_problem();
}

#[test]
fn a_chart_is_taken_away() {
    let page = open();
    page.run(
        "HTMLAnchorElement.prototype.click = function () { window.taken = [this.download, this.href]; };",
    );
    for chart in CHARTS {
        drawn(&page, chart);
        for kind in ["png", "svg", "csv"] {
            page.run(&format!(
                "window.taken = [];
                 document.querySelector('#chart-{chart} [data-take={kind}]').click()"
            ));
            page.wait(&format!(
                "window.taken[0] === 'chart-{chart}.{kind}' && window.taken[1].length > 300"
            ));
        }
    }
    // No cell is a formula, in a file or on the clipboard.
    page.run(
        "document.querySelector('#chart-land .data-table td').textContent = '=HYPERLINK(\"a\",\"b\")';
         Object.defineProperty(navigator, 'clipboard',
           { value: { writeText: async text => { window.copied = text; } } });
         for (const kind of ['csv', 'copy']) document.querySelector(`#chart-land [data-take=${kind}]`).click();",
    );
    let formula = "'=HYPERLINK(\"\"a\"\",\"\"b\"\")";
    let table = page.text("decodeURIComponent(window.taken[1].split(',')[1])");
    for table in [&table, &page.text("window.copied")] {
        assert!(table.contains(&format!("\"{formula}\"")), "{table}");
    }
    assert!(table.starts_with('\u{feff}'), "{table}");
    page.expect_no_problem();
}
