//! The words that tell what a number without a unit counts, as tables.

use crate::figure::lexicon::char_set::LeadingCharSet;

/// What the money of a large amount may stand before, with its unit lost.
pub const MONEYED: &[&str] = &[
    "產業", "企業", "項目", "級", "大關", "元", "園區", "投資", "集群", "規模", "俱樂部", "工程",
    "以上", "以下", "以內", "左右", "的", "和", "及", "與", "至", "到", "基金", "資金", "臺階",
    "門檻", "斤",
];

/// What bears a number of its own in a document.
pub const HEADINGS: &[&str] = &["專欄", "附件", "附表", "附圖", "圖表"];

pub const HEADING_LASTS: LeadingCharSet = LeadingCharSet::none().with_lasts(HEADINGS);

/// What makes a plan of a span of years.
pub const PLANS: &[&str] = &[
    "規劃", "計劃", "行動", "攻堅", "方案", "綱要", "義務", "倍增", "滾動", "改革", "提升行動",
];
