//! The names of units, measure words and currency signs, as data.

use crate::figure::Currency;
use crate::figure::Unit;
use crate::figure::letters::Letters;
use crate::figure::letters::letter;

/// One name: as written (folded), the unit, the factor, and the characters that make another word
/// of it when they follow (家庭, 人民).
pub struct Name(pub &'static str, pub Unit, pub f64, pub &'static str);

const YUAN: Unit = Unit::Currency(Currency::Yuan);
const DOLLAR: Unit = Unit::Currency(Currency::UsDollar);

pub static NAMES: &[Name] = &[
    Name("元", YUAN, 1.0, "旦素宵月老首器件件明"),
    Name("塊錢", YUAN, 1.0, ""),
    Name("圓", YUAN, 1.0, "形滿桌"),
    Name("元人民幣", YUAN, 1.0, ""),
    Name("人民幣", YUAN, 1.0, ""),
    Name("美元", DOLLAR, 1.0, ""),
    Name("美金", DOLLAR, 1.0, ""),
    Name("港元", Unit::Currency(Currency::HongKongDollar), 1.0, ""),
    Name("港幣", Unit::Currency(Currency::HongKongDollar), 1.0, ""),
    Name("新臺幣", Unit::Currency(Currency::TaiwanDollar), 1.0, ""),
    Name("元新臺幣", Unit::Currency(Currency::TaiwanDollar), 1.0, ""),
    Name("歐元", Unit::Currency(Currency::Euro), 1.0, ""),
    Name("日元", Unit::Currency(Currency::Yen), 1.0, ""),
    Name("日圓", Unit::Currency(Currency::Yen), 1.0, ""),
    Name("英鎊", Unit::Currency(Currency::Pound), 1.0, ""),
    Name("cny", YUAN, 1.0, ""),
    Name("rmb", YUAN, 1.0, ""),
    Name("yuan", YUAN, 1.0, ""),
    Name("usd", DOLLAR, 1.0, ""),
    Name("us dollars", DOLLAR, 1.0, ""),
    Name("dollars", DOLLAR, 1.0, ""),
    Name("euros", Unit::Currency(Currency::Euro), 1.0, ""),
    Name("畝", Unit::Mu, 1.0, ""),
    Name("mu", Unit::Mu, 1.0, ""),
    Name("公頃", Unit::Hectare, 1.0, ""),
    Name("ha", Unit::Hectare, 1.0, ""),
    Name("hectare", Unit::Hectare, 1.0, ""),
    Name("hectares", Unit::Hectare, 1.0, ""),
    Name("平方公里", Unit::SquareKilometre, 1.0, ""),
    Name("平方千米", Unit::SquareKilometre, 1.0, ""),
    Name("km²", Unit::SquareKilometre, 1.0, ""),
    Name("km2", Unit::SquareKilometre, 1.0, ""),
    Name("sq km", Unit::SquareKilometre, 1.0, ""),
    Name("square kilometres", Unit::SquareKilometre, 1.0, ""),
    Name("square kilometers", Unit::SquareKilometre, 1.0, ""),
    Name("平方米", Unit::SquareMetre, 1.0, ""),
    Name("平方公尺", Unit::SquareMetre, 1.0, ""),
    Name("平米", Unit::SquareMetre, 1.0, ""),
    Name("㎡", Unit::SquareMetre, 1.0, ""),
    Name("m²", Unit::SquareMetre, 1.0, ""),
    Name("m2", Unit::SquareMetre, 1.0, ""),
    Name("sq m", Unit::SquareMetre, 1.0, ""),
    Name("square metres", Unit::SquareMetre, 1.0, ""),
    Name("square meters", Unit::SquareMetre, 1.0, ""),
    Name(
        "方",
        Unit::CubicMetre,
        1.0,
        "面式法案向米針便言陣圓位程略正塊",
    ),
    Name("立方米", Unit::CubicMetre, 1.0, ""),
    Name("立方公尺", Unit::CubicMetre, 1.0, ""),
    Name("立方", Unit::CubicMetre, 1.0, "體"),
    Name("m³", Unit::CubicMetre, 1.0, ""),
    Name("m3", Unit::CubicMetre, 1.0, ""),
    Name("cubic metres", Unit::CubicMetre, 1.0, ""),
    Name("cubic meters", Unit::CubicMetre, 1.0, ""),
    Name("公里", Unit::Kilometre, 1.0, ""),
    Name("千米", Unit::Kilometre, 1.0, ""),
    Name("km", Unit::Kilometre, 1.0, ""),
    Name("kilometres", Unit::Kilometre, 1.0, ""),
    Name("kilometers", Unit::Kilometre, 1.0, ""),
    Name("米", Unit::Metre, 1.0, "飯粉其"),
    Name("公尺", Unit::Metre, 1.0, ""),
    Name("m", Unit::Metre, 1.0, ""),
    Name("metres", Unit::Metre, 1.0, ""),
    Name("meters", Unit::Metre, 1.0, ""),
    Name("噸", Unit::Ton, 1.0, "位公"),
    Name("公噸", Unit::Ton, 1.0, ""),
    Name("公斤", Unit::Ton, 0.001, ""),
    Name("千克", Unit::Ton, 0.001, ""),
    Name("t", Unit::Ton, 1.0, ""),
    Name("tons", Unit::Ton, 1.0, ""),
    Name("tonnes", Unit::Ton, 1.0, ""),
    Name("千瓦", Unit::Kilowatt, 1.0, ""),
    Name("兆瓦", Unit::Kilowatt, 1000.0, ""),
    Name("瓦", Unit::Kilowatt, 0.001, "斯片"),
    Name("kw", Unit::Kilowatt, 1.0, ""),
    Name("mw", Unit::Kilowatt, 1000.0, ""),
    Name("gw", Unit::Kilowatt, 1e6, ""),
    Name("千瓦時", Unit::KilowattHour, 1.0, ""),
    Name("度電", Unit::KilowattHour, 1.0, ""),
    Name("kwh", Unit::KilowattHour, 1.0, ""),
    Name("%", Unit::Percent, 1.0, ""),
    Name("percent", Unit::Percent, 1.0, ""),
    Name("per cent", Unit::Percent, 1.0, ""),
    Name("個百分點", Unit::PercentagePoint, 1.0, ""),
    Name("百分點", Unit::PercentagePoint, 1.0, ""),
    Name("percentage point", Unit::PercentagePoint, 1.0, ""),
    Name("percentage points", Unit::PercentagePoint, 1.0, ""),
    Name("pp", Unit::PercentagePoint, 1.0, ""),
    Name("倍", Unit::Multiple, 1.0, "增感加數"),
    Name("times", Unit::Multiple, 1.0, ""),
    Name("fold", Unit::Multiple, 1.0, ""),
    Name(
        "成",
        Unit::Ratio,
        0.1,
        "為立果員功本績都長分熟就套品交年型人份",
    ),
    Name("年", Unit::Year, 1.0, "級代輕貨糕畫齡紀"),
    Name("周年", Unit::Year, 1.0, ""),
    Name("year", Unit::Year, 1.0, ""),
    Name("years", Unit::Year, 1.0, ""),
    Name("個月", Unit::Month, 1.0, ""),
    Name("month", Unit::Month, 1.0, ""),
    Name("months", Unit::Month, 1.0, ""),
    Name("天", Unit::Day, 1.0, "然下地空橋津氣才河文"),
    Name("個工作日", Unit::Day, 1.0, ""),
    Name("day", Unit::Day, 1.0, ""),
    Name("days", Unit::Day, 1.0, ""),
    Name("強", Unit::Rank, 1.0, "化烈調度力勁"),
    Name("st", Unit::Rank, 1.0, ""),
    Name("nd", Unit::Rank, 1.0, ""),
    Name("rd", Unit::Rank, 1.0, ""),
    Name("th", Unit::Rank, 1.0, ""),
];

/// Measure words, and what must not follow them.
pub const MEASURES: &[(&[&str], &str)] = &[
    (
        &[
            "件次", "人次", "戶次", "家次", "臺次", "批次", "班次", "輛次", "架次", "艘次", "例次",
            "場次",
        ],
        "",
    ),
    (&["平臺", "小時", "分鐘", "星期", "多家", "個"], ""),
    (&["家"], "庭長鄉具電務園常裡"),
    (&["項"], "目規"),
    (&["件"], ""),
    (&["條"], "例款件約"),
    (&["人"], "民才大工口均間類生員"),
    (&["名"], "單校牌稱字義片"),
    (&["位"], "于置居次一數"),
    (&["臺"], "灣北商階風"),
    (
        &[
            "套", "棟", "幢", "座", "艘", "架", "輛", "枚", "盞", "顆", "匹", "頭", "隻", "畝次",
            "盤", "株", "棵",
        ],
        "",
    ),
    (&["戶"], "口籍外型"),
    (&["次"], "會序品級要年產元創能"),
    (&["種"], "植子業族"),
    (&["類"], "型似別"),
    (&["所"], "有以得屬在謂"),
    (&["間"], "接隙"),
    (&["部"], "門分長隊委署件級落"),
    (&["處"], "理置分于罰長級"),
    (&["場"], "地所館景合"),
    (&["批"], "准準復示發"),
    (&["支"], "持撐付出部"),
    (&["門"], "戶口票"),
    (&["塊"], ""),
    (&["張"], "力貼"),
    (&["份"], "額"),
    (
        &[
            "篇", "款", "屆", "輪", "宗", "起", "例", "筆", "班", "床", "席", "根", "片", "粒",
            "箱", "包", "萬次", "輛份",
        ],
        "源點步因子帶裝括式錄行動主",
    ),
    (&["村"], "級民委莊"),
    (&["鎮"], "級區"),
    (&["鄉"], "村鎮級"),
    (&["縣"], "級區"),
    (&["市"], "場級民區政委"),
    (&["層"], "次面級"),
    (&["期"], "間待望貨"),
    (&["級"], "別"),
    (&["大"], "學廈型力道幅會家局院賽戰規關"),
    (&["歲"], ""),
];

#[cfg(feature = "hydrate")]
pub const MEASURE_FIRSTS: Letters = {
    let mut letters = Letters::none();
    let mut index = 0;
    while index < MEASURES.len() {
        letters = letters.with_firsts(MEASURES[index].0);
        index += 1;
    }
    letters
};

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

pub const CURRENCY_SIGNS: &[(&str, Currency)] = &[
    ("us$", Currency::UsDollar),
    ("hk$", Currency::HongKongDollar),
    ("nt$", Currency::TaiwanDollar),
    ("$", Currency::UsDollar),
    ("¥", Currency::Yuan),
    ("￥", Currency::Yuan),
    ("€", Currency::Euro),
    ("£", Currency::Pound),
    ("cny", Currency::Yuan),
    ("rmb", Currency::Yuan),
    ("人民幣", Currency::Yuan),
    ("美金", Currency::UsDollar),
    ("港幣", Currency::HongKongDollar),
    ("usd", Currency::UsDollar),
    ("hkd", Currency::HongKongDollar),
    ("twd", Currency::TaiwanDollar),
    ("新臺幣", Currency::TaiwanDollar),
    ("eur", Currency::Euro),
    ("jpy", Currency::Yen),
    ("gbp", Currency::Pound),
];

pub const SIGN_LASTS: Letters = {
    let mut letters = Letters::none();
    let mut index = 0;
    while index < CURRENCY_SIGNS.len() {
        letters = letters.with_lasts(&[CURRENCY_SIGNS[index].0]);
        index += 1;
    }
    letters
};
