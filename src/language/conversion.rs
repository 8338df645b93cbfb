//! Traditional into Simplified Chinese, phrase by phrase, by OpenCC's tables.

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

/// A function that converts a text.
pub fn simplifier() -> impl Fn(&str) -> String {
    let tables = OpenCC::from_config(BuiltinConfig::T2s).ok();
    move |text| match &tables {
        Some(tables) => quotes(&tables.convert(text)),
        None => text.to_owned(),
    }
}

/// Corner brackets are Traditional usage; Simplified Chinese has curved quotes.
fn quotes(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '「' => '“',
            '」' => '”',
            '『' => '‘',
            '』' => '’',
            other => other,
        })
        .collect()
}
