//! What a page says to its scripts: one element of JSON with addresses, read by `site/scripts/options.js`.

use serde_json::Value;
use serde_json::json;

use crate::site::page::shell::Shell;

/// The element. It is data, so that a policy need not name it.
pub fn element(options: &Value) -> String {
    // No text may end the element.
    let text = options.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"zone-report\">{text}</script>\n")
}

/// The options of a page `up` folders below the root.
pub fn page(shell: &Shell, up: &str) -> Value {
    let at = |path: &str| format!("{up}{path}");
    let scripts = &shell.scripts;
    json!({
        "glue": at(&shell.script),
        "module": at(&shell.wasm),
        "asked": at(&scripts.asked),
        "host": at("embed.js"),
        "original": at(&scripts.original),
        "reader": { "script": at(&scripts.reader), "module": at(&shell.reader) },
        "figures": at(&scripts.figures),
        "ways": at(&scripts.ways),
    })
}
