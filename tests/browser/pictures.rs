//! Every picture that a site gives is what a browser draws of it.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::tiny_skia::Pixmap;

use zone_report::language::Language;
use zone_report::language::simplifier;
use zone_report::report;
use zone_report::site;

use crate::support::Browser;
use crate::support::Page;
use crate::support::folder;
use crate::support::picture::difference;
use crate::support::picture::in_browser;
use crate::support::picture::in_librsvg;
use crate::support::publish;

/// The share of pixels in which a PNG of ours may differ from the browser's picture: the edges of letters.
const MOST: f64 = 0.01;
/// The same of librsvg, which sets no ligatures and so moves what comes after one.
const MOST_OF_LIBRSVG: f64 = 0.02;

const REPORTS: [&str; 4] = [
    "public/reports/nanchang-2017", "tests/fixtures/harbour", "tests/fixtures/ridge",
    "tests/fixtures/sandbar",
];

/// The charts of a site, as SVG.
fn charts(site: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for language in ["", "zh-Hans", "en"] {
        for entry in fs::read_dir(site.join(language).join("charts"))
            .into_iter()
            .flatten()
        {
            let path = entry.unwrap().path();
            found.extend(
                path.extension()
                    .is_some_and(|kind| kind == "svg")
                    .then_some(path),
            );
        }
    }
    found.sort();
    found
}

/// Pictures that differ by more than they may, with how much; leaves what the browser draws beside them.
fn faults(browsers: &Pixmap, others: &[(&str, f64, Pixmap)], file: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for (program, most, picture) in others {
        let share = difference(browsers, picture);
        println!("{} {program}: {:.2} %", file.display(), share * 100.0);
        if share > *most {
            browsers
                .save_png(file.with_extension("browser.png"))
                .unwrap();
            picture
                .save_png(file.with_extension(format!("{program}.png")))
                .unwrap();
            faults.push(format!(
                "{} by {program}: {:.1} %",
                file.display(),
                share * 100.0
            ));
        }
    }
    faults
}

#[test]
fn every_picture_is_what_a_browser_draws() {
    let browser = Browser::chromium_with(&["--font-render-hinting=none"]);
    let mut found = Vec::new();
    for path in REPORTS {
        let name = path.rsplit('/').next().unwrap();
        let site = folder(&format!("pictures-{name}")).join("site");
        publish(path, &["--out", site.to_str().unwrap()]);
        for file in charts(&site) {
            let png = fs::read(file.with_extension("png")).unwrap();
            let others = [
                ("resvg", MOST, Pixmap::decode_png(&png).unwrap()),
                ("librsvg", MOST_OF_LIBRSVG, in_librsvg(&file, 2)),
            ];
            found.extend(faults(&in_browser(&browser, &file, 2), &others, &file));
        }
        let text = fs::read_to_string(Path::new(path).join("report.toml")).unwrap();
        let report = report::read(&text, &simplifier()).report.unwrap();
        for language in Language::ALL {
            let png = fs::read(site.join(format!("pictures/{}.png", language.tag()))).unwrap();
            let file = site.join(format!("pictures/{}.svg", language.tag()));
            fs::write(&file, site::card(&report, language)).unwrap();
            let others = [("resvg", MOST, Pixmap::decode_png(&png).unwrap())];
            found.extend(faults(&in_browser(&browser, &file, 1), &others, &file));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// A chart's picture as a button of the page gives it, as a file.
fn taken(page: &Page, id: &str, kind: &str, file: &Path) {
    page.run(&format!(
        "window.taken = ''; document.querySelector('#{id} [data-take={kind}]').click()"
    ));
    page.wait("window.taken.length > 300");
    let bytes = match kind {
        "svg" => page
            .text("decodeURIComponent(window.taken.split(',')[1])")
            .into_bytes(),
        _ => STANDARD
            .decode(page.text("window.taken.split(',')[1]"))
            .unwrap(),
    };
    fs::write(file, bytes).unwrap();
}

#[test]
fn both_pictures_of_a_chart_on_the_page_are_one() {
    let folder = folder("taken");
    let unhinted = || Browser::chromium_with(&["--font-render-hinting=none"]);
    let browser = unhinted();
    let mut found = Vec::new();
    for path in ["", "en/"] {
        let page = Page::alive_in(unhinted(), &format!("{path}?theme=light"));
        page.run(
            "document.querySelectorAll('details').forEach(details => details.open = true);
             HTMLAnchorElement.prototype.click = function () { window.taken = this.href; };",
        );
        let ids =
            page.text("[...document.querySelectorAll('figure.chart')].map(it => it.id).join(' ')");
        for id in ids.split(' ') {
            let file = folder.join(format!("{}{id}.svg", path.replace('/', "-")));
            taken(&page, id, "svg", &file);
            taken(&page, id, "png", &file.with_extension("png"));
            let png = fs::read(file.with_extension("png")).unwrap();
            let others = [
                ("canvas", MOST, Pixmap::decode_png(&png).unwrap()),
                ("librsvg", MOST_OF_LIBRSVG, in_librsvg(&file, 2)),
            ];
            found.extend(faults(&in_browser(&browser, &file, 2), &others, &file));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn the_calculators_picture_says_what_it_shows() {
    let page = Page::alive("en/?theme=light&growth=15");
    page.run("document.querySelector('#calculator .plot').scrollIntoView()");
    page.wait("document.querySelector('#calculator .plot.live canvas')");
    page.run(
        "const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
         Object.defineProperty(HTMLImageElement.prototype, 'src',
           { ...source, set(address) { window.drawn = decodeURIComponent(address); source.set.call(this, address); } });
         HTMLAnchorElement.prototype.click = function () { window.taken = [this.download, this.href]; };
         document.querySelectorAll('#calculator .share-link button')[3].click();",
    );
    page.wait("window.taken?.[0] === 'calculator.png' && window.taken[1].length > 3000");
    let words = page.text("window.drawn.replace(/<[^>]+>/g, ' ').replace(/\\s+/g, ' ')");
    let title = page.text("document.title");
    for expected in [
        "Main business revenue", "Growing 15% a year", "On track", &title, "127.0.0.1",
    ] {
        let found = expected.split(' ').all(|word| words.contains(word));
        assert!(found, "{expected} is not in {words}");
    }
    page.expect_no_problem();
    // Nothing stands at the sheet's edge.
    let left = page.number(
        "(() => { document.body.insertAdjacentHTML('beforeend', window.drawn.replace(/^[^<]*/, '').replace(/.*?<svg/s, '<svg'));
           const sheet = document.body.lastElementChild; const edge = sheet.getBoundingClientRect().left;
           return Math.min(...[...sheet.querySelectorAll('text')].map(text => text.getBoundingClientRect().left - edge)); })()",
    );
    assert!(left >= 20.0, "{left}");
}
