//! What a page says to its scripts: one element of JSON with addresses and words, read by `site/scripts/options.js`.

use serde_json::Value;
use serde_json::json;

use crate::language::Language;
use crate::site::page::shell::Shell;
use crate::view::original_words;
use crate::view::share_words;

/// The element. It is data, so that a policy need not name it.
pub fn element(options: &Value) -> String {
    // No text may end the element.
    let text = options.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"zone-report\">{text}</script>\n")
}

/// The options of a page `up` folders below the root.
pub fn page(shell: &Shell, up: &str, language: Language) -> Value {
    let at = |path: &str| format!("{up}{path}");
    let scripts = &shell.scripts;
    json!({
        "glue": at(&shell.script),
        "module": at(&shell.wasm),
        "share": at(&scripts.share),
        "host": at("embed.js"),
        "original": at(&scripts.original),
        "reader": { "script": at(&scripts.reader), "module": at(&shell.reader) },
        "words": words(&[language]),
    })
}

/// The words of what scripts bring, by language.
pub fn words(languages: &[Language]) -> Value {
    let words = |language: &Language| {
        let words = json!({
            "share": share_words(*language),
            "original": original_words(*language),
        });
        (language.tag().to_owned(), words)
    };
    languages.iter().map(words).collect()
}
