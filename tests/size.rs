//! What a reader's browser must fetch before the page answers stays small.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The most that the module and its script may weigh together, in bytes under Brotli at quality 11: what
/// the calculator's scenarios, formulas and links need, and still under a second on a slow phone's line.
const MOST: usize = 155 * 1000;

/// The site as `trunk build --release` leaves it.
fn dist() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(
        folder.is_dir(),
        "dist/ is missing: run `trunk build --release`, or `cargo xtask test` for all of it"
    );
    folder
}

/// All files below a folder whose name ends so, in the order of their names.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            found.extend(files(&entry, ending));
        } else if entry.to_string_lossy().ends_with(ending) {
            found.push(entry);
        }
    }
    found
}

fn compressed(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut output, &parameters).unwrap();
    output.len()
}

#[test]
fn the_module_and_its_script_are_small() {
    let dist = dist();
    let modules = files(&dist, ".wasm");
    assert_eq!(modules.len(), 1, "one module is expected: {modules:?}");
    // Scripts for other people's pages are no part of what this page loads.
    let scripts = files(&dist, ".js")
        .into_iter()
        .filter(|file| !file.ends_with("embed.js"));
    let mut total = 0;
    for file in modules.into_iter().chain(scripts) {
        let bytes = fs::read(&file).unwrap();
        let size = compressed(&bytes);
        println!(
            "{}: {} bytes, {size} compressed",
            file.display(),
            bytes.len()
        );
        total += size;
    }
    println!("together {total} bytes compressed, of at most {MOST}");
    assert!(
        total <= MOST,
        "{total} bytes compressed, at most {MOST} are allowed"
    );
}
