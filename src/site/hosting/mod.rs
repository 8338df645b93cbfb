//! What hosts read: headers for each path, a page for what is not there, a map for crawlers.

#[cfg(feature = "publish")]
pub(crate) mod compress;
pub(crate) mod policy;

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::language::Language;
use crate::site::address;
use crate::site::address::Address;
use crate::site::file::File;
use crate::site::hosting::policy::Policy;
use crate::site::page::sheets;
use crate::text::escape;

/// `_headers`, as Netlify and Cloudflare read it: on every file what lets a sandboxed frame load it,
/// on pages their policy, on files whose names hold a hash of their content that they may be cached for good.
pub fn headers(files: &[File]) -> File {
    let mut text = String::from(
        "/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n",
    );
    // Embeds of a folder share a line: hosts count lines.
    let mut policies: BTreeMap<String, Policy> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.html().is_empty()) {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let paths = match name {
            "index.html" if folder.is_empty() => vec!["/".to_owned(), format!("/{name}")],
            "index.html" => vec![format!("/{folder}/"), format!("/{folder}/{name}")],
            _ if folder.ends_with("embed") => vec![format!("/{folder}/*")],
            _ => vec![format!("/{}", file.path)],
        };
        for path in paths {
            let before = policies.remove(&path).unwrap_or_default();
            policies.insert(path, before.and(Policy::of(file.html())));
        }
    }
    for (path, policy) in policies {
        let _ = write!(
            text,
            "{path}\n  Content-Security-Policy: {}\n  Cache-Control: public, max-age=0, must-revalidate\n",
            policy.line()
        );
    }
    for file in files {
        let Some(kind) = kind(&file.path).filter(|_| is_hashed(&file.path)) else {
            continue;
        };
        let _ = write!(
            text,
            "/{}\n  Content-Type: {kind}\n  Cache-Control: public, max-age=31536000, immutable\n",
            file.path
        );
    }
    File::text("_headers", text)
}

/// The kinds of which a host may be unsure.
fn kind(path: &str) -> Option<&'static str> {
    match path.rsplit_once('.')?.1 {
        "wasm" => Some("application/wasm"),
        "js" => Some("text/javascript; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

/// Whether a file's name holds a hash of its content: `web-0a1b2c3d4e5f6071.js`.
fn is_hashed(path: &str) -> bool {
    let name = path.split('.').next().unwrap_or_default();
    let name = name.trim_end_matches("_bg");
    name.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The map of the pages, each with its siblings. Crawlers want whole addresses, which a site has that
/// knows its own.
pub fn sitemap(site: &Address, languages: &[Language]) -> File {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let home = languages[0];
    let address = |language| {
        let path = format!("{}index.html", address::folder(language, home));
        escape(&site.of("./", &path))
    };
    for &language in languages {
        let _ = write!(text, "<url><loc>{}</loc>", address(language));
        for &other in languages {
            let _ = write!(
                text,
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                other.tag(),
                address(other)
            );
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    File::text("sitemap.xml", text)
}

/// The page for what is not there, in the languages of the page.
pub fn not_found(site: &Address, languages: &[Language]) -> File {
    let lines = [
        ("這一頁不在了。", "回到報告"),
        ("这一页不在了。", "回到报告"),
        ("This page is not here.", "To the report"),
    ];
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\" data-theme=\"auto\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>404</title>\n<style>{}</style>\n\
         <div class=\"rim\"></div>\n<main class=\"page not-found\">\n<h1>404</h1>\n",
        languages[0].tag(),
        sheets::not_found()
    );
    for &language in languages {
        let (line, link) = lines[language.index()];
        let path = format!("{}index.html", address::folder(language, languages[0]));
        let _ = writeln!(
            text,
            "<p lang=\"{}\">{line} <a class=\"button\" href=\"{}\">{link}</a></p>",
            language.tag(),
            escape(&site.of("./", &path))
        );
    }
    text.push_str("</main>\n");
    File::text("404.html", text)
}
