//! What a few regular expressions make of the same text.

use std::borrow::Cow;

use regex::Regex;

/// The expressions that one would write in an afternoon.
pub struct Baseline {
    gloss: Regex,
    figure: Regex,
}

impl Baseline {
    pub fn new() -> Baseline {
        let numeral =
            r"(?:\d[\d,]*(?:\.\d+)?|[〇零一二三四五六七八九十百千兩两]+)[萬万億亿兆千百]*[余餘多]?";
        let unit = r"(?:個百分[點点]|平方公里|平方米|千瓦[時时]|立方米|公里|公頃|公顷|美元|港元|人次|件次|個月|个月|%|％|元|畝|亩|米|噸|吨|倍|成|家|個|个|件|人|名|戶|户|項|项|條|条|座|所|臺|台|年|月|日|位|強|强)";
        let date = r"(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?";
        let share = r"[〇一二三四五六七八九十百]+分之[〇一二三四五六七八九十百]+|\d+/\d+";
        let rank = format!(r"第{numeral}[位名]?|前{numeral}[位名強强]?");
        let english = r"(?:CNY|RMB|USD|US\$|\$|¥)\s?\d[\d,.]*(?:\s(?:billion|million|bn|m))?|\d[\d,.]*\s(?:billion|million|per cent|percent|sq km|km|ha|mu)";
        let figure = format!("{date}|{share}|{rank}|{english}|翻[一兩两]?番|{numeral}(?:{unit})?");
        Baseline {
            gloss: Regex::new(r"(?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\))+|&nbsp;|\u{a0}")
                .expect("the expression is sound"),
            figure: Regex::new(&figure).expect("the expression is sound"),
        }
    }

    pub fn clean<'t>(&self, raw: &'t str) -> Cow<'t, str> {
        self.gloss.replace_all(raw, "")
    }

    pub fn scan(&self, text: &str) -> usize {
        self.figure.find_iter(text).count()
    }
}
