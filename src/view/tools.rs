//! The calculator's plain parts as HTML: what they do stands in `data-act`, and the island listens.

use crate::text::Language;
use crate::view::islands::live_words;
use crate::view::words::page_words;

/// The fields of one's own target, the buttons below the results, those of the scenarios.
pub fn tools(language: Language) -> [String; 3] {
    let words = page_words(language);
    let field = |name: &str, label: &str, hint: &str, length: &str| {
        [
            "<label><span class=\"cl\">",
            label,
            "</span><input autocomplete=\"off\" data-on=\"input\" data-act=\"",
            name,
            "\" name=\"",
            name,
            "\" maxlength=\"",
            length,
            "\" placeholder=\"",
            hint,
            "\"></label>",
        ]
        .concat()
    };
    let button = |act: &str, label: &str, more: &str| {
        [
            "<button type=\"button\" class=\"btn\" data-act=\"",
            act,
            "\"",
            more,
            ">",
            label,
            "</button>",
        ]
        .concat()
    };
    let done = [" data-done=\"", words.tool_copied, "\""].concat();
    let own = [
        &field("label", words.tool_label, live_words(language).custom, "40"),
        &field("unit", words.tool_unit, words.tool_unit_like, "12"),
        "<label class=\"fl\"><input type=\"checkbox\" name=\"falls\" data-act=\"falls\"><span>",
        words.tool_falls,
        "</span></label>",
    ]
    .concat();
    let along = [
        button("link", words.tool_copy_link, &done),
        button("sentence", words.tool_copy_sentence, &done),
        button("csv", words.tool_save_table, ""),
        button("png", words.tool_save_picture, ""),
    ]
    .concat();
    let cases = [
        "<div class=\"bar\"><h3 class=\"cl\">",
        live_words(language).cases,
        "</h3>",
        &button("new", words.tool_case_add, ""),
        &button("undo", words.tool_undo, " disabled"),
        "</div><div class=\"board\"></div>",
    ]
    .concat();
    [own, along, cases]
}
