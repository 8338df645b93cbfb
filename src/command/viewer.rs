//! The viewer: the module, its glue, the scripts and the icon, built once and the same for every report.
//!
//! Trunk's build leaves it as one file beside the tool; a tool built with the feature `carried` has it
//! inside.

use std::path::Path;
use std::path::PathBuf;

use serde::Deserialize;
use serde::Serialize;

use zone_report::site::File;
use zone_report::site::Shell;

/// The file beside the tool.
const NAME: &str = "viewer.pack";

#[cfg(feature = "carried")]
const CARRIED: Option<&[u8]> = Some(include_bytes!(env!(
    "ZONE_REPORT_VIEWER",
    "name the file viewer.pack that `trunk build --release` left, or run `cargo xtask build`"
)));
#[cfg(not(feature = "carried"))]
const CARRIED: Option<&[u8]> = None;

/// What every site has of the viewer.
#[derive(Serialize, Deserialize)]
pub struct Viewer {
    /// Its files, `.br` and `.gz` among them.
    pub files: Vec<File>,
    /// What pages are put into, with the names of these files and the pages' scripts.
    pub shell: Shell,
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

    /// Leaves the viewer beside this tool.
    pub fn leave(&self) -> Result<(), String> {
        let path = beside()?;
        let bytes = postcard::to_allocvec(self)
            .map_err(|error| format!("the viewer cannot be packed: {error}"))?;
        std::fs::write(&path, bytes)
            .map_err(|error| format!("{} cannot be written: {error}", path.display()))
    }
}

fn beside() -> Result<PathBuf, String> {
    let program = std::env::current_exe()
        .map_err(|error| format!("this program does not know where it stands: {error}"))?;
    Ok(program.parent().unwrap_or(Path::new(".")).join(NAME))
}
