//! The Content-Security-Policy of a page: its own files, WebAssembly, and the scripts and sheets that
//! stand in it, each by its hash. Nothing inline beside them, no `eval`, no other host.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest;
use sha2::Sha256;
use std::collections::BTreeSet;

/// What stands in pages, by hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    scripts: BTreeSet<String>,
    styles: BTreeSet<String>,
}

impl Policy {
    /// The policy that a page needs.
    pub fn of(html: &str) -> Policy {
        Policy {
            scripts: hashes(html, "script"),
            styles: hashes(html, "style"),
        }
    }

    /// A policy that serves these pages and those.
    pub fn and(mut self, other: Policy) -> Policy {
        self.scripts.extend(other.scripts);
        self.styles.extend(other.styles);
        self
    }

    /// The policy in one line, as a header has it.
    pub fn line(&self) -> String {
        let joined = |hashes: &BTreeSet<String>| -> String {
            hashes.iter().map(|hash| format!(" '{hash}'")).collect()
        };
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; \
             img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; \
             form-action 'none'",
            joined(&self.scripts),
            joined(&self.styles)
        )
    }
}

/// The hashes of elements of a kind that stand in a page and hold something to run or to apply.
fn hashes(html: &str, name: &str) -> BTreeSet<String> {
    let start = format!("<{name}");
    let end = format!("</{name}>");
    html.split(&start)
        .skip(1)
        .filter_map(|rest| {
            let (attributes, rest) = rest.split_once('>')?;
            let (text, _) = rest.split_once(&end)?;
            // Data is nothing to run.
            let data = attributes.contains("application/");
            (!data && !text.is_empty()).then(|| hash(text))
        })
        .collect()
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
