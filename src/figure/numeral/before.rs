//! What stands before a numeral and belongs to it: a minus sign, and the 幾 of 幾十.

use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::scale::scale_word;
use crate::figure::quantity::qualifier::Qualifier;
use crate::language::script::has_letter;
use crate::language::script::last;
use crate::language::script::strip_end;

/// A minus sign that ends `before`: behind nothing, a space, a bracket or a Han character. One
/// between digits or letters joins them. 負 is a sign, but not in 背負 and 正負.
pub fn signed(before: &str) -> (&str, bool) {
    if let Some(earlier) = strip_end(before.trim_end_matches(' '), "負") {
        let word = last(earlier).is_some_and(|it| has_letter("背肩擔承自勝抱辜正不", it));
        return if word {
            (before, false)
        } else {
            (earlier, true)
        };
    }
    let Some(earlier) = before.strip_suffix(['-', '−', '﹣', '–']) else {
        return match before.ends_with(' ') {
            true => spelled(before),
            false => (before, false),
        };
    };
    // A dash is a sign only behind a word: 增速為–2.1%.
    if before.ends_with('–') {
        return match earlier.ends_with(is_word) {
            true => (earlier, true),
            false => (before, false),
        };
    }
    let sign = match earlier.chars().next_back() {
        None => true,
        Some(last) if last.is_whitespace() => true,
        Some(last) => !last.is_alphanumeric() && !"-—%％)）".contains(last) || is_word(last),
    };
    if sign {
        (earlier, true)
    } else {
        (before, false)
    }
}

/// "minus" and "negative" before a number.
fn spelled(before: &str) -> (&str, bool) {
    let trimmed = before.trim_end_matches(' ');
    let earlier = strip_end(trimmed, "minus").or_else(|| strip_end(trimmed, "negative"));
    match earlier {
        Some(earlier) if !earlier.ends_with(|it: char| it.is_ascii_alphabetic()) => (earlier, true),
        _ => (before, false),
    }
}

/// A Han character that ends a word before a sign, and no unit.
fn is_word(last: char) -> bool {
    "長长降升为為率速幅减減增比額额值潤润入差數数益流溫温度是達达計计至到".contains(last)
}

/// 幾十 and 數千 as two of the scale at least: 幾 and 數 are from two to nine, and as with 多 the
/// floor alone is told.
pub fn several(before: &str, number: Number) -> (&str, Number) {
    if number.value != number.scale || scale_word(number.lead).is_none() {
        return (before, number);
    }
    let earlier = strip_end(before, "幾").or_else(|| {
        // 人數千人以上: 數 ends another word.
        let earlier = strip_end(before, "數")?;
        (!last(earlier).is_some_and(|it| has_letter(NOUNS_OF_NUMBER, it))).then_some(earlier)
    });
    match earlier {
        Some(earlier) => {
            let number = Number {
                value: 2.0 * number.value,
                form: Form::Han,
                infix: Some(Qualifier::Over),
                ..number
            };
            (earlier, number)
        }
        None => (before, number),
    }
}

/// What 數 ends the name of: 人數, 戶數, 指數.
const NOUNS_OF_NUMBER: &str =
    "人戶件總指次分項家單參常讀多少半整倍偶奇天日月期級係系基字座臺輛棟畝噸篇場例組口點個步票股";
