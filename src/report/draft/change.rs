//! Which way a change goes: by the verb beside it, as the number alone does not say.

use std::ops::Range;

use crate::figure::Quantity;
use crate::language::script::fold;

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    Rises,
    Falls,
    /// The words beside it do not say
    #[default]
    Unknown,
}

const FALLS: &[&str] = &[
    "負增長", "下降", "減少", "降低", "下滑", "回落", "下跌", "縮小", "收窄", "衰退", "減幅",
    "降幅", "降", "減", "跌", "少", "down", "fell", "fall", "decrease", "decline", "drop", "lower",
    "reduc", "fewer", "less",
];
const RISES: &[&str] = &[
    "增長", "增加", "上升", "提高", "提升", "上漲", "成長", "擴大", "增", "升", "漲", "高", "多",
    "快", "up", "rose", "rise", "rising", "increase", "grew", "grow", "higher", "gain", "climb",
    "more",
];
/// A head that says only that there is a change; the sign says which way.
const SIGNED: &[&str] = &["±", "增減", "change"];

/// Reads the words before a change, then those behind it; of a cell the head of its column.
pub fn way(before: &str, behind: &str, column: Option<&str>, quantity: &Quantity) -> Way {
    let falls = quantity.number() < Some(0.0);
    if let Some(column) = column {
        let column: String = column.chars().map(fold).collect();
        let signed = SIGNED.iter().chain(RISES).any(|word| column.contains(word));
        return match (falls, signed) {
            (true, _) => Way::Falls,
            (false, true) => Way::Rises,
            (false, false) => last(&column),
        };
    }
    if falls {
        return Way::Falls;
    }
    let ends = ['，', '。', '；', ',', ';', '：', '、', '.'];
    let before: String = before.chars().map(fold).collect();
    let said = last(before.rsplit(ends).next().unwrap_or(""));
    if said != Way::Unknown {
        return said;
    }
    let behind: String = behind.chars().map(fold).collect();
    last(behind.split(ends).next().unwrap_or(""))
}

/// The verb that stands last in a clause.
fn last(clause: &str) -> Way {
    let end = |words: &[&str]| {
        let ends = words
            .iter()
            .filter_map(|word| Some(clause.rfind(word)? + word.len()));
        ends.max()
    };
    match (end(FALLS), end(RISES)) {
        (None, None) => Way::Unknown,
        (falls, rises) if falls >= rises => Way::Falls,
        _ => Way::Rises,
    }
}

/// Whether the words around a change say that it is since the year before.
pub fn since_last_year(sentence: &str, range: &Range<usize>) -> bool {
    const WORDS: &[&str] = &[
        "比上年", "同比", "較上年", "较上年", "比去年", "較去年", "较去年", "year on year",
        "year-on-year", "previous year", "year before", "year earlier", "last year",
    ];
    const NEAR: usize = 24;
    let before = &sentence[..range.start];
    let start = before.char_indices().rev().take(NEAR).last();
    let near = &before[start.map_or(0, |it| it.0)..];
    let near = near.rsplit(['；', ';', '。']).next().unwrap_or(near);
    let behind: String = sentence[range.end..].chars().take(NEAR).collect();
    WORDS
        .iter()
        .any(|word| near.contains(word) || word.is_ascii() && behind.contains(word))
}

/// Whether the clause of a change says that it is of several years: 較2015年增長, 五年累計增長, 年均增長.
pub fn over_years(sentence: &str, range: &Range<usize>) -> bool {
    const WORDS: &[&str] = &["年均", "累計", "累计", "五年", "三年", "十年"];
    let clause = sentence[..range.start].rsplit(['，', '；', '。']).next();
    let clause = clause.unwrap_or("");
    let since = clause.split(['比', '較', '较']).nth(1);
    let dated = since.is_some_and(|it| it.starts_with(|letter: char| letter.is_ascii_digit()));
    dated || WORDS.iter().any(|word| clause.contains(word))
}

/// Whether nothing in the clause of a change says that it is on anything but the year before: 比年初, 環比, 五年累計.
pub fn is_yearly(sentence: &str, range: &Range<usize>) -> bool {
    const OTHERS: &[&str] = &[
        "年初", "環比", "环比", "比上月", "較上月", "比上季", "以來", "以来", "since", "over five",
        "over three", "quarter on quarter", "month on month", "previous quarter", "previous month",
    ];
    let before = sentence[..range.start]
        .rsplit(['，', '；', '。', ';'])
        .next();
    let behind = sentence[range.end..]
        .split([',', '.', ';', '，', '。'])
        .next();
    let clause = format!("{}{}", before.unwrap_or(""), behind.unwrap_or(""));
    !over_years(sentence, range) && !OTHERS.iter().any(|word| clause.contains(word))
}

#[cfg(test)]
mod tests {
    use super::Way;
    use super::way;
    use crate::figure::Quantity;
    use crate::figure::Unit;

    #[test]
    fn the_verb_beside_a_change_says_which_way_it_goes() {
        let quantity = Quantity::exact(3.0, Unit::Percent);
        for (before, behind, column, expected) in [
            ("出口，增長", "", None, Way::Rises),
            ("增速比上年回落", "", None, Way::Falls),
            ("進口减少", "", None, Way::Falls),
            ("投資負增長", "", None, Way::Falls),
            ("exports were down ", "", None, Way::Falls),
            ("exports saw a ", " increase", None, Way::Rises),
            ("變動幅度為", "", None, Way::Unknown),
            ("", "", Some("增减%"), Way::Rises),
        ] {
            assert_eq!(
                way(before, behind, column, &quantity),
                expected,
                "{before}{behind}"
            );
        }
        let negative = Quantity::exact(-3.0, Unit::Percent);
        assert_eq!(way("", "", Some("增長%"), &negative), Way::Falls);
    }
}
