//! Bounds of classes of things: 億元以上項目, 百億元企業.

use std::ops::Range;

use crate::figure::Figure;
use crate::figure::Unit;
use crate::observation::clause::phrase::parts;
use crate::observation::letters::begins;
use crate::observation::letters::contains;

/// Whether the figure at a place of a sentence is the bound of a class of things.
pub fn is_threshold(sentence: &[char], figure: &Figure, place: Range<usize>) -> bool {
    let behind = &sentence[place.end..];
    let unit = &figure.reading.quantity.unit;
    let money = matches!(unit, Unit::Currency(_));
    let bound = match behind.first() {
        Some('及' | '元' | '以' | '級') => BOUNDS.iter().find(|word| begins(behind, word)),
        _ => None,
    };
    let Some(bound) = bound else {
        let passed = place
            .start
            .checked_sub(1)
            .is_some_and(|at| matches!(sentence[at], '過' | '超' | '逾'))
            && behind.first() == Some(&'的');
        return money
            && (CLASSES.iter().any(|class| begins(behind, class)) && is_round(figure)
                || passed && behind.get(1).copied().is_some_and(is_numeral));
    };
    let rest = &behind[bound.chars().count()..];
    // 其中10億元以上8個: the class has been named before.
    let counted = money && rest.first().copied().is_some_and(is_numeral);
    let age = begins(behind, "及以上") || *unit == Unit::Year;
    counted || (money || age) && names_class(rest)
}

/// What follows the bound.
const BOUNDS: [&str; 7] = ["及以上", "元以上", "以上", "元以下", "以下", "元級", "級"];

/// What is put into classes by an amount.
const CLASSES: [&str; 11] = [
    "項目", "企業", "產業", "園區", "工程", "平臺", "集群", "稅源", "人口", "老人", "學歷",
];

/// Whether one of those stands in the next letters.
fn names_class(behind: &[char]) -> bool {
    let near = behind.iter().take(8).take_while(|it| !parts(**it)).count();
    CLASSES.iter().any(|class| contains(&behind[..near], class))
}

fn is_numeral(letter: char) -> bool {
    letter.is_ascii_digit() || "一二三四五六七八九十兩".contains(letter)
}

fn is_round(figure: &Figure) -> bool {
    let number = figure.reading.quantity.number().unwrap_or(0.0);
    let mut digits = number;
    while digits >= 10.0 {
        digits /= 10.0;
    }
    [1.0, 2.0, 3.0, 5.0].contains(&digits) && number >= 1e7
}
