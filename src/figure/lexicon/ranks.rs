//! The words about places in an order, as tables.

/// What an order is taken over.
pub const SCOPES: &[&str] = &[
    "全國", "全省", "全市", "全縣", "全區", "世界", "全球", "全疆", "全臺", "亞洲", "中部", "西部",
    "東部", "國內", "省內", "行業", "總量", "增速", "總分",
];

/// What makes a name of the ordinal before it.
pub const THINGS: &[&str] = &[
    "產業", "季度", "屆", "批", "期", "次", "個", "家", "條", "方", "線", "時間", "書記", "責任",
    "要務", "資源", "動力", "章", "節", "款", "號", "附屬", "人民", "中學", "小學", "醫院", "輪",
    "梯隊", "方陣", "一", "二", "三", "十", "大", "代", "步", "座", "部", "階段", "版", "類", "檔",
];

/// What makes a name, and no place, of 第三大 before it: 第三大街.
pub const LARGE_NAMES: &str = "街道隊樓廈院橋學會類區門班組題章點項國";

/// What the title 百強 is borne by.
pub const STRONG: &[&str] = &[
    "縣", "市", "鎮", "鄉", "村", "區", "企業", "民企", "園區", "開發區", "品牌", "高校",
    "民營企業", "供應商", "榜", "單位", "醫院",
];

/// What a number of strong ones is the title of: 世界500強.
pub const TITLED: &[&str] = &[
    "世界", "財富", "全球", "中國", "中國企業", "民營企業", "民企", "國際", "中國民營企業",
    "世界企業",
];

/// What is judged in an order: 綜合評價36位.
pub const JUDGED: &[&str] = &[
    "評價", "考評", "考核", "評比", "評估", "綜合實力", "競爭力", "排行榜", "榜單", "總榜",
];

/// Words after which N位 is a place in an order.
pub const RANKED: &[&str] = &[
    "居", "列", "排名", "排", "名列", "位列", "升至", "升到", "降至", "退至", "躍至", "躍居", "中",
    "至第", "位居", "位次", "到第", "進到", "列全省", "列全國", "列全市", "居全國", "居全省",
    "居全市", "名列全國", "名列全省", "名列全市", "排全國", "排全省", "排全市", "排名全國",
    "排名全省", "排名全市", "位居全國", "位居全省", "位居全市", "躍升至", "躍升全國", "列全球",
    "位列全國", "位列全省", "位列全市", "至全國", "至全省", "至全市", "躍居全國", "躍居全省",
    "穩居", "穩居全省", "穩居全國", "居世界", "全國排名", "全省排名", "全市排名", "至", "列",
    "列世界", "居全球", "居亞洲", "居中部",
];

/// Words after which N位 is a number of places gained or lost.
pub const MOVED: &[&str] = &[
    "前進", "上升", "提升", "前移", "後退", "下降", "升", "進", "躍升", "退", "上升了", "前進了",
    "提升了",
];

/// What bears a number for a name: Nanchang No. 2 Middle School.
pub const NUMBERED: &[&str] = &[
    " middle", " high", " primary", " school", " hospital", " building",
];

/// What makes a name of an English ordinal.
pub const ORDINAL_NAMES: &[&str] = &[
    "five", "party", "national congress", "century", "cpc", "congress", "floor", "anniversary",
    "street", "plenary", "session", "edition", "generation", "avenue", "road", "largest",
];
