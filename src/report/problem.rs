//! What is wrong with a report, where, and what to do about it.

use std::ops::Range;

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The page can be made, but a person should look.
    Warning,
    /// The page would say something wrong.
    Error,
}

/// A problem at a place in `report.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether the page can be made.
    pub level: Level,
    /// Bytes of `report.toml`.
    pub span: Range<usize>,
    /// What was expected and what was found.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// An error at a place.
    pub fn error(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Problem {
            level: Level::Error,
            span,
            message: message.into(),
            help: help.into(),
        }
    }

    /// A warning at a place.
    pub fn warning(
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Problem {
            level: Level::Warning,
            ..Problem::error(span, message, help)
        }
    }
}

/// Line and column of a byte, both counted from 1, the column in characters.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..byte.min(text.len())];
    let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&b| b == b'\n')
        .map_or(0, |i| i + 1);
    // Continuation bytes of UTF-8 do not start a character.
    let column = before[start..]
        .iter()
        .filter(|&&b| b & 0xC0 != 0x80)
        .count()
        + 1;
    (line, column)
}
