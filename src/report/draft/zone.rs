//! Whose report a text is and of which year: from its title, its headings, and the words that name it.

use std::collections::BTreeMap;

use crate::language::script::is_han;
use crate::report::draft::title::months;
use crate::report::draft::title::unnumbered;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::tongue::plain;
use crate::text::Document;

/// What a report is.
pub struct Zone {
    pub name: String,
    pub year: Option<i32>,
    /// Whether a title names the year
    pub is_dated: bool,
    /// The months that the title speaks of
    pub months: Option<(u8, u8)>,
    /// Whether it is of a part of the year
    pub is_partial: bool,
    /// The line that names the document, where it has one
    pub heading: Option<String>,
}

/// Words that a title has behind the name and the year.
const TITLES: &[&str] = &[
    "國民經濟", "国民经济", "統計公報", "统计公报", "政府工作", "工作報告", "工作报告", "工作總結",
    "工作总结", "工作匯報", "工作汇报", "工作情況", "工作情况", "經濟運行", "经济运行", "經濟社會",
    "经济社会", "經濟和社會", "经济和社会", "主要經濟", "主要经济", "主要指標", "主要指标",
    "年度報告", "年度报告", "年報", "年报", "預算", "预算", "決算", "决算", "十二五", "十三五",
    "十四五", "十五五", "規劃", "规划", "發展", "发展", "建設情況", "建设情况", "上半年", "一季度",
    "前三季度", "屆人民代表大會", "届人民代表大会", "第十", "人民代表大會", "關於", "关于", "財政",
    "财政", "述職", "述职", "亮點", "亮点", "紀實", "纪实",
];

/// With what a name of a place ends, the longest first.
const ENDS: &[&str] = &[
    "高新技術產業開發區", "高新技术产业开发区", "經濟技術開發區", "经济技术开发区",
    "高新技術開發區", "高新技术开发区", "經濟開發區", "经济开发区", "綜合保稅區", "综合保税区",
    "科學工業園區", "科學園區", "科学园区", "自貿試驗區", "自贸试验区", "工業園區", "工业园区",
    "產業園區", "产业园区", "高新區", "高新区", "開發區", "开发区", "經開區", "经开区", "保稅區",
    "保税区", "新區", "新区", "園區", "园区", "新城", "創新園", "创新园", "科創園", "科创园",
    "數據園", "数据园", "產業園", "产业园", "工業園", "工业园", "物流園", "物流园", "軟件園",
    "软件园", "港區", "港区", "科學園", "科技園", "科技园", "自治縣", "自治县", "自治州", "縣",
    "县", "市", "區", "区", "鎮", "镇", "鄉", "乡", "旗", "州",
];

/// Letters that no name of a place begins with or has within it.
const STOPS: &str = "的是在了我全本該该各與与和及對对向為为根據据按依年月日下上從从由到於于等個个這这每以將将把被也都就并並其前後后第一二三四五六七八九十百千萬万兩两多少新老大整省國国";

/// The zone of a text.
pub fn zone(document: &Document, tongue: &Tongue) -> Zone {
    let text = document.cleaned.text.as_str();
    let heading = text.lines().map(str::trim).find(|line| !line.is_empty());
    let heading = heading.filter(|line| is_heading(line, tongue));
    let name = match tongue.is_english {
        true => english(heading, text),
        false => heading
            .and_then(of_title)
            .or_else(|| {
                let opening = text.split(['，', '。', '：']).next().unwrap_or("");
                opening.lines().take(OPENING).find_map(of_title)
            })
            .or_else(|| named(text)),
    };
    let roc = |line: &str| (!tongue.is_english).then(|| minguo(line)).flatten();
    let dated = heading
        .and_then(|line| year(line).or_else(|| roc(line)))
        .or_else(|| {
            text.lines()
                .filter(|line| is_heading(line, tongue) && !line.contains('日'))
                .find_map(year)
        });
    let year = dated.or_else(|| commonest(text));
    let name = name.or_else(|| heading.and_then(|it| titled(unnumbered(it))));
    let unnamed = || tongue.instead("這份報告", "This report");
    Zone {
        name: plain(&name.unwrap_or_else(unnamed)),
        year,
        is_dated: dated.is_some(),
        months: heading.and_then(months),
        is_partial: is_partial(text),
        heading: heading.map(plain),
    }
}

/// A heading that may stand for a name, no longer than a name may be.
fn titled(heading: &str) -> Option<String> {
    const LABELS: &[&str] = &[
        "單位", "单位", "附表", "表", "指標", "指标", "項目", "项目", "序號", "序号",
    ];
    let most = if heading.is_ascii() { 60 } else { 20 };
    let length = heading.chars().count();
    let label = LABELS.iter().any(|word| heading.starts_with(word))
        || heading.contains(['：', ':', '（', '(']);
    (!label && (2..=most).contains(&length)).then(|| heading.to_owned())
}

/// Whether a line is a title: short, and no sentence.
fn is_heading(line: &str, tongue: &Tongue) -> bool {
    let most = if tongue.is_english { 110 } else { 45 };
    let ends = ['。', '；', '！', '，', '：', ':', ';', '.'];
    let cells =
        line.contains(['|', '\t']) || line.split_whitespace().count() > 3 && !tongue.is_english;
    line.chars().count() <= most && !line.ends_with(ends) && !line.contains(['，', '。']) && !cells
}

/// The place at the beginning of a title: before its year, or before what it calls itself.
fn of_title(line: &str) -> Option<String> {
    let line = line.trim_start_matches(['《', '「', '“', ' ', '—']);
    let line = BEFORE
        .iter()
        .find_map(|word| line.strip_prefix(word))
        .unwrap_or(line);
    // 附表：, 【…】 stand before the title.
    let line = line
        .rsplit(['：', ':', '】', ']'])
        .next()
        .unwrap_or(line)
        .trim();
    let cuts = TITLES.iter().filter_map(|word| line.find(word));
    let digits = line.find(|letter: char| letter.is_numeric() && !is_han(letter));
    let written = line
        .find("二〇")
        .or_else(|| line.find("二零"))
        .or_else(|| line.find("二○"));
    let end = cuts.chain(digits).chain(written).min()?;
    let name = line[..end].trim_end_matches(['年', ' ', '·', '—', '-', '：', '的', '（', '(']);
    // A date may stand first: 2017年某縣國民經濟, 2024年1月18日在某縣.
    let name = match name.is_empty() {
        false => name,
        true => {
            let behind = line.split_once('年')?.1;
            let behind = behind.rsplit_once('日').map_or(behind, |it| it.1);
            let behind = behind.trim_start_matches(['度', ' ', '在', '的']);
            let end = TITLES.iter().filter_map(|word| behind.find(word)).min()?;
            behind[..end].trim_end_matches(['的', ' '])
        }
    };
    let length = name.chars().count();
    let place = ENDS.iter().any(|word| name.ends_with(word));
    let own = name.starts_with(['我', '全', '本']);
    ((2..=24).contains(&length) && place && !own).then(|| name.to_owned())
}

/// A title has no more lines.
const OPENING: usize = 4;

/// Whether a text speaks of months of a year as a whole: 1—9月, 上半年.
fn is_partial(text: &str) -> bool {
    text.lines().any(|line| months(line).is_some())
}

/// What may stand before the name in a title.
const BEFORE: &[&str] = &["關於", "关于", "在", "中共"];

/// The place that a text names most often and first.
fn named(text: &str) -> Option<String> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ending in ENDS {
        for (at, word) in text.match_indices(ending) {
            let before = &text[..at];
            let start = before
                .char_indices()
                .rev()
                .take(6)
                .take_while(|(_, letter)| is_han(*letter) && !STOPS.contains(*letter))
                .last();
            let Some((start, _)) = start else { continue };
            let name = &text[start..at + word.len()];
            let length = text[start..at].chars().count();
            let opens = before[..start].is_empty()
                || before[..start]
                    .ends_with(|letter: char| !is_han(letter) || "年在是中為为".contains(letter));
            let behind = &text[at + word.len()..];
            // 市級, 縣域 and 區內 are words of their own.
            let of_rank = behind
                .starts_with(|letter: char| "級级域屬属內内場场容民際际間间".contains(letter));
            if !opens || length < 2 || is_common(name) || of_rank && word.chars().count() == 1 {
                continue;
            }
            // A word that ends so once, amid a sentence, need not be a place.
            let first = before[..start].is_empty() || before[..start].ends_with(['\n', '“', '「']);
            let acts = ACTS.iter().any(|verb| behind.starts_with(verb));
            let once = text.matches(name).count() < 2;
            let short = word.chars().count() == 1 && !first && !acts && once;
            if short {
                continue;
            }
            let entry = counts.entry(name).or_insert((0, start));
            entry.0 += 1 + ending.chars().count().min(3);
        }
    }
    let best = counts
        .into_iter()
        .max_by_key(|(name, (count, start))| (*count, std::cmp::Reverse(*start), name.len()))?;
    Some(best.0.to_owned())
}

/// What follows a place that a report is of.
const ACTS: &[&str] = &[
    "實現", "实现", "地區生產總值", "地区生产总值", "生產總值", "生产总值", "完成", "位於", "位于",
    "地處", "地处", "全年", "常住人口", "轄", "辖",
];

/// Words that end as a place does and are none.
fn is_common(name: &str) -> bool {
    const COMMON: &[&str] = &[
        "城區", "城区", "市區", "市区", "社區", "社区", "地區", "地区", "小區", "小区", "山區",
        "山区", "片區", "片区", "功能區", "功能区", "示範區", "示范区", "試驗區", "试验区", "庫區",
        "库区", "校區", "校区", "院區", "院区", "景區", "景区", "上市", "城市", "超市", "股市",
        "都市", "集市", "門市", "门市", "縣區", "县区", "轄區", "辖区", "棚戶區", "棚户区", "灌區",
        "灌区", "牧區", "鄉鎮", "乡镇", "城鎮", "城镇", "村鎮", "街鎮", "家鄉", "城鄉", "城乡",
        "紅旗", "省市", "縣市", "县市", "林區", "災區", "度假區", "度假区", "廠區", "厂区",
        "自治區", "自治区", "特區", "特区", "樓市", "楼市", "夜市", "保護區", "保护区",
    ];
    COMMON.iter().any(|word| name.ends_with(word))
}

/// The name in an English title or text: words with capitals, of which the last says what it is.
fn english(heading: Option<&str>, text: &str) -> Option<String> {
    const KINDS: &[&str] = &[
        "Zone", "District", "County", "City", "Park", "Area", "Port", "Town", "Prefecture",
        "Municipality", "Corridor",
    ];
    let named = |line: &str| {
        let mut run: Vec<&str> = Vec::new();
        for word in line.split_whitespace() {
            let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            let capital = bare.starts_with(|letter: char| letter.is_ascii_uppercase());
            let links = ["and", "of", "&"].contains(&word) && !run.is_empty();
            if !capital && !links {
                run.clear();
                continue;
            }
            let article = [
                "The", "In", "By", "At", "Our", "This", "For", "Of", "From", "Report",
            ];
            if !(run.is_empty() && article.contains(&bare)) {
                run.push(bare);
            }
            let ends = word.ends_with([',', '.', ';', ':', ')']);
            if KINDS.contains(&bare) && run.len() > 1 {
                let name: Vec<&str> = run.iter().copied().filter(|it| !it.is_empty()).collect();
                return Some(name.join(" "));
            }
            if ends {
                run.clear();
            }
        }
        None
    };
    heading.and_then(named).or_else(|| named(text))
}

/// A year that stands in a line.
fn year(line: &str) -> Option<i32> {
    let digits = line.split(|letter: char| !letter.is_ascii_digit());
    let stated = digits
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1949..2100).contains(year));
    stated.or_else(|| {
        let start = ["二〇", "二零", "二○"]
            .iter()
            .find_map(|word| line.find(word))?;
        let mut value = 0;
        for letter in line[start..].chars().take(4) {
            let digit = "〇一二三四五六七八九".chars().position(|it| it == letter);
            let zero = "零○".contains(letter).then_some(0);
            value = value * 10 + i32::try_from(digit.or(zero)?).ok()?;
        }
        Some(value)
    })
}

/// A year of the Republic that stands in a title: 111年, 112年度.
fn minguo(line: &str) -> Option<i32> {
    line.match_indices('年').find_map(|(at, _)| {
        let before = &line[..at];
        let digits = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let number: i32 = before[digits.len()..].parse().ok()?;
        (80..=150).contains(&number).then_some(number + 1911)
    })
}

/// The year that a text names most often.
fn commonest(text: &str) -> Option<i32> {
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    for (at, _) in text.match_indices('年') {
        let before = text[..at].trim_end();
        let start = before.len().checked_sub(4);
        if let Some(year) = start.and_then(|start| before.get(start..)).and_then(year) {
            *counts.entry(year).or_default() += 1;
        }
    }
    if counts.is_empty() {
        let digits = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        for year in digits.filter(|it| it.len() == 4).filter_map(year) {
            *counts.entry(year).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|(year, count)| (*count, *year))
        .map(|it| it.0)
}
