//! A document of the reader's is held against the figures, in the browser alone.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::accessible::axe;
use crate::accessible::violations;
use crate::support::Browser;
use crate::support::HARBOUR;
use crate::support::Page;
use crate::support::SiteOptions;
use crate::support::below_a_path;
use crate::support::folder;
use crate::support::publish;
use crate::support::source;

const STATUS: &str = "document.querySelector('#original [role=status]')";
const LOADED: &str = "performance.getEntriesByType('resource').map(entry => entry.name)\
                      .filter(name => /(original|reader)-[^/]*$/.test(name)).length";

/// The harbour's source, and where it lies.
fn harbour() -> (PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/harbour/source.txt");
    let text = fs::read_to_string(&path).unwrap();
    (path, text)
}

/// The script that drops a file on the page; its bytes as an expression.
fn dropping(bytes: &str) -> String {
    format!(
        "{STATUS}.textContent = '';
         const dataTransfer = new DataTransfer();
         dataTransfer.items.add(new File([{bytes}], 'source.txt'));
         const event = new DragEvent('drop', {{ dataTransfer, bubbles: true, cancelable: true }});
         document.body.dispatchEvent(event);"
    )
}

/// Drops a file of these bytes on the page, and tells what the page says of it.
fn dropped(browser: &Browser, bytes: &[u8]) -> String {
    browser.run(&dropping(&format!(
        "Uint8Array.from(atob('{}'), letter => letter.charCodeAt(0))",
        STANDARD.encode(bytes)
    )));
    told(browser)
}

fn told(browser: &Browser) -> String {
    browser.wait(&format!("/[^…]$/.test({STATUS}.textContent)"));
    browser.text(&format!("{STATUS}.textContent"))
}

fn count(browser: &Browser, selector: &str) -> f64 {
    browser.number(&format!("document.querySelectorAll('{selector}').length"))
}

#[test]
#[ignore = "needs the source: let ZONE_REPORT_SOURCE name it, or put it in ../shared/source"]
fn each_figure_is_ticked_and_the_one_that_was_changed_is_not() {
    let source = fs::read_to_string(source::path()).unwrap();
    let axe = axe();
    let page = Page::alive("en/");
    assert_eq!(
        page.number(LOADED),
        0.0,
        "nothing is loaded before a reader asks"
    );
    let said = dropped(&page, source.as_bytes());
    assert_eq!(said, "112 of 112 figures stand where cited.");
    // What the worker loads is no entry of the page.
    assert_eq!(page.number(LOADED), 2.0);
    assert!(count(&page, "data.figure .held[data-found]") > 200.0);
    assert_eq!(count(&page, ".held:not([data-found]), .results li"), 0.0);
    assert_eq!(violations(&page, &axe), "");

    let changed = source.replacen("2147億元", "2174億元", 1);
    assert_ne!(changed, source);
    let said = dropped(&page, changed.as_bytes());
    assert_eq!(said, "111 of 112 figures stand where cited.");
    assert_eq!(count(&page, ".results li"), 1.0);
    let wrong = "document.querySelectorAll('data.figure:has(.held:not([data-found]))')";
    assert!(page.is(&format!("{wrong}.length > 1")));
    assert!(page.is(&format!(
        "[...{wrong}].every(data => data.dataset.figure === 'main-revenue')"
    )));
    assert_eq!(violations(&page, &axe), "");

    // The list leads to the figure, the figure to what was found of it.
    page.click(".results li a");
    assert_eq!(page.text("location.hash"), "#f-main-revenue");
    page.click("data.figure[data-figure=main-revenue] a.chip");
    page.wait("document.querySelector('dialog.evidence .finding')?.checkVisibility()");
    let finding = page.text("document.querySelector('dialog.evidence .finding').innerText");
    assert!(
        finding.contains("these words stand nowhere in the document"),
        "{finding}"
    );
    assert_eq!(violations(&page, &axe), "");
    page.run("document.querySelector('dialog.evidence').close()");
    page.click(".results > button");
    assert_eq!(count(&page, ".held, .finding, .results"), 0.0);
    page.expect_no_problem();
}

#[test]
fn another_report_is_checked_under_its_policy_in_both_browsers() {
    let site = folder("checked").join("site");
    publish(HARBOUR, &["--out", site.to_str().unwrap()]);
    let (path, text) = harbour();
    let marked = |bytes: Vec<u8>, mark: [u8; 2]| [mark.to_vec(), bytes].concat();
    let encodings = [
        ("Big5", encoding_rs::BIG5.encode(&text).0.into_owned()),
        ("GB18030", encoding_rs::GB18030.encode(&text).0.into_owned()),
        (
            "UTF-16LE",
            marked(
                text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                [0xff, 0xfe],
            ),
        ),
        (
            "UTF-16BE",
            marked(
                text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
                [0xfe, 0xff],
            ),
        ),
    ];
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::open_in(browser, below_a_path(&site), "");
        page.wait_until_alive();
        page.choose("#original-file", &path);
        assert_eq!(told(&page), "11個數字，11個在所引之處找到。");
        for (encoding, bytes) in &encodings {
            let said = dropped(&page, bytes);
            assert_eq!(said, "11個數字，11個在所引之處找到。", "{encoding}");
        }
        // Pasted, with a sentence where another was.
        page.click("[data-original]");
        let swapped = text.replacen("800億元", "900億元", 1);
        page.wait("document.querySelector('#original textarea')");
        page.run(&format!(
            "{STATUS}.textContent = '';
             document.querySelector('#original textarea').value = {}",
            serde_json::to_string(&swapped).unwrap()
        ));
        page.click(".pasted button");
        assert_eq!(told(&page), "11個數字，10個在所引之處找到。");
        page.expect_no_problem();
    }
}

#[test]
fn what_cannot_be_read_is_told_in_words() {
    let page = Page::alive("en/");
    for (bytes, words) in [
        (&b""[..], "The file is empty."),
        (b" \n\n", "The file is empty."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is not text."),
        (b"%PDF-1.7\nstream", "This is not text."),
        (
            b"Revenue rose \xff\xff by 5%", "Its encoding cannot be read",
        ),
        (b"\xff\xfea\0\x00\xd8a\0", "Its encoding cannot be read"),
        (
            b"A letter about something else.",
            "0 of 112 figures stand where cited. Is this another document?",
        ),
    ] {
        let said = dropped(&page, bytes);
        assert!(said.starts_with(words), "{said}");
    }
    page.run(&dropping("new Uint8Array(2 ** 26 + 1)"));
    assert_eq!(told(&page), "The file is too large; split it into parts.");
    page.expect_no_problem();
}

#[test]
fn a_reader_that_is_not_there_is_told_of() {
    let site = folder("without-reader").join("site");
    publish(HARBOUR, &["--out", site.to_str().unwrap()]);
    for (start, words) in [
        (".wasm", "The checker could not start."),
        (".js", "The checker could not start."),
        (
            "original-",
            "The checker could not be loaded; reload the page and try again.",
        ),
    ] {
        for entry in fs::read_dir(&site).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let reader = name.starts_with("reader-") && name.ends_with(start);
            if reader || name.starts_with(start) {
                fs::remove_file(path).unwrap();
            }
        }
        let options = SiteOptions {
            folder: Some(site.clone()),
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, "en/");
        page.wait_until_alive();
        assert_eq!(dropped(&page, harbour().1.as_bytes()), words);
    }
}

#[test]
fn the_one_file_checks_by_itself_in_both_browsers() {
    let file = folder("single-checked").join("report.html");
    publish(HARBOUR, &["--single-file", "-o", file.to_str().unwrap()]);
    for browser in [Browser::chromium(), Browser::firefox()] {
        browser.open(&format!("file://{}?lang=en", file.display()));
        browser.wait("document.documentElement.dataset.state === 'interactive'");
        let said = dropped(&browser, harbour().1.as_bytes());
        assert_eq!(said, "11 of 11 figures stand where cited.");
        assert!(count(&browser, ".held[data-found]") > 5.0);
        let problems = browser.problems();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

#[test]
fn the_document_is_shown_with_what_the_page_cites_and_what_it_does_not() {
    let site = folder("covered").join("site");
    publish(HARBOUR, &["--out", site.to_str().unwrap()]);
    let options = SiteOptions {
        folder: Some(site),
        ..SiteOptions::default()
    };
    let page = Page::open_in(Browser::chromium(), options, "en/");
    page.wait_until_alive();
    let (_, text) = harbour();
    // A number more than the page has, and one that it cites less.
    let text = text
        .replacen("新建碼", "投資7億元,新建碼", 1)
        .replacen("800億元", "801億元", 1);
    dropped(&page, text.as_bytes());
    let coverage = page.text("document.querySelector('.coverage').textContent");
    let numbers: Vec<usize> = coverage
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let uncited = count(&page, ".source-text .uncited");
    assert_eq!((numbers[1] - numbers[0]) as f64, uncited, "{coverage}");
    let others = page.text(
        "[...document.querySelectorAll('.source-text .uncited')].map(it => it.textContent).join(' ')",
    );
    assert!(
        others.contains("7億元") && others.contains("801億元"),
        "{others}"
    );
    // Each cited figure that was found is marked, and leads to its place on the page.
    assert_eq!(count(&page, ".source-text [id^=o-]"), 10.0);
    assert!(page.is(
        "[...document.querySelectorAll('.source-text a.cited')].every(mark => document.querySelector(mark.hash))"
    ));
    let shown = page.text("document.querySelector('.source-text').textContent");
    assert!(
        shown.contains("投資7億元") && !shown.contains("(gang)"),
        "{shown}"
    );
    // And back: evidence leads to the mark.
    page.run("document.querySelector(\"a.chip[href='#e-investment']\").click()");
    page.wait("document.querySelector('dialog.evidence .finding a')");
    page.run("document.querySelector('dialog.evidence .finding a').click()");
    page.wait(
        "!document.querySelector('dialog.evidence').open && location.hash === '#o-investment'",
    );
    assert!(page.is("document.querySelector('#o-investment').textContent.includes('90億元')"));
    assert_eq!(violations(&page, &axe()), "");
    page.click(".results > button");
    assert_eq!(count(&page, ".source-text"), 0.0);
    page.expect_no_problem();
}
