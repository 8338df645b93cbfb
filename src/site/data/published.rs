//! The public shape of `report.json`.

use crate::figure;
use crate::language::Language;
use crate::language::Translated;
use crate::report::Figure;
use crate::report::Origin;
use crate::report::Period;
use crate::report::Prose;
use crate::report::Report;
use crate::view::Edition;
use serde::Serialize;

/// The version of `report.json`.
pub const VERSION: u32 = 2;

/// A report as it was read: every figure with its value, bound and origin.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub struct Published {
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The version of this format: it counts up with each change that a program must know of.
    pub version: u32,
    pub id: String,
    pub zone: Texts,
    pub title: Texts,
    pub source: Texts,
    pub figures: Vec<PublishedFigure>,
    pub targets: Vec<PublishedTarget>,
    pub charts: Vec<PublishedChart>,
}

/// A text in each language of the page; those that it is not in are absent.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub struct Texts {
    #[serde(rename = "zh-Hant", skip_serializing_if = "Option::is_none")]
    pub traditional: Option<String>,
    #[serde(rename = "zh-Hans", skip_serializing_if = "Option::is_none")]
    pub simplified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// A figure.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub struct PublishedFigure {
    pub id: String,
    pub label: Texts,
    /// In base units: 元, not 億元; a date as ISO 8601.
    pub value: Value,
    /// A currency's code, `percent`, `mu`, `m2`, `count:家`, …
    pub unit: String,
    pub bound: Bound,
    /// `2017`, `end-2017` (a stock), `to-2017` (a running total), `1991-03`, or empty.
    pub period: String,
    pub measure: String,
    /// A target, plan or forecast: not yet a fact.
    pub goal: bool,
    #[serde(flatten)]
    pub origin: PublishedOrigin,
}

/// A number or a date.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Value {
    Whole(i64),
    Number(f64),
    Date(String),
}

/// What the number is of the quantity.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    Exact,
    AtLeast,
    AtMost,
    About,
}

/// Where a figure is from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PublishedOrigin {
    /// The words of the source, and where they stand.
    Stated {
        token: String,
        /// 0 is the introduction.
        section: usize,
        /// From 1.
        sentence: usize,
    },
    /// Known from elsewhere.
    Assumed { token: String, basis: Texts },
    /// Reckoned from other figures, which the formula names by their ids.
    Derived { formula: String, of: Vec<String> },
}

/// A target of the calculator; figures by their ids.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub struct PublishedTarget {
    pub id: String,
    pub label: Texts,
    pub goal: String,
    pub baseline: Option<String>,
}

/// A chart; figures by their ids.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "publish", derive(schemars::JsonSchema))]
pub struct PublishedChart {
    pub id: String,
    pub title: Texts,
    pub figures: Vec<String>,
}

/// A report as programs read it.
pub fn published(report: &Report) -> Published {
    let prose = |prose: &Prose| {
        let plain = |language| Edition::new(report, language).plain(prose.get(language));
        in_languages(report, plain)
    };
    let texts = |words: &Translated| texts(report, words);
    let id = |id| report.figures.get(id).id.clone();
    Published {
        schema: "./report.schema.json".to_owned(),
        version: VERSION,
        id: report.id.clone(),
        zone: texts(&report.zone),
        title: prose(&report.title),
        source: prose(&report.source),
        figures: report
            .figures
            .iter()
            .map(|(_, figure)| published_figure(report, figure))
            .collect(),
        targets: report
            .targets
            .iter()
            .map(|target| PublishedTarget {
                id: target.id.clone(),
                label: texts(&target.label),
                goal: id(target.goal),
                baseline: target.baseline.map(id),
            })
            .collect(),
        charts: report
            .charts
            .iter()
            .map(|chart| PublishedChart {
                id: chart.id.clone(),
                title: texts(&chart.title),
                figures: chart
                    .panels
                    .iter()
                    .flat_map(|panel| panel.figures())
                    .map(id)
                    .collect(),
            })
            .collect(),
    }
}

fn texts(report: &Report, words: &Translated) -> Texts {
    in_languages(report, |language| words.get(language).to_owned())
}

/// What a report says in each of its languages.
fn in_languages(report: &Report, text: impl Fn(Language) -> String) -> Texts {
    let of = |language| report.languages.contains(&language).then(|| text(language));
    let [traditional, simplified, en] = Language::ALL.map(of);
    Texts {
        traditional,
        simplified,
        en,
    }
}

/// A figure as programs read it.
pub fn published_figure(report: &Report, figure: &Figure) -> PublishedFigure {
    let texts = |words: &Translated| texts(report, words);
    let quantity = &figure.quantity;
    PublishedFigure {
        id: figure.id.clone(),
        label: texts(&figure.label),
        value: value(figure),
        unit: quantity.unit.code(),
        bound: match quantity.bound {
            crate::figure::Bound::Exact => Bound::Exact,
            crate::figure::Bound::AtLeast => Bound::AtLeast,
            crate::figure::Bound::AtMost => Bound::AtMost,
            crate::figure::Bound::About => Bound::About,
        },
        period: period(&figure.period),
        measure: figure.measure.clone(),
        goal: figure.goal,
        origin: match &figure.origin {
            Origin::Stated {
                token,
                section,
                sentence,
                ..
            } => PublishedOrigin::Stated {
                token: token.clone(),
                section: *section,
                sentence: *sentence,
            },
            Origin::Assumed { token, basis } => PublishedOrigin::Assumed {
                token: token.clone(),
                basis: texts(basis),
            },
            Origin::Derived { operation, of, .. } => {
                let of: Vec<String> = of
                    .iter()
                    .map(|id| report.figures.get(*id).id.clone())
                    .collect();
                PublishedOrigin::Derived {
                    formula: operation.formula(&of),
                    of,
                }
            }
        },
    }
}

fn value(figure: &Figure) -> Value {
    match figure.quantity.value {
        figure::Value::Date(date) => Value::Date(date.iso()),
        // Beyond this, whole numbers are no longer exact.
        figure::Value::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            Value::Whole(number as i64)
        }
        figure::Value::Number(number) => Value::Number(number),
    }
}

fn period(period: &Period) -> String {
    match period {
        Period::During(text) => text.clone(),
        Period::EndOf(year) => format!("end-{year}"),
        Period::UpTo(year) => format!("to-{year}"),
        Period::Undated => String::new(),
    }
}
