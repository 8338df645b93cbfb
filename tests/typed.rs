//! What is typed and what a report cites, read to the last bit, natively and in a browser: one answer.
//!
//! `cargo xtask test typed` runs it in Chromium, `cargo test --test typed` natively.

use zone_report::figure::NumberError;
use zone_report::figure::ParsedFigure;
use zone_report::figure::ReadError;
use zone_report::figure::Unit;
use zone_report::figure::Value;
use zone_report::figure::read;
use zone_report::figure::read_bound_sign;
use zone_report::figure::read_number;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Written, unit of the field, value in it, scale, unit as written, sign of a bound.
const TYPED: &str = include_str!("figures/typed.tsv");

/// Token, value, unit, bound, qualifier, kind.
const TOKENS: &str = include_str!("figures/tokens.tsv");

const NONE: &str = "-";

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn what_people_type_is_read() {
    check(TYPED, |[written, field, value, scale, unit, bound]| {
        let written = unescaped(written);
        let (sign, rest) = read_bound_sign(&written);
        let found = match read_number(rest) {
            Ok(typed) => {
                let factor = match (Unit::from_code(field), &typed.unit) {
                    (Some(field), Some(unit)) => unit.factor_to(&field),
                    _ => Some(1.0),
                };
                let number = match factor {
                    Some(factor) => same(typed.value * factor, value),
                    None => "another unit".to_owned(),
                };
                let unit = typed.unit.map_or(NONE.to_owned(), |unit| unit.code());
                match factor {
                    Some(_) => [number, same(typed.scale, scale), unit],
                    None => [number, NONE.to_owned(), NONE.to_owned()],
                }
            }
            Err(NumberError::NotANumber) => ["no number", NONE, NONE].map(str::to_owned),
            Err(NumberError::TooLarge) => ["too large", NONE, NONE].map(str::to_owned),
            Err(NumberError::Ambiguous) => ["ambiguous", NONE, NONE].map(str::to_owned),
        };
        let sign = sign.map_or(NONE, |bound| bound.code());
        let found = [&found[0], &found[1], &found[2], sign].join(" ");
        (found, [value, scale, unit, bound].join(" "))
    });
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn what_a_report_cites_is_read() {
    check(TOKENS, |[token, value, unit, bound, qualifier, kind]| {
        let found = match read(token) {
            Ok(reading) => [
                &value_of(&reading, value),
                &reading.quantity.unit.code(),
                reading.quantity.bound.code(),
                reading.qualifier.code(),
                reading.kind.code(),
            ]
            .join(" "),
            Err(ReadError::None) => format!("none {}", [NONE; 4].join(" ")),
            Err(ReadError::Several(count)) => {
                format!("several {count} {}", [NONE; 4].join(" "))
            }
        };
        (found, [value, unit, bound, qualifier, kind].join(" "))
    });
}

/// A date as ISO 8601, a range as `low..high`, else the number.
fn value_of(reading: &ParsedFigure, expected: &str) -> String {
    let (low, high) = expected.split_once("..").unwrap_or((expected, NONE));
    let written = |value, expected| match value {
        Value::Number(number) => same(number, expected),
        Value::Date(date) => date.iso(),
    };
    let value = written(reading.quantity.value, low);
    match reading.upper {
        Some(upper) => format!("{value}..{}", written(upper, high)),
        None => value,
    }
}

/// The expected digits if a number is what they say to the last bit, else the number's own.
fn same(found: f64, expected: &str) -> String {
    match expected.parse::<f64>() {
        Ok(number) if number.to_bits() == found.to_bits() => expected.to_owned(),
        _ => format!("{found:?}"),
    }
}

/// Holds each row of a table against what `read` finds, and tells of all that differ.
fn check(table: &str, read: impl Fn([&str; 6]) -> (String, String)) {
    let mut wrong = Vec::new();
    let rows = table.lines().skip(1).filter(|line| !line.starts_with('#'));
    for line in rows {
        let mut cells = line.split('\t');
        let row = [(); 6].map(|()| {
            cells
                .next()
                .unwrap_or_else(|| panic!("too few cells: {line}"))
        });
        let (found, expected) = read(row);
        if found != expected {
            wrong.push(format!("{}: {found}, expected {expected}", row[0]));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A cell with its `\u{a0}` as the character.
fn unescaped(cell: &str) -> String {
    let mut parts = cell.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape ends");
        let code = u32::from_str_radix(code, 16).expect("an escape is hexadecimal");
        text.push(char::from_u32(code).expect("an escape is a character"));
        text += rest;
    }
    text
}
