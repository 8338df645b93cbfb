//! The words for units in what we write, in traditional Chinese and English.

use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::language::Language;

/// What stands about the digits of a unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    pub before: &'static str,
    /// Behind the number one
    pub one: &'static str,
    /// Behind all others
    pub many: &'static str,
}

/// The words of a unit; empty for a count, whose measure word the unit itself holds. Chinese ones
/// are traditional.
pub fn unit_words(unit: &Unit, language: Language) -> Words {
    let chinese = language.is_chinese();
    let same = |word: &'static str| Words {
        before: "",
        one: word,
        many: word,
    };
    match (unit, chinese) {
        (Unit::Currency(currency), true) => same(chinese_currency(*currency)),
        (Unit::Currency(currency), false) => Words {
            before: english_currency(*currency),
            one: "",
            many: "",
        },
        (unit, true) => same(chinese_unit(unit)),
        (unit, false) => {
            let (one, many) = english_unit(unit);
            Words {
                before: "",
                one,
                many,
            }
        }
    }
}

fn chinese_currency(currency: Currency) -> &'static str {
    match currency {
        Currency::Yuan => "元",
        Currency::UsDollar => "美元",
        Currency::HongKongDollar => "港元",
        Currency::TaiwanDollar => "元新臺幣",
        Currency::Euro => "歐元",
        Currency::Yen => "日元",
        Currency::Pound => "英鎊",
        Currency::Won => "韓元",
        Currency::SingaporeDollar => "新加坡元",
        Currency::AustralianDollar => "澳元",
        Currency::Pataca => "澳門元",
    }
}

fn english_currency(currency: Currency) -> &'static str {
    match currency {
        Currency::Yuan => "CNY ",
        Currency::UsDollar => "USD ",
        Currency::HongKongDollar => "HKD ",
        Currency::TaiwanDollar => "TWD ",
        Currency::Euro => "EUR ",
        Currency::Yen => "JPY ",
        Currency::Pound => "GBP ",
        Currency::Won => "KRW ",
        Currency::SingaporeDollar => "SGD ",
        Currency::AustralianDollar => "AUD ",
        Currency::Pataca => "MOP ",
    }
}

fn chinese_unit(unit: &Unit) -> &'static str {
    match unit {
        Unit::Mu => "畝",
        Unit::Hectare => "公頃",
        Unit::SquareMetre => "平方米",
        Unit::SquareKilometre => "平方公里",
        Unit::CubicMetre => "立方米",
        Unit::Metre => "米",
        Unit::Kilometre => "公里",
        Unit::Ton => "噸",
        Unit::Kilowatt => "千瓦",
        Unit::KilowattHour => "千瓦時",
        Unit::Percent => "%",
        Unit::PercentagePoint => "個百分點",
        Unit::Multiple => "倍",
        Unit::Year => "年",
        Unit::Month => "個月",
        Unit::Day => "天",
        Unit::Currency(_) | Unit::Ratio | Unit::Rank | Unit::Date | Unit::Count(_) => "",
    }
}

fn english_unit(unit: &Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::Mu => (" mu", " mu"),
        Unit::Hectare => (" ha", " ha"),
        Unit::SquareMetre => (" m²", " m²"),
        Unit::SquareKilometre => (" km²", " km²"),
        Unit::CubicMetre => (" m³", " m³"),
        Unit::Metre => (" m", " m"),
        Unit::Kilometre => (" km", " km"),
        Unit::Ton => (" tonne", " tonnes"),
        Unit::Kilowatt => (" kW", " kW"),
        Unit::KilowattHour => (" kWh", " kWh"),
        Unit::Percent => ("%", "%"),
        Unit::PercentagePoint => (" percentage point", " percentage points"),
        Unit::Multiple => (" time", " times"),
        Unit::Year => (" year", " years"),
        Unit::Month => (" month", " months"),
        Unit::Day => (" day", " days"),
        Unit::Currency(_) | Unit::Ratio | Unit::Rank | Unit::Date | Unit::Count(_) => ("", ""),
    }
}
