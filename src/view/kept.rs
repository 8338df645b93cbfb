//! Figures in plain texts, kept on one line with what belongs to them.

/// How the words begin that belong to the number before them.
const UNITS: [&str; 7] = ["bn", "billion", "million", "m²", "m³", "km", "ha "];

/// A text in which no line ends between a sign or currency and its number, or a number and its unit. Chinese has no
/// spaces there; style sheets keep its phrases together.
pub fn kept(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut last = ' ';
    for (at, letter) in text.char_indices() {
        let behind = &text[at + letter.len_utf8()..];
        let joined = letter == ' '
            && match last {
                '0'..='9' => UNITS.iter().any(|unit| behind.starts_with(unit)),
                '≥' | '≤' | '≈' => true,
                'A'..='Z' => behind.starts_with(|next: char| next.is_ascii_digit()),
                _ => false,
            };
        kept.push(if joined { '\u{a0}' } else { letter });
        last = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stays_with_its_unit() {
        for (text, expected) in [
            (
                "2020 would bring CNY 361.1 bn, CNY 61.1 bn short.",
                "2020 would bring CNY_361.1_bn, CNY_61.1_bn short.",
            ),
            ("≥ CNY 120 bn, up 84%", "≥_CNY_120_bn, up 84%"),
            ("to reach CNY 300 billion", "to reach CNY_300_billion"),
            ("5 million m² of housing", "5_million m² of housing"),
            ("2147億元，超出611億元。", "2147億元，超出611億元。"),
            ("in 2017 and bn", "in 2017 and bn"),
            ("", ""),
        ] {
            assert_eq!(kept(text).replace('\u{a0}', "_"), expected);
        }
    }
}
