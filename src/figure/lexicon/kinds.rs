//! The words that tell the kind of a figure, as tables.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::index::WordIndex;

/// The names of growth, whose level is a change still.
pub const GROWTHS: &[&str] = &[
    "增速", "增幅", "升幅", "漲幅", "降幅", "跌幅", "減幅", "增長率", "成長率", "growth",
];

/// English verbs that name a part and end as a rise does.
pub const PARTS: &[&str] = &["make up", "makes up", "made up", "making up"];

/// What compares with another year.
pub const COMPARISONS: &[&str] = &[
    "較上", "較去", "較前", "較同期", "較20", "比上", "比去", "比前", "比同期", "比20", "同比",
];

/// Words that say that a part of a whole follows in their clause.
pub const SHARES: &[&str] = &[
    "占", "比重", "份額", "持股比例", "相當于", "of whom", "of which", "accounting for",
    "accounted for", "accounts for", "account for", "share of", "making up", "made up", "make up",
    "makes up", "represent",
];

pub const SHARE_FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(SHARES);

/// Words that say that a level follows, not a change: 增加到.
pub const LEVELS: &[&str] = &[
    "到", "至", "增為", "降為", "升為", "減為", "調整為", "提高為", "上升為", "下降為", "擴大為",
    "to", "from", "從", "由", "去年的", "上年的",
];

/// What the words of a rate end with.
pub const RATES: &[&str] = &["率", "率達", "率為", "度", "比"];

/// What may stand between a verb and its figure.
pub const FILLERS: &[&str] = &[
    "了", "分別", "為", "是", "：", ":", "均", "都", "各", "僅", "又", "再", "也", "達", "約",
    "近", "超", "就", "共", "累計", "平均", "逐年", "依次", "將", "以", "by", "of", "an", "a",
    "the", "some", "幅度", "只", "，", "(", "（", "實際", "高達", " was", " is", " were",
];

/// Verbs of change, with what makes another word of them when it stands before.
#[rustfmt::skip]
pub const VERBS: &[(&str, &str)] = &[
    ("增長", "然"), ("提速", ""), ("增加", "新"), ("下降", ""), ("上升", ""), ("提高", ""),
    ("減少", ""), ("降低", ""), ("回落", ""), ("前進", ""), ("提升", ""), ("同比", ""),
    ("環比", ""), ("增幅", ""), ("增速", ""), ("降幅", ""), ("漲幅", ""), ("跌幅", ""),
    ("增長率", "然"), ("成長", ""), ("成長率", ""), ("衰退", ""), ("上漲", ""), ("下跌", ""),
    ("上調", ""), ("下調", ""), ("擴大", ""), ("縮小", ""), ("收窄", ""), ("放緩", ""),
    ("加快", ""), ("縮短", ""), ("壓縮", ""), ("壓減", ""), ("縮減", ""), ("削減", ""),
    ("增產", ""), ("減產", ""), ("增收", ""), ("減收", ""), ("減虧", ""), ("增虧", ""),
    ("虧損減少", ""), ("淨增", ""), ("淨增加", ""), ("淨減少", ""), ("多增", ""), ("少增", ""),
    ("遞增", ""), ("年增", ""), ("年減", ""), ("月增", ""), ("月減", ""), ("年均", ""),
    ("按年", ""), ("按月", ""), ("按季", ""), ("升幅", ""), ("減幅", ""), ("增", "新倍"),
    ("減", ""), ("升", "提毫公"), ("降", "起"), ("漲", ""), ("跌", ""), ("增值", ""), ("貶值", ""),
    ("升值", ""), ("比上年", ""), ("較上年", ""), ("比去年", ""), ("較去年", ""), ("負增長", ""),
    ("節約", ""), ("翻", ""), ("躍升", ""), ("少了", "不"), ("多了", "不"), ("前移", ""),
    ("後移", ""), ("grew", ""), ("rose", ""), ("up", ""), ("fell", ""), ("down", ""),
    ("increased", ""), ("increase", ""), ("growth", ""), ("growth rate", ""), ("decreased", ""),
    ("decrease", ""), ("declined", ""), ("decline", ""), ("dropped", ""), ("drop", ""),
    ("gained", ""), ("gain", ""), ("grow", ""), ("rise", ""), ("rising", ""), ("climbed", ""),
    ("expanded", ""), ("shrank", ""), ("growing", ""), ("falling", ""), ("fall", ""),
    ("jumped", ""), ("surged", ""), ("cut", ""), ("reduced", ""), ("increasing", ""),
    ("slipped", ""), ("edged up", ""), ("soared", ""), ("increased by", ""), ("higher", ""),
    ("lower", ""), ("contracted", ""), ("added", ""), ("advanced", ""), ("slowed", ""),
    ("accelerated", ""), ("rebounded", ""), ("eased", ""), ("dipped", ""), ("plunged", ""),
    ("slid", ""), ("narrowed", ""), ("widened", ""), ("picked up", ""),
];

/// Verbs whose object stands before the figure.
pub const OBJECT_VERBS: &[&str] = &[
    "壓減", "壓縮", "縮短", "減少", "降低", "節約", "節省", "削減", "縮減", "下降", "增長", "減免",
];

/// What tells a change behind the figure.
pub const AFTER: &[&str] = &[
    "growth", "increase", "rise", "decline", "decrease", "drop", "fall", "higher", "lower",
    "more than in", "more than last", "less than in", "year on year", "year-on-year", "yoy",
    "的增長", "的增速", "的增幅", "的速度", "的降幅", "的年均增", "增長", "up on",
    "above the previous", "gain", "jump",
];

pub static INDEX: WordIndex<{ VERBS.len() }> = {
    let mut words = [""; VERBS.len()];
    let mut index = 0;
    while index < words.len() {
        words[index] = VERBS[index].0;
        index += 1;
    }
    WordIndex::by_last(&[&words])
};

pub static FILLER_INDEX: WordIndex<{ FILLERS.len() }> = WordIndex::by_last(&[FILLERS]);

pub const LEVEL_LASTS: LeadingCharSet = LeadingCharSet::none().with_lasts(LEVELS);

pub const PART_LASTS: LeadingCharSet = LeadingCharSet::none().with_lasts(PARTS);

pub const AFTER_FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(AFTER);
