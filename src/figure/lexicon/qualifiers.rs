//! The words beside a number that say how to take it, as tables.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::index::WordIndex;
use crate::figure::lexicon::index::count;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::last;

/// The qualifier that ends `text`, and what stands before it.
pub fn before<'a>(text: &'a str, unit: &Unit) -> Option<(Qualifier, &'a str)> {
    let trimmed = text.trim_end_matches([' ', '\u{a0}', '\n']);
    let end = last(trimmed)?;
    let mut best: Option<(Qualifier, &str)> = None;
    for entry in BEFORE_INDEX.words(end) {
        let (words, qualifier, not_beside) = BEFORE[usize::from(entry.row)];
        let Some(rest) = script::strip_end(trimmed, words[usize::from(entry.place)]) else {
            continue;
        };
        let glued =
            end.is_ascii_alphabetic() && rest.ends_with(|it: char| it.is_ascii_alphabetic());
        let excluded = last(rest).is_some_and(|it| not_beside.contains(it));
        if !glued && !excluded && best.is_none_or(|best| rest.len() < best.1.len()) {
            best = Some((qualifier, rest));
        }
    }
    // 近三年 are the last three years.
    let recent = end == '近' && matches!(unit, Unit::Year | Unit::Month | Unit::Day | Unit::Date);
    best.filter(|_| !recent)
}

/// The qualifier that stands before a phrase ending in 的, which a part of a whole may follow:
/// 達到全國的1/3.
pub fn across(text: &str, unit: &Unit) -> Option<Qualifier> {
    if !matches!(unit, Unit::Ratio | Unit::Percent | Unit::Multiple) {
        return None;
    }
    let mut rest = script::strip_end(text, "的")?;
    for _ in 0..8 {
        let end = rest.chars().next_back()?;
        if !script::is_han(end) {
            return None;
        }
        if let Some((found, _)) = before(rest, unit) {
            return Some(found);
        }
        rest = &rest[..rest.len() - end.len_utf8()];
    }
    None
}

/// The qualifier that `text` starts with, behind number and unit.
pub fn after(text: &str, unit: &Unit) -> Option<Qualifier> {
    let text = text.trim_start_matches([' ', '\u{a0}']);
    let start = first(text).filter(|start| AFTER_FIRSTS.may_have(*start))?;
    for (words, qualifier, not_beside) in AFTER {
        for word in words.iter().filter(|word| word.starts_with(start)) {
            let Some(rest) = script::strip(text, word) else {
                continue;
            };
            if !first(rest).is_some_and(|it| not_beside.contains(it)) {
                return Some(*qualifier);
            }
        }
    }
    let duration = matches!(unit, Unit::Year | Unit::Month | Unit::Day);
    (start == '內' && duration).then_some(Qualifier::UpTo)
}

/// What an 餘, 多 or 幾 between a number and its unit says, and what follows it: 200餘家, 十幾家.
/// 十來家 are about ten, where the number is in Chinese numerals.
pub fn infix(text: &str, han: bool) -> Option<(Qualifier, &str)> {
    let (qualifier, not_before) = match first(text)? {
        '餘' => (Qualifier::Over, ""),
        '多' => (Qualifier::Over, "媒邊樣方哈元少"),
        '幾' => (Qualifier::Over, "何乎率"),
        '來' if han => (Qualifier::About, "自到了源訪往賓料年說说看電"),
        _ => return None,
    };
    let mut rest = text.chars();
    rest.next();
    let rest = rest.as_str();
    let word = first(rest).is_some_and(|next| has_letter(not_before, next));
    (!word).then_some((qualifier, rest))
}

/// Words before a number, their qualifier, and what must not stand before them (簽約).
#[rustfmt::skip]
const BEFORE: &[(&[&str], Qualifier, &str)] = &[
    (&[
        "超過", "突破", "突破了", "超過了", "已超", "超出", "多達", "不止", "起碼", "不下于",
        "首破", "衝破", "邁過", "跨過", "越過", "多于", "大于", "高于", "不低于", "不少于",
        "不小于", "不下", "不下于", "至少", "最少", "≥", ">", "＞", "達到或超過",
    ], Qualifier::Over, "不"),
    (&["逾", "超"], Qualifier::Over, "高趕反不"),
    (&["過"], Qualifier::Over, "不通經超度渡路勝難"),
    (&["破"], Qualifier::Over, "打攻侦偵"),
    (&[
        "more than", "over", "at least", "above", "exceeding", "exceeded", "exceeds", "exceed",
        "surpassing", "surpassed", "topped", "not less than", "no less than", "no fewer than",
        "upwards of", "in excess of", "passed", "crossed", "a minimum of", "well over", "just over",
    ], Qualifier::Over, ""),
    (&[
        "不足", "低于", "少于", "小于", "不到", "不滿", "未達", "未滿", "未到", "<", "＜",
    ], Qualifier::Under, "不"),
    (&["less than", "under", "below", "fewer than"], Qualifier::Under, ""),
    (&[
        "不超過", "不高于", "不多于", "不大于", "至多", "最多", "不超", "不得超過", "上限",
        "上限為", "≤", "最多可", "最多可容納", "最多容納", "最多能容納", "最多可停放", "最多可接待",
        "最多可供", "可容納最多",
    ], Qualifier::UpTo, ""),
    (&["最高", "最高可", "最高為"], Qualifier::UpTo, "史來年日月"),
    (&["最低", "最低為"], Qualifier::Over, "史來年日月"),
    (&[
        "up to", "at most", "no more than", "not more than", "not exceeding", "within",
    ], Qualifier::UpTo, ""),
    (&[
        "大約", "約為", "約有", "約達", "約占", "大概", "接近", "將近", "約計", "約合", "估計", "≈",
        "~", "～",
    ], Qualifier::About, ""),
    (&["約"], Qualifier::About, "簽條合制預節公特違契"),
    (&["近"], Qualifier::About, "附臨靠鄰最遠"),
    (&[
        "about", "nearly", "around", "approximately", "approx.", "some", "almost", "roughly",
        "close to", "circa",
    ], Qualifier::About, ""),
    (&["達到", "達到了", "高達", "已達", "可達", "達至", "達"], Qualifier::Reach, "發直通抵"),
    (&[
        "reach", "reached", "reaching", "reaches", "hit", "hits", "hitting", "totalled", "totaled", "totalling",
        "amounted to", "attained", "attaining",
    ], Qualifier::Reach, ""),
];

/// Words behind a number, their qualifier, and what must not follow them.
#[rustfmt::skip]
const AFTER: &[(&[&str], Qualifier, &str)] = &[
    (&[
        "以上", "之上", "及以上", "有餘", "+", "開外", "or more", "or above", "plus",
    ], Qualifier::Over, ""),
    (&["餘", "多"], Qualifier::Over, "元種樣方數媒年額個家項邊哈地"),
    (&["左右", "上下", "or so"], Qualifier::About, ""),
    (&["以內", "之內", "or less", "or fewer"], Qualifier::UpTo, ""),
    (&["以下", "or under"], Qualifier::Under, ""),
];

const BEFORE_WORDS: [&[&str]; BEFORE.len()] = {
    let mut rows: [&[&str]; BEFORE.len()] = [&[]; BEFORE.len()];
    let mut index = 0;
    while index < rows.len() {
        rows[index] = BEFORE[index].0;
        index += 1;
    }
    rows
};

static BEFORE_INDEX: WordIndex<{ count(&BEFORE_WORDS) }> = WordIndex::by_last(&BEFORE_WORDS);

const AFTER_FIRSTS: LeadingCharSet = {
    let mut letters = LeadingCharSet::none().with('內');
    let mut index = 0;
    while index < AFTER.len() {
        letters = letters.with_firsts(AFTER[index].0);
        index += 1;
    }
    letters
};

#[cfg(test)]
mod tests {
    use super::after;
    use super::before;
    use super::infix;
    use crate::figure::quantity::qualifier::Qualifier;
    use crate::figure::quantity::unit::Unit;

    #[test]
    fn qualifiers_before_and_behind() {
        for (text, qualifier) in [
            ("投資突破", Some(Qualifier::Over)),
            ("不超过", Some(Qualifier::UpTo)),
            ("超过", Some(Qualifier::Over)),
            ("不低於", Some(Qualifier::Over)),
            ("低於", Some(Qualifier::Under)),
            ("大約", Some(Qualifier::About)),
            ("簽約", None),
            ("附近", None),
            ("近", Some(Qualifier::About)),
            ("收入達", Some(Qualifier::Reach)),
            ("歷史性突破", Some(Qualifier::Over)),
            ("by more than ", Some(Qualifier::Over)),
            ("no more than ", Some(Qualifier::UpTo)),
            ("moreover ", None),
            ("", None),
        ] {
            let found = before(text, &Unit::bare()).map(|found| found.0);
            assert_eq!(found, qualifier, "{text}");
        }
        assert_eq!(before("近", &Unit::Year), None);
        for (text, unit, qualifier) in [
            ("以上項目", Unit::Mu, Some(Qualifier::Over)),
            ("左右", Unit::Mu, Some(Qualifier::About)),
            ("內", Unit::Year, Some(Qualifier::UpTo)),
            ("內", Unit::Mu, None),
            ("多元", Unit::bare(), None),
            ("多", Unit::Year, Some(Qualifier::Over)),
            ("項目", Unit::Mu, None),
        ] {
            assert_eq!(after(text, &unit), qualifier, "{text}");
        }
        for (text, han, expected) in [
            ("余家", false, Some((Qualifier::Over, "家"))),
            ("多畝", false, Some((Qualifier::Over, "畝"))),
            ("多媒體", false, None),
            ("几家", false, Some((Qualifier::Over, "家"))),
            ("幾何", false, None),
            ("来家", true, Some((Qualifier::About, "家"))),
            ("來家", false, None),
            ("來自", true, None),
        ] {
            assert_eq!(infix(text, han), expected, "{text}");
        }
    }
}
