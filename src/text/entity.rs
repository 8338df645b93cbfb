//! The HTML entities that prose brings along.

/// A text inside an element of HTML or SVG, or inside an attribute in double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The character that an entity at the start of `text` stands for, and its length in bytes.
/// An ampersand may itself be written as an entity: `&amp;nbsp;`.
pub fn entity(text: &str) -> Option<(char, usize)> {
    let mut name = text.strip_prefix('&')?;
    while let Some(rest) = name.strip_prefix("amp;") {
        name = rest;
    }
    let skipped = text.len() - name.len();
    match single(name) {
        Some((character, length)) => Some((character, skipped + length)),
        None if skipped > 1 => Some(('&', skipped)),
        None => None,
    }
}

/// The character of an entity whose ampersand is read already.
fn single(text: &str) -> Option<(char, usize)> {
    // The longest name is eight letters; a bound keeps stray ampersands cheap.
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(..end)?;
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => NAMED.iter().find(|entry| entry.0 == name)?.1,
    };
    Some((character, end + 1))
}

const NAMED: &[(&str, char)] = &[
    ("nbsp", '\u{a0}'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("mdash", '—'),
    ("ndash", '–'),
    ("minus", '−'),
    ("hellip", '…'),
    ("middot", '·'),
    ("bull", '•'),
    ("times", '×'),
    ("divide", '÷'),
    ("permil", '‰'),
    ("plusmn", '±'),
    ("le", '≤'),
    ("ge", '≥'),
    ("asymp", '≈'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("yen", '¥'),
    ("euro", '€'),
    ("pound", '£'),
    ("deg", '°'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("shy", '\u{ad}'),
];
