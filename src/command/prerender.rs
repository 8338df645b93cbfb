//! `zone-report prerender`: Trunk's hook, which writes the pages into the staging folder.

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::File;
use zone_report::site::Scripts;
use zone_report::site::Settings;
use zone_report::site::Shell;

use crate::command::bundle::bundle;
use crate::command::input::read;
use crate::command::publish::png_renderer;
use crate::command::publish::read_report;
use crate::command::split::SplitModule;
use crate::command::viewer::Viewer;

/// Writes a site over the shell in the staging folder. A release has bundled scripts and `.br` and `.gz` files,
/// and leaves its viewer beside this program for `publish`.
pub fn prerender(path: &Path) -> Result<ExitCode, String> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or(
        "prerender is called by Trunk, which names its staging folder in TRUNK_STAGING_DIR: run `trunk build`",
    )?;
    let report = read_report(path)?;
    let shell = staging.join("index.html");
    let mut shell = Shell::read(&read(&shell)?).map_err(|error| error.to_string())?;
    let mut viewer = staged(&staging)?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let settings = Settings {
        address: Address::new(std::env::var("ZONE_REPORT_ADDRESS").ok().as_deref()),
        policy_in_page: false,
        png_renderer: release.then(png_renderer).flatten(),
    };
    if release {
        for file in &viewer {
            remove(&staging.join(&file.path))?;
        }
        finish(&mut viewer, &mut shell, &staging.join("scripts"))?;
    }
    let mut files = site::files(&report, &shell, &settings);
    let headers = {
        let all: Vec<File> = files.iter().chain(&viewer).cloned().collect();
        site::headers(&all)
    };
    files.push(headers);
    if release {
        viewer.extend(site::precompressed(&viewer, CompressionLevel::Release));
        let own = site::precompressed(&files, CompressionLevel::Release);
        files.extend(own);
        files.extend(viewer.iter().cloned());
        Viewer {
            files: viewer,
            shell,
        }
        .leave()?;
    }
    for file in files {
        write(&staging.join(&file.path), &file.bytes)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Splits the page's module, bundles the scripts, and names all by their content: browsers keep a file of such a
/// name for good.
fn finish(viewer: &mut Vec<File>, shell: &mut Shell, folder: &Path) -> Result<(), String> {
    let mut take = |path: &str| {
        let at = viewer.iter().position(|file| file.path == path);
        let at = at.ok_or_else(|| format!("Trunk has staged no {path}: see index.html"))?;
        Ok::<_, String>(viewer.remove(at).bytes)
    };
    // Of the page's module, what Trunk has staged is the whole.
    take(&shell.wasm)?;
    take(&shell.script)?;
    let reader = take(&shell.reader)?;
    let reader_glue = take("original.js")?;
    let web = SplitModule::make(&linked()?, &folder.join("parts"))?;
    let second = File::hashed("second", "wasm", web.second.as_slice());
    let reader_glue = String::from_utf8_lossy(&reader_glue);
    let bundles = bundle(&web, &second.path, &reader_glue, folder)?;
    shell.scripts = Scripts::bundled(|name| bundles.get(name).cloned().unwrap_or_default());
    shell.second = Some(second.path.clone());
    viewer.push(second);
    for (path, file) in [
        (
            &mut shell.script,
            File::hashed("web", "js", bundles["web"].as_str()),
        ),
        (&mut shell.wasm, File::hashed("web", "wasm", web.first)),
        (&mut shell.reader, File::hashed("reader", "wasm", reader)),
    ] {
        *path = file.path.clone();
        viewer.push(file);
    }
    Ok(())
}

/// Where the linker left the module, in the build that this program's hook belongs to.
fn linked() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.ancestors().nth(2).unwrap_or(Path::new("."));
    Ok(target.join("wasm32-unknown-unknown/web/web.wasm"))
}

/// What Trunk has staged beside the shell: the module and the reader, their glue, the icon.
fn staged(staging: &Path) -> Result<Vec<File>, String> {
    let fail = |error: std::io::Error| format!("{} cannot be read: {error}", staging.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(staging).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && name != "index.html" {
            files.push(File {
                path: name.into_owned(),
                bytes: std::fs::read(&path).map_err(fail)?,
            });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn remove(path: &Path) -> Result<(), String> {
    std::fs::remove_file(path)
        .map_err(|error| format!("{} cannot be removed: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, bytes).map_err(fail)
}
