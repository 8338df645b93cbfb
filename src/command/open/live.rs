//! What makes a page live while it is previewed: a script and a sheet, served beside the site's files and put into
//! pages on their way out. Neither is part of a site.
//!
//! They are files of the page's own origin, as its policy demands of scripts, sheets and connections.

use serde_json::Value;
use serde_json::json;

use zone_report::language::Language;
use zone_report::text::escape;
use zone_report::view::PreviewWords;
use zone_report::view::preview_words;

/// Where pages ask for news.
pub const STATE: &str = "-/state.json";

/// A file that is none of the site's: its kind and its text.
pub fn asset(path: &str) -> Option<(&'static str, &'static str)> {
    match path {
        "-/live.js" => Some(("text/javascript; charset=utf-8", include_str!("live.js"))),
        "-/live.css" => Some(("text/css; charset=utf-8", include_str!("live.css"))),
        _ => None,
    }
}

/// A page with what makes it live; none for other files. Frames stay as they are: a host shows them so.
pub fn page(path: &str, bytes: &[u8], state: &Value) -> Option<Vec<u8>> {
    const END: &str = "</head>";
    if !path.ends_with(".html") || path.split('/').any(|part| part == "embed") {
        return None;
    }
    let html = std::str::from_utf8(bytes).ok()?;
    let (before, after) = html.split_once(END)?;
    let page = &state["page"];
    let live = format!(
        "<link rel=\"stylesheet\" href=\"/-/live.css\">\n<script src=\"/-/live.js\" data-page=\"{page}\"></script>\n"
    );
    Some([before, &live, END, after].concat().into_bytes())
}

/// The words of the preview by the tags of languages.
pub fn words() -> Value {
    let words = |language: Language| (language.tag().to_owned(), json!(preview_words(language)));
    Language::ALL.into_iter().map(words).collect()
}

/// What stands where there is no page yet.
pub fn no_page(messages: &[String]) -> String {
    let lines = Language::ALL.map(|language| {
        let PreviewWords { none, .. } = preview_words(language);
        format!("<p lang=\"{}\">{}</p>\n", language.tag(), escape(none))
    });
    let messages = messages
        .iter()
        .map(|it| format!("<li>{}</li>\n", escape(it)));
    format!(
        "<!doctype html>\n<html lang=\"zh-Hant\" data-state=\"none\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; \
         style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>zone-report</title>\n</head>\n\
         <body class=\"zone-report-none\">\n<main>\n<h1>zone-report</h1>\n{}<ul lang=\"en\">\n{}</ul>\n</main>\n</body>\n</html>\n",
        lines.concat(),
        messages.collect::<String>()
    )
}
