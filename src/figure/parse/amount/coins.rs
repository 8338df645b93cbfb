//! What an amount of money goes on with in smaller coins: 50元6角3分, 兩美元又三美分, "2 dollars and 3 cents".

use crate::figure::numeral::Number;
use crate::figure::numeral::english::cardinal;
use crate::figure::numeral::number as numeral;
use crate::figure::quantity::unit::Currency;
use crate::language::script::first;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// The hundredths that stand behind an amount of a currency, and the text behind them.
///
/// Tenths are from one to nine, hundredths up to 99: 50元20角 and 5元100分 are two figures.
pub fn coins(text: &str, currency: Currency) -> Option<(f64, &str)> {
    let latin = text
        .starts_with(' ')
        .then(|| strip(text, " and "))
        .flatten();
    if let Some(rest) = latin {
        let rest = rest.trim_start_matches(' ');
        let (count, rest) = numeral(rest)
            .map(|(number, rest)| (number.value, rest))
            .or_else(|| cardinal(rest))?;
        let rest = strip_any(rest, &[" cents", " cent"])?;
        return (count.fract() == 0.0 && (1.0..100.0).contains(&count)).then_some((count, rest));
    }
    let text = strip_any(text, &["又", "零"]).unwrap_or(text);
    if let Some(names) = hundredths(currency) {
        let (number, rest) = numeral(text)?;
        let rest = strip_any(rest, names)?;
        return below(number, 100.0).then_some((number.value, rest));
    }
    let (number, rest) = numeral(text)?;
    let Some(behind) = strip_any(rest, &["角", "毛"]).filter(|_| below(number, 10.0)) else {
        let rest = fen(rest).filter(|_| below(number, 100.0))?;
        return Some((number.value, rest));
    };
    // 角落, 角度: no coin.
    if first(behind).is_some_and(|it| "落度色鬥逐".contains(it)) {
        return None;
    }
    let tenths = number.value * 10.0;
    let last = numeral(behind).and_then(|(number, rest)| {
        let rest = fen(rest).filter(|_| below(number, 10.0))?;
        Some((tenths + number.value, rest))
    });
    Some(last.unwrap_or_else(|| (tenths, strip(behind, "錢").unwrap_or(behind))))
}

/// Behind 分 or 分錢; 分別, 分鐘 and the like are other words.
fn fen(text: &str) -> Option<&str> {
    let behind = strip(text, "分")?;
    if let Some(rest) = strip(behind, "錢") {
        return Some(rest);
    }
    (!first(behind)
        .is_some_and(|it| "之別為局公店鐘工期享數散開解支管部子會校級貝離布成行".contains(it)))
    .then_some(behind)
}

/// What a hundredth is called where it has a name of its own.
fn hundredths(currency: Currency) -> Option<&'static [&'static str]> {
    match currency {
        Currency::UsDollar => Some(&["美分"]),
        Currency::Euro => Some(&["歐分"]),
        Currency::AustralianDollar => Some(&["澳分"]),
        Currency::Pound => Some(&["便士"]),
        _ => None,
    }
}

fn below(number: Number, limit: f64) -> bool {
    number.value.fract() == 0.0 && (1.0..limit).contains(&number.value)
}
