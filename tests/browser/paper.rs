//! What stands on paper: the charts as the reader has set them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;

/// What each chart that is drawn says of itself, and what its drawing for the paper says.
const DRAWN: &str = "[...document.querySelectorAll('.plot.live')].map(plot => [\
    plot.querySelector('canvas').getAttribute('aria-label'),\
    plot.querySelector('.stills svg:only-child')?.getAttribute('aria-label')])";

#[test]
fn paper_shows_each_chart_as_the_reader_has_set_it() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "en/");
        for chart in ["revenue", "projects", "land"] {
            page.run(&format!(
                "document.querySelector('#chart-{chart}').scrollIntoView()"
            ));
            page.wait(&format!(
                "document.querySelector('#chart-{chart} .plot.live canvas')"
            ));
        }
        page.run("document.querySelector('#calculator .drawn').scrollIntoView()");
        page.wait("document.querySelector('#calculator .plot.live canvas')");
        let calculator = "document.querySelector('#calculator .stills').textContent";
        let served = page.text(calculator);
        page.set("growth", "21.5");
        page.set("goal", "4321");
        page.run("dispatchEvent(new Event('beforeprint'))");
        assert!(page.number(&format!("{DRAWN}.length")) >= 4.0);
        let other = format!("{DRAWN}.filter(([shown, printed]) => shown !== printed)");
        assert_eq!(page.text(&format!("JSON.stringify({other})")), "[]");
        let printed = page.text(calculator);
        assert_ne!(printed, served);
        assert!(printed.contains("4.321"), "{printed}");
        page.expect_no_problem();
    }
}

/// The most pages of the text; the evidence follows on pages of its own.
const PAGES_OF_TEXT: usize = 6;

#[test]
fn the_text_fits_on_a_few_pages() {
    for (language, path) in PAGES {
        let page = Page::alive(path);
        page.run(
            "const sheet = new CSSStyleSheet(); \
             sheet.replaceSync('@media print { #figures:not(#x), body footer { display: none !important } }'); \
             document.adoptedStyleSheets.push(sheet)",
        );
        let pages = printed(&page);
        println!("{language}: {pages} pages of text");
        assert!(pages <= PAGES_OF_TEXT, "{language}: {pages} pages of text");
    }
}

#[test]
fn the_evidence_on_paper_gives_each_figure_its_value_and_nothing_is_to_be_pressed() {
    let page = Page::alive("");
    page.run("dispatchEvent(new Event('beforeprint'))");
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    page.settle();
    let without = page.text(
        "[...document.querySelectorAll('#figures tr[id^=e-]')]\
         .filter(entry => !entry.querySelector('.evidence-value').checkVisibility()).map(entry => entry.id).join(' ')",
    );
    assert_eq!(without, "");
    let pressed = page.text(
        "[...document.querySelectorAll('button, select, [type=range]')].filter(control => control.checkVisibility())\
         .map(control => control.outerHTML.slice(0, 80)).join(' ')",
    );
    assert_eq!(pressed, "");
}

/// How many pages a page is on paper.
fn printed(page: &Page) -> usize {
    let options = json!({ "preferCSSPageSize": true, "printBackground": true });
    let answer = page.devtools("Page.printToPDF", options);
    let data = answer["data"].as_str().expect("a PDF as base64");
    let pdf = STANDARD.decode(data).unwrap();
    let pdf = String::from_utf8_lossy(&pdf);
    pdf.matches("/Type /Page\n").count()
}
