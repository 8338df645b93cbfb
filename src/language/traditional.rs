//! Simplified into Traditional Chinese, phrase by phrase, by OpenCC's tables: for drafts, which are written once.

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

/// A function that turns Simplified Chinese into Traditional and leaves Traditional as it is.
pub fn traditionaliser() -> impl Fn(&str) -> String {
    let to = OpenCC::from_config(BuiltinConfig::S2t).ok();
    let from = OpenCC::from_config(BuiltinConfig::T2s).ok();
    move |text| match (&to, &from) {
        (Some(to), Some(from)) if from.convert(text) == text => to.convert(text),
        _ => text.to_owned(),
    }
}
