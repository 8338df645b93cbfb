//! The style sheets, as they are served: together, minified.

use std::collections::BTreeSet;

use crate::view::Embedded;

/// The sheets of what is read first: they stand in the page, so that nothing waits for them.
const FIRST: [&str; 7] = [
    TOKENS,
    BASE,
    include_str!("../../../style/masthead.css"),
    include_str!("../../../style/headlines.css"),
    include_str!("../../../style/contents.css"),
    CHAPTERS,
    STILLS,
];

/// The sheets of what comes after the charts: a file that all pages share.
const REST: [&str; 12] = [
    REGISTERED,
    MARKS,
    TABLES,
    include_str!("../../../style/way.css"),
    include_str!("../../../style/sections.css"),
    include_str!("../../../style/calculator.css"),
    include_str!("../../../style/evidence.css"),
    include_str!("../../../style/figures.css"),
    include_str!("../../../style/closing.css"),
    include_str!("../../../style/original.css"),
    include_str!("../../../style/findings.css"),
    include_str!("../../../style/print.css"),
];

/// The sheet that stands in every page.
pub fn first() -> String {
    join_sheets(&FIRST)
}

/// The sheet that pages load.
pub fn rest() -> String {
    join_sheets(&REST)
}

const TOKENS: &str = include_str!("../../../style/tokens.css");
const BASE: &str = include_str!("../../../style/base.css");
const REGISTERED: &str = include_str!("../../../style/registered.css");
const CHAPTERS: &str = include_str!("../../../style/chapters.css");
const MARKS: &str = include_str!("../../../style/marks.css");
const TABLES: &str = include_str!("../../../style/tables.css");
const STILLS: &str = include_str!("../../../style/stills.css");
const EMBED: &str = include_str!("../../../style/embed.css");

/// The sheet of an embed: what it needs and no more.
pub fn embed(part: &Embedded) -> String {
    let own: &[&str] = match part {
        Embedded::Chart(_) => &[REGISTERED, CHAPTERS, STILLS, MARKS, TABLES],
        Embedded::Calculator => &[
            REGISTERED,
            CHAPTERS,
            STILLS,
            MARKS,
            TABLES,
            include_str!("../../../style/calculator.css"),
        ],
        Embedded::Headlines => &[include_str!("../../../style/headlines.css"), STILLS],
    };
    join_sheets(&[&[TOKENS, BASE], own, &[EMBED]].concat())
}

/// The sheet of the page for what is not there.
pub fn not_found() -> String {
    join_sheets(&[TOKENS, BASE, include_str!("../../../style/not-found.css")])
}

/// The foot of each printed page: what it is a page of, and which.
pub fn running_foot(title: &str) -> String {
    let title: String = title.chars().filter(|c| !"\"\\<>".contains(*c)).collect();
    let font = "font:7.4pt var(--sans)";
    format!(
        "@page{{@bottom-left{{content:\"{title}\";{font}}}@bottom-right{{content:counter(page) \" / \" counter(pages);{font}}}}}"
    )
}

/// The rules that stand for style attributes, which a strict policy refuses: an element of the body
/// names its custom properties in `data-style`, and a rule for each such text sets them.
pub fn own_rules(body: &str) -> String {
    const NAME: &str = " data-style=\"";
    let mut properties = BTreeSet::new();
    for rest in body.split(NAME).skip(1) {
        if let Some((text, _)) = rest.split_once('"') {
            properties.insert(text);
        }
    }
    let plain = |text: &&str| {
        let sign = |c: char| c.is_ascii_alphanumeric() || "-.:;".contains(c);
        text.starts_with("--") && text.chars().all(sign)
    };
    properties
        .into_iter()
        .filter(plain)
        .map(|text| format!("[data-style=\"{text}\"]{{{text}}}\n"))
        .collect()
}

/// Sheets as one, without comments and without space that says nothing.
fn join_sheets(sheets: &[&str]) -> String {
    let sheets = sheets.concat();
    let minified = minifier::css::minify(&sheets).expect("the program's own sheets are sound");
    minified.to_string().trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_of_properties_has_one_rule_and_nothing_else_has() {
        let body = "<i data-style=\"--p:0.5\"></i><i data-style=\"--p:0.5\"></i><i data-style=\"--w:2em\"></i>\
                    <i data-style=\"color:red\"></i><i data-style=\"--p:}body{\"></i>";
        assert_eq!(
            own_rules(body),
            "[data-style=\"--p:0.5\"]{--p:0.5}\n[data-style=\"--w:2em\"]{--w:2em}\n"
        );
    }

    /// WebKitGTK draws digits over each other under `text-autospace`.
    #[test]
    fn webkit_is_not_asked_to_part_han_from_latin() {
        let asks = "text-autospace:normal";
        let guarded = format!("@supports not (hanging-punctuation:first){{body{{{asks};}}}}");
        let without = |sheet: String| sheet.replacen(&guarded, "", 1);
        assert!(first().contains(&guarded));
        assert!(!without(first()).contains(asks));
        assert!(!rest().contains(asks));
        assert!(!without(embed(&Embedded::Calculator)).contains(asks));
    }

    #[test]
    fn comments_and_needless_space_are_left_out() {
        for (sheets, style) in [
            (&["/* a */\n  b {\n  }\n", "c {}"][..], "b{}c{}"),
            (
                &["a :is(b, c)\n  > d { margin: 0 1px; width: calc(1px + 2px); }\n"],
                "a :is(b,c)>d{margin:0 1px;width:calc(1px + 2px);}",
            ),
            (
                &["@media screen and (width < 9px) { i::before { content: \" /* ; */ \"; } }"],
                "@media screen and (width < 9px){i::before{content:\" /* ; */ \";}}",
            ),
            (
                &["@container (9px <= width) { [a=\"b\"]:not(:has(> c)) d { inset: 0 auto; } }"],
                "@container (9px <=width){[a=\"b\"]:not(:has(>c)) d{inset:0 auto;}}",
            ),
            (
                &["@supports not (hanging-punctuation: first) { body { a: b; } }"],
                "@supports not (hanging-punctuation:first){body{a:b;}}",
            ),
            (
                &["a { --x: ; content-visibility: auto; color: light-dark(#FFF, #000) }"],
                "a{--x:;content-visibility:auto;color:light-dark(#FFF,#000)}",
            ),
        ] {
            assert_eq!(join_sheets(sheets), style);
        }
    }
}
