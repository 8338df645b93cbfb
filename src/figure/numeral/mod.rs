//! Numerals: Arabic, Chinese and mixed, as a value and the rest of the text.
//!
//! `2,147`, `1.8萬`, `3.2千億`, `2億5000萬`, `一億二千萬`, `二〇一七`, `百億`.

pub(crate) mod before;
pub(crate) mod digits;
pub(crate) mod english;
pub(crate) mod scale;

use crate::figure::lexicon::units::unit;
use crate::figure::numeral::digits::Coefficient;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::digits::coefficient;
use crate::figure::numeral::digits::decimals;
use crate::figure::numeral::digits::han_digit;
use crate::figure::numeral::digits::skip;
use crate::figure::numeral::scale::prefixes;
use crate::figure::numeral::scale::scale_word;
use crate::figure::numeral::scale::tens;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::rounding::power_of_ten;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::fold;
use crate::language::script::has_letter;
use crate::language::script::strip;

/// A numeral, read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Number {
    pub value: f64,
    /// The product of the scale words behind the last digits, 1 without any: 1e8 for 2147億
    pub scale: f64,
    /// How it is written
    pub form: Form,
    /// What a word before a scale says: 200餘萬 and 十幾億 are more, 十來億 is about so much
    pub infix: Option<Qualifier>,
    /// The upper end of 七八 and 三四十, which name two numbers at once
    pub upper: Option<f64>,
    /// The character that it starts with, folded
    pub lead: char,
}

/// Reads the numeral at the start of `text`. What looks like one and is none (十三五, forty digits
/// in a row) gives `None`; [`run`] tells how far it goes.
pub fn number(text: &str) -> Option<(Number, &str)> {
    let mut rest = text;
    let mut infix = None;
    let mut total = 0.0;
    // What has been read since the last of 萬, 億 and 兆, and the coefficient still without scale.
    let mut section = 0.0;
    let mut pending: Option<Coefficient> = None;
    let mut form = None;
    let mut scale = 1.0;
    // The last small and large scale: both must fall.
    let mut small = f64::INFINITY;
    let mut large = f64::INFINITY;
    let mut zero = false;
    // What one more of the digits read would add, where they name two numbers at once.
    let mut spread: Option<f64> = None;
    // What stood before the last digits: the text from there, and the form.
    let mut earlier = (text, None);
    loop {
        if pending.is_none()
            && let Some((coefficient, after)) = coefficient(rest)
        {
            // 億 takes a further part only in the same manner of writing: 2億5000萬.
            let goes_on = form.is_none() || scale > 1.0;
            if !goes_on {
                return None;
            }
            earlier = (rest, form);
            form = Some(match form {
                None => coefficient.form,
                Some(Form::Scale | Form::Han | Form::HanDigits(_)) if coefficient.form.is_han() => {
                    Form::Han
                }
                Some(_) => Form::Arabic,
            });
            zero = rest.starts_with(['零', '〇']);
            spread = coefficient.spread.then_some(1.0);
            pending = Some(coefficient);
            rest = after;
            continue;
        }
        // 廿 and 卅 are digit and scale in one.
        if pending.is_none()
            && small > 10.0
            && form.is_none_or(Form::is_han)
            && let Some(tens) = first(rest).and_then(tens)
        {
            section += tens;
            small = 10.0;
            scale = 10.0;
            form = Some(Form::Han);
            rest = skip(rest);
            continue;
        }
        // 一百二十點五: decimals behind a scale, but not the minutes of 十點五十分.
        if pending.is_none()
            && form == Some(Form::Han)
            && small.is_finite()
            && let Some((decimals, after)) = decimals(rest)
        {
            pending = Some(decimals);
            spread = None;
            rest = after;
            continue;
        }
        let said = first(rest).and_then(infixed).filter(|_| form.is_some());
        let from = if said.is_some() { skip(rest) } else { rest };
        let from = of_hundred_millions(from).unwrap_or(from);
        let Some(word) = first(from).and_then(scale_word) else {
            break;
        };
        // 一百幾十 are a hundred and two tens at least.
        let several = first(rest) == Some('幾') && pending.is_none() && word < small;
        if said.is_some() && word < 1e4 && !several {
            break;
        }
        // 27.4千米, 124兆瓦: the word belongs to the unit.
        if form.is_some() && prefixes(from, form) {
            break;
        }
        if word < 1e4 {
            if word >= small {
                break;
            }
            small = word;
            section += match pending.take() {
                Some(digits) if !zero || digits.mantissa > 0.0 || total + section == 0.0 => {
                    digits.times(word)
                }
                None if several => 2.0 * word,
                // 零十五 is fifteen: the 零 only joins.
                _ => word,
            };
            scale = word;
        } else {
            let digits = pending.map_or(0.0, |it| it.mantissa / power_of_ten(it.decimals));
            if word >= large && section == 0.0 && pending.is_none() {
                // 萬億: the scale of all before it.
                total *= word;
                scale *= word;
                large = if word > large { large * word } else { large };
            } else if word > large && (section > 0.0 || zero || digits >= 100.0) {
                // 一萬五千億: so is the last word of a numeral whose words fall before it.
                total = tidy((total + section + digits) * word);
                scale = if pending.take().is_none() { scale } else { 1.0 } * word;
                large = word;
            } else if word >= large {
                // 3億5億: the last digits begin another number.
                if pending.take().is_some() && section == 0.0 {
                    (rest, form) = earlier;
                    spread = None;
                    break;
                }
                return None;
            } else {
                // 3.2千億: both words scale the same digits.
                let joint = if pending.is_none() && section > 0.0 && small.is_finite() {
                    scale
                } else {
                    1.0
                };
                pending = None;
                section += digits;
                let whole = if section == 0.0 { 1.0 } else { section };
                total += tidy(whole * word);
                scale = joint * word;
                large = word;
            }
            section = 0.0;
            small = f64::INFINITY;
        }
        infix = infix.or(said);
        form = Some(match form {
            // 十 is a number by itself, as 百 and 億 hardly are.
            None if word == 1e1 => Form::Han,
            None | Some(Form::Scale) => Form::Scale,
            Some(Form::Digits(_) | Form::Arabic) => Form::Arabic,
            Some(Form::Han | Form::HanDigits(_)) => Form::Han,
        });
        spread = spread.map(|step| step * word);
        rest = skip(from);
    }
    // 14萬一平方米: the last 一 is of the unit that is paid for.
    let one = |it: Coefficient| {
        it.mantissa == 1.0 && matches!(it.form, Form::Digits(1) | Form::HanDigits(1))
    };
    let priced = pending.is_some_and(one) && !zero && scale >= 100.0 && is_priced(rest, earlier.1);
    if priced {
        pending = None;
        (rest, form) = earlier;
    }
    // 億億億 without end is no quantity.
    let mut form = form.filter(|_| total < 1e24)?;
    // 兆 alone is the name of a firm.
    if form == Form::Scale && first(text) == Some('兆') {
        return None;
    }
    if let Some(last) = pending {
        // 三千五 is 3500, 三千零五 is 3005; 十三五 is a plan.
        let colloquial = last.form == Form::HanDigits(1) && scale >= 100.0 && !zero && !last.spread;
        total += section + last.times(if colloquial { scale / 10.0 } else { 1.0 });
        if !colloquial && scale > 1.0 && matches!(last.form, Form::HanDigits(2..)) && !zero {
            return None;
        }
        scale = 1.0;
    } else {
        total += section;
    }
    if form == Form::HanDigits(1) {
        form = Form::Han;
    }
    // A numeral that runs on is another thing: 十三五.
    if !priced && first(rest).is_some_and(|next| han_digit(next).is_some()) && form.is_han() {
        return None;
    }
    Some((
        Number {
            value: total,
            scale,
            form,
            infix,
            upper: spread.map(|step| total + step),
            lead: first(text)?,
        },
        rest,
    ))
}

/// What a word between a numeral and its scale or unit says.
fn infixed(folded: char) -> Option<Qualifier> {
    match folded {
        '餘' | '多' | '幾' | '數' => Some(Qualifier::Over),
        '來' => Some(Qualifier::About),
        _ => None,
    }
}

/// The 億 of 3個億, which no unit follows: 3個億元項目 are three projects.
fn of_hundred_millions(text: &str) -> Option<&str> {
    let from = text.strip_prefix(['個', '个', '箇'])?;
    let behind = strip(from, "億")?;
    first(behind)
        .is_none_or(|it| has_letter("，。；、,;）)的左上", it))
        .then_some(from)
}

/// Whether a unit is one that something is paid for, behind a price in digits or in Chinese numerals.
fn is_priced(text: &str, form: Option<Form>) -> bool {
    match unit(text, false).map(|it| it.0.unit) {
        Some(Unit::Count(_)) => !form.is_some_and(Form::is_han),
        Some(unit) => PRICED.contains(&unit),
        None => false,
    }
}

const PRICED: &[Unit] = &[
    Unit::Mu,
    Unit::Hectare,
    Unit::SquareMetre,
    Unit::SquareKilometre,
    Unit::CubicMetre,
    Unit::Metre,
    Unit::Kilometre,
    Unit::Ton,
    Unit::KilowattHour,
    Unit::Year,
    Unit::Month,
    Unit::Day,
];

/// The text behind a run of numerals, for going on where [`number`] read none.
pub fn run(text: &str) -> &str {
    text.trim_start_matches(|character: char| {
        let folded = fold(character);
        starts_number(folded) && folded != '陸'
    })
}

/// Whether a numeral may start with this folded character.
pub fn starts_number(folded: char) -> bool {
    folded.is_ascii_digit()
        || han_digit(folded).is_some()
        || scale_word(folded).is_some()
        || tens(folded).is_some()
        || folded == '陸'
}

/// Takes off the noise that scaling a decimal such as 1.8 leaves in the last bits.
fn tidy(value: f64) -> f64 {
    let nearest = value.round();
    if (value - nearest).abs() <= value.abs() * 1e-15 {
        nearest
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::number;
    use super::run;

    #[test]
    fn what_is_no_numeral_is_passed_over() {
        for (text, rest) in [
            ("十三五規劃", "規劃"),
            ("1234567890123456789012億", ""),
            ("元", "元"),
            ("", ""),
        ] {
            assert_eq!(number(text), None, "{text}");
            assert_eq!(run(text), rest);
        }
    }

    #[test]
    fn a_numeral_keeps_its_last_scale() {
        for (text, value, scale) in [
            ("2147", 2147.0, 1.0),
            ("2147億", 2147e8, 1e8),
            ("億元", 1e8, 1e8),
            ("1.2萬億", 1.2e12, 1e12),
            ("兩千億", 2e11, 1e11),
            ("4300萬", 43e6, 1e4),
        ] {
            let found = number(text).expect(text).0;
            assert_eq!((found.value, found.scale), (value, scale), "{text}");
        }
    }
}
