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
        Dimensions::fitting(unit).meet(Dimensions::of(&[self]))
    }
}

/// A set of dimensions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dimensions(u32);

impl Dimensions {
    pub const fn of(dimensions: &[Dimension]) -> Dimensions {
        let mut set = 0;
        let mut at = 0;
        while at < dimensions.len() {
            set |= 1 << dimensions[at] as u32;
            at += 1;
        }
        Dimensions(set)
    }

    /// Whether two sets have a dimension in common.
    pub fn meet(self, other: Dimensions) -> bool {
        self.0 & other.0 != 0
    }

    /// The dimensions of which a level with a unit can be.
    pub fn fitting(unit: &Unit) -> Dimensions {
        use Dimension::*;
        const UNNAMED: Dimensions = Dimensions::of(&[
            Length, Intensity, Quantity, Percent, Permille, Points, Ratio, Score, Index, People,
            Times, Things,
        ]);
        match unit {
            Unit::Currency(_) => Dimensions::of(&[Currency, CurrencyPerArea]),
            Unit::Mu | Unit::Hectare | Unit::SquareMetre | Unit::SquareKilometre => {
                Dimensions::of(&[Area])
            }
            Unit::CubicMetre => Dimensions::of(&[Volume, Intensity]),
            Unit::Metre | Unit::Kilometre => Dimensions::of(&[Length]),
            Unit::Ton => Dimensions::of(&[Mass, Quantity, Intensity]),
            Unit::Kilowatt => Dimensions::of(&[Power, Quantity]),
            Unit::KilowattHour => Dimensions::of(&[Energy, Quantity]),
            Unit::Percent => Dimensions::of(&[Percent, Permille, Ratio, Index]),
            Unit::PercentagePoint => Dimensions::of(&[Points]),
            Unit::Ratio => Dimensions::of(&[Percent, Ratio, Permille]),
            Unit::Multiple => Dimensions::of(&[Ratio]),
            Unit::Rank => Dimensions::of(&[Rank]),
            Unit::Year | Unit::Month | Unit::Day => Dimensions::of(&[Time]),
            Unit::Date => Dimensions::of(&[]),
            Unit::Count(word) if word.is_empty() => UNNAMED,
            Unit::Count(word) => match counted(word) {
                Things => Dimensions::of(&[Things, Quantity, Score]),
                counted => Dimensions::of(&[counted]),
            },
        }
    }
}

/// What a measure word counts.
fn counted(word: &str) -> Dimension {
    let mut letters = ['\0'; 4];
    let mut length = 0;
    for letter in word.chars() {
        match letters.get_mut(length) {
            Some(place) => *place = fold(letter),
            None => return Dimension::Things,
        }
        length += 1;
    }
    match &letters[..length] {
        ['人' | '名' | '位' | '員'] => Dimension::People,
        ['次' | '場'] | ['人', '次' | '天'] | ['件' | '批' | '場', '次'] => {
            Dimension::Times
        }
        ['臺' | '輛' | '噸' | '頭' | '只' | '羽' | '部' | '片' | '箱' | '株']
        | ['標', '箱']
        | ['萬', '株'] => Dimension::Quantity,
        ['分'] => Dimension::Score,
        ['坪'] | ['平', '方', '呎'] => Dimension::Area,
        ['克'] | ['微' | '千', '克'] => Dimension::Intensity,
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
