//! Values of TOML.

use toml_edit::Array;
use toml_edit::Value;

pub fn count(number: usize) -> Value {
    Value::from(i64::try_from(number).expect("a text has fewer parts than that"))
}

/// A list with a line for each of its values.
pub fn lines(values: impl IntoIterator<Item = Value>) -> Value {
    let mut lines = Array::new();
    for value in values {
        lines.push_formatted(value.decorated("\n  ", ""));
    }
    lines.set_trailing("\n");
    lines.set_trailing_comma(!lines.is_empty());
    lines.into()
}
