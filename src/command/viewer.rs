//! The viewer: the module, its glue and the icon, built once and the same for every report.
//!
//! Trunk's build leaves it as one file beside the tool; a tool built with the feature `carried` has it
//! inside.

use std::path::Path;
use std::path::PathBuf;

use serde::Deserialize;
use serde::Serialize;

use zone_report::site::File;
use zone_report::site::Shell;

/// The page that Trunk is given.
const INDEX: &str = include_str!("../../index.html");

/// The file beside the tool.
const NAME: &str = "viewer.pack";

#[cfg(feature = "carried")]
const CARRIED: Option<&[u8]> = Some(include_bytes!(env!(
    "ZONE_REPORT_VIEWER",
    "name the file viewer.pack that `trunk build --release` left, or run `cargo xtask build`"
)));
#[cfg(not(feature = "carried"))]
const CARRIED: Option<&[u8]> = None;

/// The viewer's files, `.br` and `.gz` among them.
#[derive(Serialize, Deserialize)]
pub struct Viewer {
    pub files: Vec<File>,
}

impl Viewer {
    /// The viewer of this tool.
    pub fn find() -> Result<Viewer, String> {
        let bytes = match CARRIED {
            Some(bytes) => bytes.to_owned(),
            None => std::fs::read(beside()?).map_err(|_| {
                format!(
                    "the viewer is missing: {NAME} should stand beside this program; `cargo xtask build` makes it"
                )
            })?,
        };
        postcard::from_bytes(&bytes)
            .map_err(|_| format!("{NAME} is damaged: `cargo xtask build` makes it anew"))
    }

    /// Leaves a viewer beside this tool.
    pub fn leave(files: Vec<File>) -> Result<(), String> {
        let path = beside()?;
        let bytes = postcard::to_allocvec(&Viewer { files })
            .map_err(|error| format!("the viewer cannot be packed: {error}"))?;
        std::fs::write(&path, bytes)
            .map_err(|error| format!("{} cannot be written: {error}", path.display()))
    }

    /// The shell that Trunk would make for this viewer.
    pub fn shell(&self) -> Result<Shell, String> {
        let name = |start: &str, ending: &str| {
            let own = |file: &&File| file.path.starts_with(start) && file.path.ends_with(ending);
            let file = self.files.iter().find(own);
            file.map_or("", |file| file.path.as_str())
        };
        let (glue, module) = (name("web-", ".js"), name("web-", ".wasm"));
        let icon = name("", ".svg");
        let mut html = String::new();
        for line in INDEX.lines() {
            if line.contains("rel=\"icon\"") {
                html += &format!("<link rel=\"icon\" href=\"./{icon}\" type=\"image/svg+xml\">\n");
            } else if line.contains("data-type=\"worker\"") {
                // Pages name the reader themselves.
            } else if line.contains("rel=\"rust\"") {
                html += &format!(
                    "<link rel=\"zone-report-module\" href=\"./{glue}\" data-wasm=\"./{module}\">\n"
                );
            } else {
                html += line;
                html.push('\n');
            }
        }
        let shell = Shell::read(&html).map_err(|error| error.to_string())?;
        Ok(shell.with_reader(&self.files))
    }
}

fn beside() -> Result<PathBuf, String> {
    let program = std::env::current_exe()
        .map_err(|error| format!("this program does not know where it stands: {error}"))?;
    Ok(program.parent().unwrap_or(Path::new(".")).join(NAME))
}
