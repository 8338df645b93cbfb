//! Reports published for a test.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use super::SiteOptions;
use super::crowded;

/// A made-up report, in which other charts, targets and words occur.
pub const HARBOUR: &str = "tests/fixtures/harbour";

/// A fresh folder for a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("published")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Publishes a report with the viewer that the build left beside the program.
pub fn publish(report: &str, arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_zone-report"))
        .args(["publish", report])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The site of a report with ten thousand figures more than the harbour's.
pub fn crowded_site(name: &str) -> PathBuf {
    let folder = folder(name);
    let report = fs::read_to_string(Path::new(HARBOUR).join("report.toml")).unwrap();
    fs::write(folder.join("report.toml"), crowded(&report, 10_000)).unwrap();
    let site = folder.join("site");
    publish(folder.to_str().unwrap(), &["--out", site.to_str().unwrap()]);
    site
}

/// A published site as a plain host serves it, below a path: pages bring their policy along, and the
/// recorder comes before it.
pub fn below_a_path(site: &Path) -> SiteOptions {
    SiteOptions {
        prefix: "/a/b/",
        folder: Some(site.to_owned()),
        with_headers: false,
        ..SiteOptions::default()
    }
}
