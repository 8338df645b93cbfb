//! Units and measure words that only prose needs, and not the page: as data.

use crate::figure::Currency;
use crate::figure::Unit;
use crate::figure::index::Index;
use crate::figure::index::count;
use crate::figure::letters::Letters;
use crate::figure::letters::letter;
use crate::figure::unit_table;
use crate::figure::unit_table::Name;

const fn money(currency: Currency) -> Unit {
    Unit::Currency(currency)
}

pub static NAMES: &[Name] = &[
    Name("澳門元", money(Currency::Pataca), 1.0, ""),
    Name("澳門幣", money(Currency::Pataca), 1.0, ""),
    Name("韓元", money(Currency::Won), 1.0, ""),
    Name("韓圓", money(Currency::Won), 1.0, ""),
    Name("新加坡元", money(Currency::SingaporeDollar), 1.0, ""),
    Name("新元", money(Currency::SingaporeDollar), 1.0, ""),
    Name("澳元", money(Currency::AustralianDollar), 1.0, ""),
    Name("港紙", money(Currency::HongKongDollar), 1.0, ""),
    Name("臺幣", money(Currency::TaiwanDollar), 1.0, ""),
    Name("hkd", money(Currency::HongKongDollar), 1.0, ""),
    Name("twd", money(Currency::TaiwanDollar), 1.0, ""),
    Name("renminbi", money(Currency::Yuan), 1.0, ""),
    Name("us dollar", money(Currency::UsDollar), 1.0, ""),
    Name("u.s. dollars", money(Currency::UsDollar), 1.0, ""),
    Name(
        "hong kong dollars",
        money(Currency::HongKongDollar),
        1.0,
        "",
    ),
    Name("new taiwan dollars", money(Currency::TaiwanDollar), 1.0, ""),
    Name("euro", money(Currency::Euro), 1.0, ""),
    Name("yen", money(Currency::Yen), 1.0, ""),
    Name("mus", Unit::Mu, 1.0, ""),
    Name("sq. km", Unit::SquareKilometre, 1.0, ""),
    Name("square km", Unit::SquareKilometre, 1.0, ""),
    Name("square kilometre", Unit::SquareKilometre, 1.0, ""),
    Name("square kilometer", Unit::SquareKilometre, 1.0, ""),
    Name("平方千公尺", Unit::SquareKilometre, 1.0, ""),
    Name("㎢", Unit::SquareKilometre, 1.0, ""),
    Name("sq. m", Unit::SquareMetre, 1.0, ""),
    Name("sqm", Unit::SquareMetre, 1.0, ""),
    Name("square metre", Unit::SquareMetre, 1.0, ""),
    Name("square meter", Unit::SquareMetre, 1.0, ""),
    Name("平方", Unit::SquareMetre, 1.0, "公千米釐英分呎尺寸吋碼"),
    Name(
        "平",
        Unit::SquareMetre,
        1.0,
        "方米均臺等原安整衡行地時日常房",
    ),
    Name("cubic metre", Unit::CubicMetre, 1.0, ""),
    Name("cubic meter", Unit::CubicMetre, 1.0, ""),
    Name("㎥", Unit::CubicMetre, 1.0, ""),
    Name("kilometre", Unit::Kilometre, 1.0, ""),
    Name("kilometer", Unit::Kilometre, 1.0, ""),
    Name("kms", Unit::Kilometre, 1.0, ""),
    Name("㎞", Unit::Kilometre, 1.0, ""),
    Name("metre", Unit::Metre, 1.0, ""),
    Name("meter", Unit::Metre, 1.0, ""),
    Name("毫米", Unit::Metre, 0.001, ""),
    Name("釐米", Unit::Metre, 0.01, ""),
    Name("公分", Unit::Metre, 0.01, ""),
    Name("mm", Unit::Metre, 0.001, ""),
    Name("cm", Unit::Metre, 0.01, ""),
    Name("ton", Unit::Ton, 1.0, ""),
    Name("tonne", Unit::Ton, 1.0, ""),
    Name("metric tons", Unit::Ton, 1.0, ""),
    Name("metric tonnes", Unit::Ton, 1.0, ""),
    Name("kg", Unit::Ton, 0.001, ""),
    Name("斤", Unit::Ton, 0.0005, "斤"),
    Name("市斤", Unit::Ton, 0.0005, ""),
    Name("克", Unit::Ton, 1e-6, "拉服隆難勒"),
    Name("噸標準煤", Unit::Ton, 1.0, ""),
    Name("噸標准煤", Unit::Ton, 1.0, ""),
    Name("噸標煤", Unit::Ton, 1.0, ""),
    Name("吉瓦", Unit::Kilowatt, 1e6, ""),
    Name("kilowatts", Unit::Kilowatt, 1.0, ""),
    Name("megawatts", Unit::Kilowatt, 1000.0, ""),
    Name("gigawatts", Unit::Kilowatt, 1e6, ""),
    Name("瓩", Unit::Kilowatt, 1.0, ""),
    Name("千瓦小時", Unit::KilowattHour, 1.0, ""),
    Name("千瓦·時", Unit::KilowattHour, 1.0, ""),
    Name("兆瓦時", Unit::KilowattHour, 1000.0, ""),
    Name("瓩時", Unit::KilowattHour, 1.0, ""),
    Name("度(電)", Unit::KilowattHour, 1.0, ""),
    Name("mwh", Unit::KilowattHour, 1000.0, ""),
    Name("gwh", Unit::KilowattHour, 1e6, ""),
    Name("twh", Unit::KilowattHour, 1e9, ""),
    Name("kilowatt-hours", Unit::KilowattHour, 1.0, ""),
    Name("kilowatt hours", Unit::KilowattHour, 1.0, ""),
    Name("pct", Unit::Percent, 1.0, ""),
    Name("％", Unit::Percent, 1.0, ""),
    Name("‰", Unit::Ratio, 0.001, ""),
    Name("per mille", Unit::Ratio, 0.001, ""),
    Name("個點", Unit::PercentagePoint, 1.0, ""),
    Name("ppt", Unit::PercentagePoint, 1.0, ""),
    Name("ppts", Unit::PercentagePoint, 1.0, ""),
    Name("points", Unit::PercentagePoint, 1.0, ""),
    Name("工作日", Unit::Day, 1.0, ""),
    Name("工作天", Unit::Day, 1.0, ""),
    Name("個自然日", Unit::Day, 1.0, ""),
    Name("日", Unit::Day, 1.0, "報常前元圓本均夜新產用漸"),
    Name("周歲", Unit::Year, 1.0, ""),
    Name("working days", Unit::Day, 1.0, ""),
    Name("working day", Unit::Day, 1.0, ""),
    Name("years'", Unit::Year, 1.0, ""),
];

/// Measure words with what must not follow them.
pub const MEASURES: &[(&[&str], &str)] = &[
    (
        &[
            "車次",
            "項次",
            "標箱",
            "標準箱",
            "臺套",
            "臺(套)",
            "台(套)",
            "臺（套）",
            "張床位",
            "個標箱",
            "座次",
            "單次",
            "箱次",
            "頭次",
            "千伏安",
            "千伏",
            "伏",
            "標準車",
            "兆帕",
            "克拉",
            "公升",
            "升",
            "毫升",
            "毫克",
            "微克",
            "秒",
            "秒鐘",
            "海里",
            "英里",
            "英畝",
            "坪",
            "甲地",
            "臺斤",
            "攝氏度",
            "赫茲",
            "像素",
            "核心",
            "個小時",
            "鐘頭",
            "基點",
            "個基點",
            "加侖",
            "英尺",
            "英寸",
            "平方呎",
            "平方英尺",
            "呎",
            "噸公里",
            "人公里",
            "馬力",
            "卷",
            "微克/立方米",
            "毫克/升",
            "部次",
            "對次",
            "班列",
            "列次",
        ],
        "",
    ),
    (&["度"], "假過量數"),
    (&["檔"], "案次"),
    (
        &[
            "只", "羽", "尾", "朵", "齣", "首", "桶", "瓶", "袋", "盒", "雙", "副", "孔", "畦",
            "幅", "幀", "樁", "眼", "錠", "噸級", "本", "冊", "罐", "件套", "套件", "組", "簇",
            "倍頻", "票", "單", "股", "車", "船", "廂", "爐", "窩", "畝", "封", "通",
        ],
        "都位先要席身地書能有形成獨有個身人過知運融常",
    ),
    (&["對"], "外接標照於于比象應策手"),
    (
        &["分"],
        "之別為局公店院類布配成行析鐘工組期享數散開解支管部子會校級貝離",
    ),
    (&["頁", "章", "句", "字"], ""),
    (&["周", "週"], "邊年轉圍歲末期"),
    (&["團"], "隊結購體場"),
    (&["隊"], "伍員列"),
    (&["列"], "入為全第車"),
    (&["節"], "約能點水日奏餘目"),
    (&["回"], "落升收購"),
    (&["趟", "遍", "圈", "步"], "走"),
    (&["星"], "級期"),
    (&["口"], "岸徑人"),
    (&["成套"], ""),
    (
        &[
            "味", "檯", "攤", "鋪", "刊", "戰", "拍", "把", "畫", "梯", "輩", "桌", "餐", "局",
        ],
        "合織成位會",
    ),
];

/// Nouns that are counted without a measure word, behind digits but not behind small Chinese
/// numerals, with which they make names: 5區, but not 三區一城.
pub const NOUNS: &[(&[&str], &str)] = &[(
    &[
        "國", "省", "區", "州", "校", "院", "園", "廠", "店", "企", "社", "站", "點", "線", "段",
        "館", "縣", "市", "鎮", "鄉", "村", "寺", "島", "港", "庫", "站點", "崗",
    ],
    "際道域內級家場委政民莊部外企上下間幹北南東西邊主產標名公業務區園路資立電",
)];

pub const MEASURE_FIRSTS: Letters = {
    let mut letters = Letters::none();
    let mut row = 0;
    while row < ROWS {
        letters = letters.with_firsts(WORDS[row]);
        row += 1;
    }
    letters
};

/// All measure words with what must not follow them: those of the page, those of prose, and nouns.
pub const ALL: &[&[(&[&str], &str)]] = &[unit_table::MEASURES, MEASURES, NOUNS];

const ROWS: usize = unit_table::MEASURES.len() + MEASURES.len() + NOUNS.len();

/// The words alone, in rows.
pub const WORDS: [&[&str]; ROWS] = {
    let mut rows: [&[&str]; ROWS] = [&[]; ROWS];
    let (mut table, mut row) = (0, 0);
    while table < ALL.len() {
        let mut index = 0;
        while index < ALL[table].len() {
            rows[row] = ALL[table][index].0;
            row += 1;
            index += 1;
        }
        table += 1;
    }
    rows
};

/// What must not follow the words of a row.
pub static VOIDS: [&str; ROWS] = {
    let mut rows = [""; ROWS];
    let (mut table, mut row) = (0, 0);
    while table < ALL.len() {
        let mut index = 0;
        while index < ALL[table].len() {
            rows[row] = ALL[table][index].1;
            row += 1;
            index += 1;
        }
        table += 1;
    }
    rows
};

/// The first of the rows of nouns.
pub const FIRST_NOUN: usize = ROWS - NOUNS.len();

pub static INDEX: Index<{ count(&WORDS) }> = Index::by_first(&WORDS);

/// The first letter of each name, side by side.
pub static NAME_LETTERS: [char; NAMES.len()] = {
    let mut letters = [' '; NAMES.len()];
    let mut index = 0;
    while index < letters.len() {
        letters[index] = letter(NAMES[index].0.as_bytes(), 0);
        index += 1;
    }
    letters
};

pub const NAME_FIRSTS: Letters = {
    let mut letters = Letters::none();
    let mut index = 0;
    while index < NAME_LETTERS.len() {
        letters = letters.with(NAME_LETTERS[index]);
        index += 1;
    }
    letters
};
