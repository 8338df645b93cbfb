//! The site as the prerender writes it, from the report that is shown: read by a parser, without a browser.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "site/files.rs"]
mod files;
#[path = "site/props.rs"]
mod props;
#[path = "site/workbook.rs"]
mod workbook;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use scraper::ElementRef;
use scraper::Html;
use scraper::Selector;

/// A shell as Trunk leaves it.
const SHELL: &str = r#"<!doctype html>
<html lang="zh-Hant" data-state="static" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="./favicon-1.svg" type="image/svg+xml">
<!-- zone-report: head -->
<link rel="zone-report-module" href="./web-1.js" data-wasm="./web-1_bg.wasm">
</head>
<body>
<!-- zone-report: page -->
</body>
</html>
"#;

/// The pages: language, path, and the way up to the site's top.
const PAGES: [(&str, &str, &str); 3] = [
    ("zh-Hant", "index.html", "./"),
    ("zh-Hans", "zh-Hans/index.html", "../"),
    ("en", "en/index.html", "../"),
];

const BOUNDS: [&str; 4] = ["exact", "at-least", "at-most", "about"];

/// A staging folder with a shell.
fn staging(name: &str, shell: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("site")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), shell).unwrap();
    folder
}

/// Prerenders into a staging folder; the error that was told, if any.
fn prerender(staging: &Path, report: &[&str]) -> Option<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_zone-report"))
        .arg("prerender")
        .args(report)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("TRUNK_STAGING_DIR", staging)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    (!output.status.success()).then_some(told)
}

/// A page as served.
struct Page {
    language: &'static str,
    up: &'static str,
    source: String,
}

impl Page {
    fn html(&self) -> Html {
        Html::parse_document(&without_script(&self.source))
    }
}

/// The three pages, prerendered once for all tests.
fn pages() -> &'static [Page] {
    static ALL: OnceLock<Vec<Page>> = OnceLock::new();
    ALL.get_or_init(|| {
        let staging = staging("pages", SHELL);
        assert_eq!(prerender(&staging, &[]), None);
        PAGES
            .into_iter()
            .map(|(language, path, up)| Page {
                language,
                up,
                source: fs::read_to_string(staging.join(path)).unwrap(),
            })
            .collect()
    })
}

/// The ids of the report's figures, as `report.json` has them.
fn report_ids() -> BTreeSet<&'static str> {
    static ALL: OnceLock<serde_json::Value> = OnceLock::new();
    let report = ALL.get_or_init(|| {
        let staging = staging("ids", SHELL);
        assert_eq!(prerender(&staging, &[]), None);
        let text = fs::read_to_string(staging.join("report.json")).unwrap();
        serde_json::from_str(&text).unwrap()
    });
    let figures = report["figures"].as_array().unwrap().iter();
    figures.map(|it| it["id"].as_str().unwrap()).collect()
}

/// The figures that the report's targets assume as growth.
fn assumed() -> BTreeSet<String> {
    let report = Path::new(env!("CARGO_MANIFEST_DIR")).join(REPORT);
    let report: toml::Table = fs::read_to_string(report).unwrap().parse().unwrap();
    let targets = report["targets"].as_array().unwrap().iter();
    let assumed = targets.filter_map(|target| target.get("assumed")?.as_str());
    assumed.map(str::to_owned).collect()
}

const REPORT: &str = "public/reports/nanchang-2017/report.toml";

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&select(selector)).collect()
}

/// The only element of its kind.
fn only<'a>(page: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&select(selector)).collect()
}

fn attribute<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_default()
}

fn text(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.trim().to_owned()
}

/// All that there is to read: no scripts, no styles.
fn readable(page: &Html) -> String {
    let unread = |element: ElementRef| ["script", "style"].contains(&element.value().name());
    only(page, "body")
        .descendants()
        .filter(|node| {
            let parent = node.parent().and_then(ElementRef::wrap);
            !parent.is_some_and(unread)
        })
        .filter_map(|node| node.value().as_text().map(|text| format!("{}\n", &**text)))
        .collect()
}

/// What a parser has to say against a page, each complaint once. Leptos marks places by `<!>`, which
/// is a comment in short to browsers.
fn errors(source: &str) -> BTreeSet<String> {
    let errors = Html::parse_document(&without_script(source).replace("<!>", "<!---->")).errors;
    errors.into_iter().map(String::from).collect()
}

#[test]
fn pages_are_well_formed() {
    for page in pages() {
        let errors = errors(&page.source);
        assert!(errors.is_empty(), "{}: {errors:?}", page.language);
    }
}

#[test]
fn every_id_stands_once_and_every_reference_has_its_id() {
    for page in pages() {
        let (language, html) = (page.language, page.html());
        let mut ids = BTreeSet::new();
        for element in all(&html, "[id]") {
            let id = attribute(element, "id");
            assert!(ids.insert(id), "{language}: id {id:?} stands twice");
        }
        for link in all(&html, "a[href^='#']") {
            let id = attribute(link, "href").trim_start_matches('#');
            assert!(ids.contains(id), "{language}: #{id} leads nowhere");
        }
        for name in [
            "aria-labelledby", "aria-describedby", "aria-controls", "for",
        ] {
            for element in all(&html, &format!("[{name}]")) {
                for id in attribute(element, name).split(' ') {
                    assert!(ids.contains(id), "{language}: {name}={id:?} leads nowhere");
                }
            }
        }
    }
}

#[test]
fn every_page_says_what_it_is_and_where_its_siblings_are() {
    let mut titles = BTreeSet::new();
    for page in pages() {
        let (language, html) = (page.language, page.html());
        let root = only(&html, "html");
        assert_eq!(attribute(root, "lang"), language);
        assert_eq!(attribute(root, "data-state"), "static");
        assert_eq!(attribute(root, "data-theme"), "auto");
        let title = text(only(&html, "title"));
        assert_ne!(title, "", "{language}");
        let meta = |name| attribute(only(&html, &format!("meta[{name}]")), "content");
        assert_eq!(meta("property='og:title'"), title);
        assert_eq!(meta("property='og:type'"), "article");
        assert_eq!(meta("property='og:description'"), meta("name=description"));
        assert!(meta("name=description").chars().count() > 30, "{language}");
        for told in [title.as_str(), meta("name=description")] {
            assert!(!told.contains(['{', '}', '<']), "{language}: {told}");
        }
        let own = meta("property='og:locale'");
        let others: BTreeSet<&str> = all(&html, "meta[property='og:locale:alternate']")
            .into_iter()
            .map(|meta| attribute(meta, "content"))
            .collect();
        assert_eq!(others.len(), 2, "{language}");
        assert!(!others.contains(own), "{language}");
        titles.insert(title);
        // In the bar for readers; for machines only by whole addresses, which are not known here.
        let found: BTreeMap<&str, String> = all(&html, ".lang a[hreflang]")
            .into_iter()
            .map(|link| {
                (
                    attribute(link, "hreflang"),
                    attribute(link, "href").to_owned(),
                )
            })
            .collect();
        let expected = PAGES.map(|(other, path, _)| (other, format!("{}{path}", page.up)));
        assert_eq!(found, BTreeMap::from(expected), "{language}");
        assert_eq!(all(&html, "link[hreflang]").len(), 0, "{language}");
        assert_ne!(
            text(only(&html, ".lang [aria-current=page]")),
            "",
            "{language}"
        );
        assert_eq!(all(&html, "h1").len(), 1, "{language}");
    }
    assert_eq!(titles.len(), 3, "{titles:?}");
}

#[test]
fn assets_are_named_relative_to_each_page() {
    for page in pages() {
        let (language, up, html) = (page.language, page.up, page.html());
        let icon = attribute(only(&html, "link[rel=icon]"), "href").to_owned();
        assert_eq!(icon, format!("{up}favicon-1.svg"), "{language}");
        let options = options(&html);
        for (name, asset) in [
            ("/glue", "web-1.js"),
            ("/module", "web-1_bg.wasm"),
            ("/asked", "scripts/asked.js"),
            ("/figures", "scripts/figures.js"),
            ("/host", "embed.js"),
            ("/original", "scripts/original.js"),
            ("/reader/script", "scripts/reader.js"),
            ("/reader/module", "original_bg.wasm"),
        ] {
            let address = options.pointer(name).and_then(|it| it.as_str());
            assert_eq!(
                address,
                Some(&*format!("{up}{asset}")),
                "{language}: {name}"
            );
        }
        assert!(
            all(&html, "[rel=zone-report-module]").is_empty(),
            "{language}"
        );
        for (name, elements) in [("href", "link, a"), ("src", "[src]")] {
            for element in all(&html, elements) {
                let address = attribute(element, name);
                let relative =
                    address.starts_with(['.', '#', '?']) || address.starts_with("https://");
                assert!(relative, "{language}: {name}={address:?}");
            }
        }
    }
}

/// What a page says to its scripts.
fn options(page: &Html) -> serde_json::Value {
    let element = only(page, "script#zone-report[type='application/json']");
    serde_json::from_str(&text(element)).unwrap()
}

#[test]
fn each_script_imports_what_is_served_beside_it() {
    let staging = staging("scripts", SHELL);
    assert_eq!(prerender(&staging, &[]), None);
    let mut imports = 0;
    for entry in fs::read_dir(staging.join("scripts")).unwrap() {
        let path = entry.unwrap().path();
        for line in fs::read_to_string(&path).unwrap().lines() {
            let Some((_, rest)) = line.split_once(" from \"") else {
                continue;
            };
            let imported = rest.trim_end_matches("\";");
            // The glue is Trunk's.
            let glue = ["../web.js", "../original.js"].contains(&imported);
            let file = staging.join("scripts").join(imported);
            assert!(glue || file.is_file(), "{}: {imported}", path.display());
            imports += 1;
        }
    }
    assert!(imports > 10, "{imports}");
}

#[test]
fn every_language_tells_the_same_figures() {
    let mut told = Vec::new();
    for page in pages() {
        let (language, html) = (page.language, page.html());
        let mut figures = BTreeMap::new();
        for figure in all(&html, "data.figure") {
            let id = attribute(figure, "data-figure");
            assert_ne!(id, "", "{language}: {}", figure.html());
            let value = attribute(figure, "value");
            let is_date = attribute(figure, "data-unit") == "date";
            let number = value.parse::<f64>().is_ok_and(f64::is_finite);
            assert!(number || is_date, "{language}: {id} is {value:?}");
            assert_ne!(attribute(figure, "data-unit"), "", "{language}: {id}");
            let bound = attribute(figure, "data-bound");
            assert!(BOUNDS.contains(&bound), "{language}: {id} is {bound:?}");
            assert_ne!(attribute(figure, "id"), "", "{language}: {id}");
            assert_ne!(text(figure), "", "{language}: {id}");
            let said = ["value", "data-unit", "data-bound", "data-derived"]
                .map(|name| figure.attr(name).map(str::to_owned));
            let before = figures.insert(id.to_owned(), said.clone());
            // A figure says the same wherever it stands.
            assert!(
                before.is_none_or(|before| before == said),
                "{language}: {id}"
            );
        }
        told.push(figures);
    }
    let shown: BTreeSet<&str> = told[0].keys().map(String::as_str).collect();
    // Growth that a target assumes at first stands in the calculator's field.
    let assumed = assumed();
    for id in report_ids() {
        assert!(shown.contains(id) || assumed.contains(id), "{id}");
    }
    assert!(shown.is_subset(&report_ids()));
    assert!(told[0] == told[1] && told[0] == told[2]);
}

#[test]
fn every_figure_leads_to_its_evidence() {
    for page in pages() {
        let (language, html) = (page.language, page.html());
        for chip in all(&html, "data.figure a") {
            let figure = chip
                .ancestors()
                .filter_map(ElementRef::wrap)
                .find(|element| element.value().name() == "data")
                .map(|data| attribute(data, "data-figure"));
            let entry = attribute(chip, "href").strip_prefix("#e-");
            assert_eq!(entry, figure, "{language}: {}", chip.html());
        }
        let entries = all(&html, "#figures tr[data-figure][id^=e-]");
        let ids = entries.iter().map(|entry| &attribute(*entry, "id")[2..]);
        let ids: BTreeSet<&str> = ids.collect();
        assert_eq!(ids, report_ids(), "{language}");
        for entry in entries {
            // Words of the source, a formula, or a basis from elsewhere.
            let grounds = within(entry, ".quote, .formula, .where");
            let told = grounds.into_iter().any(|grounds| !text(grounds).is_empty());
            assert!(told, "{language}: {}", entry.html());
            assert_eq!(within(entry, "th, td").len(), 5, "{language}");
            // A figure that stands on the page is led to.
            let place = format!("f-{}", attribute(entry, "data-figure"));
            let stands = !all(&html, &format!("#{place}")).is_empty();
            let leads = within(entry, &format!("th a[href='#{place}']")).len();
            assert_eq!(leads, usize::from(stands), "{language}: {place}");
        }
    }
}

/// The charts' ids on the page's public face.
const CHARTS: [&str; 8] = [
    "revenue", "projects", "land", "money", "floor-space", "zone-area", "rank", "innovation",
];

#[test]
fn every_chart_is_served_with_its_stills_and_its_table() {
    for page in pages() {
        let (language, html) = (page.language, page.html());
        let charts: BTreeSet<&str> = all(&html, "figure.chart")
            .into_iter()
            .map(|chart| attribute(chart, "id"))
            .collect();
        for id in CHARTS.map(|id| format!("chart-{id}")) {
            assert!(
                charts.contains(id.as_str()),
                "{language}: no {id} among {charts:?}"
            );
        }
        for chart in all(&html, "figure.chart") {
            let id = attribute(chart, "id");
            assert_eq!(within(chart, "figcaption").len(), 1, "{language}: {id}");
            assert_eq!(within(chart, "details table").len(), 1, "{language}: {id}");
            assert!(
                within(chart, "tbody td data.figure").len() >= 2,
                "{language}: {id}"
            );
            for plot in within(chart, ".plot") {
                let stills = within(plot, ".stills > svg");
                // A chart that waits in a section has one still, the others one for each class of width.
                let small = attribute(chart, "class").contains("small");
                assert!(
                    stills.len() == 1 || !small && stills.len() >= 2,
                    "{language}: {id} has {} stills",
                    stills.len()
                );
                for still in stills {
                    assert!(!within(still, "text").is_empty(), "{language}: {id}");
                }
                assert_ne!(attribute(plot, "data-plan"), "", "{language}: {id}");
                // A canvas comes with what draws on it.
                assert!(within(plot, "canvas").is_empty(), "{language}: {id}");
            }
            assert!(!within(chart, ".source q").is_empty(), "{language}: {id}");
        }
    }
}

#[test]
fn every_section_is_served_with_its_prose() {
    for page in pages() {
        let (language, html) = (page.language, page.html());
        for number in 1..=7 {
            let section = only(&html, &format!("details.section#section-{number}"));
            assert_eq!(
                within(section, "details.section > summary").len(),
                1,
                "{language}: {number}"
            );
            let figures = within(section, ".section-text p data.figure").len();
            assert!(figures >= 3, "{language}: section {number} tells {figures}");
        }
        assert_eq!(all(&html, "details.section").len(), 7, "{language}");
    }
}

#[test]
fn the_calculator_is_served_with_the_default_result() {
    const RESULTS: [&str; 8] = [
        "progress", "remaining", "required-growth", "required-increment", "arrival-year-compound",
        "arrival-year-linear", "projection", "verdict",
    ];
    for page in pages() {
        let (language, html) = (page.language, page.html());
        for name in RESULTS {
            let output = only(&html, &format!("form#calculator output[name={name}]"));
            assert_ne!(attribute(output, "data-value"), "", "{language}: {name}");
            let bound = attribute(output, "data-bound");
            assert!(BOUNDS.contains(&bound), "{language}: {name} is {bound:?}");
            assert_ne!(text(output), "", "{language}: {name}");
        }
        let targets: Vec<&str> = all(&html, "form#calculator input[name=target]")
            .into_iter()
            .map(|input| attribute(input, "value"))
            .collect();
        for id in [
            "operating-revenue-stretch", "operating-revenue-city", "main-revenue-city",
            "high-tech-firms", "firms-above-scale", "national-rank",
        ] {
            assert!(
                targets.contains(&id),
                "{language}: no {id} among {targets:?}"
            );
        }
    }
}

#[test]
fn no_placeholder_and_no_broken_number_is_left() {
    for page in pages() {
        let text = readable(&page.html());
        assert!(
            text.len() > 20_000,
            "{}: {} bytes",
            page.language,
            text.len()
        );
        for line in text.lines() {
            for wrong in ["{", "}", "NaN", "undefined", "None", "Some("] {
                assert!(!line.contains(wrong), "{}: {line}", page.language);
            }
        }
        assert!(!page.source.contains("NaN"), "{}", page.language);
    }
}

#[test]
fn each_language_keeps_to_its_script() {
    let simplified_only = ['业', '营', '这', '为', '与', '区', '数', '据'];
    let traditional_only = ['業', '營', '這', '為', '與', '區', '數', '據'];
    for page in pages() {
        let html = page.html();
        // Quotations of the source stay as they stand there.
        let quoted: BTreeSet<String> = all(&html, "[lang]:not(html)")
            .into_iter()
            .map(text)
            .collect();
        for line in readable(&html).lines() {
            let wrong: &[char] = match page.language {
                "zh-Hant" => &simplified_only,
                "zh-Hans" => &traditional_only,
                _ => continue,
            };
            let is_quotation = || {
                let mut quoted = quoted.iter();
                quoted.any(|quotation| quotation.contains(line.trim()))
            };
            assert!(
                !line.contains(wrong) || is_quotation(),
                "{}: {line}",
                page.language
            );
        }
    }
}

#[test]
fn what_is_broken_leaves_the_staging_folder_as_it_was() {
    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site/broken.toml");
    fs::create_dir_all(broken.parent().unwrap()).unwrap();
    let report = include_str!("fixtures/harbour/report.toml");
    fs::write(
        &broken,
        report.replace("\"{revenue}是全區的數。\"", "\"全區的數。\""),
    )
    .unwrap();
    let broken = broken.to_str().unwrap();
    let sound = "tests/fixtures/harbour/report.toml";
    let without = |part: &str| SHELL.replace(part, "");
    let cases = [
        (
            "report",
            SHELL.to_owned(),
            broken,
            "has errors, so the site is left as it was",
        ),
        (
            "head",
            without("<!-- zone-report: head -->"),
            sound,
            "has lost its slot <!-- zone-report: head -->",
        ),
        (
            "page",
            without("<!-- zone-report: page -->"),
            sound,
            "has lost its slot <!-- zone-report: page -->",
        ),
        (
            "module",
            without("rel=\"zone-report-module\""),
            sound,
            "index.html does not name the module",
        ),
    ];
    for (name, shell, report, message) in cases {
        let staging = staging(name, &shell);
        let told = prerender(&staging, &[report]).unwrap_or_default();
        assert!(told.contains(message), "{name}: {told}");
        assert_eq!(
            fs::read_to_string(staging.join("index.html")).unwrap(),
            shell,
            "{name}"
        );
        assert_eq!(fs::read_dir(&staging).unwrap().count(), 1, "{name}");
    }
}

#[test]
fn another_report_makes_another_site() {
    let staging = staging("harbour", SHELL);
    assert_eq!(
        prerender(&staging, &["tests/fixtures/harbour/report.toml"]),
        None
    );
    for (language, path, _) in PAGES {
        let source = fs::read_to_string(staging.join(path)).unwrap();
        let errors = errors(&source);
        assert!(errors.is_empty(), "{language}: {errors:?}");
        let html = Html::parse_document(&without_script(&source));
        assert_eq!(all(&html, "details.section").len(), 3, "{language}");
        let text = readable(&html);
        for foreign in ["南昌", "Nanchang"] {
            assert!(!text.contains(foreign), "{language} speaks of {foreign}");
        }
    }
}

/// A page as a browser without script reads it: what stands in `<noscript>` counts.
fn without_script(source: &str) -> String {
    source
        .replace("<noscript", "<div")
        .replace("</noscript>", "</div>")
}
