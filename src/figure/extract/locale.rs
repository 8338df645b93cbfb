//! Where a report was written, as far as it changes what its numbers mean: which money 元 is, and
//! whether 105年 counts from the founding of the Republic.

use crate::figure::parse::context::ParseContext;
use crate::figure::quantity::unit::Currency;
use crate::text::boundary;

/// The money and the calendar of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Locale {
    pub currency: Currency,
    pub republic: bool,
    /// The year that the report is about
    pub year: Option<u16>,
    /// Whether no percent sign or word stands in it
    pub percent_lost: bool,
}

/// So much of a text tells where it was written, in bytes.
const ENOUGH: usize = 64 * 1024;

impl Locale {
    /// Looks at the beginning of a cleaned text.
    pub fn of(text: &str) -> Locale {
        let text = &text[..boundary(text, ENOUGH)];
        let count =
            |words: &[&str]| -> usize { words.iter().map(|word| text.matches(word).count()).sum() };
        let republic = count(&["民國", "民国"]);
        let taiwan = count(&["新臺幣", "新台幣", "新台币", "NT$"]);
        let hong_kong = count(&["港元", "港幣", "港币", "HK$"]);
        let yuan = count(&["人民幣", "人民币", "RMB", "CNY"]);
        let harbour = count(HARBOUR);
        let island = count(ISLAND);
        let mainland = count(MAINLAND);
        // Dollars from abroad are named as such; a province may be named beside either place.
        let currency = if taiwan > 0 && taiwan >= hong_kong && yuan + mainland <= taiwan + island
            || republic + island > mainland && hong_kong + harbour + yuan == 0
        {
            Currency::TaiwanDollar
        } else if hong_kong + harbour > mainland && yuan + taiwan == 0 {
            Currency::HongKongDollar
        } else {
            Currency::Yuan
        };
        Locale {
            currency,
            republic: republic > 0 || currency == Currency::TaiwanDollar,
            year: year(text),
            percent_lost: !PERCENT.iter().any(|sign| text.contains(sign)),
        }
    }

    pub fn context(self) -> ParseContext {
        ParseContext {
            currency: self.currency,
            republic: self.republic,
            year: self.year,
            words: false,
            percent_lost: self.percent_lost,
        }
    }
}

/// How percent is written.
const PERCENT: &[&str] = &["%", "％", "﹪", "百分之", "percent", "per cent"];

/// What only Hong Kong says.
const HARBOUR: &[&str] = &[
    "本港", "特區政府", "港府", "香港特別行政區", "平方呎", "按年升", "按年跌", "按年增",
];

/// What only Taiwan says.
const ISLAND: &[&str] = &[
    "行政院", "立法院", "竹科", "南科", "中科管理局", "兆元", "兆餘元", "國科會", "科學園區管理局",
    "公噸",
];

/// What a text says that counts in 人民幣 without naming it.
const MAINLAND: &[&str] = &[
    "同比", "全省", "全市", "全县", "全縣", "全区", "全區", "国务院", "國務院", "国家级", "國家級",
    "省政府", "市委", "县委", "縣委", "亩", "畝",
];

/// The year named most often, not counting those that are aimed at.
fn year(text: &str) -> Option<u16> {
    let mut counts: Vec<(u16, usize)> = Vec::new();
    for (at, _) in text.match_indices('年') {
        let digits = text[..at].trim_end();
        let Some(start) = digits.len().checked_sub(4) else {
            continue;
        };
        let Some(Ok(year)) = digits.get(start..).map(str::parse::<u16>) else {
            continue;
        };
        let before = &digits[..start];
        let before = before.trim_end();
        let until = ["截至", "截止至", "截止到"];
        let aimed = AIMED.iter().any(|word| before.ends_with(word))
            && !until.iter().any(|word| before.ends_with(word));
        if !(1900..2100).contains(&year) || aimed {
            continue;
        }
        match counts.iter().position(|it| it.0 == year) {
            Some(index) => counts[index].1 += 1,
            None => counts.push((year, 1)),
        }
    }
    counts
        .into_iter()
        .max_by_key(|it| (it.1, it.0))
        .map(|it| it.0)
}

/// What stands before a year that is aimed at.
const AIMED: &[&str] = &[
    "到", "至", "前", "—", "-", "展望", "力争", "力爭", "预计", "預計",
];

#[cfg(test)]
mod tests {
    use super::Locale;
    use crate::figure::quantity::unit::Currency;

    #[test]
    fn a_text_tells_its_money_and_its_calendar() {
        use Currency::*;
        for (text, currency, republic, year) in [
            (
                "2017年收入5億元,2016年4億元,2017年底,到2020年",
                Yuan,
                false,
                Some(2017),
            ),
            ("民國105年營業額5億元", TaiwanDollar, true, None),
            ("投資新臺幣5億元,收入3億元", TaiwanDollar, true, None),
            ("收入5億港元,另撥3億元", HongKongDollar, false, None),
            ("出口5億港元,人民幣3億元", Yuan, false, None),
            (
                "投資5億港元,出口3億美元,另撥2億元",
                HongKongDollar,
                false,
                None,
            ),
            (
                "引進港資5億港元,全市收入30億元,同比增長8%",
                Yuan,
                false,
                None,
            ),
            ("截至2019年末,展望2035年,到2025年", Yuan, false, Some(2019)),
            ("", Yuan, false, None),
        ] {
            let found = Locale::of(text);
            assert_eq!(
                (found.currency, found.republic, found.year),
                (currency, republic, year),
                "{text}"
            );
        }
    }
}
