//! A file of the site.

use std::hash::DefaultHasher;
use std::hash::Hash;
use std::hash::Hasher;

use serde::Deserialize;
use serde::Serialize;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Relative to the site's root.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl File {
    /// A file of text.
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> File {
        File {
            path: path.into(),
            bytes: text.into().into_bytes(),
        }
    }

    /// A file named by what it says, so that a host may keep it for good.
    pub fn hashed(name: &str, ending: &str, bytes: impl Into<Vec<u8>>) -> File {
        let bytes = bytes.into();
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        File {
            path: format!("{name}-{:016x}.{ending}", hasher.finish()),
            bytes,
        }
    }

    /// The text of a page; empty for other files.
    pub fn html(&self) -> &str {
        match self.path.ends_with(".html") {
            true => std::str::from_utf8(&self.bytes).unwrap_or_default(),
            false => "",
        }
    }
}
