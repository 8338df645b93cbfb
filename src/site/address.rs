//! Where things are: paths of pages below the site's root, ways between them, addresses for others.

use crate::language::Language;

/// The site's public address, where it is known: feeds, pictures for other sites and canonical
/// links want whole addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address(Option<String>);

impl Address {
    /// An address such as `https://example.org/report`; anything else is none.
    pub fn new(address: Option<&str>) -> Address {
        let address = address.map(str::trim).filter(|address| {
            ["https://", "http://"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
        });
        Address(address.map(|address| format!("{}/", address.trim_end_matches('/'))))
    }

    /// Whether it is known.
    pub fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// A file for those who come from elsewhere; relative, `up` from where it is told, if the site
    /// does not know its address.
    pub fn of(&self, up: &str, path: &str) -> String {
        match &self.0 {
            Some(address) => format!("{address}{}", path.trim_end_matches("index.html")),
            None => format!("{up}{path}"),
        }
    }
}

/// The folder of a language: that of the page's first language is the root.
pub fn folder(language: Language, home: Language) -> String {
    match language == home {
        true => String::new(),
        false => format!("{}/", language.tag()),
    }
}

/// The way from a file to the site's root.
pub fn up(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}
