//! A number with its unit of measurement, currency or measure word: 3300多畝, CNY 60 bn, 一個半月.

mod bare;
mod clause;
pub(crate) mod coins;

use crate::figure::lexicon::measure_words::HEADING_LASTS;
use crate::figure::lexicon::measure_words::HEADINGS;
use crate::figure::lexicon::measure_words::PLANS;
use crate::figure::lexicon::qualifiers;
use crate::figure::lexicon::units::currency_before;
use crate::figure::lexicon::units::money_scale;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::Number;
use crate::figure::numeral::before::several;
use crate::figure::numeral::before::signed;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::digits::skip;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::amount::bare::bare;
use crate::figure::parse::amount::clause::electric;
use crate::figure::parse::amount::coins::coins;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::context::ParseContext;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Currency;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_end;

/// A number with a unit of measurement, a currency, a measure word, or nothing.
pub fn measure<'a>(
    before: &'a str,
    number: Number,
    rest: &'a str,
    context: &ParseContext,
) -> Option<Candidate<'a>> {
    let (before, sign) = signed(before);
    let (before, number) = several(before, number);
    let (infix, behind) = match qualifiers::infix(rest, number.form.is_han()) {
        Some((infix, behind)) => (Some(infix), behind),
        None => (number.infix, rest),
    };
    let small = number.form.is_han() && number.value < 1e4;
    let mut factor = 1.0;
    let mut part = if let Some((currency, before)) = currency_before(before) {
        let (rest, scale) = money_scale(behind).unwrap_or((behind, 1.0));
        factor = scale;
        let (currency, rest) = named_again(currency, rest);
        Candidate::new(number.value * scale, Unit::Currency(currency), before, rest)
    } else if let Some(part) = month(before, number, behind) {
        part
    } else if let Some((mut named, rest)) =
        unit(behind, small).filter(|it| !graded(number, &it.0.unit))
    {
        if named.unit == Unit::Currency(Currency::Yuan) && plain_yuan(behind, rest) {
            named.unit = Unit::Currency(context.currency);
        }
        // 度 is a unit of electricity where the clause speaks of it.
        if matches!(&named.unit, Unit::Count(word) if word == "度") && electric(before) {
            named.unit = Unit::KilowattHour;
        }
        factor = named.factor;
        // "75 USD million"
        let money = matches!(named.unit, Unit::Currency(_));
        let (rest, scale) = match money_scale(rest) {
            Some(found) if money && factor == 1.0 => found,
            _ => (rest, 1.0),
        };
        factor *= scale;
        let mut part = Candidate::new(times(number.value, factor), named.unit, before, rest);
        if let Unit::Currency(currency) = part.unit
            && number.upper.is_none()
            && infix.is_none()
            && let Some((hundredths, rest)) = coins(part.rest, currency)
        {
            part.value = (part.value * 100.0 + hundredths) / 100.0;
            part.rest = rest;
        } else if number.scale < 1e4 {
            half(&mut part, factor);
        }
        part
    } else {
        bare(before, number, behind, context)
    };
    if let Some(upper) = number.upper {
        part.upper = Some(times(upper, factor));
        part.qualifier = Qualifier::Range;
    }
    if sign {
        part.value = -part.value;
    }
    part.qualifier = infix.unwrap_or(part.qualifier);
    named(&mut part, number, infix.is_some());
    // 負2層 is a floor of a house.
    part.name |= sign && matches!(&part.unit, Unit::Count(word) if word == "層" || word == "层");
    Some(part)
}

/// The money of an amount whose currency stands before it and may stand behind it again: 新臺幣5億元. A sign that
/// several moneys share is of the one that is named: $300億新臺幣.
fn named_again(currency: Currency, behind: &str) -> (Currency, &str) {
    match unit(behind, false) {
        Some((named, rest)) => match named.unit {
            Unit::Currency(found) if found.shares_sign(currency) => (found, rest),
            Unit::Currency(_) => (currency, rest),
            _ => (currency, behind),
        },
        None => (currency, behind),
    }
}

/// 五百億級: 級 behind an amount is no measure word.
fn graded(number: Number, unit: &Unit) -> bool {
    number.scale >= 1e8 && matches!(unit, Unit::Count(word) if word == "級" || word == "级")
}

/// Numbers that are of a name by their form and unit.
fn named(part: &mut Candidate<'_>, number: Number, infixed: bool) {
    let counts = matches!(part.unit, Unit::Count(_));
    // 人數百家, 幾五家 name no number.
    part.name |= number.form.is_han() && last(part.before).is_some_and(|it| "數幾".contains(it));
    // 每萬人 and 每10萬人 are what something is reckoned by.
    part.name |= last(part.before) == Some('每') && counts;
    if number.form == Form::Scale {
        // A unit in brackets: 產值（億元）.
        part.name |= matches!(last(part.before), Some('（' | '('))
            && matches!(first(part.rest), Some('）' | ')'));
        // 億元, 百畝 and 百億 count, and so do 百餘家 and 近百家; 千家萬戶 does not.
        let above = matches!(last(part.before), Some('上' | '過'));
        if above {
            part.qualifier = Qualifier::Over;
        }
        let qualified = infixed || above || qualifiers::before(part.before, &part.unit).is_some();
        let small = counts && number.scale < 1e8 || part.unit == Unit::Ton;
        part.name |= small && !qualified || matches!(part.unit, Unit::Rank | Unit::Year);
        // 萬元生產總值能耗 is reckoned by 萬元.
        let per = ["gdp", "生產總值", "地區生產", "工業增加值", "產值能耗"];
        part.name |= per.iter().any(|word| strip(part.rest, word).is_some());
        // 十元 is ten yuan, 百元 and 萬元 are what something is reckoned in.
        let lone = (100.0..=1e4).contains(&number.scale) && matches!(part.unit, Unit::Currency(_));
        part.name |= lone && !qualified && qualifiers::after(part.rest, &part.unit).is_none();
    }
    // 二期, 二次創業: 二 before a measure word is an ordinal.
    part.name |= counts && number.value == 2.0 && number.lead == '二';
    // 專欄3 is a heading, whatever follows.
    part.name |= counts
        && last(part.before).is_some_and(|it| HEADING_LASTS.may_have(it))
        && ends_with_any(part.before, HEADINGS);
    // “雙千億” is a programme, 七通一平 the readiness of a site.
    part.name |= match last(part.before) {
        Some('雙') => number.form == Form::Scale,
        Some('通') => number.form == Form::Han && part.unit == Unit::SquareMetre,
        _ => false,
    };
    // 五年規劃 is a kind of plan.
    part.name |= part.unit == Unit::Year && starts_with_any(part.rest, PLANS) && !spelled_out(part);
    part.name |= part.unit == Unit::Year && strip_end(part.before, "第").is_some();
    part.change = part.unit == Unit::Multiple;
}

/// 一個半月, 兩個多月, 兩個半小時: the measure word stands apart from its noun.
fn month<'a>(before: &'a str, number: Number, behind: &'a str) -> Option<Candidate<'a>> {
    let rest = strip(behind, "個")?;
    let (more, rest) = match first(rest)? {
        '半' => (0.5, skip(rest)),
        '多' | '餘' => (0.0, skip(rest)),
        _ => return None,
    };
    let (unit, rest) = match strip(rest, "月") {
        Some(rest) => (Unit::Month, rest),
        None => {
            let (named, behind) = unit(rest, false)?;
            let apart = ["小時", "百分點"]
                .iter()
                .any(|word| strip(rest, word).is_some());
            (named.unit, apart.then_some(behind)?)
        }
    };
    let mut part = Candidate::new(number.value + more, unit, before, rest);
    if more == 0.0 {
        part.qualifier = Qualifier::Over;
    }
    Some(part)
}

/// 兩年半, 三畝半, 九成五: what follows the unit still counts. `factor` is the size of the unit.
fn half(part: &mut Candidate<'_>, factor: f64) {
    match &part.unit {
        Unit::Count(word) if !matches!(word.as_str(), "小時" | "小时" | "層" | "层") => {}
        Unit::Ratio => {
            if let Some(rest) = strip(part.rest, "半") {
                part.value += 0.05;
                part.rest = rest;
            } else if let Some((digit, rest)) = numeral(part.rest)
                && digit.form == Form::Han
                && (1.0..10.0).contains(&digit.value)
                && part.rest.len() - rest.len() == 3
                && part.value < 1.0
            {
                part.value = times(part.value * 100.0 + digit.value, 0.01);
                part.rest = rest;
            }
        }
        Unit::Currency(_) | Unit::Percent | Unit::PercentagePoint | Unit::Rank => {}
        _ => {
            let rest = strip(part.rest, "半");
            if let Some(rest) = rest.filter(|it| !first(it).is_some_and(begins_half)) {
                part.value += times(0.5, factor);
                part.rest = rest;
            }
        }
    }
}

/// Whether a character makes a word of a 半 before it: 半徑, 半成品, 半山坡.
fn begins_half(folded: char) -> bool {
    has_letter(
        "年數徑島山導成月天日小個邊坡掛挂封開公百夜程途空壁截自脫脱球場點時圓工職價",
        folded,
    )
}

/// 元 and 圓, which are the money of the place, with no other name behind.
fn plain_yuan(behind: &str, rest: &str) -> bool {
    let word = &behind[..behind.len() - rest.len()];
    matches!(word, "元" | "圓" | "圆" | "塊錢" | "块钱")
}

/// Whether a span of years is counted out, and not the name of a plan.
fn spelled_out(part: &Candidate<'_>) -> bool {
    last(part.before).is_some_and(|it| "用過去近未來這".contains(it))
}

/// Multiplies without leaving noise: 2.5 million, 0.1 of 七成.
pub fn times(value: f64, factor: f64) -> f64 {
    let tidy = |value: f64| {
        let nearest = value.round();
        if (value - nearest).abs() <= value.abs() * 1e-14 {
            nearest
        } else {
            value
        }
    };
    if factor > 1.0 {
        return tidy(value * factor);
    }
    if factor < 1.0 {
        value / (1.0 / factor).round()
    } else {
        value * factor
    }
}
