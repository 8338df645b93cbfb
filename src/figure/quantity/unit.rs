//! The units a figure is counted in, their codes, and what converts into what.

use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;
use serde::Serializer;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Currency {
    /// Chinese yuan, CNY
    Yuan,
    /// United States dollar, USD
    UsDollar,
    /// Hong Kong dollar, HKD
    HongKongDollar,
    /// New Taiwan dollar, TWD
    TaiwanDollar,
    /// Euro, EUR
    Euro,
    /// Japanese yen, JPY
    Yen,
    /// Pound sterling, GBP
    Pound,
    /// South Korean won, KRW
    Won,
    /// Singapore dollar, SGD
    SingaporeDollar,
    /// Australian dollar, AUD
    AustralianDollar,
    /// Macanese pataca, MOP
    Pataca,
    /// Indian rupee, INR
    Rupee,
}

impl Currency {
    /// Every currency.
    pub const ALL: [Currency; 12] = [
        Currency::Yuan,
        Currency::UsDollar,
        Currency::HongKongDollar,
        Currency::TaiwanDollar,
        Currency::Euro,
        Currency::Yen,
        Currency::Pound,
        Currency::Won,
        Currency::SingaporeDollar,
        Currency::AustralianDollar,
        Currency::Pataca,
        Currency::Rupee,
    ];

    /// The code of ISO 4217.
    pub fn code(self) -> &'static str {
        match self {
            Currency::Yuan => "CNY",
            Currency::UsDollar => "USD",
            Currency::HongKongDollar => "HKD",
            Currency::TaiwanDollar => "TWD",
            Currency::Euro => "EUR",
            Currency::Yen => "JPY",
            Currency::Pound => "GBP",
            Currency::Won => "KRW",
            Currency::SingaporeDollar => "SGD",
            Currency::AustralianDollar => "AUD",
            Currency::Pataca => "MOP",
            Currency::Rupee => "INR",
        }
    }

    /// Whether `$` or `¥` may stand for it where it stands for another: NT$ and HK$ are written $, yen ¥.
    pub fn shares_sign(self, other: Currency) -> bool {
        let dollar = |it| {
            matches!(
                it,
                Currency::UsDollar
                    | Currency::HongKongDollar
                    | Currency::TaiwanDollar
                    | Currency::SingaporeDollar
                    | Currency::AustralianDollar
            )
        };
        let yuan = |it| matches!(it, Currency::Yuan | Currency::Yen);
        dollar(self) && other == Currency::UsDollar || yuan(self) && yuan(other)
    }
}

/// What a value counts. Money is in whole currency units, percent as percent (84 for 84 %).
#[derive(Clone, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Unit {
    /// An amount of money
    Currency(Currency),
    /// 畝, 1/15 of a hectare
    Mu,
    /// 公頃, 10 000 m²
    Hectare,
    /// m²
    SquareMetre,
    /// km²
    SquareKilometre,
    /// m³
    CubicMetre,
    /// Metres
    Metre,
    /// Kilometres
    Kilometre,
    /// Metric tons, 1000 kg
    Ton,
    /// Power
    Kilowatt,
    /// Energy, 3.6 MJ
    KilowattHour,
    /// Parts of a hundred
    Percent,
    /// The difference of two percentages
    PercentagePoint,
    /// A fraction of a whole: 1/3, 七成
    Ratio,
    /// How many times as much: 5倍, 翻番 = 2
    Multiple,
    /// A place in an order
    Rank,
    /// Durations
    Year,
    /// A span of months
    Month,
    /// A span of days
    Day,
    /// A point in time, whose value is a [`PartialDate`](crate::figure::quantity::date::PartialDate)
    Date,
    /// A number of things, with the measure word as written, "" where there is none
    Count(String),
}

/// Units with a fixed code, their dimension, and their size in the dimension's first unit.
const FIXED: &[(Unit, &str, Dimension, f64)] = &[
    (Unit::SquareMetre, "m2", Dimension::Area, 1.0),
    (Unit::Mu, "mu", Dimension::Area, 10_000.0 / 15.0),
    (Unit::Hectare, "ha", Dimension::Area, 10_000.0),
    (Unit::SquareKilometre, "km2", Dimension::Area, 1_000_000.0),
    (Unit::CubicMetre, "m3", Dimension::Volume, 1.0),
    (Unit::Metre, "m", Dimension::Length, 1.0),
    (Unit::Kilometre, "km", Dimension::Length, 1000.0),
    (Unit::Ton, "ton", Dimension::Mass, 1.0),
    (Unit::Kilowatt, "kW", Dimension::Power, 1.0),
    (Unit::KilowattHour, "kWh", Dimension::Energy, 1.0),
    (Unit::Multiple, "multiple", Dimension::Number, 1.0),
    (Unit::Ratio, "ratio", Dimension::Number, 1.0),
    (Unit::Percent, "percent", Dimension::Number, 0.01),
    (Unit::PercentagePoint, "pp", Dimension::Points, 1.0),
    (Unit::Rank, "rank", Dimension::Rank, 1.0),
    (Unit::Month, "month", Dimension::Months, 1.0),
    (Unit::Year, "year", Dimension::Months, 12.0),
    (Unit::Day, "day", Dimension::Days, 1.0),
    (Unit::Date, "date", Dimension::Date, 1.0),
];

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Dimension {
    Area,
    Volume,
    Length,
    Mass,
    Power,
    Energy,
    Number,
    Points,
    Rank,
    Months,
    Days,
    Date,
}

impl Unit {
    /// The count with no measure word.
    pub const fn bare() -> Unit {
        Unit::Count(String::new())
    }

    /// The code, as in `report.toml` and in data: `CNY`, `mu`, `percent`, `count:家`, `count`.
    pub fn code(&self) -> String {
        match self {
            Unit::Currency(currency) => currency.code().to_owned(),
            Unit::Count(word) if word.is_empty() => "count".to_owned(),
            Unit::Count(word) => format!("count:{word}"),
            unit => unit.fixed().map_or("", |row| row.1).to_owned(),
        }
    }

    /// The unit of an exact code; `None` for any other text.
    pub fn from_code(code: &str) -> Option<Unit> {
        if code == "count" {
            return Some(Unit::bare());
        }
        if let Some(word) = code.strip_prefix("count:") {
            return Some(Unit::Count(word.to_owned()));
        }
        if let Some(currency) = Currency::ALL.into_iter().find(|it| it.code() == code) {
            return Some(Unit::Currency(currency));
        }
        let row = FIXED.iter().find(|row| row.1 == code)?;
        Some(row.0.clone())
    }

    /// Whether values of both units can be added, one converted into the other.
    ///
    /// Counts go together only under the same measure word: 件 and 件次 are different things.
    pub fn same_dimension(&self, other: &Unit) -> bool {
        self.factor_to(other).is_some()
    }

    /// Whether values of both may stand on one scale. 個, 家 and 項 all count whole things; 人次 and 人 count
    /// differently.
    pub fn is_comparable(&self, other: &Unit) -> bool {
        const THINGS: [&str; 3] = ["個", "家", "項"];
        match (self, other) {
            (Unit::Count(one), Unit::Count(other)) if one != other => {
                THINGS.contains(&one.as_str()) && THINGS.contains(&other.as_str())
            }
            _ => self.same_dimension(other),
        }
    }

    /// By what a value in `self` is multiplied to stand in `other`; `None` across dimensions.
    pub fn factor_to(&self, other: &Unit) -> Option<f64> {
        if self == other {
            return Some(1.0);
        }
        let (from, to) = (self.fixed()?, other.fixed()?);
        (from.2 == to.2).then(|| from.3 / to.3)
    }

    fn fixed(&self) -> Option<&'static (Unit, &'static str, Dimension, f64)> {
        FIXED.iter().find(|row| row.0 == *self)
    }
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Unit, D::Error> {
        let code = String::deserialize(deserializer)?;
        Unit::from_code(&code).ok_or_else(|| serde::de::Error::custom("unknown unit code"))
    }
}
