//! The digits of a numeral before any scale word, Arabic or Chinese, with separators and decimals.

use crate::figure::quantity::rounding::power_of_ten;
use crate::language::script::first;
use crate::language::script::fold;
use crate::language::script::is_han;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Digits alone, so many of them: 2017
    Digits(usize),
    /// Digits with separators or decimals or scale words
    Arabic,
    /// Chinese numerals
    Han,
    /// Chinese digits one by one, so many of them: 二〇一七
    HanDigits(usize),
    /// A scale word without a coefficient: 億, 百億
    Scale,
}

impl Form {
    pub fn is_han(self) -> bool {
        matches!(self, Form::Han | Form::HanDigits(_) | Form::Scale)
    }

    /// Whether it can be a year: four digits and nothing else.
    pub fn is_four_digits(self) -> bool {
        matches!(self, Form::Digits(4) | Form::HanDigits(4))
    }
}

/// Digits and decimals before any scale: `mantissa` ÷ 10^`decimals`.
#[derive(Clone, Copy, Debug)]
pub struct Coefficient {
    pub mantissa: f64,
    pub decimals: i32,
    pub form: Form,
    /// Two neighbouring Chinese digits, 七八: the second is the upper end
    pub spread: bool,
}

impl Coefficient {
    /// Scaled before it is divided, so that 1.8萬 is 18000 to the last bit.
    pub fn times(self, scale: f64) -> f64 {
        self.mantissa * scale / power_of_ten(self.decimals)
    }
}

/// More digits than those of 10^18 are no quantity.
pub const LONGEST: usize = 19;

/// Reads the digits at the start of `text`.
pub fn coefficient(text: &str) -> Option<(Coefficient, &str)> {
    // 4萬零213
    let behind = text
        .strip_prefix('零')
        .filter(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    arabic(behind.unwrap_or(text)).or_else(|| han(text))
}

/// Digits with commas before each three, and decimals.
fn arabic(text: &str) -> Option<(Coefficient, &str)> {
    let mut digits = Digits::default();
    let mut rest = digits.take(text, digit);
    let whole = digits.count;
    if whole == 0 || whole > LONGEST {
        return None;
    }
    let mut plain = true;
    while let (Some(after), true) = (rest.strip_prefix([',', '\'']), whole <= 3) {
        let mut group = Digits::default();
        let next = group.take(after, digit);
        if group.count != 3 || digits.count + 3 > LONGEST {
            break;
        }
        digits.mantissa = digits.mantissa * 1000 + group.mantissa;
        digits.count += 3;
        plain = false;
        rest = next;
    }
    // Spaces part the thousands only where a unit follows; elsewhere they part cells.
    if plain && let Some((spaced, after)) = thousands(digits, rest) {
        digits = spaced;
        rest = after;
        plain = false;
    }
    let before = digits.count;
    if let Some(after) = rest.strip_prefix(['.', '．']) {
        let mut decimals = digits;
        let next = decimals.take(after, digit);
        // 2017.3.5 is a date.
        let dotted = whole == 4
            && decimals.count <= 6
            && next.starts_with(['.', '．'])
            && first(skip(next)).and_then(digit).is_some();
        if decimals.count > before && decimals.count <= LONGEST && !dotted {
            digits = decimals;
            rest = next;
            plain = false;
        }
    }
    let form = if plain {
        Form::Digits(digits.count)
    } else {
        Form::Arabic
    };
    let decimals = (digits.count - before) as i32;
    Some((
        Coefficient {
            mantissa: digits.mantissa as f64,
            decimals,
            form,
            spread: false,
        },
        rest,
    ))
}

/// The groups of three digits behind spaces: 1 048萬, 2 305.6億.
fn thousands(first: Digits, text: &str) -> Option<(Digits, &str)> {
    let mut digits = first;
    let mut rest = text;
    while digits.count + 3 <= LONGEST
        && let Some(after) = rest.strip_prefix(' ')
    {
        let mut group = Digits::default();
        let next = group.take(after, digit);
        if group.count != 3 {
            break;
        }
        digits.mantissa = digits.mantissa * 1000 + group.mantissa;
        digits.count += 3;
        rest = next;
    }
    let decimals = rest
        .strip_prefix('.')
        .map(|it| it.trim_start_matches(|next: char| next.is_ascii_digit()));
    let unit = decimals.unwrap_or(rest).starts_with(is_han);
    (first.count <= 3 && digits.count > first.count && digits.count <= LONGEST && unit)
        .then_some((digits, rest))
}

/// Chinese digits, one or several, and decimals behind 點.
fn han(text: &str) -> Option<(Coefficient, &str)> {
    let mut digits = Digits::default();
    let mut rest = digits.take(text, han_digit);
    // 陸 is six only where a financial scale follows: 陸佰, but not 陸地.
    if digits.count == 0
        && first(text) == Some('陸')
        && first(skip(text)).is_some_and(|next| matches!(next, '拾' | '佰' | '仟'))
    {
        digits.mantissa = 6;
        digits.count = 1;
        rest = skip(text);
    }
    let count = digits.count;
    // 零 joins the parts of a numeral: 一百零五.
    let leading = text.starts_with(['零', '〇']);
    if count == 0 || count > LONGEST {
        return None;
    }
    let mut form = Form::HanDigits(if leading { 1 } else { count });
    if first(rest) == Some('點') {
        let mut decimals = digits;
        let next = decimals.take(skip(rest), han_digit);
        if decimals.count > count && decimals.count <= LONGEST {
            digits = decimals;
            rest = next;
            form = Form::Han;
        }
    }
    let decimals = (digits.count - count) as i32;
    let (tens, ones) = (digits.mantissa / 10, digits.mantissa % 10);
    let spread = form == Form::HanDigits(2) && tens >= 1 && ones == tens + 1;
    if spread {
        digits.mantissa = tens;
        form = Form::HanDigits(1);
    }
    Some((
        Coefficient {
            mantissa: digits.mantissa as f64,
            decimals,
            form,
            spread,
        },
        rest,
    ))
}

/// The Chinese decimals behind 點, at the start of `text`; what goes on with a scale or 分 is a time of day.
pub fn decimals(text: &str) -> Option<(Coefficient, &str)> {
    if first(text) != Some('點') {
        return None;
    }
    let mut digits = Digits::default();
    let rest = digits.take(skip(text), han_digit);
    let time = first(rest).is_some_and(|next| matches!(next, '十' | '分' | '刻' | '鐘' | '整'));
    (!time && (1..=LONGEST).contains(&digits.count)).then_some((
        Coefficient {
            mantissa: digits.mantissa as f64,
            decimals: digits.count as i32,
            form: Form::Han,
            spread: false,
        },
        rest,
    ))
}

#[derive(Clone, Copy, Default)]
struct Digits {
    /// Right for as many digits as a quantity may have; it does not overflow with more.
    mantissa: u64,
    count: usize,
}

impl Digits {
    fn take<'a>(&mut self, text: &'a str, digit: fn(char) -> Option<u32>) -> &'a str {
        let mut rest = text.chars();
        let mut read = rest.clone();
        while let Some(value) = read.next().and_then(|character| digit(fold(character))) {
            self.mantissa = self
                .mantissa
                .wrapping_mul(10)
                .wrapping_add(u64::from(value));
            self.count += 1;
            rest = read.clone();
        }
        rest.as_str()
    }
}

fn digit(folded: char) -> Option<u32> {
    folded.to_digit(10)
}

/// The value of a folded Chinese digit.
pub fn han_digit(folded: char) -> Option<u32> {
    Some(match folded {
        '〇' | '零' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '兩' | '貳' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// The text behind its first character.
pub fn skip(text: &str) -> &str {
    let mut rest = text.chars();
    rest.next();
    rest.as_str()
}

#[cfg(test)]
mod tests {
    use super::Form;
    use super::coefficient;

    #[test]
    fn digits_are_read_up_to_the_first_other_character() {
        for (text, value, form, rest) in [
            ("2147億", 2147.0, Form::Digits(4), "億"),
            ("2,147億", 2147.0, Form::Arabic, "億"),
            ("2,14", 2.0, Form::Digits(1), ",14"),
            ("2,1478", 2.0, Form::Digits(1), ",1478"),
            ("106.9%", 106.9, Form::Arabic, "%"),
            ("３．５", 3.5, Form::Arabic, ""),
            ("二〇一七年", 2017.0, Form::HanDigits(4), "年"),
            ("三點五", 3.5, Form::Han, ""),
            ("123456789012345", 123456789012345.0, Form::Digits(15), ""),
        ] {
            let (found, after) = coefficient(text).expect(text);
            assert_eq!(
                (found.times(1.0), found.form, after),
                (value, form, rest),
                "{text}"
            );
        }
        for text in ["", "億", "12345678901234567890", ".5", ",5"] {
            assert!(coefficient(text).is_none(), "{text}");
        }
    }
}
