//! What is named by a number, or follows one, as data.

/// What a code follows: a telephone's number, a count of visits to the page.
pub const CODES: &[&str] = &[
    "電話", "熱線", "郵編", "傳真", "手機", "編號", "號碼", "瀏覽次數", "點擊數", "點擊", "閱讀",
    "閱讀量", "訪問量", "瀏覽量", "瀏覽", "字號", "qq", "tel", "fax", "postcode", "po box", "box",
    "國道", "省道", "縣道", "鄉道", "表", "圖", "專欄", "附件", "附注", "highway", "gate",
    "terminal", "phase", "chapter", "section", "decree no.", "iso", "iso ", "gb/t", "page", "room",
    "fortune", "double", "article", "line", "route", "table", "figure", "appendix", "annex",
    "version", "web", "工業", "撥打", "chapter ", "district", "block", "building", "unit", "type",
    "grade", "class", "大干", "大幹", "決戰", "决戰", "奮戰",
];

/// What bears a number for a name.
pub const BEARERS: &[&str] = &[
    " building", " tower", "年代", "年級", "世紀", "大廈", "大樓", "國道", "省道", "高速", "廣場",
    "醫院", "中學", "小學", "航班", "工程", "條例", "計劃", "行動", "棟樓", "熱線", "號線",
    "國省道", "縣道", "鄉道", "快線", "產業園", "航線",
];

/// What bears a number only right behind it.
pub const BEARERS_AT_ONCE: &[&str] = &[
    "師", "團", "所", "路", "街", "室", "後", "文", "型", "版", "號", "廠", "創新", "模式", "戰略",
    "系列", "目標", "規劃", "隧道", "法", "制", "季度",
];

/// What makes the name of a kind with a number and a hyphen before it: 5-nanometer chips, a 4-star hotel.
pub const KINDS: &[&str] = &[
    "nanometer", "nanometre", "nm", "micron", "inch", "bit", "core", "star", "axis", "hour",
    "volt", "pin", "stroke", "speed", "ply", "phase", "digit", "octane",
];

/// Words after which even one is counted.
pub const COUNTED: &[&str] = &[
    "新增", "增加", "建成", "引進", "僅", "只有", "共", "達", "其中", "另有", "用", "歷時", "提前",
    "縮短", "不到", "減少", "只用", "新建", "不足", "獲批", "短短",
];
