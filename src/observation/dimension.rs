//! What a unit measures, coarsely: whether an indicator can have a figure with it.

use serde::Deserialize;
use serde::Deserializer;

use crate::figure::Unit;
use crate::language::script::fold;

/// What the unit of an indicator measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dimension {
    Currency,
    CurrencyPerArea,
    Area,
    Volume,
    Length,
    Mass,
    /// Mass or volume over money, or mass over volume
    Intensity,
    Energy,
    Power,
    /// A number of a product, in whatever unit
    Quantity,
    Percent,
    Permille,
    Points,
    /// A number over a number, without a unit
    Ratio,
    Rank,
    Score,
    Index,
    Time,
    /// Persons
    People,
    /// Visits and acts, counted by times
    Times,
    /// Firms, projects, buildings, papers
    Things,
}

impl Dimension {
    /// The dimension of a word of the code list: `currency`, `count:家`.
    pub fn from_code(code: &str) -> Option<Dimension> {
        if let Some(word) = code.strip_prefix("count:") {
            return Some(counted(word));
        }
        Some(match code {
            "currency" => Dimension::Currency,
            "currency-per-area" => Dimension::CurrencyPerArea,
            "area" => Dimension::Area,
            "volume" => Dimension::Volume,
            "length" => Dimension::Length,
            "mass" => Dimension::Mass,
            "mass-per-currency" | "volume-per-currency" | "concentration" => Dimension::Intensity,
            "energy" => Dimension::Energy,
            "power" => Dimension::Power,
            "quantity" => Dimension::Quantity,
            "percent" => Dimension::Percent,
            "rate-permille" => Dimension::Permille,
            "pp" => Dimension::Points,
            "ratio" => Dimension::Ratio,
            "rank" => Dimension::Rank,
            "score" => Dimension::Score,
            "index" => Dimension::Index,
            "day" | "month" | "year" => Dimension::Time,
            _ => return None,
        })
    }

    /// Whether a level with a unit can be of this dimension.
    pub fn fits(self, unit: &Unit) -> bool {
        use Dimension::*;
        match unit {
            Unit::Currency(_) => matches!(self, Currency | CurrencyPerArea),
            Unit::Mu | Unit::Hectare | Unit::SquareMetre | Unit::SquareKilometre => self == Area,
            Unit::CubicMetre => matches!(self, Volume | Intensity),
            Unit::Metre | Unit::Kilometre => self == Length,
            Unit::Ton => matches!(self, Mass | Quantity | Intensity),
            Unit::Kilowatt => matches!(self, Power | Quantity),
            Unit::KilowattHour => matches!(self, Energy | Quantity),
            Unit::Percent => matches!(self, Percent | Permille | Ratio | Index),
            Unit::PercentagePoint => self == Points,
            Unit::Ratio => matches!(self, Percent | Ratio | Permille),
            Unit::Multiple => self == Ratio,
            Unit::Rank => self == Rank,
            Unit::Year | Unit::Month | Unit::Day => self == Time,
            Unit::Date => false,
            Unit::Count(word) if word.is_empty() => !matches!(
                self,
                Currency | CurrencyPerArea | Area | Volume | Mass | Energy | Power | Rank | Time
            ),
            Unit::Count(word) => match counted(word) {
                Things => matches!(self, Things | Quantity | Score),
                counted => counted == self,
            },
        }
    }
}

/// What a measure word counts.
fn counted(word: &str) -> Dimension {
    let word: String = word.chars().map(fold).collect();
    match word.as_str() {
        "人" | "名" | "位" | "員" => Dimension::People,
        "人次" | "次" | "件次" | "批次" | "場" | "場次" | "人天" => Dimension::Times,
        "臺" | "輛" | "噸" | "頭" | "只" | "羽" | "部" | "片" | "箱" | "標箱" | "株" | "萬株" => {
            Dimension::Quantity
        }
        "分" => Dimension::Score,
        "平方呎" | "坪" => Dimension::Area,
        "微克" | "千克" | "克" => Dimension::Intensity,
        _ => Dimension::Things,
    }
}

impl<'de> Deserialize<'de> for Dimension {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dimension, D::Error> {
        let code = String::deserialize(deserializer)?;
        Dimension::from_code(&code)
            .ok_or_else(|| serde::de::Error::custom("expected a dimension of the code list"))
    }
}

#[cfg(test)]
mod tests {
    use super::Dimension;
    use crate::figure::Unit;

    #[test]
    fn an_indicator_takes_only_what_its_unit_measures() {
        for (code, unit, fits) in [
            ("currency", "CNY", true),
            ("currency", "mu", false),
            ("area", "m2", true),
            ("count:家", "count:个", true),
            ("count:家", "count:人", false),
            ("count:人", "count:名", true),
            ("count:家", "count", true),
            ("percent", "percent", true),
            ("currency", "count", false),
        ] {
            let unit = Unit::from_code(unit).expect("a unit of the table");
            let dimension = Dimension::from_code(code).expect("a dimension of the table");
            assert_eq!(dimension.fits(&unit), fits, "{code} {unit:?}");
        }
    }
}
