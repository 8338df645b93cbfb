//! What holds wherever and however long a page is kept: on a disk, in a tab, in the reader's history.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use serde_json::json;

use crate::support::Browser;
use crate::support::Page;
use crate::support::SiteOptions;
use crate::support::folder;
use crate::support::publish;

const NANCHANG: &str = "public/reports/nanchang-2017";

/// Charts of which neither a still nor a canvas can be seen, by their names.
const UNSEEN: &str = "[...document.querySelectorAll('.chapter > div > figure.chart .plot, #calculator .plot')]\
    .filter(plot => ![...plot.querySelectorAll('.stills > svg')].some(still => \
      still.checkVisibility() && still.getBoundingClientRect().height > 80))\
    .map(plot => plot.closest('figure')?.id ?? 'calculator').join(' ')";

#[test]
fn a_saved_page_keeps_its_charts() {
    let folder = folder("saved");
    let page = Page::alive("en/");
    for chart in ["revenue", "projects", "land"] {
        page.run(&format!(
            "document.querySelector('#chart-{chart}').scrollIntoView()"
        ));
        page.wait(&format!(
            "document.querySelector('#chart-{chart} .plot.live canvas')"
        ));
    }
    let archive = page.devtools("Page.captureSnapshot", json!({ "format": "mhtml" }));
    let archive = archive["data"].as_str().unwrap();
    fs::write(folder.join("page.mhtml"), archive).unwrap();
    // As a browser's “save complete” does: the document as it stands, its sheets beside it.
    let saved = page.text(
        "(async () => { \
           const copy = document.documentElement.cloneNode(true); \
           for (const script of copy.querySelectorAll('script:not([type])')) script.remove(); \
           for (const policy of copy.querySelectorAll('meta[http-equiv]')) policy.remove(); \
           for (const sheet of copy.querySelectorAll('link[rel=stylesheet]')) { \
             const style = document.createElement('style'); \
             style.textContent = await (await fetch(sheet.href)).text(); \
             sheet.replaceWith(style); \
           } \
           return copy.outerHTML; })()",
    );
    fs::write(folder.join("page.html"), format!("<!doctype html>{saved}")).unwrap();
    let browser = Browser::chromium();
    for name in ["page.mhtml", "page.html"] {
        browser.open(&format!("file://{}", folder.join(name).display()));
        assert!(
            browser.number("document.querySelectorAll('.plot').length") > 10.0,
            "{name}"
        );
        assert_eq!(browser.text(UNSEEN), "", "{name}");
    }
}

#[test]
fn the_one_file_opens_with_any_anchor() {
    let file = folder("anchors").join("report.html");
    publish(NANCHANG, &["--single-file", "-o", file.to_str().unwrap()]);
    let browser = Browser::chromium();
    let anchors = [
        ("", "zh-Hant"),
        ("#en", "en"),
        ("#land", "zh-Hant"),
        ("#en--land", "en"),
        ("#zh-Hans--section-4", "zh-Hans"),
        ("#e-main-revenue", "zh-Hant"),
        ("#nowhere", "zh-Hant"),
        ("#--", "zh-Hant"),
        ("#1.5%", "zh-Hant"),
        ("#%E4%B8%AD", "zh-Hant"),
        ("#:~:text=nowhere", "zh-Hant"),
        ("#a\"]'<b>", "zh-Hant"),
    ];
    for (anchor, language) in anchors {
        browser.open("about:blank");
        browser.open(&format!("file://{}{anchor}", file.display()));
        browser.wait("document.documentElement.dataset.state === 'interactive'");
        assert_eq!(
            browser.text("document.documentElement.lang"),
            language,
            "{anchor}"
        );
        let problems = browser.problems();
        assert!(problems.is_empty(), "{anchor}: {problems:#?}");
    }
}

#[test]
fn pictures_are_dated_by_the_readers_own_day() {
    let page = Page::alive("en/");
    page.run("HTMLAnchorElement.prototype.click = function () { window.taken = this.href; };");
    // Between them it is never the same day.
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        page.devtools(
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": zone }),
        );
        page.run(
            "window.taken = ''; document.querySelector('#chart-revenue [data-take=svg]').click()",
        );
        page.wait("window.taken.length > 300");
        let today = page.text("new Date().toLocaleDateString('sv')");
        let picture = page.text("decodeURIComponent(window.taken)");
        assert!(picture.contains(&today), "{zone}: no {today}");
    }
}

/// A copy of the built site, for a test that changes it.
fn copied(name: &str) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            match path.is_dir() {
                true => copy(&path, &target),
                false => drop(fs::copy(&path, &target).unwrap()),
            }
        }
    }
    let to = folder(name).join("site");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), &to);
    to
}

#[test]
fn a_tab_that_outlived_a_new_publish_still_opens_its_dialogs() {
    let site = copied("outlived");
    let options = SiteOptions {
        folder: Some(site.clone()),
        ..SiteOptions::default()
    };
    let page = Page::open_in(Browser::chromium(), options, "");
    page.wait_until_alive();
    let entries = fs::read_dir(&site).unwrap();
    let mut names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let old = names
        .find(|name| name.starts_with("asked-") && name.ends_with(".js"))
        .unwrap();
    fs::rename(site.join(&old), site.join("asked-anew.js")).unwrap();
    let index = site.join("index.html");
    let html = fs::read_to_string(&index).unwrap();
    fs::write(&index, html.replace(&old, "asked-anew.js")).unwrap();
    page.run("document.querySelector('#chart-revenue [data-embed]').click()");
    page.wait("document.querySelector('dialog.share[open] textarea')?.value.includes('embed/revenue.html')");
}

#[test]
fn back_and_text_fragments_land_where_they_should() {
    let page = Page::alive("");
    page.run("scrollTo({ top: 4000, behavior: 'instant' })");
    page.settle();
    let before = page.number("scrollY");
    page.open(&page.site.address("404.html"));
    page.run("history.back()");
    page.wait("location.pathname === '/'");
    page.wait_until_alive();
    let after = page.number("scrollY");
    assert!(
        (before - after).abs() <= 40.0,
        "{before} before, {after} after going back"
    );
    // A part of a sentence of the third chapter.
    page.open("about:blank");
    let text = "放進231平方公里的全區";
    page.go(&format!("?text#:~:text={}", percent(text)));
    let place = format!(
        "[...document.querySelectorAll('.chapter-lead')].find(it => \
           it.textContent.includes('{text}')).getBoundingClientRect()"
    );
    let (top, bottom) = (
        page.number(&format!("{place}.top")),
        page.number(&format!("{place}.bottom")),
    );
    let height = page.number("innerHeight");
    assert!(
        bottom > 0.0 && top < height,
        "{top} to {bottom} of {height}"
    );
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
