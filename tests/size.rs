//! What a reader's browser must fetch before the page answers stays as small as it is. These are bars against
//! growth: the aims are 170 kilobytes of module and script in all, and 105 before the calculator answers.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// The most that the module and its script may weigh together, in bytes under Brotli at quality 11.
const MOST: usize = 226 * 1000;
/// The most of it that must be there before the calculator answers.
const FIRST: usize = 118 * 1000;
/// The most that a page may weigh with all that it loads; the calculator's embed; a still.
const PAGE: usize = 286 * 1000;
const CALCULATOR: usize = 243 * 1000;
const STILL: usize = 15 * 1000;
/// The most of what comes only when a reader asks for it: nearly all is the reader of figures, which marks those of
/// a document.
const CHECKER: usize = 125 * 1000;
/// The most of the table of all figures, which comes once a page is idle.
const TABLE: usize = 9 * 1000;

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

/// Whether a page loads a script or a module by itself: not what is for other people's pages, or on
/// demand.
fn is_loaded(file: &Path) -> bool {
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let on_demand = ["asked-", "original-", "reader-", "figures-"];
    name != "embed.js" && !on_demand.iter().any(|start| name.starts_with(start))
}

fn is_table(file: &Path) -> bool {
    let name = file.file_name().unwrap().to_string_lossy();
    name.starts_with("figures-") && name.ends_with(".js")
}

#[test]
fn the_module_and_its_script_are_small() {
    let dist = dist();
    let loaded = |ending| {
        files(&dist, ending)
            .into_iter()
            .filter(|file| is_loaded(file))
    };
    assert_eq!(
        loaded(".wasm").count(),
        2,
        "one module is expected, in two parts: see the notes of `trunk build --release`"
    );
    let (mut total, mut first) = (0, 0);
    for file in loaded(".wasm").chain(loaded(".js")) {
        let bytes = fs::read(&file).unwrap();
        let size = compressed(&bytes);
        println!(
            "{}: {} bytes, {size} compressed",
            file.display(),
            bytes.len()
        );
        total += size;
        if !file.to_string_lossy().contains("second-") {
            first += size;
        }
    }
    println!("together {total} bytes compressed, of at most {MOST}");
    assert!(
        total <= MOST,
        "{total} bytes compressed, at most {MOST} are allowed"
    );
    println!("{first} of them before the calculator answers, of at most {FIRST}");
    assert!(first <= FIRST, "{first} of {FIRST}");
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
        .filter(|file| file.parent() == Some(dist.as_path()) && is_loaded(file))
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
    // The reader that holds a document against the figures, which a page loads on demand.
    let checker: usize = [".js", ".wasm"]
        .iter()
        .flat_map(|ending| files(&dist, ending))
        .filter(|file| !is_loaded(file) && !file.ends_with("embed.js") && !is_table(file))
        .map(|file| sent(&file))
        .sum();
    println!("on demand: {checker} bytes");
    assert!(checker <= CHECKER, "{checker} of {CHECKER}");
    let table: usize = files(&dist, ".js")
        .iter()
        .filter(|file| is_table(file))
        .map(|file| sent(file))
        .sum();
    println!("the table of all figures: {table} bytes");
    assert!(table > 0 && table <= TABLE, "{table} of {TABLE}");
    let host = fs::metadata(dist.join("embed.js")).unwrap().len();
    assert!(host <= 1200, "embed.js has {host} bytes");
}
