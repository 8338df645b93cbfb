//! What a reader's browser must fetch before the page answers stays small.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The most that the module and its script may weigh together, in bytes under Brotli at quality 11.
const MOST: usize = 160 * 1000;
/// The most that a page may weigh with all that it loads; the calculator's embed; a still.
const PAGE: usize = 200 * 1000;
const CALCULATOR: usize = 175 * 1000;
const STILL: usize = 15 * 1000;

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
    // Scripts for other people's pages, and on demand, are no part of what this page loads.
    let scripts = files(&dist, ".js").into_iter().filter(|file| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        name != "embed.js" && !name.starts_with("share-")
    });
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

/// What hosts send of a file.
fn sent(file: &Path) -> usize {
    let twin = PathBuf::from(format!("{}.br", file.display()));
    fs::metadata(&twin)
        .unwrap_or_else(|error| panic!("{} has no twin: {error}", file.display()))
        .len() as usize
}

/// The files at the site's top that end so, together.
fn top(ending: &str) -> usize {
    let dist = dist();
    files(&dist, ending)
        .iter()
        .filter(|file| file.parent() == Some(dist.as_path()))
        .filter(|file| {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            name != "embed.js" && !name.starts_with("share-")
        })
        .map(|file| sent(file))
        .sum()
}

#[test]
fn pages_and_embeds_are_small_with_all_that_they_load() {
    let dist = dist();
    let viewer = top(".wasm") + top(".js");
    for folder in ["", "zh-Hans/", "en/"] {
        let page =
            sent(&dist.join(format!("{folder}index.html"))) + viewer + top(".css") + top(".svg");
        println!("{folder}index.html with all: {page} bytes");
        assert!(page <= PAGE, "{folder}: {page} of {PAGE}");
        let embeds = files(&dist.join(format!("{folder}embed")), ".html");
        assert!(embeds.len() >= 5, "{embeds:?}");
        for embed in embeds {
            let own = sent(&embed);
            if embed.ends_with("calculator.html") {
                println!("{folder}calculator: {} bytes", own + viewer);
                assert!(own + viewer <= CALCULATOR, "{}", own + viewer);
            } else {
                assert!(own <= STILL, "{}: {own} of {STILL}", embed.display());
            }
        }
    }
    let host = fs::metadata(dist.join("embed.js")).unwrap().len();
    assert!(host <= 1024, "embed.js has {host} bytes");
}
