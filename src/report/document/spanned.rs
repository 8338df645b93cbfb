//! A value of `report.toml` with its place in the file.

use std::ops::Deref;

use serde::Deserialize;

/// A value with its place. Ours and not toml's, so that it can have a schema: that of the value.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Spanned<T>(toml::Spanned<T>);

impl<T> Deref for Spanned<T> {
    type Target = toml::Spanned<T>;

    fn deref(&self) -> &toml::Spanned<T> {
        &self.0
    }
}
