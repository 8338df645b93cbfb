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
    let (chinese, one, many) = match unit {
        Unit::Currency(currency) => return currency_words(*currency, language),
        Unit::Mu => ("畝", " mu", " mu"),
        Unit::Hectare => ("公頃", " ha", " ha"),
        Unit::SquareMetre => ("平方米", " m²", " m²"),
        Unit::SquareKilometre => ("平方公里", " km²", " km²"),
        Unit::CubicMetre => ("立方米", " m³", " m³"),
        Unit::Metre => ("米", " m", " m"),
        Unit::Kilometre => ("公里", " km", " km"),
        Unit::Ton => ("噸", " tonne", " tonnes"),
        Unit::Kilowatt => ("千瓦", " kW", " kW"),
        Unit::KilowattHour => ("千瓦時", " kWh", " kWh"),
        Unit::Percent => ("%", "%", "%"),
        Unit::PercentagePoint => ("個百分點", " percentage point", " percentage points"),
        Unit::Multiple => ("倍", " time", " times"),
        Unit::Year => ("年", " year", " years"),
        Unit::Month => ("個月", " month", " months"),
        Unit::Day => ("天", " day", " days"),
        Unit::Ratio | Unit::Rank | Unit::Date | Unit::Count(_) => ("", "", ""),
    };
    let (one, many) = match language {
        Language::English => (one, many),
        _ => (chinese, chinese),
    };
    Words {
        before: "",
        one,
        many,
    }
}

fn currency_words(currency: Currency, language: Language) -> Words {
    let (behind, before) = match currency {
        Currency::Yuan => ("元", "CNY "),
        Currency::UsDollar => ("美元", "USD "),
        Currency::HongKongDollar => ("港元", "HKD "),
        Currency::TaiwanDollar => ("元新臺幣", "TWD "),
        Currency::Euro => ("歐元", "EUR "),
        Currency::Yen => ("日元", "JPY "),
        Currency::Pound => ("英鎊", "GBP "),
        Currency::Won => ("韓元", "KRW "),
        Currency::SingaporeDollar => ("新加坡元", "SGD "),
        Currency::AustralianDollar => ("澳元", "AUD "),
        Currency::Pataca => ("澳門元", "MOP "),
        Currency::Rupee => ("盧比", "INR "),
    };
    let (before, word) = match language {
        Language::English => (before, ""),
        _ => ("", behind),
    };
    Words {
        before,
        one: word,
        many: word,
    }
}
