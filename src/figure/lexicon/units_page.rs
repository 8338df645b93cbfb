//! The names of units and the signs of currencies, as data.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::index::WordIndex;
use crate::figure::lexicon::index::count;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;

/// Names of one unit in one size.
pub struct UnitNames {
    pub unit: Unit,
    /// What a value is multiplied by to stand in the unit: 0.001 for 公斤 counted in tons
    pub factor: f64,
    /// As written, folded
    names: &'static [&'static str],
    /// The characters that make another word of a name when they follow: 元旦, 日報
    pub not_before: &'static str,
}

const fn money(currency: Currency, names: &'static [&'static str]) -> UnitNames {
    of(Unit::Currency(currency), names)
}

/// Names that count the money in millions.
const fn millions(currency: Currency, names: &'static [&'static str]) -> UnitNames {
    sized(Unit::Currency(currency), 1e6, names, "")
}

const fn of(unit: Unit, names: &'static [&'static str]) -> UnitNames {
    sized(unit, 1.0, names, "")
}

const fn but_not(
    unit: Unit,
    names: &'static [&'static str],
    not_before: &'static str,
) -> UnitNames {
    sized(unit, 1.0, names, not_before)
}

const fn sized(
    unit: Unit,
    factor: f64,
    names: &'static [&'static str],
    not_before: &'static str,
) -> UnitNames {
    UnitNames {
        unit,
        factor,
        names,
        not_before,
    }
}

#[rustfmt::skip]
pub static UNITS: &[UnitNames] = &[
    but_not(Unit::Currency(Currency::Yuan), &["元"], "旦素宵月老首器件件明"),
    but_not(Unit::Currency(Currency::Yuan), &["圓"], "形滿桌"),
    money(Currency::Yuan, &["塊錢", "元人民幣", "人民幣", "cny", "rmb", "yuan", "renminbi"]),
    money(Currency::UsDollar, &["美元", "美金", "usd", "us dollars", "us dollar", "u.s. dollars", "dollars"]),
    money(Currency::HongKongDollar, &["港元", "港幣", "港紙", "hkd", "hong kong dollars"]),
    money(Currency::TaiwanDollar, &["新臺幣", "元新臺幣", "臺幣", "twd", "new taiwan dollars"]),
    money(Currency::Euro, &["歐元", "eur", "euros", "euro"]),
    money(Currency::Yen, &["日元", "日圓", "jpy", "yen"]),
    money(Currency::Pound, &["英鎊", "gbp", "pounds sterling"]),
    money(Currency::Won, &["韓元", "韓圓", "krw", "korean won"]),
    money(Currency::SingaporeDollar, &["新加坡元", "新元", "sgd", "singapore dollars"]),
    money(Currency::AustralianDollar, &["澳元", "aud", "australian dollars"]),
    money(Currency::Pataca, &["澳門元", "澳門幣", "mop", "patacas"]),
    money(Currency::Rupee, &["盧比", "印度盧比", "inr", "rupees", "rupee", "indian rupees"]),
    millions(Currency::Yuan, &["mcny", "mrmb"]),
    millions(Currency::UsDollar, &["musd", "mus$"]),
    millions(Currency::Euro, &["meur", "m€"]),
    millions(Currency::Pound, &["mgbp", "m£"]),
    millions(Currency::HongKongDollar, &["mhkd", "mhk$"]),
    millions(Currency::TaiwanDollar, &["mtwd", "mnt$"]),
    millions(Currency::Yen, &["mjpy"]),
    millions(Currency::SingaporeDollar, &["msgd"]),
    of(Unit::Mu, &["畝", "mu", "mus"]),
    of(Unit::Hectare, &["公頃", "ha", "hectare", "hectares"]),
    of(Unit::SquareKilometre, &[
        "平方公里", "平方千米", "平方千公尺", "km²", "km2", "㎢", "sq km", "sq. km", "square km",
        "square kilometre", "square kilometres", "square kilometer", "square kilometers",
        "square-kilometre", "square-kilometer",
    ]),
    of(Unit::SquareMetre, &[
        "平方米", "平方公尺", "平米", "㎡", "m²", "m2", "sq m", "sq. m", "sqm", "square metre",
        "square metres", "square meter", "square meters", "square-metre", "square-meter",
    ]),
    but_not(Unit::SquareMetre, &["平方"], "公千米釐英分呎尺寸吋碼"),
    but_not(Unit::SquareMetre, &["平"], "方米均臺等原安整衡行地時日常房"),
    but_not(Unit::CubicMetre, &["方"], "面式法案向米針便言陣圓位程略正塊"),
    but_not(Unit::CubicMetre, &["立方"], "體"),
    of(Unit::CubicMetre, &[
        "立方米", "立方公尺", "m³", "m3", "㎥", "cubic metre", "cubic metres", "cubic meter",
        "cubic meters", "cubic-metre", "cubic-meter",
    ]),
    of(Unit::Kilometre, &[
        "公里", "千米", "km", "kms", "㎞", "kilometre", "kilometres", "kilometer", "kilometers",
    ]),
    but_not(Unit::Metre, &["米"], "飯粉其"),
    of(Unit::Metre, &["公尺", "m", "metre", "metres", "meter", "meters"]),
    sized(Unit::Metre, 0.01, &["釐米", "公分", "cm"], ""),
    sized(Unit::Metre, 0.001, &["毫米", "mm"], ""),
    but_not(Unit::Ton, &["噸"], "位公"),
    of(Unit::Ton, &[
        "公噸", "t", "ton", "tons", "tonne", "tonnes", "metric tons", "metric tonnes", "噸標準煤",
        "噸標准煤", "噸標煤",
    ]),
    sized(Unit::Ton, 0.001, &["公斤", "千克", "kg"], ""),
    sized(Unit::Ton, 0.0005, &["斤"], "斤"),
    sized(Unit::Ton, 0.0005, &["市斤"], ""),
    sized(Unit::Ton, 1e-6, &["克"], "拉服隆難勒"),
    of(Unit::Kilowatt, &["千瓦", "瓩", "kw", "kilowatts"]),
    sized(Unit::Kilowatt, 1000.0, &["兆瓦", "mw", "megawatts"], ""),
    sized(Unit::Kilowatt, 1e6, &["吉瓦", "gw", "gigawatts"], ""),
    sized(Unit::Kilowatt, 0.001, &["瓦"], "斯片"),
    of(Unit::KilowattHour, &[
        "千瓦時", "千瓦小時", "千瓦·時", "瓩時", "度電", "度(電)", "kwh", "kilowatt-hours",
        "kilowatt hours",
    ]),
    sized(Unit::KilowattHour, 1000.0, &["兆瓦時", "mwh"], ""),
    sized(Unit::KilowattHour, 1e6, &["gwh"], ""),
    sized(Unit::KilowattHour, 1e9, &["twh"], ""),
    of(Unit::Percent, &["%", "percent", "per cent", "pct"]),
    of(Unit::PercentagePoint, &[
        "個百分點", "百分點", "個點", "percentage point", "percentage points", "points", "pp",
        "ppt", "ppts",
    ]),
    but_not(Unit::Multiple, &["倍"], "增感加數"),
    of(Unit::Multiple, &["times", "fold"]),
    sized(Unit::Ratio, 0.1, &["成"], "為立果員功本績都長分熟就套品交年型人份"),
    sized(Unit::Ratio, 0.001, &["‰", "per mille"], ""),
    but_not(Unit::Year, &["年"], "級代輕貨糕畫齡紀"),
    of(Unit::Year, &["周年", "周歲", "year", "years", "years'"]),
    of(Unit::Month, &["個月", "month", "months"]),
    but_not(Unit::Day, &["天"], "然下地空橋津氣才河文"),
    but_not(Unit::Day, &["日"], "報常前元圓本均夜新產用漸"),
    of(Unit::Day, &[
        "個工作日", "工作日", "工作天", "個自然日", "day", "days", "working day", "working days",
    ]),
    but_not(Unit::Rank, &["強"], "化烈調度力勁"),
    of(Unit::Rank, &["st", "nd", "rd", "th"]),
];

/// The names alone, in the rows of [`UNITS`].
pub static NAMES: [&[&str]; UNITS.len()] = {
    let mut rows: [&[&str]; UNITS.len()] = [&[]; UNITS.len()];
    let mut row = 0;
    while row < rows.len() {
        rows[row] = UNITS[row].names;
        row += 1;
    }
    rows
};

pub static NAME_INDEX: WordIndex<{ count(&NAMES) }> = WordIndex::by_first(&NAMES);

/// Signs and codes that stand before an amount, folded; longer ones before those that they end with.
#[rustfmt::skip]
pub const CURRENCY_SIGNS: &[(&str, Currency)] = &[
    ("us$", Currency::UsDollar), ("hk$", Currency::HongKongDollar), ("nt$", Currency::TaiwanDollar),
    ("$", Currency::UsDollar), ("¥", Currency::Yuan), ("￥", Currency::Yuan), ("€", Currency::Euro),
    ("£", Currency::Pound), ("cny", Currency::Yuan), ("rmb", Currency::Yuan),
    ("人民幣", Currency::Yuan), ("美金", Currency::UsDollar), ("港幣", Currency::HongKongDollar),
    ("usd", Currency::UsDollar), ("hkd", Currency::HongKongDollar), ("twd", Currency::TaiwanDollar),
    ("新臺幣", Currency::TaiwanDollar), ("eur", Currency::Euro), ("jpy", Currency::Yen),
    ("gbp", Currency::Pound), ("krw", Currency::Won), ("sgd", Currency::SingaporeDollar),
    ("aud", Currency::AustralianDollar), ("mop", Currency::Pataca), ("inr", Currency::Rupee),
    ("₹", Currency::Rupee),
];

pub const SIGN_LASTS: LeadingCharSet = {
    let mut letters = LeadingCharSet::none();
    let mut index = 0;
    while index < CURRENCY_SIGNS.len() {
        letters = letters.with_lasts(&[CURRENCY_SIGNS[index].0]);
        index += 1;
    }
    letters
};
