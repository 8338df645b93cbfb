//! The year that a report is about, and the part of it, from its own words.

/// What a report is about: its year, and where its title names a part of the year, that part.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ReportYear {
    pub year: Option<u16>,
    /// The first and the last month of the part
    pub months: Option<(u8, u8)>,
}

/// So much of a text tells its year, in bytes.
const ENOUGH: usize = 64 * 1024;

impl ReportYear {
    /// Looks at the beginning of a cleaned text: at its title, else at the year named most often.
    ///
    /// A year that is named once, and only as the one of which a part is told, is not the report's: 2021年下半年…。今年一季度.
    pub fn of(text: &str) -> ReportYear {
        let text = match text.len() > ENOUGH {
            true => &text[..crate::text::boundary(text, ENOUGH)],
            false => text,
        };
        let title = text.lines().next().unwrap_or("");
        let short = title.chars().take(46).count() <= 45;
        // A title may end as a sentence does: 臨洲市2016年國民經濟和社會發展統計公報。
        let sentence = title.contains('。')
            || ["億元", "亿元", "萬元", "万元", "%"]
                .iter()
                .any(|it| title.contains(it));
        let title = match short && !sentence {
            true => title,
            false => title
                .split(['。', '：'])
                .next()
                .filter(|it| {
                    it.chars().count() <= 36 && TITLES.iter().any(|word| it.contains(word))
                })
                .unwrap_or(""),
        };
        if let Some((year, _, behind)) = years(title).next() {
            return ReportYear {
                year: Some(year),
                months: part(behind).map(|it| it.0),
            };
        }
        let mut counts: Vec<(u16, usize)> = Vec::new();
        for (year, at, behind) in years(text) {
            // A year that opens a sentence says what it is about.
            let before = text[..at].trim_end();
            let opens = before.is_empty() || OPENING.iter().any(|it| before.ends_with(it));
            let partial = part(behind).is_some();
            let weight = if partial || !opens { 1 } else { 2 };
            match counts.iter_mut().find(|it| it.0 == year) {
                Some(count) => count.1 += weight,
                None => counts.push((year, weight)),
            }
        }
        let most = counts.into_iter().max_by_key(|it| (it.1, it.0));
        ReportYear {
            year: most.filter(|it| it.1 >= 2).map(|it| it.0),
            months: None,
        }
    }
}

/// The years of a text that are not aimed at or compared with, each with its byte and with what follows it.
fn years(text: &str) -> impl Iterator<Item = (u16, usize, &str)> {
    let chinese = text.match_indices('年').filter_map(move |(at, _)| {
        let digits = text[..at].trim_end();
        let length = digits.bytes().rev().take_while(u8::is_ascii_digit).count();
        let before = digits[..digits.len() - length].trim_end();
        let number: u16 = digits[digits.len() - length..].parse().ok()?;
        let republic = before.ends_with("民國") || before.ends_with("民国");
        let year = match (length, republic) {
            (2 | 3, true) => number + 1911,
            (4, _) if (1900..2100).contains(&number) => number,
            _ => return None,
        };
        let near: String = text[at..].chars().take(16).collect();
        let planned = [
            "落成", "投產", "投产", "啟用", "启用", "竣工", "完工", "建成", "通車", "通车", "目標",
            "目标", "工作安排", "預期", "预期", "工作打算", "要确保", "要確保",
        ]
        .iter()
        .any(|it| near.contains(it));
        let until = ["截至", "截止至", "截止到"]
            .iter()
            .any(|it| before.ends_with(it));
        let aimed = AIMED.iter().any(|it| before.ends_with(it)) && !until;
        (!aimed && !planned).then_some((
            year,
            before.len(),
            text[at..].trim_start_matches('年').trim_start(),
        ))
    });
    let english = ["In ", "in ", "of ", " FY", "during "]
        .into_iter()
        .flat_map(move |word| text.match_indices(word).map(move |it| (it.0, word)))
        .filter_map(move |(at, word)| {
            let behind = &text[at + word.len()..];
            let year: u16 = behind.get(..4)?.parse().ok()?;
            let rest = &behind[4..];
            let ends = !rest.starts_with(|it: char| it.is_ascii_alphanumeric());
            (ends && (1990..2100).contains(&year)).then_some((year, at, rest))
        });
    chinese.chain(english)
}

/// Behind which a sentence or a clause opens.
const OPENING: [&str; 10] = ["\n", "。", "，", ",", "；", "至", "止", "民國", "民国", "."];

/// What a title that ends as a sentence does is one of.
const TITLES: [&str; 14] = [
    "公报", "公報", "报告", "報告", "总结", "總結", "情况", "情況", "汇报", "匯報", "摘要", "通报",
    "年报", "年報",
];

/// What stands before a year that is aimed at, compared with or looked back to.
const AIMED: &[&str] = &[
    "到", "至", "前", "—", "-", "展望", "力争", "力爭", "预计", "預計", "比", "較", "较", "自",
    "從", "从", "由", "是", "與", "与", "同",
];

/// The months of a part of a year with which words begin, and the length of those words in bytes.
pub fn part(words: &str) -> Option<((u8, u8), usize)> {
    let words_start = words;
    let words = words.trim_start_matches([' ', '的']);
    let skipped = words_start.len() - words.len();
    let named = PARTS
        .iter()
        .find(|it| words.starts_with(it.0))
        .map(|it| (it.1, skipped + it.0.len()));
    named.or_else(|| {
        // 1—10月, 前8個月, 6月.
        let rest = words.trim_start_matches('前');
        let digits = rest.len()
            - rest
                .trim_start_matches(|it: char| it.is_ascii_digit())
                .len();
        let first: u8 = rest.get(..digits)?.parse().ok()?;
        let behind = &rest[digits..];
        let dash = behind.trim_start_matches(['-', '—', '–', '~', '～', '至']);
        let months = |months: &str| {
            ["月", "个月", "個月"]
                .iter()
                .any(|it| months.starts_with(it))
        };
        let valid = |month: u8| (1..=12).contains(&month);
        if dash.len() < behind.len() {
            let digits = dash.len()
                - dash
                    .trim_start_matches(|it: char| it.is_ascii_digit())
                    .len();
            let last: u8 = dash.get(..digits)?.parse().ok()?;
            return (months(&dash[digits..]) && valid(first) && valid(last))
                .then_some(((first, last), skipped));
        }
        if rest.len() < words.len() {
            return (behind.starts_with(['个', '個']) && valid(first))
                .then_some(((1, first), skipped));
        }
        (behind.starts_with('月') && valid(first)).then_some(((first, first), skipped))
    })
}

/// Parts of a year by their words, in both scripts.
const PARTS: &[(&str, (u8, u8))] = &[
    ("上半年", (1, 6)),
    ("下半年", (7, 12)),
    ("前三季度", (1, 9)),
    ("前三季", (1, 9)),
    ("一至三季度", (1, 9)),
    ("1—3季度", (1, 9)),
    ("一季度", (1, 3)),
    ("第一季度", (1, 3)),
    ("首季", (1, 3)),
    ("第一季", (1, 3)),
    ("二季度", (4, 6)),
    ("第二季度", (4, 6)),
    ("第二季", (4, 6)),
    ("三季度", (7, 9)),
    ("第三季度", (7, 9)),
    ("第三季", (7, 9)),
    ("四季度", (10, 12)),
    ("第四季度", (10, 12)),
    ("第四季", (10, 12)),
    ("the first half", (1, 6)),
    ("first half", (1, 6)),
    ("the second half", (7, 12)),
    ("the first quarter", (1, 3)),
    ("first quarter", (1, 3)),
    ("the second quarter", (4, 6)),
    ("the third quarter", (7, 9)),
    ("the fourth quarter", (10, 12)),
    ("the first three quarters", (1, 9)),
    ("first three quarters", (1, 9)),
    ("the first nine months", (1, 9)),
    ("the first ten months", (1, 10)),
    ("the first eleven months", (1, 11)),
    ("the first eight months", (1, 8)),
    ("the first seven months", (1, 7)),
    ("the first five months", (1, 5)),
    ("the first four months", (1, 4)),
];

#[cfg(test)]
mod tests {
    use super::ReportYear;
    use super::part;

    #[test]
    fn a_text_tells_its_year() {
        for (text, year, months) in [
            (
                "某市2016年国民经济和社会发展统计公报\n全年",
                Some(2016),
                None,
            ),
            (
                "某市2019年上半年經濟運行情況\n實現",
                Some(2019),
                Some((1, 6)),
            ),
            ("2017年收入5億元。2017年底。2016年", Some(2017), None),
            ("2021年下半年收入1億元。今年一季度,營收2億元", None, None),
            ("2018年,收入5億元,到2025年翻番", Some(2018), None),
            ("收入5億元", None, None),
            ("民國104年營業額5億元", Some(2015), None),
            ("In 2022 its GDP rose", Some(2022), None),
        ] {
            assert_eq!(ReportYear::of(text), ReportYear { year, months }, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_year_has_its_months() {
        for (words, months) in [
            ("上半年", Some((1, 6))),
            ("前三季度", Some((1, 9))),
            ("1—10月", Some((1, 10))),
            ("前8个月", Some((1, 8))),
            ("6月份", Some((6, 6))),
            ("6家", None),
            ("13月", None),
        ] {
            assert_eq!(part(words).map(|it| it.0), months, "{words}");
        }
    }
}
