//! The number that a paragraph starts with, if it is a point of a list.

/// A point's number and the manner in which it is written; points of one list share the manner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Enumerator {
    pub number: usize,
    pub style: Style,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// 一是
    Is,
    /// 一、
    Comma,
    /// （一）
    Bracketed,
    /// 第一，  第一章
    Ordinal,
    /// 1.  1、  1)
    Digits,
    /// (1)
    BracketedDigits,
    /// First,
    Words,
}

impl Style {
    pub const COUNT: usize = 7;
}

/// Reads the enumerator at the start of a paragraph.
pub fn enumerator(paragraph: &str) -> Option<Enumerator> {
    let text = paragraph.trim_start();
    if let Some(inner) = text.strip_prefix(['（', '(']) {
        let bracketed = |rest: &str| rest.starts_with(['）', ')']);
        if let Some((number, rest)) = digits(inner) {
            return made(bracketed(rest), number, Style::BracketedDigits);
        }
        let (number, rest) = han(inner)?;
        return made(bracketed(rest), number, Style::Bracketed);
    }
    if let Some((number, rest)) = digits(text) {
        // A decimal such as 2.5 is no enumerator.
        let after = rest.strip_prefix(['.', '、', ')', '）'])?;
        return made(
            !after.starts_with(|next: char| next.is_ascii_digit()),
            number,
            Style::Digits,
        );
    }
    if let Some(after) = text.strip_prefix('第') {
        let (number, rest) = han(after)?;
        return made(
            rest.starts_with(['，', '、', ',', '：', '章', '節', '节', '部']),
            number,
            Style::Ordinal,
        );
    }
    if let Some((number, rest)) = han(text) {
        if rest.starts_with('是') {
            return made(true, number, Style::Is);
        }
        return made(rest.starts_with(['、', '.']), number, Style::Comma);
    }
    let index = WORDS.iter().position(|words| {
        words.iter().any(|word| {
            text.strip_prefix(word)
                .is_some_and(|rest| rest.starts_with([',', ':', ' ']))
        })
    })?;
    made(true, index + 1, Style::Words)
}

fn made(holds: bool, number: usize, style: Style) -> Option<Enumerator> {
    holds.then_some(Enumerator { number, style })
}

/// One or two digits.
fn digits(text: &str) -> Option<(usize, &str)> {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    (1..=2).contains(&end).then_some(())?;
    Some((number.parse().ok()?, rest))
}

/// 一 to 九十九.
fn han(text: &str) -> Option<(usize, &str)> {
    let mut number = 0;
    let mut rest = text;
    let mut tens = false;
    while let Some(next) = rest.chars().next() {
        match (
            next,
            "一二三四五六七八九".chars().position(|digit| digit == next),
        ) {
            ('十', _) if !tens => {
                number = if number == 0 { 10 } else { number * 10 };
                tens = true;
            }
            (_, Some(digit)) if number % 10 == 0 => number += digit + 1,
            _ => break,
        }
        rest = &rest[next.len_utf8()..];
    }
    (number > 0).then_some((number, rest))
}

const WORDS: &[&[&str]] = &[
    &["First", "Firstly", "I."],
    &["Second", "Secondly", "II."],
    &["Third", "Thirdly", "III."],
    &["Fourth", "Fourthly", "IV."],
    &["Fifth", "Fifthly", "V."],
    &["Sixth", "Sixthly", "VI."],
    &["Seventh", "Seventhly", "VII."],
    &["Eighth", "Eighthly", "VIII."],
    &["Ninth", "Ninthly", "IX."],
    &["Tenth", "Tenthly", "X."],
];

#[cfg(test)]
mod tests {
    use super::Style;
    use super::enumerator;

    #[test]
    fn points_are_read_and_prose_is_not() {
        for (text, expected) in [
            ("一是進位", Some((1, Style::Is))),
            ("十是", Some((10, Style::Is))),
            ("十二是", Some((12, Style::Is))),
            ("二十一、", Some((21, Style::Comma))),
            ("（三）", Some((3, Style::Bracketed))),
            ("(3)", Some((3, Style::BracketedDigits))),
            ("第二，", Some((2, Style::Ordinal))),
            ("第一章 總則", Some((1, Style::Ordinal))),
            ("1. Growth", Some((1, Style::Digits))),
            ("1、增長", Some((1, Style::Digits))),
            ("2.5%", None),
            ("2017年", None),
            ("110個", None),
            ("二十八中", None),
            ("十九大", None),
            ("第二附屬醫院", None),
            ("Second, the", Some((2, Style::Words))),
            ("Seconds", None),
            ("（開發區）", None),
            ("", None),
        ] {
            let found = enumerator(text).map(|found| (found.number, found.style));
            assert_eq!(found, expected, "{text}");
        }
    }
}
