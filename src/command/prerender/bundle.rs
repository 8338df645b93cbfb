//! The scripts of a release, bundled by esbuild: the glue of both modules, and the pages' own modules.

use std::collections::HashMap;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use zone_report::site;

use crate::command::prerender::split::SplitModule;

/// Where `cargo xtask` installs it, below Cargo's target folder.
const INSTALLED: &str = "tools/scripts/node_modules/.bin";
/// How it is called there and on the search path.
const PROGRAM: &str = if cfg!(windows) {
    "esbuild.cmd"
} else {
    "esbuild"
};

/// Classic scripts, each with all that it imports inside.
const CLASSIC: [&str; 3] = ["page", "frame", "reader"];
/// Modules, of which others import something.
const MODULAR: [&str; 4] = ["asked", "original", "figures", "ways"];
/// A classic script and a module with the glue of the page's module inside.
const ONE_FILE: &str = "single";
const GLUE: &str = "../web";

/// The properties that the glue of a split module shares with it under short names.
const MANGLED: &str = "^__wb[a-z]+_.*_[0-9a-f]{16}$";

/// Bundles by the names of the modules that they begin with; `web` is the page's module, whose second part stands
/// at `second`, and `reader` the glue of the reader's.
///
/// # Errors
/// esbuild is missing, or cannot bundle what it is given.
pub fn bundle(
    web: &SplitModule,
    second: &str,
    reader: &str,
    folder: &Path,
) -> Result<HashMap<String, String>, String> {
    let fail = |error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(folder.join("scripts")).map_err(fail)?;
    let own = site::modules().into_iter();
    let made = [
        ("web.js", web.glue.clone()),
        ("second.js", web.loader(second)),
        ("names.json", web.names.clone()),
        ("original.js", reader.to_owned()),
    ];
    for (path, text) in own.chain(made) {
        std::fs::write(folder.join(path), text).map_err(fail)?;
    }
    let mangle = format!("--mangle-props={MANGLED}");
    let mangled = [mangle.as_str(), "--mangle-cache=names.json"];
    esbuild(folder, "iife", &CLASSIC, &[])?;
    esbuild(folder, "esm", &MODULAR, &[])?;
    esbuild(folder, "iife", &[ONE_FILE], &mangled)?;
    esbuild(folder, "esm", &[GLUE], &mangled)?;
    let mut bundles = HashMap::new();
    for name in CLASSIC.iter().chain(&MODULAR).chain(&[ONE_FILE, GLUE]) {
        let path = folder.join("bundles/scripts").join(format!("{name}.js"));
        let text = std::fs::read_to_string(&path).map_err(fail)?;
        bundles.insert(name.trim_start_matches("../").to_owned(), text);
    }
    std::fs::remove_dir_all(folder).map_err(fail)?;
    Ok(bundles)
}

fn esbuild(folder: &Path, format: &str, entries: &[&str], more: &[&str]) -> Result<(), String> {
    let program = program();
    let status = Command::new(&program)
        .current_dir(folder)
        .args(entries.iter().map(|name| format!("scripts/{name}.js")))
        .args(["--bundle", "--minify", "--charset=utf8", "--target=es2022"])
        .args(["--outbase=.", "--outdir=bundles", "--log-level=warning"])
        // The glue asks for its own address only where nobody gives it the module.
        .arg("--log-override:empty-import-meta=silent")
        .arg(format!("--format={format}"))
        .args(more)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}", program.display())),
        Err(error) => Err(format!(
            "a release bundles its scripts by esbuild, which cannot be started: {error}; `cargo xtask \
             setup` installs it, or put an esbuild on PATH"
        )),
    }
}

/// The esbuild that was installed for this build, else the one on the search path.
fn program() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let installed = program
        .ancestors()
        .nth(2)
        .map(|target| target.join(INSTALLED).join(PROGRAM));
    installed
        .filter(|path| path.is_file())
        .unwrap_or_else(|| PROGRAM.into())
}
