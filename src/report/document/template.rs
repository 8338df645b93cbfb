//! A text with placeholders, taken apart: `"{main-revenue}起"` → a figure and a piece of text.

use std::ops::Range;

/// How a placeholder asks for its figure to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With bound and unit: `≥600億元`.
    Full,
    /// The number alone: `600`.
    Number,
    /// In words: `兩千億`.
    Words,
    /// As the source writes it, in the page's script: `2千億`.
    Source,
}

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplatePart<'a> {
    /// Words between placeholders.
    Text(&'a str),
    /// A placeholder's figure id and style.
    Figure(&'a str, Style),
}

/// What cannot be read in a template, with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// Bytes of the template.
    pub range: Range<usize>,
    /// What was expected and what was found.
    pub message: String,
}

/// Takes a template apart. Every part that can be read is returned, beside what cannot.
pub fn parts(template: &str) -> (Vec<(Range<usize>, TemplatePart<'_>)>, Vec<TemplateError>) {
    let mut parts = Vec::new();
    let mut errors = Vec::new();
    let mut at = 0;
    while at < template.len() {
        let rest = &template[at..];
        let open = rest.find('{').unwrap_or(rest.len());
        if let Some(stray) = rest[..open].find('}') {
            errors.push(TemplateError {
                range: at + stray..at + stray + 1,
                message: "expected text or “{”, found “}” with nothing open".into(),
            });
        }
        if open > 0 {
            parts.push((at..at + open, TemplatePart::Text(&rest[..open])));
        }
        if open == rest.len() {
            break;
        }
        let start = at + open;
        let Some(length) = template[start..].find('}') else {
            errors.push(TemplateError {
                range: start..template.len(),
                message: "expected “}” after the placeholder, found the end of the text".into(),
            });
            break;
        };
        let range = start..start + length + 1;
        match placeholder(&template[start + 1..start + length]) {
            Ok(part) => parts.push((range.clone(), part)),
            Err(message) => errors.push(TemplateError {
                range: range.clone(),
                message,
            }),
        }
        at = range.end;
    }
    (parts, errors)
}

fn placeholder(inside: &str) -> Result<TemplatePart<'_>, String> {
    let (id, style) = match inside.split_once(':') {
        None => (inside, Style::Full),
        Some((id, "number")) => (id, Style::Number),
        Some((id, "words")) => (id, Style::Words),
        Some((id, "source")) => (id, Style::Source),
        Some((_, other)) => {
            return Err(format!(
                "expected “number”, “words” or “source” after the colon, found “{other}”"
            ));
        }
    };
    let well_formed = id
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if id.is_empty() || !well_formed {
        return Err(format!(
            "expected a figure's id in small letters, digits and hyphens, found “{id}”"
        ));
    }
    Ok(TemplatePart::Figure(id, style))
}
