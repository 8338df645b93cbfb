//! The words that announce a plan, and those that look back, as tables.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::index::WordIndex;

/// What the title of a plan ends with.
pub const PLANS: &[&str] = &[
    "規劃", "規劃綱要", "五年綱要", "工作計劃", "年度計劃", "行動計劃", "實施方案", "行動方案",
];

/// What tells in a plan that something is done already.
pub const ACHIEVED: &[&str] = &[
    "已", "了", "截至", "截止", "目前", "現有", "累計完成", "以來", "去年", "上年", "十二五",
    "十一五", "年末全", "完成情況", "實際", "同比", "比上", "較上", "\t", "十三五”時期", "回顧",
    "增長到", "規劃實施期間",
];

/// What makes a heading one of a plan.
pub const HEADINGS: &[&str] = &[
    "目標", "打算", "工作安排", "工作思路", "下一步", "展望", "下一階段", "工作計劃", "規劃目標",
    "重點任務", "主要任務", "今後", "outlook", "targets", "goals",
];

/// What announces a plan at the head of a paragraph.
pub const LASTING: &[&str] = &[
    "工作安排", "規劃", "規劃綱要", "綱要", "工作目標", "主要目標", "預期目標", "發展目標",
    "總體目標", "奮鬥目標", "目標", "行動方案", "行動計劃", "實施方案", "實施意見", "工作計劃",
    "工作打算", "規劃期內", "下一步", "今後", "展望",
];

/// What opens a sentence that looks back.
pub const PAST: &[&str] = &[
    "過去", "回顧", "去年", "上年", "十三五”時期", "十二五”時期", "十三五時期", "十二五時期",
    "十三五」時期", "截至", "目前", "“十三五”時期", "十三五”以來", "十三五”期間", "十二五”期間",
    "全年", "last year", "in the past",
];

/// What opens a sentence that looks ahead.
pub const FUTURE: &[&str] = &[
    "下一步", "今後", "未來", "接下來", "下一階段", "下階段", "明年", "來年", "next year",
    "looking ahead", "going forward", "in future", "over the next", "in the next",
];

pub const FUTURE_FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(FUTURE);

pub const PAST_FIRSTS: LeadingCharSet = LeadingCharSet::none().with_firsts(PAST);

pub static LASTING_INDEX: WordIndex<{ LASTING.len() }> = WordIndex::by_first(&[LASTING]);

/// Words that announce a goal or forecast, and what must not follow them.
#[rustfmt::skip]
pub const CUES: &[(&str, &str)] = &[
    ("力爭", ""), ("爭取實現", ""), ("爭取完成", ""), ("爭取達", ""), ("爭取突破", ""),
    ("爭取在", ""), ("爭取到2", ""), ("爭取用", ""), ("爭取進", ""), ("爭取建", ""), ("爭取年", ""),
    ("爭取今年", ""), ("預計", "的"), ("預期", "的目"), ("預估", "的"), ("估計", ""), ("有望", ""),
    ("料將", ""), ("目標是", ""), ("預定", "的"), ("預測", "值"), ("計劃于", ""), ("計劃到", ""),
    ("計劃實現", ""), ("計劃總投", ""), ("計劃投", ""), ("計劃新", ""), ("計劃完", ""),
    ("計劃建", ""), ("計劃用", ""), ("計劃引", ""), ("計劃在", ""), ("規劃到", ""),
    ("規劃建", "制"), ("規劃總投", ""), ("規劃新", ""), ("規劃提出", ""), ("將達", ""),
    ("將實現", ""), ("將突破", ""), ("將超", ""), ("將增", ""), ("將新", ""), ("將建", ""),
    ("將形成", ""), ("將帶動", ""), ("將完成", ""), ("將提", ""), ("將投", ""), ("將在", ""),
    ("將于", ""), ("將有", ""), ("將引", ""), ("將成", ""), ("將培", ""), ("將從", ""),
    ("將由", ""), ("將擴", ""), ("將降", ""), ("將再", ""), ("將啟動", ""), ("將開工", ""),
    ("將實施", ""), ("將打造", ""), ("將加", ""), ("將吸引", ""), ("將創造", ""), ("將興建", ""),
    ("將釋出", ""), ("將可", ""), ("將總投", ""), ("將累計", ""), ("將安排", ""), ("擬投", ""),
    ("擬建", ""), ("擬引", ""), ("擬新", ""), ("擬總投", ""), ("擬用", ""), ("可望", ""),
    ("確保", "了"), ("努力實現", "了"), ("努力達", ""), ("努力完成", "了"), ("努力使", ""),
    ("展望", ""), ("明年", ""), ("屆時", ""), ("預算安排", ""), ("達產後", ""), ("投產後", ""),
    ("建成後", ""), ("全部建成", "了"), ("期末達", ""), ("規劃期", ""), ("aims to", ""),
    ("aim to", ""), ("aiming", ""), ("target of", ""), ("targets of", ""), ("target is", ""),
    ("targets for", ""), ("targets are", ""), ("targeted", ""), ("targeting", ""), ("goal of", ""),
    ("goal is", ""), ("goals for", ""), ("plans to", ""), ("plan to", ""), ("planned", ".,;)"),
    ("expected to", ""), ("expects", ""), ("forecast", ""), ("projected", ""), ("set to", ""),
    ("will ", ""), ("would ", ""), ("hopes to", ""), ("hopes for", ""), ("foresees", ""),
    ("foresaw", ""), ("intends to", ""), ("is to add", ""), ("is to build", ""),
    ("is to reach", ""), ("are to reach", ""),
];

pub static INDEX: WordIndex<{ CUES.len() }> = {
    let mut words = [""; CUES.len()];
    let mut index = 0;
    while index < words.len() {
        words[index] = CUES[index].0;
        index += 1;
    }
    WordIndex::by_first(&[&words])
};

/// What a cue of this table or a sentence's end may start with, in both scripts; of those in ASCII
/// the candidates know by themselves.
pub const STARTS: &[&str] =
    &["力爭争預预計计規规將将擬拟有可確确努展明屆届全期達达投建到至目估料已。！？"];
