//! The code list of indicators: `indicators.toml`, read and checked once.

use std::collections::HashMap;
use std::collections::HashSet;
use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::observation::dimension::Dimension;
use crate::observation::folding::folded;

/// One indicator of the code list.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Indicator {
    /// In small letters, digits and hyphens; unique
    pub id: String,
    /// What part of a report it belongs to: `economy`, `trade`, `land`
    pub topic: String,
    /// The usual name in Traditional Chinese
    pub traditional: String,
    /// The usual name in Simplified Chinese
    pub simplified: String,
    /// The usual name in English
    pub english: String,
    /// Further Chinese names
    #[serde(default)]
    pub also: Vec<String>,
    /// Further English names
    #[serde(default)]
    pub also_english: Vec<String>,
    /// What its unit may measure
    pub dimension: Vec<Dimension>,
    /// What kind of series it makes
    pub nature: Nature,
    /// Which direction is an improvement
    pub better: Better,
    /// The id of the indicator that it is a part of
    pub whole: Option<String>,
    /// Whether the parts that name it as their whole add up to it
    #[serde(default)]
    pub parts_sum: bool,
    /// Ids of indicators that it must not be taken for
    #[serde(default)]
    pub not: Vec<String>,
    /// How prominent it is in reports, from 2 to 9
    pub weight: u8,
    /// What it counts, as the published nomenclature defines it
    pub note: String,
}

/// What kind of series an indicator makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Adds up over a period
    Flow,
    /// Stands at a point in time
    Stock,
    /// One quantity over another
    Ratio,
    /// A quantity over people
    PerHead,
    /// A place in an order
    Rank,
    /// Against a base of 100
    Index,
    /// Points of an evaluation
    Score,
}

/// Which direction is an improvement.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better
    More,
    /// Less is better
    Less,
    /// Neither
    None,
}

/// A checked list.
#[derive(Debug)]
pub struct CodeList {
    pub indicators: Vec<Indicator>,
    places: HashMap<String, usize>,
}

/// What is wrong with a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodeListError {
    /// It is not of the form of the list; the message has line and column
    Form(String),
    /// Two indicators have this id
    TwoOfOneId(String),
    /// `id` names `other` as its whole or as what it is not, and there is none
    NoSuchId { id: String, other: String },
    /// Two indicators have this name
    TwoOfOneName(String),
    /// This indicator is a part of itself
    PartOfItself(String),
}

impl fmt::Display for CodeListError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeListError::Form(message) => formatter.write_str(message),
            CodeListError::TwoOfOneId(id) => {
                write!(formatter, "expected one indicator {id}, found two")
            }
            CodeListError::NoSuchId { id, other } => {
                write!(
                    formatter,
                    "{id}: expected the id of an indicator, found {other}"
                )
            }
            CodeListError::TwoOfOneName(name) => {
                write!(
                    formatter,
                    "expected one indicator of the name {name}, found two"
                )
            }
            CodeListError::PartOfItself(id) => {
                write!(
                    formatter,
                    "{id}: expected another indicator as its whole, found itself"
                )
            }
        }
    }
}

impl std::error::Error for CodeListError {}

/// Names that two indicators have on purpose: what 財政收入 counts depends on the author, so that neither is sure.
pub const AMBIGUOUS: [&str; 1] = ["財政收入"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    indicator: Vec<Indicator>,
}

impl CodeList {
    /// Reads and checks a list.
    ///
    /// # Errors
    /// The first of the rules that is broken.
    pub fn parse(text: &str) -> Result<CodeList, CodeListError> {
        let rows: Rows =
            toml::from_str(text).map_err(|error| CodeListError::Form(error.to_string()))?;
        let mut places = HashMap::new();
        for (place, indicator) in rows.indicator.iter().enumerate() {
            if places.insert(indicator.id.clone(), place).is_some() {
                return Err(CodeListError::TwoOfOneId(indicator.id.clone()));
            }
        }
        let list = CodeList {
            indicators: rows.indicator,
            places,
        };
        list.check_references()?;
        list.check_names()?;
        Ok(list)
    }

    /// The indicator with an id.
    pub fn get(&self, id: &str) -> Option<&Indicator> {
        Some(&self.indicators[*self.places.get(id)?])
    }

    fn check_references(&self) -> Result<(), CodeListError> {
        for indicator in &self.indicators {
            let others = indicator.not.iter().chain(&indicator.whole);
            for other in others {
                if self.get(other).is_none() {
                    let id = indicator.id.clone();
                    let other = other.clone();
                    return Err(CodeListError::NoSuchId { id, other });
                }
            }
            let mut above = indicator.whole.as_ref();
            let mut steps = 0;
            while let Some(whole) = above.and_then(|id| self.get(id)) {
                steps += 1;
                if whole.id == indicator.id || steps > self.indicators.len() {
                    return Err(CodeListError::PartOfItself(indicator.id.clone()));
                }
                above = whole.whole.as_ref();
            }
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), CodeListError> {
        let mut known = HashSet::new();
        for indicator in &self.indicators {
            let mut own = HashSet::new();
            for name in indicator.chinese().chain(indicator.english()) {
                let name_folded = folded(name);
                let ambiguous = AMBIGUOUS.iter().any(|it| folded(it) == name_folded);
                if own.insert(name_folded.clone()) && !known.insert(name_folded) && !ambiguous {
                    return Err(CodeListError::TwoOfOneName(name.to_owned()));
                }
            }
        }
        Ok(())
    }
}

impl Indicator {
    /// Its Chinese names, in either script.
    pub fn chinese(&self) -> impl Iterator<Item = &str> {
        [&self.traditional, &self.simplified]
            .into_iter()
            .chain(&self.also)
            .map(String::as_str)
    }

    /// Its English names.
    pub fn english(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.english)
            .chain(&self.also_english)
            .map(String::as_str)
    }

    /// Whether the words of the text are to be shown beside it, as it is a class of indicators.
    pub fn is_class(&self) -> bool {
        self.note.starts_with("a class")
    }
}

/// The code list of this crate.
pub fn code_list() -> &'static CodeList {
    static LIST: LazyLock<CodeList> = LazyLock::new(|| {
        CodeList::parse(include_str!("indicators.toml"))
            .expect("the list beside this file keeps its rules, as a test holds")
    });
    &LIST
}

/// The indicator with an id.
pub fn indicator(id: &str) -> Option<&'static Indicator> {
    code_list().get(id)
}

#[cfg(test)]
mod tests {
    use super::CodeList;
    use super::CodeListError;

    fn row(id: &str, name: &str, more: &str) -> String {
        format!(
            "[[indicator]]\nid = \"{id}\"\ntopic = \"a\"\ntraditional = \"{name}\"\nsimplified = \"{name}\"\n\
             english = \"{id}\"\ndimension = [\"currency\"]\nnature = \"flow\"\nbetter = \"more\"\nweight = 2\n\
             note = \"\"\n{more}\n"
        )
    }

    #[test]
    fn a_list_that_breaks_a_rule_is_told() {
        use CodeListError::*;
        let id = |id: &str| id.to_owned();
        for (rows, expected) in [
            ([row("a", "甲", ""), row("b", "乙", "whole = \"a\"")], None),
            (
                [row("a", "甲", ""), row("a", "乙", "")],
                Some(TwoOfOneId(id("a"))),
            ),
            (
                [row("a", "党", ""), row("b", "黨", "")],
                Some(TwoOfOneName(id("黨"))),
            ),
            ([row("a", "財政收入", ""), row("b", "財政收入", "")], None),
            (
                [row("a", "甲", ""), row("b", "乙", "not = [\"c\"]")],
                Some(NoSuchId {
                    id: id("b"),
                    other: id("c"),
                }),
            ),
            (
                [
                    row("a", "甲", "whole = \"b\""),
                    row("b", "乙", "whole = \"a\""),
                ],
                Some(PartOfItself(id("a"))),
            ),
        ] {
            assert_eq!(CodeList::parse(&rows.concat()).err(), expected);
        }
    }
}
