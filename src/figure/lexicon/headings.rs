//! The words of table headings, as data.

use crate::figure::quantity::unit::Unit;

/// What makes a goal of the year before it.
pub const AIMS: &[&str] = &[
    "目標值", "目標", "規劃目標", "規劃值", "規劃", "預期", "計劃",
];

/// What completes the heading of a change.
pub const TAILS: &[&str] = &[
    "增長", "增減", "增速", "幅度", "增幅", "±", "%", "+", "-", "率",
];

/// What completes the heading of a value.
pub const VALUE_TAILS: &[&str] = &["累計", "完成", "實績", "實際", "數", "量", "額", "值"];

/// What makes an amount of a change: 比年初增減額 and 比上年增加 are in the unit of the row.
pub const DIFFERENCES: &[&str] = &[
    "額", "量", "數額", "增減額", "增長額", "增加額", "減少額", "增減量", "增減數", "增加", "減少",
    "增量", "多增", "少增", "淨增", "增額",
];

/// The headings of what names the rows.
pub const LABELS: &[&str] = &[
    "指標", "指标", "項目", "项目", "單位", "单位", "計量單位", "序號", "序号", "名稱", "名称",
    "備註", "备注", "unit", "indicator", "item",
];

/// What the headings of columns start with.
pub const WORDS: &[(&[&str], Column)] = &[
    (
        &[
            "為預算", "占預算", "為年預算", "完成率", "完成%", "達產率", "進度", "為上年",
        ],
        Column::Unit(Unit::Percent, 1.0),
    ),
    (
        &[
            "增長", "增速", "增幅", "增減", "同比", "環比", "比上年", "較上年", "比去年", "較去年",
            "比年初", "較年初", "比上月", "較上月", "比同期", "較同期", "±", "漲跌", "升降",
            "growth", "change", "年增", "成長率",
        ],
        Column::Change,
    ),
    (
        &["占比", "比重", "占全", "構成", "份額", "share"],
        Column::Share,
    ),
    (&["排名", "位次", "名次", "位居"], Column::Rank),
    (
        &[
            "絕對", "绝对", "總量", "本年", "本期", "全年", "累計", "完成", "數值", "實績", "數量",
            "金額", "合計", "指標值", "上年", "上期", "去年", "value", "amount", "總額", "實際",
            "預算數", "決算數", "執行數", "調整數",
        ],
        Column::Value,
    ),
    (&["目標", "規劃值", "規劃目標"], Column::Target),
];

/// What the cells of a column say.
#[derive(Clone, PartialEq, Debug)]
pub enum Column {
    /// A value in the unit of its row
    Value,
    /// A goal in the unit of its row
    Target,
    /// Growth in percent
    Change,
    /// A change in the unit of its row
    Difference,
    /// A change in this unit, so many base units each
    ChangeIn(Unit, f64),
    /// A share in percent
    Share,
    /// A place in an order
    Rank,
    /// A value in this unit, so many base units each
    Unit(Unit, f64),
}
