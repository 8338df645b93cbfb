//! Parts of a whole and doublings: 1/3, 三分之一, 百分之五, 七成, 一半, 翻番, 翻兩番.

use crate::figure::numeral::Number;
use crate::figure::numeral::before::signed;
use crate::figure::numeral::digits::Form;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::english;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::last;
use crate::language::script::strip;
use crate::language::script::strip_end;

/// Phrases that are figures without being numerals.
pub fn phrase<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    if let Some(behind) = strip(text, "翻") {
        let behind = strip(behind, "了").unwrap_or(behind);
        let (qualifier, behind) = HOW_OFTEN
            .iter()
            .find_map(|(word, qualifier)| Some((*qualifier, strip(behind, word)?)))
            .unwrap_or((Qualifier::Exact, behind));
        let (times, behind) = match numeral(behind) {
            Some((number, rest)) => (number.value, rest),
            None => (1.0, behind),
        };
        let rest = strip(behind, "番")?;
        let (times, rest) = match strip(rest, "半") {
            Some(rest) => (times + 0.5, rest),
            None => (times, rest),
        };
        let mut part = Candidate::new(libm::exp2(times), Unit::Multiple, before, rest);
        part.change = true;
        part.qualifier = qualifier;
        part.name = !(0.1..=10.0).contains(&times);
        return Some(part);
    }
    if let Some(rest) = strip(text, "一番").filter(|_| strip_end(before, "翻了").is_some()) {
        return Some(Candidate::new(2.0, Unit::Multiple, before, rest));
    }
    if let Some(rest) = strip(text, "一半") {
        return Some(Candidate::new(0.5, Unit::Ratio, before, rest));
    }
    if let Some(part) = half(before, text) {
        return Some(part);
    }
    english::phrase(before, text)
}

/// What may stand between 翻 and its number.
const HOW_OFTEN: &[(&str, Qualifier)] = &[
    ("近", Qualifier::About),
    ("將近", Qualifier::About),
    ("約", Qualifier::About),
    ("超過", Qualifier::Over),
    ("超", Qualifier::Over),
    ("逾", Qualifier::Over),
];

/// 半年, 半數, 過半: a half that is counted.
fn half<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    let rest = strip(text, "半")?;
    let of = |value, unit, rest| Some(Candidate::new(value, unit, before, rest));
    // 上半年 is a period, 大半年 and 前半個月 are no measures.
    let partial = last(before).is_some_and(|it| "上下前後大小東西南北對一兩多各".contains(it));
    if partial {
        return None;
    }
    if let Some(rest) =
        strip(rest, "年").filter(|rest| !first(rest).is_some_and(|it| "度報刊".contains(it)))
    {
        return of(0.5, Unit::Year, rest);
    }
    if let Some(rest) = strip(rest, "個月") {
        return of(0.5, Unit::Month, rest);
    }
    if let Some(rest) = strip(rest, "數").filter(|rest| first(rest) != Some('學')) {
        return of(0.5, Unit::Ratio, rest);
    }
    let over = strip_end(before, "過").or_else(|| strip_end(before, "逾"));
    let ends = first(rest).is_none_or(|it| "，。；、,;的）)".contains(it));
    if let Some(earlier) = over.filter(|_| ends) {
        let mut part = Candidate::new(0.5, Unit::Ratio, earlier, rest);
        part.qualifier = Qualifier::Over;
        return Some(part);
    }
    None
}

/// The fraction that starts with `number`.
pub fn fraction<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Candidate<'a>> {
    if number.value.fract() != 0.0 || number.value < 1.0 {
        return None;
    }
    // 六成為 is a share where a clause begins with it, 成為 behind other words.
    if number.form == Form::Han
        && (2.0..10.0).contains(&number.value)
        && let Some(behind) = strip(rest, "成").filter(|behind| first(behind) == Some('為'))
        && last(before).is_none_or(|it| "，。；、,;中約近逾超達有和及占 \n".contains(it))
    {
        return Some(Candidate::new(
            number.value / 10.0,
            Unit::Ratio,
            before,
            behind,
        ));
    }
    // 三分之一; the idiom 三分天下有其一 says the same.
    for middle in ["分之", "分天下有其", "分天下居其"] {
        let Some((part, rest)) = strip(rest, middle).and_then(numeral) else {
            continue;
        };
        if number.value != 100.0 {
            let value = part.value / number.value;
            return Some(Candidate::new(value, Unit::Ratio, before, rest));
        }
        let (before, negative) = signed(before);
        let value = if negative { -part.value } else { part.value };
        return Some(Candidate::new(value, Unit::Percent, before, rest));
    }
    let Form::Digits(1..=3) = number.form else {
        return None;
    };
    // Candidate of a date or of a chain of numbers: 2017/3/5, 24/7/365.
    if before.ends_with(['/', '／', '-']) {
        return None;
    }
    let behind = rest.strip_prefix(['/', '／', '⁄'])?;
    let (whole, rest) = numeral(behind)?;
    let closed = !first(rest).is_some_and(|next| next.is_ascii_alphanumeric() || next == '/');
    let proper = matches!(whole.form, Form::Digits(1..=3)) && number.value < whole.value;
    (closed && proper)
        .then(|| Candidate::new(number.value / whole.value, Unit::Ratio, before, rest))
}
