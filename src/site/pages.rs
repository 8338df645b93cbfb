//! The pages of a site, as paths and texts.

use std::fmt::Write;

use crate::report::Report;
use crate::site::Shell;
use crate::text::Language;
use crate::view::Edition;
use crate::view::Meta;
use crate::view::page;

/// The style sheets, in the order in which they cascade.
const STYLES: [&str; 11] = [
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/masthead.css"),
    include_str!("../../style/headlines.css"),
    include_str!("../../style/chapters.css"),
    include_str!("../../style/stills.css"),
    include_str!("../../style/sections.css"),
    include_str!("../../style/calculator.css"),
    include_str!("../../style/evidence.css"),
    include_str!("../../style/closing.css"),
    include_str!("../../style/print.css"),
];

/// The page's own script: it starts the module and its islands, or says that it could not.
const BOOT: &str = include_str!("boot.js");

/// A file of the site.
#[derive(Debug, Clone)]
pub struct Page {
    /// Relative to the site's root.
    pub path: String,
    pub html: String,
}

/// One page for each language.
pub fn pages(report: &Report, shell: &Shell) -> Vec<Page> {
    let style = style();
    Language::ALL
        .into_iter()
        .map(|language| {
            let edition = Edition::new(report, language);
            let (path, depth) = match language {
                Language::TraditionalChinese => ("index.html".to_owned(), 0),
                other => (format!("{}/index.html", other.tag()), 1),
            };
            let up = if depth == 0 { "./" } else { "../" };
            let head = head(&Meta::of(&edition), language, shell, up, &style);
            let body = page(&edition);
            let html = shell.fill(language.tag(), depth, &head, &body);
            Page { path, html }
        })
        .collect()
}

/// Title, description, what other sites show, the languages, the style and the script.
fn head(meta: &Meta, language: Language, shell: &Shell, up: &str, style: &str) -> String {
    let mut head = String::new();
    let title = escape(&meta.title);
    let description = escape(&meta.description);
    // Writing to a string does not fail.
    let _ = write!(
        head,
        "<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
         <meta property=\"og:type\" content=\"article\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{description}\">\n\
         <meta property=\"og:locale\" content=\"{}\">\n",
        locale(language)
    );
    for (other, path) in &meta.alternates {
        let _ = writeln!(
            head,
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{path}\">",
            other.tag()
        );
        if *other != language {
            let _ = writeln!(
                head,
                "<meta property=\"og:locale:alternate\" content=\"{}\">",
                locale(*other)
            );
        }
    }
    let boot = BOOT
        .replace("SCRIPT", &format!("{up}{}", shell.script))
        .replace("WASM", &format!("{up}{}", shell.wasm));
    let _ = write!(
        head,
        "<style>{style}</style>\n<script type=\"module\" async>{boot}</script>\n"
    );
    head
}

fn locale(language: Language) -> &'static str {
    match language {
        Language::TraditionalChinese => "zh_TW",
        Language::SimplifiedChinese => "zh_CN",
        Language::English => "en_GB",
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The sheets as one, without comments and line indents.
fn style() -> String {
    let mut style = String::new();
    for sheet in STYLES {
        let mut rest = sheet;
        let mut bare = String::with_capacity(sheet.len());
        while let Some((before, comment)) = rest.split_once("/*") {
            bare.push_str(before);
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        }
        bare.push_str(rest);
        for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
            style.push_str(line);
            style.push('\n');
        }
    }
    style
}
