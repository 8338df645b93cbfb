//! All figures: searched, filtered, sorted, walked by keyboard, taken along.

use serde_json::json;

use crate::accessible::axe;
use crate::accessible::violations;
use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;
use crate::support::SiteOptions;

const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";
const DOWN: char = '\u{e015}';
const UP: char = '\u{e013}';

/// The rows that can be seen, as an expression.
const ROWS: &str = "[...document.querySelectorAll('#figures .live tr[data-figure]:not([hidden])')]";
const ALL: &str = "document.querySelectorAll('#figures .live tr[data-figure]').length";

/// A page whose table is there.
fn listed(path: &str) -> Page {
    let page = Page::alive(path);
    page.wait(&format!("{ALL} > 0"));
    page
}

/// Types words into the search, or chooses a value of a filter.
fn ask(page: &Page, name: &str, value: &str) {
    page.run(&format!(
        "const control = document.querySelector('#figures [name={name}]');
         control.value = {};
         control.dispatchEvent(new Event(control.matches('input') ? 'input' : 'change', {{ bubbles: true }}));",
        json!(value)
    ));
}

fn hits(page: &Page) -> String {
    page.text("document.querySelector('#figures .found output').textContent")
}

/// How many figures the report has.
fn count(page: &Page) -> usize {
    page.text(
        "fetch(new URL('report.json', document.querySelector('a[href$=\"report.json\"]').href))\
               .then(response => response.json()).then(report => report.figures.length)",
    )
    .parse()
    .unwrap()
}

#[test]
fn the_table_has_each_figure_once_and_a_search_leaves_those_with_its_words() {
    for (language, path) in PAGES {
        let page = listed(path);
        let all = count(&page);
        assert_eq!(page.number(ALL) as usize, all, "{language}");
        assert!(
            page.text("document.querySelector('#figures h2').textContent")
                .contains(&all.to_string())
        );
        ask(&page, "find", "2147");
        let found = page.number(&format!("{ROWS}.length"));
        assert!((1.0..10.0).contains(&found), "{language}: {found}");
        assert!(hits(&page).contains(&format!("{found}")), "{}", hits(&page));
        assert!(page.is(&format!(
            "{ROWS}.some(row => row.dataset.figure === 'main-revenue')"
        )));
        page.wait("new URLSearchParams(location.search).get('find') === '2147'");
        ask(&page, "find", "");
        assert_eq!(page.number(ALL) as usize, all, "{language}");
        page.wait("location.search === ''");
        page.expect_no_problem();
    }
}

#[test]
fn hits_are_marked_and_nothing_found_says_so() {
    let page = listed("en/");
    ask(&page, "find", "Revenue");
    assert!(
        page.is("document.querySelector('#figures mark').textContent.toLowerCase() === 'revenue'")
    );
    ask(&page, "kind", "target");
    ask(&page, "find", "underground railway");
    assert!(page.is("document.querySelector('#figures .live').hidden"));
    let said = page.text("document.querySelector('#figures .nothing').innerText");
    assert!(
        said.contains("“underground railway”") && said.contains("Nor without the filters"),
        "{said}"
    );
    page.click("#figures .nothing button");
    assert!(page.is("document.activeElement.name === 'find' && !document.querySelector('#figures .nothing').checkVisibility()"));
    assert_eq!(page.number(ALL) as usize, count(&page));
    page.expect_no_problem();
}

#[test]
fn each_filter_keeps_its_own_and_is_taken_off_by_its_pill() {
    let page = listed("en/");
    let all = count(&page) as f64;
    for name in ["section", "topic", "unit", "origin", "kind", "sure"] {
        let select = format!("document.querySelector('#figures [name={name}]')");
        let values = page.number(&format!("{select}.options.length")) as usize;
        assert!(values > 2, "{name}");
        for index in 1..values {
            let value = page.text(&format!("{select}.options[{index}].value"));
            ask(&page, name, &value);
            let left = page.number(ALL);
            assert!(left > 0.0 && left < all, "{name}={value}: {left} of {all}");
        }
        page.wait(&format!(
            "new URLSearchParams(location.search).get('{name}') === {select}.value"
        ));
        page.click("#figures .pill");
        assert_eq!(page.number(ALL), all, "{name}");
        page.wait(&format!(
            "!new URLSearchParams(location.search).has('{name}')"
        ));
    }
    // What is derived has no words of the source, what is stated has them.
    ask(&page, "origin", "derived");
    assert!(page.is(&format!(
        "{ROWS}.every(row => row.querySelector('.tag.derived'))"
    )));
    ask(&page, "origin", "at-least");
    assert!(page.is(&format!(
        "{ROWS}.every(row => row.textContent.includes('≥'))"
    )));
    page.expect_no_problem();
}

#[test]
fn the_address_brings_back_what_was_asked_and_keeps_what_it_does_not_know() {
    let page =
        listed("en/?target=main-revenue-city&other=1&unit=percent&sort=-value&find=growth#figures");
    assert!(page.is("document.querySelector('#figures [name=find]').value === 'growth'"));
    assert!(page.is("document.querySelector('#figures [name=unit]').value === 'percent'"));
    let values = format!(
        "{ROWS}.map(row => parseFloat(row.querySelector('.evidence-value').textContent.replace(/[^0-9.−-]/g, '')))"
    );
    assert!(page.is(&format!("{ROWS}.length > 1 && {values}.every((value, index, all) => !index || value <= all[index - 1])")));
    assert_eq!(
        page.text("document.querySelector('#figures th[aria-sort=descending]').className"),
        "value"
    );
    ask(&page, "find", "");
    page.wait("!new URLSearchParams(location.search).has('find')");
    assert!(page.is("['target', 'other', 'unit', 'sort'].every(key => new URLSearchParams(location.search).has(key))"));
    page.expect_no_problem();
}

#[test]
fn values_are_sorted_within_their_units() {
    let page = listed("en/");
    page.run("document.querySelector('#figures th.value button').click()");
    assert_eq!(
        page.text("document.querySelector('#figures th.value').ariaSort"),
        "ascending"
    );
    // The unit with the most figures comes first, and no unit comes twice.
    let units = "[...document.querySelectorAll('#figures .live tr[data-figure]')].map(row => \
                 new DOMParser().parseFromString(document.querySelector('.evidence-source').textContent, 'text/html')\
                 .querySelector(`#e-${row.dataset.figure}`).dataset.unit)";
    assert!(page.is(&format!(
        "(units => {{ const runs = units.filter((unit, index) => unit !== units[index - 1]);
           return new Set(runs).size === runs.length; }})({units})"
    )));
    page.run("document.querySelector('#figures th.value button').click()");
    assert_eq!(
        page.text("document.querySelector('#figures th.value').ariaSort"),
        "descending"
    );
    page.expect_no_problem();
}

#[test]
fn the_keyboard_reaches_rows_opens_them_and_finds_back() {
    let page = listed("en/");
    page.keys("/");
    assert!(page.is("document.activeElement.name === 'find'"));
    ask(&page, "find", "revenue");
    page.press(DOWN);
    page.press(DOWN);
    assert!(page.is(&format!("{ROWS}[1].contains(document.activeElement)")));
    page.keys(ENTER);
    page.wait(&format!("{ROWS}[1].classList.contains('open')"));
    assert!(page.is("document.activeElement.ariaExpanded === 'true'"));
    assert_eq!(
        page.number("document.querySelectorAll('#figures .more a').length"),
        2.0
    );
    page.keys(ESCAPE);
    assert!(page.is("!document.querySelector('#figures .more')"));
    assert!(page.is(&format!("{ROWS}[1].contains(document.activeElement)")));
    page.press(UP);
    page.press(UP);
    assert!(page.is("document.activeElement.name === 'find'"));
    page.keys(ESCAPE);
    assert!(page.is("document.activeElement.value === ''"));
    page.expect_no_problem();
}

#[test]
fn a_row_leads_to_its_place_and_to_its_evidence() {
    let page = listed("en/");
    ask(&page, "find", "6300");
    page.run(&format!(
        "{ROWS}.find(row => row.dataset.figure === 'land-let').click()"
    ));
    page.run("document.querySelector('#figures .more a[href^=\"#f-\"]').click()");
    assert!(page.is("document.querySelector(location.hash).dataset.figure === 'land-let'"));
    page.run("document.querySelector('#figures .more a[href^=\"#e-\"]').click()");
    page.wait("document.querySelector('dialog.evidence').open");
    let label = "document.querySelector('dialog.evidence h3').textContent";
    let row = format!(
        "{ROWS}.find(row => row.dataset.figure === 'land-let').querySelector('th').textContent"
    );
    assert_eq!(page.text(label), page.text(&row));
    // As in the table, all figures follow each other in the drawer.
    let told = page.text("document.querySelector('dialog.evidence .count').textContent");
    assert!(told.ends_with(&format!("of {}", count(&page))), "{told}");
    page.expect_no_problem();
}

#[test]
fn what_is_found_is_what_is_taken_along() {
    let page = listed("en/");
    let all = count(&page);
    let links = "[...document.querySelectorAll('#figures .taking a')]";
    assert_eq!(
        page.text(&format!(
            "{links}.map(link => link.href.split('/').pop()).join(' ')"
        )),
        "figures.csv figures.xlsx report.json"
    );
    assert!(page.is(&format!(
        "Promise.all({links}.map(link => fetch(link.href))).then(all => all.every(it => it.ok))"
    )));
    page.run(
        "window.taken = []; URL.createObjectURL = blob => { blob.text().then(text => window.taken.push(text)); return '#'; };",
    );
    ask(&page, "origin", "derived");
    let found = page.number(ALL);
    assert!(found > 1.0 && found < all as f64);
    page.run(&format!("{links}[0].click(); {links}[2].click();"));
    page.wait("window.taken.length === 2");
    let taken = "window.taken.find(text => text.startsWith('{') === ";
    assert_eq!(
        page.number(&format!("{taken}false).trim().split('\\r\\n').length")),
        found + 1.0
    );
    assert_eq!(
        page.number(&format!("JSON.parse({taken}true)).figures.length")),
        found
    );
    page.expect_no_problem();
}

#[test]
fn on_a_small_screen_the_filters_are_a_sheet() {
    let page = listed("");
    page.resize(390, 844);
    assert!(page.is("!document.querySelector('#figures [name=topic]').checkVisibility()"));
    page.click("#figures .filter-opener");
    page.wait("document.querySelector('#figures [name=topic]').checkVisibility()");
    ask(&page, "kind", "target");
    page.click("#figures .sheet-foot .primary");
    page.wait("!document.querySelector('#figures [name=topic]').checkVisibility()");
    assert!(
        page.text("document.querySelector('#figures .filter-opener').textContent")
            .ends_with('1')
    );
    assert!(page.number("document.documentElement.scrollWidth") <= 390.0);
    page.expect_no_problem();
}

#[test]
fn axe_finds_nothing_in_an_open_row_and_in_the_sheet() {
    let axe = axe();
    for theme in ["light", "dark"] {
        let page = listed(&format!("?theme={theme}"));
        ask(&page, "find", "收");
        ask(&page, "kind", "fact");
        page.run(&format!("{ROWS}[0].click()"));
        assert_eq!(violations(&page, &axe), "", "{theme}");
        page.resize(390, 844);
        page.click("#figures .filter-opener");
        assert_eq!(violations(&page, &axe), "", "{theme}, small");
    }
}

#[test]
fn without_script_the_table_is_whole() {
    let browser = Browser::chromium();
    browser.devtools(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    let page = Page::open_in(browser, SiteOptions::default(), "en/");
    let rows = "[...document.querySelectorAll('#figures tr[data-figure]')]";
    assert!(page.number(&format!("{rows}.length")) > 100.0);
    for width in [320, 1280] {
        // Without script the page tells of no frames.
        page.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
        );
        assert!(page.is(&format!(
            "{rows}.every(row => row.checkVisibility() && row.querySelector('.evidence-value').checkVisibility())"
        )));
        assert!(page.number("document.documentElement.scrollWidth") <= f64::from(width));
    }
    assert!(page.is("!document.querySelector('.all-figures').checkVisibility()"));
}
