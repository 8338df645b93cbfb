//! A program in a folder of its own, with a small viewer beside it.

use std::fs;
use std::path::Path;
use std::process::Command;

use zone_report::site::File;
use zone_report::site::Scripts;
use zone_report::site::Shell;

/// The shell of a viewer.
const SHELL: &str = "<!doctype html>\n<html lang=\"zh-Hant\">\n<head>\n<meta charset=\"utf-8\">\n\
    <link rel=\"icon\" href=\"./favicon-0123456789abcdef.svg\">\n<!-- zone-report: head -->\n\
    <link rel=\"zone-report-module\" href=\"./web-0123456789abcdef.js\" \
    data-wasm=\"./web-0123456789abcdef_bg.wasm\">\n</head>\n<body>\n<!-- zone-report: page -->\n</body>\n</html>\n";

/// Puts a viewer into a folder, and links the program there: it looks for the viewer beside itself.
pub fn put(folder: &Path) {
    let files = [
        File::text("web-0123456789abcdef.js", "export default () => {};"),
        File::text("web-0123456789abcdef_bg.wasm", "\0asm"),
        File::text("favicon-0123456789abcdef.svg", "<svg/>"),
        File::text("reader-0123456789abcdef.wasm", "\0reader"),
    ];
    let mut shell = Shell::read(SHELL).unwrap();
    shell.reader = "reader-0123456789abcdef.wasm".to_owned();
    shell.scripts = Scripts::bundled(|name| format!("{name}();"));
    let pack = postcard::to_allocvec(&(&files[..], shell)).unwrap();
    fs::write(folder.join("viewer.pack"), pack).unwrap();
    fs::hard_link(
        env!("CARGO_BIN_EXE_zone-report"),
        folder.join("zone-report"),
    )
    .unwrap();
}

/// The program of a folder.
pub fn command(folder: &Path) -> Command {
    Command::new(folder.join("zone-report"))
}
