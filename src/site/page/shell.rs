//! The shell that Trunk leaves: an `index.html` with the names of the assets and two slots.

use std::fmt;

use serde::Deserialize;
use serde::Serialize;

use crate::site::page::scripts::Scripts;

/// Where the head's own lines go.
const HEAD: &str = "<!-- zone-report: head -->";
/// Where the page goes.
const BODY: &str = "<!-- zone-report: page -->";
/// How Trunk is told (in `Trunk.toml`) to name the module.
const MODULE: &str = "<link rel=\"zone-report-module\"";
/// How Trunk names the reader's module, as it does those of all workers.
const READER: &str = "original_bg.wasm";

/// A shell, taken apart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Shell {
    before_head: String,
    before_body: String,
    after_body: String,
    /// The module's glue, relative to the site's root.
    pub script: String,
    /// The module.
    pub wasm: String,
    /// The module of the reader, which pages load when a reader asks.
    pub reader: String,
    /// The pages' own scripts.
    pub scripts: Scripts,
}

/// What a shell lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShellError {
    /// The slot, a comment, is not there.
    NoSlot(&'static str),
    /// No link names the module.
    NoModule,
}

impl fmt::Display for ShellError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShellError::NoSlot(slot) => write!(formatter, "index.html has lost its slot {slot}: put the line back"),
            ShellError::NoModule => formatter.write_str(
                "index.html does not name the module: pattern_script in Trunk.toml must write <link rel=\"zone-report-module\" …>",
            ),
        }
    }
}

impl Shell {
    /// Takes an `index.html` of Trunk's apart. Its scripts are the modules as they are.
    pub fn read(html: &str) -> Result<Shell, ShellError> {
        let (before_head, rest) = html.split_once(HEAD).ok_or(ShellError::NoSlot(HEAD))?;
        let (before_body, after_body) = rest.split_once(BODY).ok_or(ShellError::NoSlot(BODY))?;
        let module = html
            .find(MODULE)
            .and_then(|at| html[at..].split_once('>'))
            .map(|(tag, _)| tag)
            .ok_or(ShellError::NoModule)?;
        let attribute = |name: &str| {
            let value = module.split_once(&format!("{name}=\""))?.1;
            Some(value.split_once('"')?.0.trim_start_matches("./").to_owned())
        };
        let without_module = |part: &str| match part.find(MODULE) {
            Some(at) => {
                let end = part[at..].find('>').map_or(part.len(), |end| at + end + 1);
                format!("{}{}", &part[..at], &part[end..])
            }
            None => part.to_owned(),
        };
        Ok(Shell {
            script: attribute("href").ok_or(ShellError::NoModule)?,
            wasm: attribute("data-wasm").ok_or(ShellError::NoModule)?,
            reader: READER.to_owned(),
            scripts: Scripts::modules(),
            before_head: without_module(before_head),
            before_body: without_module(before_body),
            after_body: without_module(after_body),
        })
    }

    /// A page `depth` folders below the site's root.
    pub fn fill(&self, language: &str, depth: usize, head: &str, body: &str) -> String {
        let up = if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        let moved = |part: &str| {
            part.replace("lang=\"zh-Hant\"", &format!("lang=\"{language}\""))
                .replace("href=\"./", &format!("href=\"{up}"))
                .replace("src=\"./", &format!("src=\"{up}"))
        };
        format!(
            "{}{head}{}{body}{}",
            moved(&self.before_head),
            moved(&self.before_body),
            moved(&self.after_body)
        )
    }
}
