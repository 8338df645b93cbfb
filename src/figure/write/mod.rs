//! The one number formatter: a quantity as it stands on the page, with the digits, signs and scale words of its language.

pub(crate) mod spell_out;
pub(crate) mod unit_names;

use std::fmt;

use crate::figure::lexicon::months::MONTHS;
use crate::figure::quantity::Quantity;
use crate::figure::quantity::bound::Bound;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::digits::decimal;
use crate::figure::quantity::digits::grouped;
use crate::figure::quantity::rounding::round;
use crate::figure::quantity::rounding::round_at;
use crate::figure::quantity::unit::Unit;
use crate::figure::quantity::value::Value;
use crate::figure::write::unit_names::unit_words;
use crate::language::Language;
use crate::language::script::simplified;
use crate::language::script::traditional;

/// A quantity as its parts stand on the page, so that each can be set by itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FormattedQuantity {
    /// "≥", "≤", "約", "约", "≈" or ""
    pub bound: &'static str,
    /// What stands before the digits: "CNY ", "第", "前", "top "
    pub before: String,
    /// The digits: "2147", "214.7"; "—" if there is no number to show
    pub number: String,
    /// What follows them, with its own leading space if it has one: "億元", " bn", "%", "th"
    pub unit: String,
}

impl fmt::Display for FormattedQuantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.bound)?;
        // In Chinese 約1074 and ≥600 stand close; in English "≈ CNY 107.4 bn" does not.
        if !self.bound.is_empty() && self.before.ends_with(' ') {
            formatter.write_str(" ")?;
        }
        for part in [&self.before, &self.number, &self.unit] {
            formatter.write_str(part)?;
        }
        Ok(())
    }
}

/// A quantity in figures. What is no finite number is "—".
///
/// A percentage shows one decimal. A value of more than six digits can only have been computed,
/// and an approximate one claims no more than four: both are cut to four significant digits, a
/// floor downwards and a ceiling upwards. Whole numbers of things are never cut unless they are
/// approximate.
pub fn format(quantity: &Quantity, language: Language) -> FormattedQuantity {
    let value = match quantity.value {
        Value::Date(written) => return date(written, quantity.bound, language),
        Value::Number(number) => number,
    };
    match &quantity.unit {
        _ if !value.is_finite() => nothing(),
        Unit::Date => nothing(),
        Unit::Rank => rank(value, quantity.bound, language),
        Unit::Ratio => ratio(value, quantity.bound, language),
        Unit::Mu if !language.is_chinese() => hectares(value, quantity.bound),
        unit => measure(value, unit, quantity.bound, language),
    }
}

fn nothing() -> FormattedQuantity {
    FormattedQuantity {
        number: "—".to_owned(),
        ..FormattedQuantity::default()
    }
}

/// The sign or word for a bound.
pub fn bound_sign(bound: Bound, language: Language) -> &'static str {
    match (bound, language) {
        (Bound::Exact, _) => "",
        (Bound::AtLeast, _) => "≥",
        (Bound::AtMost, _) => "≤",
        (Bound::About, Language::TraditionalChinese) => "約",
        (Bound::About, Language::SimplifiedChinese) => "约",
        (Bound::About, Language::English) => "≈",
    }
}

/// A scale that a value is shown in: its size and its word.
struct Step(f64, &'static str);

const CHINESE_STEPS: &[Step] = &[Step(1e12, "萬億"), Step(1e8, "億"), Step(1e4, "萬")];
const MONEY_STEPS: &[Step] = &[Step(1e12, " tn"), Step(1e8, " bn"), Step(1e6, " m")];
const ENGLISH_STEPS: &[Step] = &[Step(1e9, " billion"), Step(1e6, " million")];

fn measure(value: f64, unit: &Unit, bound: Bound, language: Language) -> FormattedQuantity {
    let value = presented(value, unit, bound);
    let money = matches!(unit, Unit::Currency(_));
    let steps = match language {
        Language::English if money => MONEY_STEPS,
        Language::English => ENGLISH_STEPS,
        _ => CHINESE_STEPS,
    };
    // A scale is used where it shortens: 1.8萬 but 12,345.
    let step = steps.iter().find(|step| {
        let size = if step.1 == " bn" { 1e9 } else { step.0 };
        let scaled = value / size;
        value.abs() >= step.0 && (money || round_at(scaled, -2, Bound::Exact) == scaled)
    });
    let (scaled, scale) = match step {
        // From CNY 0.1 bn on, amounts are shown in billions.
        Some(Step(_, " bn")) => (value / 1e9, " bn"),
        Some(step) => (value / step.0, step.1),
        None => (value, ""),
    };
    let number = match language.is_chinese() && scaled.abs() < 10_000.0 {
        true => decimal(scaled),
        false => grouped(&decimal(scaled)),
    };
    let words = unit_words(unit, language);
    let one = number == "1" && scale.is_empty();
    let word = if one { words.one } else { words.many };
    let unit = [scale, word, &counted(unit, language)].concat();
    FormattedQuantity {
        bound: bound_sign(bound, language),
        before: words.before.to_owned(),
        number,
        unit: match language {
            Language::SimplifiedChinese => simplified(&unit),
            _ => unit,
        },
    }
}

/// The measure word behind a count; English leaves the noun to the sentence.
fn counted(unit: &Unit, language: Language) -> String {
    match unit {
        // 三大產業 are three; 3大 is no value by itself.
        Unit::Count(word) if word == "大" && language.is_chinese() => "個".to_owned(),
        Unit::Count(word) if language.is_chinese() => traditional(word),
        _ => String::new(),
    }
}

/// The value with as many digits as it may claim.
fn presented(value: f64, unit: &Unit, bound: Bound) -> f64 {
    match unit {
        Unit::Percent => round_at(value, -1, bound),
        Unit::PercentagePoint | Unit::Multiple => round_at(value, -2, bound),
        Unit::Count(_) if value.fract() == 0.0 && bound != Bound::About => value,
        // Parts of a thing or of a day say nothing where there are many.
        Unit::Count(_) if (10.0..10_000.0).contains(&value) => round_at(value, 0, bound),
        Unit::Year | Unit::Month | Unit::Day => round_at(value, -1, bound),
        _ if bound == Bound::About => round(value, 4, bound),
        _ => {
            let short = round(value, 6, Bound::Exact);
            match (short - value).abs() <= value.abs() * 1e-12 {
                true => short,
                false => round(value, 4, bound),
            }
        }
    }
}

/// 畝 for readers who know hectares: 420 ha (6,300 mu).
fn hectares(value: f64, bound: Bound) -> FormattedQuantity {
    let mu = grouped(&decimal(presented(value, &Unit::Mu, bound)));
    let hectares = round_at(value / 15.0, if value < 150.0 { -2 } else { -1 }, bound);
    FormattedQuantity {
        bound: bound_sign(bound, Language::English),
        before: String::new(),
        number: grouped(&decimal(hectares)),
        unit: format!(" ha ({mu} mu)"),
    }
}

fn date(date: PartialDate, bound: Bound, language: Language) -> FormattedQuantity {
    let PartialDate { year, month, day } = date;
    let number = |value: u16| decimal(f64::from(value));
    let mut written = FormattedQuantity::default();
    if language.is_chinese() {
        let mut parts: Vec<(String, &str)> = Vec::new();
        parts.extend(year.map(|year| (number(year), "年")));
        parts.extend(month.map(|month| (number(month.into()), "月")));
        parts.extend(day.map(|day| (number(day.into()), "日")));
        if let Some((last, unit)) = parts.pop() {
            written.before = parts
                .into_iter()
                .flat_map(|(part, unit)| [part, unit.to_owned()])
                .collect();
            written.number = last;
            written.unit = unit.to_owned();
        }
    } else {
        let mut words: Vec<String> = Vec::new();
        words.extend(day.map(|day| number(day.into())));
        words.extend(
            month
                .and_then(|month| MONTHS.get(usize::from(month) - 1))
                .map(|name| capital(name)),
        );
        match year {
            Some(year) => {
                words.push(String::new());
                written.before = words.join(" ");
                written.number = number(year);
            }
            None => written.number = words.join(" "),
        }
    }
    written.bound = bound_sign(bound, language);
    written
}

fn capital(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    [first.to_ascii_uppercase().as_str(), rest].concat()
}

/// 第40位, 前30位; "40th", "top 30". Half places are places, not ranks: 9.5位.
fn rank(value: f64, bound: Bound, language: Language) -> FormattedQuantity {
    let value = round_at(value, -1, bound);
    let whole = value.fract() == 0.0 && value >= 1.0;
    let top = bound == Bound::AtMost && whole;
    let before = match (language.is_chinese(), top, whole) {
        (true, true, _) => "前",
        (true, false, true) => "第",
        (false, true, _) => "top ",
        _ => "",
    };
    let number = decimal(value);
    let unit = match language.is_chinese() {
        true => "位",
        false if top || !whole => "",
        false => ordinal(value),
    };
    FormattedQuantity {
        // 前 and "top" say what ≤ would.
        bound: if top { "" } else { bound_sign(bound, language) },
        before: before.to_owned(),
        number,
        unit: unit.to_owned(),
    }
}

fn ordinal(value: f64) -> &'static str {
    // Whole numbers: the remainder of fractions is a long function of the module's.
    let whole = value as u64;
    match (whole % 100, whole % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

/// The terms of a simple fraction such as 1/3; `None` for all others.
pub fn fraction(value: f64) -> Option<(u32, u32)> {
    (2..=9).find_map(|whole| {
        let part = (value * f64::from(whole)).round();
        let near = (value - part / f64::from(whole)).abs() < 1e-6;
        (near && part >= 1.0 && part < f64::from(whole)).then_some((part as u32, whole))
    })
}

fn ratio(value: f64, bound: Bound, language: Language) -> FormattedQuantity {
    if let Some((part, whole)) = fraction(value) {
        let number = format!("{part}/{whole}");
        return FormattedQuantity {
            bound: bound_sign(bound, language),
            number,
            ..FormattedQuantity::default()
        };
    }
    measure(value * 100.0, &Unit::Percent, bound, language)
}
