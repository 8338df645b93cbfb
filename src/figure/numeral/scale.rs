//! The words that multiply a numeral: 十, 萬, 億, 廿.

use crate::figure::numeral::digits::Form;
use crate::figure::numeral::digits::skip;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::strip;

/// Whether 千 or 兆 at the start of `text` makes a larger unit of the one behind it, or 百 begins 百分點.
pub fn prefixes(text: &str, form: Option<Form>) -> bool {
    let unit = match first(text) {
        Some('千') => "瓦卡伏克米帕赫",
        Some('兆') => "瓦帕赫比字",
        Some('百') => return !form.is_some_and(Form::is_han) && strip(text, "百分點").is_some(),
        _ => return false,
    };
    let Some(next) = first(skip(text)) else {
        return false;
    };
    // 三千米 are three thousand metres.
    let spelled = form.is_some_and(Form::is_han) && matches!(next, '米' | '克');
    has_letter(unit, next) && !spelled
}

/// What a folded scale word multiplies by.
pub fn scale_word(folded: char) -> Option<f64> {
    Some(match folded {
        '十' | '拾' => 1e1,
        '百' | '佰' => 1e2,
        '千' | '仟' => 1e3,
        '萬' => 1e4,
        '億' => 1e8,
        '兆' => 1e12,
        _ => return None,
    })
}

/// 廿 and 卅, which stand for 二十 and 三十.
pub fn tens(folded: char) -> Option<f64> {
    match folded {
        '廿' => Some(20.0),
        '卅' => Some(30.0),
        _ => None,
    }
}
