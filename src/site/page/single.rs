//! The whole site as one page: all languages, the module in base64, nothing to load.
//!
//! Without script the languages are shown one at a time by their anchors. With it the one that the
//! address names becomes the page, as if it had been served alone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_json::json;

use crate::language::Language;
use crate::report::Report;
use crate::site::address;
use crate::site::file::File;
use crate::site::page::guarded;
use crate::site::page::head;
use crate::site::page::options;
use crate::site::page::sheets;
use crate::site::page::shell::Shell;
use crate::site::page::without_places;
use crate::site::settings::Settings;
use crate::view::Edition;
use crate::view::Meta;
use crate::view::page;

/// One language is shown at a time, the first unless an anchor says otherwise.
const EDITIONS: &str = "\
[data-embed],[data-link],[data-share],.take,[href$=\"#take\"],[href$=\"--take\"]{display:none!important}\n\
body>.edition{display:none}\n\
body>.edition:is(:target,:has(:target)),body:not(:has(>.edition:is(:target,:has(:target))))>.edition:first-of-type{display:block}\n";

/// Marks of what would be loaded.
const SHEET: &str = "SHEET";

/// The one page.
pub fn single_file(report: &Report, shell: &Shell, viewer: &[File]) -> String {
    let settings = Settings {
        policy_in_page: true,
        ..Settings::default()
    };
    let first = Edition::new(report, report.home());
    let mut bodies = String::new();
    for &language in &report.languages {
        let edition = Edition::new(report, language);
        let body = without_places(&page(&edition, SHEET));
        let body = body.replace(&format!("<link rel=\"stylesheet\" href=\"{SHEET}\">"), "");
        let body = match language == first.language {
            true => body,
            false => prefix_ids(&body, language.tag()),
        };
        let body = to_anchors(&body, language, report);
        bodies += &format!(
            "<div class=\"edition\" lang=\"{0}\" id=\"{0}\">{body}</div>\n",
            language.tag()
        );
    }
    let style = format!(
        "{}{}{EDITIONS}{}",
        sheets::first(),
        sheets::rest(),
        sheets::own_rules(&bodies) + &sheets::running_foot(&Meta::of(&first).title)
    );
    let head = head::head(
        &Meta::of(&first),
        first.report,
        first.language,
        "index.html",
        &settings,
        &style,
    );
    let head = without_loads(&head);
    let options = options::element(&options(shell, viewer));
    let body = bodies + &options + &shell.scripts.element("single", "");
    let page = without_loads(&shell.fill(first.language.tag(), 0, &head, &body));
    // The reader's worker is made of what stands in the page.
    guarded(page, &settings).replacen("worker-src 'self'", "worker-src blob:", 1)
}

/// The links to the other languages, as anchors of this page.
fn to_anchors(body: &str, here: Language, report: &Report) -> String {
    let mut body = body.to_owned();
    let home = report.home();
    for &language in &report.languages {
        let way = format!(
            "{}{}index.html",
            address::up(&format!("{}x", address::folder(here, home))),
            address::folder(language, home)
        );
        body = body.replace(
            &format!("href=\"{way}\""),
            &format!("href=\"#{}\"", language.tag()),
        );
    }
    body
}

/// Attributes that hold an id or refer to one.
const NAMES: [&str; 6] = [
    "id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "name",
];

/// A body whose ids stand once beside those of the first: `en--calculator`.
fn prefix_ids(body: &str, tag: &str) -> String {
    let mut body = body.replace("href=\"#", &format!("href=\"#{tag}--"));
    for name in NAMES {
        body = body.replace(&format!(" {name}=\""), &format!(" {name}=\"{tag}--"));
    }
    body
}

/// Without lines that would load something: a page from a mail has nothing beside it.
fn without_loads(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    for line in html.split_inclusive('\n') {
        let loads = line.contains("rel=\"icon\"") || line.contains("rel=\"modulepreload\"");
        if !loads || line.len() > 1000 {
            kept += line;
        }
    }
    kept
}

/// What a page has beside it.
fn options(shell: &Shell, viewer: &[File]) -> Value {
    let bytes = |path: &str| {
        let mut files = viewer.iter().chain(&shell.scripts.files);
        files
            .find(|file| file.path == path)
            .map_or(&[][..], |file| &file.bytes)
    };
    json!({
        "module": STANDARD.encode(bytes(&shell.wasm)),
        "second": shell.second.as_deref().map(|path| STANDARD.encode(bytes(path))),
        "reader": {
            "script": String::from_utf8_lossy(bytes(&shell.scripts.reader)),
            "module": STANDARD.encode(bytes(&shell.reader)),
        },
    })
}
