//! One figure at one place of a text: the grammar that [`read`](crate::figure::read) and
//! [`scan`](crate::figure::scan) share.

use crate::figure::Currency;
use crate::figure::Kind;
use crate::figure::Qualifier;
use crate::figure::Quantity;
use crate::figure::Reading;
use crate::figure::Unit;
use crate::figure::calendar;
use crate::figure::digits::Form;
use crate::figure::letters::Letters;
use crate::figure::name;
use crate::figure::number::Number;
use crate::figure::number::number as numeral;
use crate::figure::number::run;
use crate::figure::qualifier;
use crate::figure::rank;
use crate::figure::script;
use crate::figure::script::last;
use crate::figure::share;
use crate::figure::unit_names::currency_before;
use crate::figure::unit_names::money_scale;
use crate::figure::unit_names::unit;

/// What stands at a place where a numeral could start.
pub enum Found {
    /// A figure, or with [`Kind::Name`] a numeral that belongs to a name
    Figure(Reading),
    /// Nothing, up to this byte
    Nothing(usize),
}

/// A value with its unit before the words around it have been looked at.
pub struct Part<'a> {
    pub value: f64,
    pub upper: Option<f64>,
    pub unit: Unit,
    pub qualifier: Qualifier,
    /// What stands before it and behind it
    pub before: &'a str,
    pub rest: &'a str,
    /// The numeral is part of a name
    pub name: bool,
    /// Its own form says that it is a change: 翻番, 5倍
    pub change: bool,
}

impl<'a> Part<'a> {
    pub fn new(value: f64, unit: Unit, before: &'a str, rest: &'a str) -> Part<'a> {
        Part {
            value,
            upper: None,
            unit,
            qualifier: Qualifier::Exact,
            before,
            rest,
            name: false,
            change: false,
        }
    }
}

/// Reads the figure whose numeral starts at byte `at`.
pub fn figure_at(text: &str, at: usize) -> Found {
    let (before, from) = text.split_at(at);
    let part = share::phrase(before, from).or_else(|| {
        let (number, rest) = numeral(from)?;
        part(before, number, rest)
    });
    let Some(part) = part else {
        let behind = text.len() - run(from).len();
        // Always on by a character at least.
        let next = at + from.chars().next().map_or(1, char::len_utf8);
        return Found::Nothing(behind.max(next));
    };
    Found::Figure(finish(text, part))
}

/// The forms of a number with its unit, the most particular first.
fn part<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Part<'a>> {
    if let Some(part) = share::fraction(before, number, rest) {
        return Some(part);
    }
    if let Some((date, before, rest)) = calendar::date(before, number, rest) {
        let part = Part::new(date.value(), Unit::Date, before, rest);
        return Some(range(part, number).unwrap_or_else(|part| part));
    }
    if let Some(part) = rank::rank(before, number, rest) {
        return Some(part);
    }
    let part = measure(before, number, rest)?;
    Some(range(part, number).unwrap_or_else(|part| part))
}

/// A number with a unit of measurement, a currency, a measure word, or nothing.
fn measure<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Part<'a>> {
    let (infixed, behind) = match qualifier::infix(rest) {
        Some(behind) => (true, behind),
        None => (number.more, rest),
    };
    let mut part = if let Some((currency, before)) = currency_before(before) {
        let (rest, factor) = money_scale(behind).unwrap_or((behind, 1.0));
        Part::new(
            number.value * factor,
            Unit::Currency(currency),
            before,
            rest,
        )
    } else if let Some((named, rest)) = unit(behind, number.form.is_han() && number.value < 1e4) {
        let mut part = Part::new(times(number.value, named.factor), named.unit, before, rest);
        // 兩年半
        let half = matches!(part.unit, Unit::Year | Unit::Multiple);
        if let Some(rest) = script::strip(rest, "半").filter(|_| half) {
            part.value += 0.5;
            part.rest = rest;
        }
        part
    } else {
        // 億 alone is no amount; 千億 and 500億 are.
        let money = match number.form {
            Form::Scale => number.scale > 1e8,
            form => number.scale >= 1e8 && form == Form::Arabic,
        };
        let unit = match money && !behind.starts_with(' ') {
            // 千億產業: amounts of such size that lost their unit are money.
            true => Unit::Currency(Currency::Yuan),
            false => Unit::bare(),
        };
        let mut part = Part::new(number.value, unit, before, behind);
        part.name = !money && name::bare(before, number, behind);
        part
    };
    if infixed {
        part.qualifier = Qualifier::Over;
    }
    // 數百家 and 幾十億 name no number.
    part.name |= number.form.is_han() && last(part.before).is_some_and(|it| "數幾".contains(it));
    if number.form == Form::Scale {
        // 億元, 百畝 and 百億 count, and so do 百餘家 and 近百家; 千家萬戶 does not.
        let above = last(part.before) == Some('上');
        if above {
            part.qualifier = Qualifier::Over;
        }
        let qualified = infixed || above || qualifier::before(part.before, &part.unit).is_some();
        let counts = matches!(part.unit, Unit::Count(_)) && number.scale < 1e8;
        part.name |= counts && !qualified || matches!(part.unit, Unit::Rank | Unit::Year);
    }
    // 五年規劃 is a kind of plan.
    let plan = ["規劃", "計劃"]
        .iter()
        .any(|word| script::strip(part.rest, word).is_some());
    part.name |= part.unit == Unit::Year && plan;
    part.change = part.unit == Unit::Multiple;
    Some(part)
}

/// Joins a first value to the second of a range: 60至80億元, 3~5年, 2016—2020年.
fn range<'a>(low: Part<'a>, number: Number) -> Result<Part<'a>, Part<'a>> {
    let bare = low.unit == Unit::bare() || low.unit == Unit::Date;
    if !script::first(low.rest).is_some_and(|next| RANGE_FIRSTS.may_have(next)) {
        return Err(low);
    }
    let Some(behind) = RANGE.iter().find_map(|word| script::strip(low.rest, word)) else {
        return Err(low);
    };
    let from_to = last(low.before).is_some_and(|it| "由從自".contains(it));
    let Some((second, rest)) = numeral(behind) else {
        return Err(low);
    };
    let hyphenated = bare && low.rest.starts_with('-');
    let high = match calendar::date("", second, rest) {
        Some((date, _, rest)) => Some((date.value(), Unit::Date, rest)),
        None => measure("", second, rest).map(|part| (part.value, part.unit, part.rest)),
    };
    let Some((high, unit, rest)) = high.filter(|_| !from_to) else {
        return Err(low);
    };
    // 60至80億元: the scale and the unit of the second hold for the first.
    let scaled =
        bare && number.scale == 1.0 && second.scale > 1.0 && low.value < high / second.scale;
    let value = if scaled {
        low.value * second.scale
    } else {
        low.value
    };
    let named = unit != Unit::bare() || !hyphenated;
    let date = low.unit == Unit::Date && !number.form.is_four_digits();
    if (low.unit == unit || bare) && value < high && named && !date {
        return Ok(Part {
            value,
            upper: Some(high),
            unit,
            qualifier: Qualifier::Range,
            rest,
            name: false,
            ..low
        });
    }
    Err(low)
}

const RANGE: &[&str] = &[
    "至", "到", "—", "――", "–", "－", "-", "~", "～", "——", " to ", " – ",
];

const RANGE_FIRSTS: Letters = Letters::none().with_firsts(RANGE);

/// Looks at the words around a part and makes a reading of it.
fn finish(text: &str, part: Part<'_>) -> Reading {
    let start = part.before.len();
    let end = text.len() - part.rest.len();
    let mut qualifier = part.qualifier;
    let mut context = part.before;
    if let Some((found, before)) = qualifier::before(part.before, &part.unit) {
        context = before;
        if qualifier == Qualifier::Exact {
            qualifier = found;
        }
    }
    if matches!(qualifier, Qualifier::Exact | Qualifier::Reach)
        && let Some(found) = qualifier::after(part.rest, &part.unit)
    {
        qualifier = found;
    }
    let kind = if part.name || name::quoted(part.before, text, start..end, &part) {
        Kind::Name
    } else {
        kind(context, &part)
    };
    Reading {
        quantity: Quantity::new(part.value, part.unit, qualifier.bound()),
        upper: part.upper,
        qualifier,
        kind,
        range: start..end,
    }
}

fn kind(context: &str, part: &Part<'_>) -> Kind {
    let ends_with = |words: &[&str]| {
        let context = context.trim_end_matches([' ', '\u{a0}']);
        words
            .iter()
            .any(|word| script::strip_end(context, word).is_some())
    };
    match part.unit {
        Unit::Date => Kind::Date,
        _ if part.change || ends_with(CHANGE) => Kind::Change,
        Unit::Rank => Kind::Rank,
        Unit::Ratio => Kind::Share,
        Unit::Percent if shares(context) => Kind::Share,
        _ => Kind::Measure,
    }
}

/// Whether a share word stands close before, in the clause that `context` ends with.
fn shares(context: &str) -> bool {
    context
        .chars()
        .rev()
        .take(14)
        .take_while(|character| !"，,。；、".contains(*character))
        .any(|character| matches!(character, '占' | '佔'))
}

const CHANGE: &[&str] = &[
    "增長",
    "增長了",
    "增加",
    "增加了",
    "下降",
    "下降了",
    "上升",
    "上升了",
    "提高",
    "提高了",
    "減少",
    "減少了",
    "降低",
    "回落",
    "前進",
    "提升",
    "提升了",
    "同比",
    "增幅",
    "增幅為",
    "增速",
    "增速為",
    "增長率",
    "grew",
    "grew by",
    "rose",
    "rose by",
    "up",
    "up by",
    "fell",
    "fell by",
    "down by",
    "increased by",
    "growth of",
    "an increase of",
];

/// Multiplies without leaving noise: 2.5 million, 0.1 of 七成.
fn times(value: f64, factor: f64) -> f64 {
    if factor < 1.0 {
        value / (1.0 / factor).round()
    } else {
        value * factor
    }
}
