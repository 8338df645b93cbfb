//! The source of the report that the page shows. It is no part of this repository, so tests that read it are
//! `#[ignore = "needs the source"]`; `cargo xtask test` runs them where it stands.

use std::path::Path;
use std::path::PathBuf;

/// The source's file: that which `ZONE_REPORT_SOURCE` names (or the folder that holds it), else that in
/// `../shared/source`.
///
/// # Panics
/// If it is not there.
pub fn path() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("ZONE_REPORT_SOURCE").map(PathBuf::from);
    let mut path = named.unwrap_or_else(|| root.join("../shared/source"));
    if path.is_dir() {
        path.push("nanchang-2017.txt");
    }
    assert!(
        path.is_file(),
        "{} is not there; let ZONE_REPORT_SOURCE name the report's source",
        path.display()
    );
    path
}
