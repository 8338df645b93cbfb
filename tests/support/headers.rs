//! A site's `_headers`, as Netlify and Cloudflare read it.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest;
use sha2::Sha256;

use super::server::RECORDER;

/// The headers of each path.
#[derive(Default)]
pub struct Headers {
    rules: Vec<(String, Vec<(String, String)>)>,
}

impl Headers {
    /// Reads a folder's file.
    pub fn read(folder: &Path) -> Headers {
        let text = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines() {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (Some(header), Some((_, headers))) => {
                    let (name, value) = header.split_once(": ").expect("a header has a value");
                    // The tests' own script stands in each page.
                    let script = RECORDER
                        .trim_start_matches("<script>")
                        .trim_end_matches("</script>");
                    let own = format!(
                        "script-src 'sha256-{}'",
                        STANDARD.encode(Sha256::digest(script.trim_end()))
                    );
                    headers.push((name.to_owned(), value.replace("script-src", &own)));
                }
                _ => rules.push((line.to_owned(), Vec::new())),
            }
        }
        Headers { rules }
    }

    /// What is sent with a path.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        self.rules
            .iter()
            .filter(move |(rule, _)| match rule.strip_suffix('*') {
                Some(start) => path.starts_with(start),
                None => path == rule,
            })
            .flat_map(|(_, headers)| headers)
            .filter(|(name, _)| name != "Content-Type")
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
