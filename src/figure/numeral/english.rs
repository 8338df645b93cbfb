//! Whole numbers in English words.

use crate::language::script::strip;

/// Zero to ninety-nine, hundreds and thousands of them.
pub fn cardinal(text: &str) -> Option<(f64, &str)> {
    let (mut value, mut rest) = small(text).or_else(|| one(text))?;
    for (word, scale) in [("hundred", 100.0), ("thousand", 1000.0)] {
        if let Some(behind) = rest.strip_prefix(' ').and_then(|rest| word_of(rest, word)) {
            value *= scale;
            rest = behind;
        }
    }
    Some((value, rest))
}

/// "one" and "a", which count only scales: "one hundred", "a million", "one per cent".
fn one(text: &str) -> Option<(f64, &str)> {
    let rest = word_of(text, "one").or_else(|| word_of(text, "a"))?;
    let next = rest.strip_prefix(' ')?;
    let scales = [
        "hundred", "thousand", "million", "billion", "trillion", "percent",
    ];
    let scaled = scales.iter().any(|word| word_of(next, word).is_some());
    let percent = strip(text, "one").is_some() && strip(next, "per cent").is_some();
    (scaled || percent).then_some((1.0, rest))
}

pub fn small(text: &str) -> Option<(f64, &str)> {
    if let Some(rest) = word_of(text, "a dozen") {
        return Some((12.0, rest));
    }
    for (index, word) in TENS.iter().enumerate() {
        let Some(rest) = strip(text, word) else {
            continue;
        };
        let tens = (index as f64 + 2.0) * 10.0;
        let ones = rest.strip_prefix(['-', ' ']).and_then(|rest| {
            let (index, behind) = ONES[..9]
                .iter()
                .enumerate()
                .find_map(|(index, word)| Some((index, word_of(rest, word)?)))?;
            Some((index as f64 + 1.0, behind))
        });
        if let Some((ones, rest)) = ones {
            return Some((tens + ones, rest));
        }
        return word_of(text, word).map(|rest| (tens, rest));
    }
    let (index, rest) = ONES
        .iter()
        .enumerate()
        .skip(1)
        .find_map(|(index, word)| Some((index, word_of(text, word)?)))?;
    Some((index as f64 + 1.0, rest))
}

/// What follows a whole word at the start of `text`, in either case.
pub fn word_of<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    strip(text, word).filter(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
}

pub const ONES: [&str; 19] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];

pub const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
