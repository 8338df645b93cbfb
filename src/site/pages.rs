//! The pages of a site, as paths and texts.

use std::fmt::Write;
use std::hash::DefaultHasher;
use std::hash::Hash;
use std::hash::Hasher;

use crate::report::Report;
use crate::site::Shell;
use crate::text::Language;
use crate::view::Edition;
use crate::view::Meta;
use crate::view::page;

/// The sheets of what is read first: they stand in the page, so that nothing waits for them.
const FIRST: [&str; 6] = [
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/masthead.css"),
    include_str!("../../style/headlines.css"),
    include_str!("../../style/chapters.css"),
    include_str!("../../style/stills.css"),
];

/// The sheets of what comes after the charts: a file that all pages share.
const REST: [&str; 6] = [
    include_str!("../../style/registered.css"),
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
pub struct File {
    /// Relative to the site's root.
    pub path: String,
    pub text: String,
}

/// A page for each language, and the style sheet that they share.
pub fn files(report: &Report, shell: &Shell) -> Vec<File> {
    let first = style(&FIRST);
    let rest = style_file(style(&REST));
    let mut files: Vec<File> = Language::ALL
        .into_iter()
        .map(|language| {
            let edition = Edition::new(report, language);
            let (path, depth) = match language {
                Language::TraditionalChinese => ("index.html".to_owned(), 0),
                other => (format!("{}/index.html", other.tag()), 1),
            };
            let up = if depth == 0 { "./" } else { "../" };
            let head = head(&Meta::of(&edition), language, shell, up, &first);
            let body = page(&edition, &format!("{up}{}", rest.path));
            let body = without_places(&body);
            let text = shell.fill(language.tag(), depth, &head, &body);
            File { path, text }
        })
        .collect();
    files.push(rest);
    files
}

/// How Leptos marks the places to which islands may come back.
const PLACE: &str = "<!>";

/// A body without the marks outside its islands: nobody comes back to those.
fn without_places(body: &str) -> String {
    let mut kept = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(start) = rest.find("<leptos-island") {
        let end = rest[start..]
            .find("</leptos-island>")
            .map_or(rest.len(), |end| start + end);
        kept.push_str(&rest[..start].replace(PLACE, ""));
        kept.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    kept.push_str(&rest.replace(PLACE, ""));
    kept
}

/// The shared sheet, named by what it says, so that a host may keep it for good.
fn style_file(text: String) -> File {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    File {
        path: format!("style-{:016x}.css", hasher.finish()),
        text,
    }
}

/// Title, description, what other sites show, the languages, the style and the script.
fn head(meta: &Meta, language: Language, shell: &Shell, up: &str, style: &str) -> String {
    let boot = BOOT
        .replace("SCRIPT", &format!("{up}{}", shell.script))
        .replace("WASM", &format!("{up}{}", shell.wasm));
    let mut head = format!("<script>{boot}</script>\n");
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
    let _ = writeln!(head, "<style>{style}</style>");
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

/// Sheets as one, without comments and line indents.
fn style(sheets: &[&str]) -> String {
    let mut style = String::new();
    for sheet in sheets {
        let mut rest = *sheet;
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
