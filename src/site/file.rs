//! A file of the site.

use std::fmt::Write;

use serde::Deserialize;
use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Relative to the site's root.
    pub path: String,
    /// Its content.
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

    /// A file named by the first 16 hexadecimal digits of its content's SHA-256, so that a host may cache it
    /// for ever. Each toolchain and platform gives the same name.
    pub fn hashed(name: &str, ending: &str, bytes: impl Into<Vec<u8>>) -> File {
        let bytes = bytes.into();
        let mut digits = String::new();
        for byte in &Sha256::digest(&bytes)[..8] {
            let _ = write!(digits, "{byte:02x}");
        }
        File {
            path: format!("{name}-{digits}.{ending}"),
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
