//! Tables as delimited text that no spreadsheet takes for formulas.
//!
//! Fields are quoted as in RFC 4180. A field that a spreadsheet would evaluate has an apostrophe before it, which
//! marks it as text: <https://owasp.org/www-community/attacks/CSV_Injection>.

/// A whole file, a record a line. Excel knows UTF-8 by its byte order mark, so that a file with more than ASCII
/// begins with one.
pub fn csv<S: AsRef<str>>(records: impl IntoIterator<Item = Vec<S>>) -> String {
    let mut text = String::new();
    for fields in records {
        text.push_str(&record(&fields, ','));
        text.push_str("\r\n");
    }
    if text.is_ascii() {
        text
    } else {
        ["\u{feff}", &text].concat()
    }
}

/// A record without the end of its line.
pub fn record<S: AsRef<str>>(fields: &[S], separator: char) -> String {
    let mut text = String::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.push(separator);
        }
        let field = field.as_ref();
        let mark = if is_formula(field) { "'" } else { "" };
        if field.contains([separator, '"', '\n', '\r']) {
            text.push_str(&["\"", mark, &field.replace('"', "\"\""), "\""].concat());
        } else {
            text.push_str(mark);
            text.push_str(field);
        }
    }
    text
}

/// Whether a spreadsheet would evaluate a field. A number may have a sign.
fn is_formula(field: &str) -> bool {
    let field = field.trim_start_matches([' ', '\u{a0}', '\u{3000}']);
    let first = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    field.starts_with(first) && !is_number(field)
}

/// Whether a field is digits, with a sign, separators, an exponent and a percent sign or without.
fn is_number(field: &str) -> bool {
    let digits = |text: &str, others: &[char]| {
        text.starts_with(|letter: char| letter.is_ascii_digit())
            && text
                .chars()
                .all(|letter| letter.is_ascii_digit() || others.contains(&letter))
    };
    let sign = ['+', '-'];
    let field = field.strip_suffix('%').unwrap_or(field);
    let field = field.strip_prefix(sign).unwrap_or(field);
    let (number, exponent) = field.split_once(['e', 'E']).unwrap_or((field, "0"));
    digits(number, &['.', ',']) && digits(exponent.strip_prefix(sign).unwrap_or(exponent), &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_a_number_or_a_text_and_never_a_formula() {
        for (field, written) in [
            ("", ""),
            ("達2147億元", "達2147億元"),
            ("a,b", "\"a,b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            // Numbers stay numbers.
            ("-3.9", "-3.9"),
            ("+84%", "+84%"),
            ("-1,234.5", "\"-1,234.5\""),
            ("-1.5e-7", "-1.5e-7"),
            ("−3.9", "−3.9"),
            // All else that begins like a formula is a text.
            (
                "=HYPERLINK(\"http://a\",\"b\")",
                "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\"",
            ),
            ("=1", "'=1"),
            ("+a", "'+a"),
            ("-", "'-"),
            ("-1+1", "'-1+1"),
            ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
            ("-inf", "'-inf"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("\n=1", "\"'\n=1\""),
            (" =1", "' =1"),
            ("\u{3000}=1", "'\u{3000}=1"),
            ("＝1", "'＝1"),
        ] {
            assert_eq!(record(&[field], ','), written, "{field:?}");
        }
    }

    #[test]
    fn a_record_is_divided_by_its_separator_alone() {
        assert_eq!(record(&["a,b", "=c", "d"], '\t'), "a,b\t'=c\td");
        assert_eq!(record(&["a\tb", "c"], '\t'), "\"a\tb\"\tc");
        assert_eq!(record(&["a", "b"], ','), "a,b");
    }

    #[test]
    fn a_file_has_a_byte_order_mark_where_its_letters_ask_for_one() {
        assert_eq!(csv([vec!["a", "b"], vec!["1", "2"]]), "a,b\r\n1,2\r\n");
        assert_eq!(csv([vec!["億元"]]), "\u{feff}億元\r\n");
    }
}
