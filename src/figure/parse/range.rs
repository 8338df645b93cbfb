//! From one value to another: 60至80億元, 3~5年, 2016—2020年, 1—10月, 8%-12%.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::amount::measure;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::date;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::last;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// Joins a first value to the second of a range, or gives the first back.
pub fn range<'a>(
    low: Candidate<'a>,
    number: Number,
    context: &ParseContext,
) -> Result<Candidate<'a>, Candidate<'a>> {
    if let Some(part) = months(&low) {
        return Ok(part);
    }
    let bare = low.unit == Unit::bare();
    let han = number.form.is_han();
    let spaced = low.rest.trim_start_matches(' ');
    if !first(spaced).is_some_and(|next| FIRSTS.may_have(next)) {
        return Err(low);
    }
    // 2022/23年度 is a span too.
    let slash = strip(spaced, "/").filter(|_| low.date.is_some());
    let Some(behind) = strip_any(spaced, BETWEEN).or(slash) else {
        return Err(low);
    };
    let trimmed = low.before.trim_end_matches(' ');
    let from_to = last(low.before).is_some_and(|it| "由從自".contains(it))
        || spaced.starts_with("to") && (trimmed.ends_with("from") || trimmed.ends_with("by"));
    let Some((second, rest)) = numeral(behind.trim_start_matches(' ')) else {
        return Err(low);
    };
    // 一至三季度 is a period, as 一季度 is.
    if bare && strip(rest.trim_start_matches(' '), "季").is_some() {
        return Ok(Candidate {
            name: true,
            rest,
            ..low
        });
    }
    if let Some((date, _, rest)) = date::date("", second, rest, context) {
        return dates(low, number, date, rest);
    }
    // 2016—17年: the century of the first holds for the second.
    let century = low
        .date
        .and_then(|it| it.0.year)
        .map_or(0, |year| year - year % 100);
    if century > 0
        && second.form == Form::Digits(2)
        && let Some(rest) = strip_any(rest, &["年", "學年"])
    {
        let year = PartialDate::year(century + second.value as u16);
        return dates(low, number, year, rest);
    }
    let hyphenated = bare && spaced.starts_with('-');
    let Some(high) = measure("", second, rest, context).filter(|_| !from_to) else {
        return Err(low);
    };
    // 5至8公里 and 2至3 million: the unit of the second and its size hold for the first.
    let factor = match second.value {
        0.0 => 1.0,
        value => high.value / value,
    };
    // 60至80億元: so does its scale, unless the first is of another size: 5000至1萬元.
    let scaled = bare
        && number.scale == 1.0
        && second.scale > 1.0
        && low.value < 10.0 * second.value / second.scale;
    let value = match (bare, scaled) {
        (true, true) => low.value * second.scale * factor,
        (true, false) => low.value * factor,
        (false, _) => low.value,
    };
    // 1兆 of money and 萬 without unit take the unit of the other, and no name has a range.
    let named = high.unit != Unit::bare() || !hyphenated;
    let lost = matches!(high.unit, Unit::Currency(_)) && number.scale >= 1e4;
    let sided = low.unit == high.unit || bare || lost;
    let coded =
        low.name && !han && (second.value - number.value > 1e3 || high.unit == Unit::bare());
    // 增加42億元至2870億元 tells by how much and up to what: no one leaves as much open.
    let grown = !bare
        && low.upper.is_none()
        && high.value >= 10.0 * low.value
        && GROWS.iter().any(|verb| trimmed.ends_with(verb));
    if sided && value < high.value && named && !coded && high.upper.is_none() && !grown {
        return Ok(Candidate {
            value,
            upper: Some(high.value),
            unit: high.unit,
            qualifier: Qualifier::Range,
            rest: high.rest,
            name: false,
            ..low
        });
    }
    // 80至60億元: from more to less, two figures in the unit of the second.
    if scaled && value >= high.value && named && !high.name {
        return Err(Candidate {
            value,
            unit: high.unit,
            name: false,
            ..low
        });
    }
    Err(low)
}

/// Before what something has changed by, with what it has come to behind.
const GROWS: [&str; 11] = [
    "增加", "增長", "增长", "上升", "提高", "提升", "擴大", "扩大", "增資", "增资", "年增",
];

/// A range of years, of months within a year, or of days within a month.
fn dates<'a>(
    low: Candidate<'a>,
    number: Number,
    high: PartialDate,
    rest: &'a str,
) -> Result<Candidate<'a>, Candidate<'a>> {
    let start = match low.date {
        Some((date, _)) => Some(date),
        None if low.unit == Unit::bare() && number.value.fract() == 0.0 && number.scale == 1.0 => {
            bare_start(number.value, high)
        }
        None => None,
    };
    let Some(start) = start.filter(|start| start.shape() == high.shape() || start.year.is_some())
    else {
        return Err(low);
    };
    // 2017年9月至12月: the year of the first holds for the second.
    let high = match (start.year, high.year) {
        (Some(year), None) if start.month.is_some() => PartialDate {
            year: Some(year),
            ..high
        },
        _ => high,
    };
    if start.shape() != high.shape() || start >= high {
        return Err(low);
    }
    Ok(Candidate {
        change: low.change,
        structure: low.structure,
        qualifier: Qualifier::Range,
        ..Candidate::dated(start, Some(high), low.before, rest)
    })
}

/// 2017年1—10月: the months of a year that was written before them.
fn months<'a>(year: &Candidate<'a>) -> Option<Candidate<'a>> {
    let (date, _) = year.date?;
    if date.shape() != (true, false, false) {
        return None;
    }
    let whole =
        |number: &Number| number.value.fract() == 0.0 && (1.0..=12.0).contains(&number.value);
    let (first, rest) = numeral(year.rest.trim_start_matches(' '))?;
    let rest = strip(rest, "月").unwrap_or(rest);
    let rest = strip_any(rest.trim_start_matches(' '), BETWEEN)?;
    let (last, rest) = numeral(rest.trim_start_matches(' '))?;
    let rest = strip(rest, "月")?;
    let month = |number: Number| PartialDate {
        month: Some(number.value as u8),
        ..date
    };
    (whole(&first) && whole(&last) && first.value < last.value).then(|| Candidate {
        qualifier: Qualifier::Range,
        ..Candidate::dated(month(first), Some(month(last)), year.before, rest)
    })
}

/// The start of a range that leaves its unit to the end: the 1 of 1—10月, the 2016 of 2016—2020年.
fn bare_start(value: f64, high: PartialDate) -> Option<PartialDate> {
    match high.shape() {
        (true, false, _) if (1900.0..2100.0).contains(&value) => {
            Some(PartialDate::year(value as u16))
        }
        (false, true, false) if (1.0..=12.0).contains(&value) => Some(PartialDate {
            month: Some(value as u8),
            ..PartialDate::default()
        }),
        _ => None,
    }
}

const BETWEEN: &[&str] = &[
    "至", "到", "——", "—", "――", "–", "－", "-", "~", "～", "〜", "to ", "−", "‐", "‑",
];

const FIRSTS: LeadingCharSet = LeadingCharSet::none().with('/').with_firsts(BETWEEN);
