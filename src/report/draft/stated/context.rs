//! What the words around a figure say of it beside its indicator: that it is new, or of several years; its year.

use std::ops::Range;

use crate::language::script::fold;
use crate::report::draft::title::months;
use crate::report::draft::zone::Zone;

/// The words before a figure in its clause, in Traditional Chinese.
fn clause(sentence: &str, range: &Range<usize>) -> String {
    let before = sentence[..range.start]
        .rsplit(['，', '；', '。', ';'])
        .next();
    before.unwrap_or("").chars().map(fold).collect()
}

/// Whether a count of what there is counts only what was added: 新增規上企業22家、高新技術企業15家.
pub fn is_added(sentence: &str, range: &Range<usize>) -> bool {
    const WORDS: &[&str] = &[
        "新增", "淨增", "凈增", "新認定", "新培育", "新引進", "新入庫",
    ];
    let clause = clause(sentence, range);
    WORDS.iter().any(|word| clause.contains(word))
}

/// Whether an amount adds up several years: 五年累計完成.
pub fn is_cumulative(sentence: &str, range: &Range<usize>) -> bool {
    const WORDS: &[&str] = &[
        "累計", "五年共", "五年來", "三年共", "cumulative", "in total since",
    ];
    // What is among it is so too: 五年共引進項目268個，其中10億元以上52個.
    let before = sentence[..range.start].rsplit(['；', '。']).next();
    let before: String = before.unwrap_or("").chars().map(fold).collect();
    WORDS.iter().any(|word| before.contains(word))
}

/// The year of a figure that was carried over from a sentence on a time long past: what speaks of the whole year is of
/// the report's.
fn is_carried(sentence: &str, time: Option<&str>, year: Option<i32>) -> bool {
    const WHOLE: &[&str] = &["全年", "年內", "年末", "年底"];
    let (Some(time), Some(year)) = (time, year) else {
        return false;
    };
    let stated = time.get(..4).unwrap_or("");
    let far = stated.parse().is_ok_and(|stated: i32| stated < year - 2);
    let folded: String = sentence.chars().map(fold).collect();
    let own = folded.contains(stated) || folded.contains(&format!("{}年", year - 1911));
    far && !own && WHOLE.iter().any(|word| folded.contains(word))
}

/// Whether an area is the zone that the report is of.
pub fn is_own(area: &str, zone: &str) -> bool {
    let whole = ["全", "我", "本", "整"];
    whole.iter().any(|word| area.starts_with(word)) || zone.contains(area) || area.contains(zone)
}

/// The time of a figure: what was carried from long past, and what months the report or the sentence is of, put right.
pub fn own_time(time: Option<String>, sentence: &str, zone: &Zone) -> Option<String> {
    let year = zone.year.map(|year| year.to_string());
    if is_carried(sentence, time.as_deref(), zone.year) {
        return year;
    }
    let of_year = |(first, last): (u8, u8)| {
        let year = year.clone()?;
        Some(format!("{year}-{first:02}/{year}-{last:02}"))
    };
    let said = months(sentence);
    let Some(own) = time else {
        return said.and_then(of_year);
    };
    // 上半年 stands in the title, and the sentence names no whole year.
    let named = ["全年", "年"]
        .iter()
        .any(|word| sentence.contains(&format!("{own}{word}")));
    let whole = year.as_deref() != Some(own.as_str()) || said.is_some() || named;
    let months = zone.months.filter(|_| !whole);
    months.and_then(of_year).or(Some(own))
}

#[cfg(test)]
mod tests {
    use super::is_added;
    use super::is_carried;
    use super::is_cumulative;

    #[test]
    fn words_of_the_clause_say_what_is_counted() {
        for (sentence, figure, added, cumulative) in [
            ("新增規上企業22家、高新技術企業15家", "15家", true, false),
            (
                "新增規上企業22家，高新技術企業達到90家",
                "90家",
                false,
                false,
            ),
            ("五年累计完成投资986亿元", "986亿元", false, true),
        ] {
            let start = sentence.find(figure).unwrap_or(0);
            let range = start..start + figure.len();
            assert_eq!(is_added(sentence, &range), added, "{sentence}");
            assert_eq!(is_cumulative(sentence, &range), cumulative, "{sentence}");
        }
    }

    #[test]
    fn a_whole_year_is_the_reports_own() {
        for (sentence, time, carried) in [
            ("全年出口額1,937億元", Some("1997"), true),
            ("1997年全年出口額37億元", Some("1997"), false),
            ("出口額1,937億元", Some("1997"), false),
            ("全年出口額1,937億元", Some("2022"), false),
            ("全年出口額1,937億元", None, false),
        ] {
            assert_eq!(
                is_carried(sentence, time, Some(2023)),
                carried,
                "{sentence}"
            );
        }
    }
}
